#include "time_proposals/asked.hpp"

#include <algorithm>

#include "web/typed_text.hpp"

namespace indgang::time_proposals {
namespace {

constexpr int shortest = 15, longest = 480;

std::vector<std::string> all_values(web::Request const& request, std::string_view name) {
    std::vector<std::string> values;
    for (auto& [key, value] : web::pairs_of(request.query).value_or(web::Pairs{}))
        if (key == name) values.push_back(std::move(value));
    return values;
}

void mistake(web::FormState& form, access::CaseScope& scope, std::string_view field, Text said) {
    form.mistakes.push_back({std::string(field), std::string(in(scope.language(), said))});
}

std::optional<int> number_in(std::string const& typed) {
    if (typed.empty() || typed.size() > 4 ||
        typed.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::stoi(typed);
}

void read_minutes(web::Request const& request, access::CaseScope& scope, web::FormState& form,
                  AskedTime& asked) {
    auto const typed = std::string(web::trimmed(request.query_value("minutter")));
    auto const number = number_in(typed);
    if (number && *number >= shortest && *number <= longest)
        asked.minutes = *number;
    else if (!typed.empty())
        mistake(form, scope, "minutter", "Skriv minutter fra 15 til 480.");
}

std::optional<Day> read_day(web::Request const& request, access::CaseScope& scope,
                            web::FormState& form, std::string_view field) {
    auto const typed = std::string(web::trimmed(request.query_value(field)));
    if (typed.empty()) return std::nullopt;
    auto const day = day_from_typed(typed);
    if (!day)
        mistake(form, scope, field, "Skriv en dag, for eksempel 2/12 2026.");
    else if (*day < scope.today() || *day >= scope.today() + weeks_ahead)
        mistake(form, scope, field, "Vælg en dag inden for de næste 8 uger.");
    else
        return day;
    return std::nullopt;
}

void read_own(web::Request const& request, access::CaseScope& scope, web::FormState& form,
              AskedTime& asked) {
    auto const day = read_day(request, scope, form, "dag");
    auto const typed = std::string(web::trimmed(request.query_value("fra")));
    if (!day && typed.empty()) return;
    auto const from = time_from_typed(typed);
    if (!from)
        mistake(form, scope, "fra", "Skriv et klokkeslæt, for eksempel 10.30.");
    else if (from->minutes + asked.minutes > 24 * 60)
        mistake(form, scope, "fra", "Mødet skal slutte før midnat.");
    else if (day)
        asked.own = {*day, *from, {from->minutes + asked.minutes}};
    else if (form.mistake("dag").empty())
        mistake(form, scope, "dag", "Skriv også, hvilken dag.");
}

/// Who must come: as ticked, else as suggested.
void read_people(web::Request const& request, AskedTime& asked) {
    auto const ticked = all_values(request, "skal");
    if (ticked.empty()) return;
    for (auto& one : asked.people) one.must = std::ranges::count(ticked, one.word()) > 0;
}

void choose(web::Request const& request, AskedTime& asked) {
    auto const word = request.query_value("hvad");
    for (auto const& one : asked.due)
        if (word == one.word || (word.empty() && !asked.chosen)) asked.chosen = one;
    if (asked.chosen) asked.minutes = asked.chosen->minutes;
}

}  // namespace

AskedTime read_asked(web::Request const& request, access::CaseScope& scope, web::FormState& form) {
    AskedTime asked{.due = due_in(scope), .chosen = {}, .also = {}, .people = around(scope)};
    choose(request, asked);
    read_people(request, asked);
    read_minutes(request, scope, form, asked);
    asked.earliest = read_day(request, scope, form, "tidligst");
    asked.place = value_of(appointments::places, request.query_value("sted"));
    read_own(request, scope, form, asked);
    return asked;
}

}  // namespace indgang::time_proposals
