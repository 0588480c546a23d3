#include "web/server.hpp"

#include <system_error>
#include <thread>
#include <vector>

#include "web/connection.hpp"

namespace indgang::web {

void Loop::begin_stop() {
    stopping = true;
    stop_by = Clock::now() + options.stop_timeout;
    for (auto* connection : connections) connection->stop();
    if (connections.empty()) next_sweep.cancel();
}

Task<> Loop::sweep() {
    while (!stopping || !connections.empty()) {
        next_sweep.expires_after(between_sweeps);
        co_await next_sweep.async_wait(use);
        auto const now = Clock::now();
        for (auto* connection : connections)
            now > stop_by ? connection->abandon() : connection->close_if_late(now);
    }
}

struct Server::Parts {
    std::vector<std::shared_ptr<Loop>> loops;
    std::optional<Acceptor> acceptor;

    Task<> listen();
};

/// Takes connections, for the loops in turn.
Task<> Server::Parts::listen() {
    Timer pause{loops[0]->io};
    for (std::size_t next = 0; acceptor->is_open(); ++next) {
        auto& loop = loops[next % loops.size()];
        auto [error, socket] = co_await acceptor->async_accept(loop->io, use);
        if (!error) {
            auto connection = std::make_shared<Connection>(loop, std::move(socket));
            net::co_spawn(loop->io, connection->run(),
                          [connection](std::exception_ptr failed) { connection->end(failed); });
        } else if (acceptor->is_open()) {  // out of file descriptors: let some be closed
            pause.expires_after(between_sweeps);
            co_await pause.async_wait(use);
        }
    }
}

Server::Server(ServerOptions options, Accept accept) : parts_{std::make_unique<Parts>()} {
    options.io_threads = std::max(options.io_threads, 1);
    for (int i = 0; i < options.io_threads; ++i)
        parts_->loops.push_back(std::make_shared<Loop>(options, accept));
    try {
        tcp::endpoint const here{net::ip::make_address(options.address), options.port};
        parts_->acceptor.emplace(parts_->loops[0]->io, here, true);
    } catch (boost::system::system_error const& wrong) {
        throw std::system_error{wrong.code(), options.address + ":" + std::to_string(options.port)};
    }
}
Server::~Server() = default;

std::uint16_t Server::port() const { return parts_->acceptor->local_endpoint().port(); }

void Server::run() {
    auto const& loops = parts_->loops;
    net::co_spawn(loops[0]->io, parts_->listen(), net::detached);
    std::vector<std::jthread> threads;
    auto const run_one = [](Loop& loop) {
        net::co_spawn(loop.io, loop.sweep(), net::detached);
        loop.io.run();
        loop.end();
    };
    for (std::size_t i = 1; i < loops.size(); ++i)
        threads.emplace_back([&, i] { run_one(*loops[i]); });
    run_one(*loops[0]);
}

void Server::stop() {
    parts_->loops[0]->post([this] { parts_->acceptor->close(); });
    for (auto const& loop : parts_->loops) loop->post([&loop] { loop->begin_stop(); });
}

}  // namespace indgang::web
