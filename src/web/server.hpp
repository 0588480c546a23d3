// The HTTP server: takes connections, refuses what is not plain, well-formed HTTP/1.1, hands each
// request over and sends the answers back in order. Knows nothing of pages; app asks it.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "web/http.hpp"

namespace indgang::web {

struct ServerOptions {
    std::string address = "0.0.0.0";
    std::uint16_t port = 8080;  // 0: any free one, see Server::port()
    int io_threads = 1;
    std::size_t header_limit = 16 * 1024;
    std::size_t url_limit = 8 * 1024;
    std::size_t body_limit = 1024 * 1024;
    /// A larger limit for some addresses (uploads); asked with the decoded path, on an I/O thread.
    std::function<std::size_t(std::string_view path)> body_limit_of = nullptr;
    std::chrono::milliseconds header_timeout{10'000};  // the whole head, not each read
    std::chrono::milliseconds read_timeout{30'000};    // a body
    std::chrono::milliseconds write_timeout{30'000};   // an answer
    std::size_t slowest = 32 * 1024;  // bytes a second: a large body or answer gets more time
    std::chrono::milliseconds idle_timeout{60'000};  // between two requests
    std::chrono::milliseconds stop_timeout{10'000};  // for what is under way when stop() is called
    int most_connections = 4096;
};

/// May be called from any thread, once. If it is dropped uncalled, the client gets 500.
using Answer = std::function<void(Response)>;
/// Called on an I/O thread: hands the request on and never blocks. HEAD comes as GET.
using Accept = std::function<void(Request, Answer)>;

class Server {
public:
    /// Binds at once; throws std::system_error where the address is taken.
    Server(ServerOptions options, Accept accept);
    ~Server();
    std::uint16_t port() const;
    void run();   // blocks until stop() and until what is under way is done
    void stop();  // from any thread, also before run()

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace indgang::web
