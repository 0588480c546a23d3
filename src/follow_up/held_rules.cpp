#include "follow_up/held_rules.hpp"

namespace indgang::follow_up {

bool is_conversation(Manner manner) {
    return manner == Manner::meeting || manner == Manner::home_visit || manner == Manner::video ||
           manner == Manner::telephone || manner == Manner::carried_over;
}

std::optional<Objection> objection_to(HeldFollowUp const& follow_up, std::optional<Day> opened_on,
                                      std::optional<Day> start_conversation_on, Day today) {
    if (follow_up.held_on > today) return Objection::in_the_future;
    if (opened_on && follow_up.held_on < *opened_on) return Objection::before_the_case_opened;
    if (start_conversation_on && follow_up.held_on < *start_conversation_on)
        return Objection::before_the_start_conversation;
    if (!is_conversation(follow_up.manner)) return Objection::not_a_conversation;
    if (!follow_up.has_content) return Objection::without_content;
    return std::nullopt;
}

}  // namespace indgang::follow_up
