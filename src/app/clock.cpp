#include "app/clock.hpp"

#include <date/tz.h>

namespace indgang::app {
namespace {

date::time_zone const& copenhagen() {
    static auto const* const zone = date::locate_zone("Europe/Copenhagen");
    return *zone;
}

}  // namespace

Day Clock::today() const {
    if (fixed_) return *fixed_;
    auto const local = copenhagen().to_local(std::chrono::system_clock::now());
    return Day{std::chrono::sys_days{std::chrono::floor<days>(local.time_since_epoch())}};
}

Instant Clock::now() const {
    auto const now =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    if (!fixed_) return {now};
    return {fixed_->count() + (now - std::chrono::floor<days>(now))};
}

}  // namespace indgang::app
