#include "foundation/danish_time.hpp"

namespace indgang {

std::chrono::hours ahead_of_utc(Instant moment) {
    using namespace std::chrono;
    auto const year = year_month_day{floor<std::chrono::days>(moment.at)}.year();
    auto const begins = sys_days{year / March / Sunday[last]} + hours{1};
    auto const ends = sys_days{year / October / Sunday[last]} + hours{1};
    return hours{moment.at >= begins && moment.at < ends ? 2 : 1};
}

DanishTime danish_time(Instant moment) {
    auto const local = moment.at + ahead_of_utc(moment);
    auto const midnight = std::chrono::floor<std::chrono::days>(local);
    auto const minutes = std::chrono::floor<std::chrono::minutes>(local - midnight).count();
    return {Day{midnight}, {int(minutes)}};
}

}  // namespace indgang
