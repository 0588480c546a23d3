#include "family_times/rules.hpp"

namespace indgang::family_times {
namespace {

constexpr TimeOfDay morning{8 * 60}, noon{12 * 60}, evening{16 * 60};

}  // namespace

HalfHours hours_of(Half half) {
    auto const at = unsigned(half);
    bool const is_morning = at % 2 == 0;
    return {at / 2 + 1, is_morning ? morning : noon, is_morning ? noon : evening};
}

bool Not::is_over(Day today) const {
    return (on_day && *on_day < today) || (last_on && *last_on < today);
}

std::vector<Objection> objections_to(Not const& one, Day today) {
    std::vector<Objection> all;
    if (!one.weekday && !one.on_day) all.push_back(Objection::no_day);
    if (one.weekday && one.on_day) all.push_back(Objection::two_days);
    if (one.on_day && *one.on_day < today) all.push_back(Objection::is_past);
    if (one.until <= one.from) all.push_back(Objection::until_before_from);
    if (one.last_on && one.on_day)
        all.push_back(Objection::last_of_one);
    else if (one.last_on && *one.last_on < today)
        all.push_back(Objection::last_before_today);
    return all;
}

std::string_view field_of(Objection objection) {
    switch (objection) {
        case Objection::no_day: return "weekday";
        case Objection::two_days:
        case Objection::is_past: return "on_day";
        case Objection::until_before_from: return "until";
        case Objection::last_before_today:
        case Objection::last_of_one: return "last_on";
    }
    return "weekday";
}

}  // namespace indgang::family_times
