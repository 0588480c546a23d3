// Threads that run page functions, so that a slow page holds up neither the I/O threads nor the
// other connections. The queue is bounded: when it is full the caller answers 503.
#pragma once
#include <functional>
#include <memory>

#include "web/http.hpp"

namespace indgang::web {

class Workers {
public:
    Workers(int threads, std::size_t most_waiting);
    ~Workers();  // finishes what was given

    /// False when too many are waiting already; the work is then left undone.
    bool give(std::function<void()> work);
    std::size_t waiting() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// 503 with Retry-After: what give() == false becomes.
Response too_busy();

}  // namespace indgang::web
