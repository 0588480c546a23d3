#include "corrections/asking.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "corrections/rules.hpp"
#include "corrections/store.hpp"

namespace indgang::corrections {
namespace {

constexpr std::size_t most_open = 50;

// Set before the first request is taken.
NamePlace& named_places() {
    static NamePlace name;
    return name;
}

/// Themself, and for a holder of custody the children; those who coordinate may write for all of the family.
std::vector<web::Choice> abouts_of(access::CaseScope& scope) {
    auto const family = cases::family(scope);
    auto const reader = scope.person();
    std::vector<web::Choice> choices;
    for (auto const& one : family.members) {
        bool const is_self = reader == one.id;
        bool const is_minor =
            !one.born_on || age_on(scope.today(), *one.born_on) < access::age_of_majority;
        bool const is_theirs = reader && is_minor && family.has_custody(*reader, one.id);
        if (!plan::is_family(scope) || is_self || is_theirs)
            choices.push_back({web::typed(one.id), one.name, {}});
    }
    std::ranges::stable_sort(choices, {}, [&](web::Choice const& one) {
        return !reader || one.word != web::typed(*reader);
    });
    return choices;
}

std::optional<PersonId> chosen(web::Form& form, std::string_view field,
                               std::vector<web::Choice> const& choices, Text missing) {
    auto const word = form.maybe_text(field);
    if (std::ranges::count(choices, word, &web::Choice::word) > 0)
        return PersonId{std::stoll(word)};
    form.mistake(field, missing);
    return std::nullopt;
}

/// Only what insight itself has called so.
bool is_place(std::string_view place) { return !where_said(place, Language::da).empty(); }

}  // namespace

void name_places(NamePlace name) { named_places() = std::move(name); }

std::string base_of(access::CaseScope& scope) {
    if (plan::is_family(scope)) return "/min-familie/rettelser";
    return fmt::format("/forloeb/{}/rettelser", scope.case_id().value);
}

std::string where_said(std::string_view place, Language language) {
    auto const dash = place.rfind('-');
    if (dash == place.npos || !named_places()) return {};
    auto const number = place.substr(dash + 1);
    bool const is_number = !number.empty() && number.size() < 16 &&
                           std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    auto const named = named_places()(place.substr(0, dash));
    if (!named || !is_number) return {};
    auto const heading = std::string(in(language, *named));
    if (number == "0") return heading;
    return say(phrase("{0}, nummer {1}", heading, std::string(number)), language);
}

AskPage ask_page(access::CaseScope& scope, web::FormState form) {
    auto const typed = std::ranges::find(form.values, "where", &web::Pairs::value_type::first);
    auto const abouts = abouts_of(scope);
    return {.place = cases::place(scope),
            .all_at = base_of(scope),
            .where = typed == form.values.end() ? "" : where_said(typed->second, scope.language()),
            .abouts = abouts,
            .askers = plan::is_family(scope) ? std::vector<web::Choice>{} : abouts,
            .is_for_family = plan::is_family(scope),
            .today = scope.today(),
            .form = std::move(form)};
}

Correction read_asked(web::Form& form, access::CaseScope& scope) {
    auto const choices = abouts_of(scope);
    Correction asked;
    asked.about = chosen(form, "about", choices, "Vælg, hvem det handler om.").value_or(PersonId{});
    asked.what = form.text("what", "Skriv, hvad der er forkert.");
    asked.because = form.maybe_text("because");
    asked.wanted = form.text("wanted", "Skriv, hvad der skal stå.");
    if (auto place = form.maybe_text("where"); is_place(place)) asked.place = std::move(place);
    asked.asked_on = scope.today();
    if (plan::is_family(scope)) {
        asked.asked_by = scope.person().value_or(PersonId{});
    } else {
        asked.asked_by =
            chosen(form, "asked_by", choices, "Vælg, hvem der siger det.").value_or(PersonId{});
        asked.asked_on = form.day("asked_on", "Skriv, hvornår det blev sagt.");
        if (asked.asked_on > scope.today())
            form.mistake("asked_on",
                         Text{"Dagen ligger efter i dag. Skriv, hvornår det blev sagt."});
    }
    if (std::ranges::count_if(corrections_of(scope), is_open) >= std::ptrdiff_t(most_open))
        form.mistake("what",
                     Text{"Der er allerede mange, der venter på svar. Ring til koordinatoren."});
    return asked;
}

}  // namespace indgang::corrections
