#include "correspondence/rules.hpp"

#include <algorithm>

namespace indgang::correspondence {

Member const* Thread::member(UserId user) const {
    auto const found = std::ranges::find(members, user, &Member::user);
    return found == members.end() ? nullptr : &*found;
}

std::int64_t unread_in(Thread const& thread, UserId reader) {
    auto const* self = thread.member(reader);
    auto const seen = self && self->read_up_to ? self->read_up_to->value : 0;
    return std::ranges::count_if(thread.messages, [&](Message const& one) {
        return one.by != reader && one.id.value > seen;
    });
}

Message const* unanswered(Thread const& thread) {
    Message const* first = nullptr;
    for (auto const& one : thread.messages) {
        if (!one.settled_by.empty() || (!one.is_of_family && !one.corrects))
            first = nullptr;
        else if (one.is_of_family && !one.corrects && !first)
            first = &one;
    }
    return first;
}

UserId who_answers(Thread const& thread, UserId coordinator) {
    if (!thread.handovers.empty()) return thread.handovers.back().to;
    if (thread.is_to_all || std::ranges::any_of(thread.members, [&](Member const& one) {
            return one.user == coordinator;
        }))
        return coordinator;
    for (auto const& one : thread.members)
        if (!one.is_of_family) return one.user;
    return coordinator;
}

std::string_view standing_words(Thread const& thread, Message const& message) {
    std::string_view words = message.words;
    for (auto const& one : thread.messages)
        if (one.corrects == message.id) words = one.words;
    return words;
}

}  // namespace indgang::correspondence
