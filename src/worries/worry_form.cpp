#include "worries/worry_form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "web/compared.hpp"

namespace indgang::worries {
namespace {

constexpr web::ComparedField compared_fields[] = {
    {"worried", "Hvem i familien er bekymret?"},
    {"others", "Hvem ellers?"},
    {"what", "Hvad er I bekymrede for, at der kan ske?"},
    {"if_unchanged", "Hvis hvad ikke ændrer sig?"},
    {"goal", "Hvad vil I se i stedet?"},
};

std::string read_clause(web::Form& form, std::string_view field, Text missing) {
    auto const typed = form.text(field, missing);
    auto text = clause(typed);
    if (text.empty() && !typed.empty()) form.mistake(field, missing);
    return text;
}

}  // namespace

std::vector<web::Choice> family_choices(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& member : cases::family(scope).members)
        all.push_back(
            {web::typed(member.id), attribution::called(member.name, member.relation), {}});
    return all;
}

Worry read_worry(web::Form& form, Worry worry, std::vector<web::Choice> const& family) {
    worry.worried.clear();
    auto const ticked = form.list("worried");
    for (auto const& one : family)
        if (std::ranges::count(ticked, one.word) > 0)
            worry.worried.push_back({PersonId{std::stoll(one.word)}, one.label});
    worry.others = form.maybe_text("others");
    worry.what = read_clause(form, "what", "Skriv, hvad der kan ske for barnet.");
    worry.if_unchanged =
        read_clause(form, "if_unchanged", "Skriv, i hvilket tilfælde det kan ske.");
    worry.goal = read_clause(form, "goal", "Skriv, hvad I vil se i stedet.");
    for (auto const objection : objections_to(worry)) form.mistake("worried", objection);
    return worry;
}

web::Pairs values_of(Worry const& worry) {
    web::Pairs values;
    for (auto const& one : worry.worried) values.emplace_back("worried", web::typed(one.person));
    values.emplace_back("others", worry.others);
    values.emplace_back("what", worry.what);
    values.emplace_back("if_unchanged", worry.if_unchanged);
    values.emplace_back("goal", worry.goal);
    return values;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Worry const& now) {
    auto const family = family_choices(scope);
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field == "worried")
            for (auto const& one : family)
                if (one.word == value) return one.label;
        return {};
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(now.version),
         .address = fmt::format("/forloeb/{}/bekymringer/{}", scope.case_id().value, now.id.value)},
        web::compared(compared_fields, values_of(now), typed.values, scope.language(), words));
}

}  // namespace indgang::worries
