#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <thread>

#include "app/running.hpp"
#include "web/log.hpp"
#include "web/metrics.hpp"

namespace indgang::app {
namespace {

/// Waits for a signal on a thread of its own, so that stopping runs as ordinary code.
class Signals {
public:
    explicit Signals(std::function<void()> on_stop) {
        sigemptyset(&set_);
        sigaddset(&set_, SIGINT);
        sigaddset(&set_, SIGTERM);
        std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error to the writer alone
        pthread_sigmask(SIG_BLOCK, &set_, nullptr);
        thread_ = std::thread([this, on_stop = std::move(on_stop)] {
            int signal = 0;
            sigwait(&set_, &signal);
            on_stop();
        });
    }
    ~Signals() {
        pthread_kill(thread_.native_handle(), SIGTERM);
        thread_.join();
    }

private:
    sigset_t set_{};
    std::thread thread_;
};

/// Only for this machine: figures are for whoever runs the server.
std::unique_ptr<web::Server> metrics_server(ServeOptions const& options, std::uint16_t port) {
    web::ServerOptions server;
    server.address = "127.0.0.1";
    server.port = options.metrics_port.value_or(std::uint16_t(port + 1));
    auto const answer = [](web::Request const& request, web::Answer const& answer) {
        answer(request.path == "/metrics" ? web::plain_text(200, web::metrics_text())
                                          : web::plain_text(404, "see /metrics\n"));
    };
    try {
        return std::make_unique<web::Server>(server, answer);
    } catch (std::system_error const&) {
        if (options.metrics_port) throw;
        web::log_event("metrics_off", {{"why", "the port after the server's own is taken"}},
                       web::LogLevel::warning);
        return nullptr;
    }
}

void announce(Site const& site, std::uint16_t port) {
    for (auto const& municipality : site.all())
        std::fprintf(stderr, "  http://%s.localhost:%d/   %s\n", municipality->facts().slug.c_str(),
                     int(port), municipality->facts().name.c_str());
}

}  // namespace

int serve(ServeOptions const& options) {
    Running running{options};
    running.watch_queues();
    auto const metrics = metrics_server(options, running.server().port());
    Signals const signals{[&] {
        running.server().stop();
        if (metrics) metrics->stop();
    }};
    std::thread metrics_thread{[&] {
        if (metrics) metrics->run();
    }};
    announce(running.site(), running.server().port());
    running.server().run();
    if (metrics) metrics->stop();
    metrics_thread.join();
    return 0;
}

}  // namespace indgang::app
