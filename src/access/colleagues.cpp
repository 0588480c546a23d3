#include "access/colleagues.hpp"

#include <algorithm>
#include <charconv>

#include "catalogue/typed_provision.hpp"

namespace indgang::access {
namespace {

std::optional<std::pair<UserId, DepartmentId>> pair_of(std::string_view word) {
    std::pair<UserId, DepartmentId> both;
    auto const* const end = word.data() + word.size();
    auto const first = std::from_chars(word.data(), end, both.first.value);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-') return std::nullopt;
    auto const second = std::from_chars(first.ptr + 1, end, both.second.value);
    if (second.ec != std::errc{} || second.ptr != end) return std::nullopt;
    return both;
}

std::string word_of(Professional const& professional) {
    return web::typed(professional.user) + "-" + web::typed(professional.department);
}

}  // namespace

web::Choice choice_of(Professional const& professional) {
    return {word_of(professional), professional.name, professional.department_name};
}

web::Choice one_line_of(Professional const& professional) {
    return {
        word_of(professional), professional.name + " (" + professional.department_name + ")", {}};
}

std::optional<OnADay> professional_named(Visit& visit, std::string_view word, Day day) {
    auto const both = pair_of(word);
    return both ? professional_on(visit, both->first, both->second, day) : std::nullopt;
}

std::vector<web::Choice> colleagues_of(Visit& visit, UserId user) {
    auto const all = active_professionals(visit);
    std::vector<web::Choice> beside;
    for (auto const& own : all)
        for (auto const& one : all)
            if (own.user == user && one.user != user && one.department == own.department)
                beside.push_back(one_line_of(one));
    return beside;
}

std::vector<web::Choice> successors_in(Visit& visit, CaseId case_id, UserId user) {
    std::vector<web::Choice> all;
    for (auto const& one : professionals_in(visit, case_id))
        if (one.user != user) all.push_back({web::typed(one.user), one.name, {}});
    auto const people = active_professionals(visit);
    for (auto const& own : people)
        for (auto const& one : people) {
            bool const is_beside =
                own.user == user && one.user != user && one.department == own.department;
            auto const word = web::typed(one.user);
            bool const is_new = std::ranges::count(all, word, &web::Choice::word) == 0;
            if (is_beside && is_new) all.push_back({word, one_line_of(one).label, {}});
        }
    return all;
}

std::vector<Professional> found(std::vector<Professional> const& all, std::string_view sought) {
    std::vector<Professional> some;
    auto const wanted = catalogue::lower_case(sought);
    for (auto const& one : all) {
        auto const text = catalogue::lower_case(one.name + " " + one.department_name);
        if (text.find(wanted) != std::string::npos && some.size() < most_found) some.push_back(one);
    }
    return some;
}

std::vector<web::Choice> choices_of(Visit& visit, std::vector<Professional> const& people,
                                    std::string_view chosen) {
    std::vector<web::Choice> choices;
    bool is_there = false;
    for (auto const& one : people) {
        choices.push_back(choice_of(one));
        is_there = is_there || choices.back().word == chosen;
    }
    auto const both = is_there ? std::nullopt : pair_of(chosen);
    if (!both) return choices;
    if (auto const kept = professional_on(visit, both->first, both->second, visit.today()))
        choices.insert(choices.begin(), choice_of(kept->professional));
    return choices;
}

std::optional<OnADay> read_professional(web::Form& form, Visit& visit, std::string_view field,
                                        std::string_view search, Day day) {
    auto const both = pair_of(form.maybe_text(field));
    auto chosen = both ? professional_on(visit, both->first, both->second, day) : std::nullopt;
    if (!chosen) form.mistake(search, Text{"Find og vælg en kollega."});
    return chosen;
}

}  // namespace indgang::access
