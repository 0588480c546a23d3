#include "meeting_room/rules.hpp"

#include <algorithm>

namespace indgang::meeting_room {

std::string current_point(std::vector<Turn> const& turns, std::vector<std::string> const& agenda) {
    for (auto turn = turns.rbegin(); turn != turns.rend(); ++turn)
        if (std::ranges::count(agenda, turn->point) > 0) return turn->point;
    return agenda.empty() ? std::string{} : agenda.front();
}

std::optional<std::string> next_point(std::vector<std::string> const& agenda,
                                      std::string_view current) {
    auto const at = std::ranges::find(agenda, current);
    if (at == agenda.end() || at + 1 == agenda.end()) return std::nullopt;
    return *(at + 1);
}

std::int64_t seconds_at(std::vector<Turn> const& turns, std::string_view point, Instant until) {
    std::chrono::milliseconds all{0};
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (turns[i].point != point) continue;
        auto const from = turns[i].at;
        auto const end = i + 1 < turns.size() ? turns[i + 1].at : until;
        if (end > from) all += end.at - from.at;
    }
    return std::chrono::duration_cast<std::chrono::seconds>(all).count();
}

Pace pace_of(std::int64_t seconds, std::int64_t minutes_set_aside) {
    if (minutes_set_aside <= 0) return Pace::no_time_set;
    auto const left = minutes_set_aside * 60 - seconds;
    if (left < 0) return Pace::over;
    return left <= soon_minutes * 60 ? Pace::soon_over : Pace::well;
}

bool is_heard(std::vector<Heard> const& heard, Seat const& who, std::string_view point) {
    bool is = false;
    for (auto const& one : heard)
        if (one.who == who && one.point == point) is = one.is_heard;
    return is;
}

std::vector<Seat> not_heard(std::vector<Seat> const& here, std::vector<Heard> const& heard,
                            std::string_view point) {
    std::vector<Seat> silent;
    for (auto const& one : here)
        if (!is_heard(heard, one, point)) silent.push_back(one);
    return silent;
}

}  // namespace indgang::meeting_room
