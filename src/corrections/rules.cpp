#include "corrections/rules.hpp"

#include <algorithm>

namespace indgang::corrections {
namespace {

constexpr int months_to_answer = 1, months_more = 2;  // art. 12(3)

bool is_answer(Act act) { return act == Act::corrected || act == Act::kept; }

Day day_of(Instant at) { return Day{std::chrono::floor<days>(at.at)}; }

/// The last step that was more than a new day.
Step const* standing(Correction const& correction) {
    auto const at = std::find_if(correction.steps.rbegin(), correction.steps.rend(),
                                 [](Step const& step) { return step.act != Act::extend; });
    return at == correction.steps.rend() ? nullptr : &*at;
}

}  // namespace

Day answer_by(Day asked_on, std::optional<Day> extended_to) {
    return extended_to.value_or(asked_on + months{months_to_answer});
}
Day latest_answer(Day asked_on) { return asked_on + months{months_to_answer + months_more}; }

bool is_open(Correction const& correction) {
    auto const* last = standing(correction);
    return !last || last->act == Act::object;
}

Day waits_since(Correction const& correction) {
    auto const* last = standing(correction);
    return last && last->act == Act::object ? day_of(last->at) : correction.asked_on;
}

Day due_on(Correction const& correction) {
    std::optional<Day> extended;
    for (auto const& step : correction.steps) {
        if (step.act == Act::extend) extended = step.due_on;
        if (is_answer(step.act) || step.act == Act::object) extended.reset();
    }
    return answer_by(waits_since(correction), extended);
}

std::vector<Act> possible_acts(Correction const& correction, bool is_family, bool is_askers) {
    auto const* last = standing(correction);
    if (is_open(correction)) {
        if (!is_family) return {Act::corrected, Act::kept, Act::extend, Act::withdraw};
        return is_askers ? std::vector{Act::withdraw} : std::vector<Act>{};
    }
    bool const may_object = is_answer(last->act) && (!is_family || is_askers);
    return may_object ? std::vector{Act::object} : std::vector<Act>{};
}

bool may_read(Correction const& correction, bool coordinates, std::optional<PersonId> reader) {
    return coordinates ||
           (reader && (*reader == correction.asked_by || *reader == correction.about));
}

std::optional<Objection> objection_to_extension(Correction const& correction, Day to) {
    if (to <= due_on(correction)) return Objection::not_later;
    if (to > latest_answer(waits_since(correction))) return Objection::too_late;
    return std::nullopt;
}

}  // namespace indgang::corrections
