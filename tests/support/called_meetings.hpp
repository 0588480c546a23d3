// Meetings of a known type, for tests of rules: with a mother, a coordinator and the type's usual agenda.
#pragma once
#include "meeting_kinds/known.hpp"
#include "meetings/meetings.hpp"

namespace indgang::test {

inline meeting_kinds::Kind known_kind(std::string_view word) {
    return meeting_kinds::known_kind(word, 1, Language::da).value();
}

inline std::vector<meeting_kinds::Kind> known_for_family() {
    auto kinds = meeting_kinds::known_kinds("2026-11-23"_day, Language::da);
    std::erase_if(kinds, [](auto const& one) {
        return one.subject != meeting_kinds::Subject::family || !one.own_page.empty();
    });
    return kinds;
}

inline constexpr PersonId the_mother{33};
inline constexpr UserId the_coordinator{7};

inline meetings::Meeting called(std::string_view kind, Day on) {
    meetings::Plan plan{.on = on,
                        .from = {9 * 60},
                        .until = {10 * 60 + 30},
                        .purpose = "Vi taler sammen",
                        .participants = {{.user = the_coordinator, .name = "Mette Lund"},
                                         {.person = the_mother, .name = "Anna (mor)"}}};
    return {.id = meetings::MeetingId{1}, .kind = known_kind(kind), .plans = {plan}};
}

}  // namespace indgang::test
