#include "family_times/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "family_times/whose.hpp"
#include "plan/plan.hpp"
#include "web/compared.hpp"

namespace indgang::family_times {
namespace {

constexpr std::int64_t longest_way = 300;
constexpr appointments::Place likable[] = {appointments::Place::home,
                                           appointments::Place::municipality,
                                           appointments::Place::school, appointments::Place::video};

Phrase when_of(Not const& one) {
    auto const hours = fmt::format("{}–{}", said(one.from), said(one.until));
    if (one.on_day) return phrase("{0} kl. {1}", *one.on_day, hours);
    Phrase const weekday{std::string(wording(*one.weekday).danish), {}};
    if (one.last_on) return phrase("{0} kl. {1}, til og med {2}", weekday, hours, *one.last_on);
    return phrase("{0} kl. {1}", weekday, hours);
}

web::Pairs values_of(Times const& times) {
    web::Pairs values{{"travel_minutes", web::typed(times.travel_minutes)},
                      {"school_minutes", web::typed(times.school_minutes)},
                      {"words", times.words}};
    for (auto const one : times.suits) values.push_back({"suits", std::string(word(one))});
    for (auto const one : times.places) values.push_back({"places", std::string(word(one))});
    return values;
}

TimesPage page_of(access::CaseScope& scope, Whose const& of, Times const& times,
                  web::FormState form) {
    TimesPage page{.place = cases::place(scope),
                   .name = of.name(),
                   .address = of.address(),
                   .add = of.add(),
                   .weeks = plan::is_family(scope)
                                ? "/min-familie/belastning"
                                : fmt::format("/forloeb/{}/belastning", scope.case_id().value),
                   .is_for_family = plan::is_family(scope),
                   .may_say = may_say(scope),
                   .says_anything = times.says_anything(),
                   .persons = {},
                   .nots = {},
                   .places = {},
                   .words = times.words,
                   .said_by = times.said_by,
                   .said_on = {},
                   .form = std::move(form)};
    if (times.said_at) page.said_on = Day{std::chrono::floor<days>(times.said_at->at)};
    if (!page.is_for_family)
        for (auto const& one : everybody(scope))
            page.persons.push_back({one.name(), one.address(), one.member.id == of.member.id});
    for (auto const place : likable)
        page.places.push_back(
            {std::string(word(place)), std::string(said(place, scope.language())), {}});
    for (auto const& one : times.nots)
        page.nots.push_back({one.id, one.kind, when_of(one), one.words, one.said_by,
                             page.may_say ? of.take_back(one.id) : std::string{}});
    return page;
}

std::optional<std::int64_t> read_way(web::Form& form, std::string_view field) {
    auto const minutes = form.maybe_number(field);
    if (!minutes || (*minutes >= 0 && *minutes <= longest_way)) return minutes;
    form.mistake(field, Text{"Skriv minutter fra 0 til 300, eller lad feltet stå tomt."});
    return std::nullopt;
}

template <class T, std::size_t N>
std::vector<T> read_list(web::Form& form, std::string_view field, Wording<T> const (&table)[N]) {
    std::vector<T> all;
    for (auto const& typed : form.list(field))
        if (auto const one = value_of(table, typed); one && std::ranges::count(all, *one) == 0)
            all.push_back(*one);
    return all;
}

Times read_times(web::Form& form) {
    Times times{.suits = read_list(form, "suits", halves),
                .places = read_list(form, "places", appointments::places)};
    std::erase_if(times.places, [](auto place) { return std::ranges::count(likable, place) == 0; });
    times.travel_minutes = read_way(form, "travel_minutes");
    times.school_minutes = read_way(form, "school_minutes");
    times.words = form.maybe_text("words");
    return times;
}

constexpr web::ComparedField compared_fields[] = {
    {"suits", "Hvornår passer det?"},
    {"places", "Hvor vil du helst mødes?"},
    {"travel_minutes", "Minutter til kommunen"},
    {"school_minutes", "Minutter til skolen"},
    {"words", "Andet, vi skal vide"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope, Whose const& of,
                           web::FormState const& typed, Times const& saved) {
    auto const words = [&](std::string_view field, std::string_view value) {
        if (field == "suits")
            if (auto const half = value_of(halves, value))
                return std::string(said(*half, scope.language()));
        if (field == "places")
            if (auto const place = value_of(appointments::places, value))
                return std::string(said(*place, scope.language()));
        return std::string{};
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(saved.version), .address = of.address(), .by = saved.said_by},
        web::compared(compared_fields, values_of(saved), typed.values, scope.language(), words));
}

}  // namespace

web::Response show_times(web::Request const& request, access::CaseScope& scope) {
    auto const of = whose(scope, request);
    auto const times = times_of(scope, of.member.id);
    auto form = access::form_for(scope.visit(), request, web::typed(times.version));
    if (!form.from_draft) form.values = values_of(times);
    return web::page(request, page_of(scope, of, times, std::move(form)));
}

web::Response save_times(web::Request const& request, access::CaseScope& scope) {
    if (!may_say(scope)) throw access::NotFound{};
    auto const of = whose(scope, request);
    auto const before = times_of(scope, of.member.id);
    web::Form form{request, times_fields};
    auto const times = read_times(form);
    if (!form.ok()) return web::page(request, page_of(scope, of, before, form.state()), 422);
    if (form.state().version != web::typed(before.version))
        return two_versions(request, scope, of, form.state(), before);
    say_times(scope, of.member, times);
    return web::see_other(of.address());
}

web::Response show_own_times(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show_times(request, scope);
}
web::Response save_own_times(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return save_times(request, scope);
}

}  // namespace indgang::family_times
