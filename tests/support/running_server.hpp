// A real server on a free loopback port, for as long as the test lasts.
#pragma once
#include <thread>

#include "web/server.hpp"

namespace indgang::tests {

class RunningServer {
public:
    explicit RunningServer(web::Accept accept, web::ServerOptions options = {})
        : server_{on_loopback(std::move(options)), std::move(accept)}, thread_{[this] {
              server_.run();
          }} {}
    ~RunningServer() { stop(); }

    std::uint16_t port() const { return server_.port(); }
    web::Server& server() { return server_; }
    /// Returns when the server has come to rest.
    void stop() {
        server_.stop();
        if (thread_.joinable()) thread_.join();
    }

private:
    static web::ServerOptions on_loopback(web::ServerOptions options) {
        options.address = "127.0.0.1";
        options.port = 0;
        return options;
    }
    web::Server server_;
    std::thread thread_;
};

}  // namespace indgang::tests
