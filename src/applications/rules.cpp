#include "applications/rules.hpp"

#include <algorithm>

namespace indgang::applications {
namespace {

/// Who has the ball, in a word that can be compared.
auto ball_of(Application const& one) {
    bool const is_familys = one.state == State::awaiting_family;
    return std::pair{is_familys ? one.asked_of : std::nullopt,
                     is_familys ? std::nullopt : std::optional{one.handler}};
}

Day day_of(Instant at) { return Day{std::chrono::floor<days>(at.at)}; }

}  // namespace

std::optional<State> next_state(std::optional<State> now, Act act) {
    if (!now) return act == Act::apply ? std::optional{State::received} : std::nullopt;
    bool const is_open = *now != State::decided && *now != State::withdrawn;
    auto const when = [](bool possible, State next) {
        return possible ? std::optional{next} : std::nullopt;
    };
    switch (act) {
        case Act::apply: break;
        case Act::start: return when(*now == State::received, State::examined);
        case Act::ask_family: return when(is_open, State::awaiting_family);
        case Act::send: return when(*now == State::awaiting_family, State::examined);
        case Act::move:
        case Act::hand_over: return when(is_open, *now);
        case Act::decide: return when(is_open, State::decided);
        case Act::correct: return when(*now == State::decided, State::decided);
        case Act::withdraw: return when(is_open, State::withdrawn);
        case Act::reopen: return when(!is_open, State::examined);
    }
    return std::nullopt;
}

bool is_for_family(Act act) {
    return act == Act::apply || act == Act::send || act == Act::withdraw;
}

std::vector<Act> acts_in(State state, bool by_family) {
    std::vector<Act> found;
    for (auto const& row : acts)
        if (next_state(state, row.value) && (!by_family || is_for_family(row.value)))
            found.push_back(row.value);
    return found;
}

bool needs_reason(Act act) {
    return act == Act::move || act == Act::hand_over || act == Act::correct || act == Act::reopen;
}

bool sets_answer_day(Act act) {
    return act == Act::apply || act == Act::start || act == Act::move || act == Act::reopen;
}

std::vector<Objection> objections_to(Act act, Application const& after, Application const* before,
                                     Day today) {
    std::vector<Objection> found;
    auto const add = [&](bool wrong, Objection objection) {
        if (wrong) found.push_back(objection);
    };
    bool const decides = act == Act::decide || act == Act::correct;
    add(act == Act::apply && after.applied_on > today, Objection::applied_later_than_today);
    if (sets_answer_day(act) && after.answer_by) {
        bool const is_before = *after.answer_by < after.applied_on;
        add(is_before, Objection::answer_before_application);
        // An old application is written in with the day that was promised then.
        add(!is_before && act != Act::apply && *after.answer_by < today,
            Objection::answer_in_the_past);
    }
    add(act == Act::ask_family && after.lacks_by && *after.lacks_by < today,
        Objection::lacks_in_the_past);
    add(act == Act::hand_over && before && before->handler == after.handler &&
            before->treated_by == after.treated_by,
        Objection::same_handler);
    add(decides && after.decided_on && *after.decided_on > today,
        Objection::decided_later_than_today);
    add(decides && after.decided_on && *after.decided_on < after.applied_on,
        Objection::decided_before_application);
    return found;
}

bool is_late(Application const& application, Day today) {
    return application.is_open() && application.answer_by && *application.answer_by < today;
}

Day ball_since(Course const& course) {
    auto since = day_of(course.now.written_at);
    for (auto step = course.steps.rbegin(); step != course.steps.rend(); ++step) {
        if (ball_of(step->after) != ball_of(course.now)) break;
        since = day_of(step->after.written_at);
    }
    return since;
}

void sort_by_need(std::vector<Course>& courses) {
    std::ranges::stable_sort(courses, [](Course const& one, Course const& other) {
        if (one.now.is_open() != other.now.is_open()) return one.now.is_open();
        if (!one.now.is_open()) return one.now.written_at > other.now.written_at;
        if (one.now.answer_by.has_value() != other.now.answer_by.has_value())
            return one.now.answer_by.has_value();
        return one.now.answer_by && *one.now.answer_by < *other.now.answer_by;
    });
}

}  // namespace indgang::applications
