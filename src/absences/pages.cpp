#include "absences/pages.hpp"

#include <algorithm>

#include "absences/store.hpp"
#include "access/drafts.hpp"
#include "web/compared.hpp"

namespace indgang::absences {
namespace {

using access::Role;

AbsenceView view_of(Absence const& one, access::Visit& visit, bool may_change) {
    return {.id = one.id,
            .away = one.away_name,
            .substitute = one.substitute_name,
            .from_on = one.from_on,
            .last_day = one.back_on - days{1},
            .is_now = one.is_on(visit.today()),
            .may_change = may_change};
}

std::vector<web::Choice> choices_of(std::vector<Person> const& people) {
    std::vector<web::Choice> choices;
    for (auto const& one : people) choices.push_back({web::typed(one.user), one.name, {}});
    return choices;
}

bool leads(access::Visit& visit) { return visit.user().roles.has(Role::leader); }

AbsencesPage page_of(access::Visit& visit, web::FormState form) {
    auto const me = visit.user().id;
    AbsencesPage page{.mine = {},
                      .of_team = {},
                      .stood_in_for = {},
                      .people = {},
                      .substitutes = choices_of(advisers_beside(visit, me)),
                      .chooses_person = leads(visit),
                      .today = visit.today(),
                      .form = std::move(form)};
    for (auto const& one : own_absences(visit))
        (one.away == me ? page.mine : page.stood_in_for)
            .push_back(view_of(one, visit, one.away == me));
    if (!leads(visit)) {
        std::erase_if(page.substitutes,
                      [&](web::Choice const& one) { return one.word == web::typed(me); });
        return page;
    }
    page.people = page.substitutes;
    for (auto const& one : absences_led(visit))
        if (one.away != me) page.of_team.push_back(view_of(one, visit, true));
    return page;
}

/// One of the advisers beside the reader, or a mistake at the field.
Person read_person(web::Form& form, access::Visit& visit, std::string_view field, Text missing) {
    auto const typed = form.maybe_id<UserTag>(field).value_or(UserId{});
    for (auto const& one : advisers_beside(visit, visit.user().id))
        if (one.user == typed) return one;
    form.mistake(field, missing);
    return {};
}

constexpr std::string_view field_of(AbsenceObjection objection) {
    using enum AbsenceObjection;
    switch (objection) {
        case back_before_leaving:
        case too_long:
        case over_already: return "back_on";
        case began_too_long_ago:
        case away_already:
        case stands_in_for_others: return "from_on";
        case stands_in_for_self:
        case may_not_coordinate:
        case substitute_is_away: return "substitute";
    }
    return "";
}

void judge(web::Form& form, access::Visit& visit, Absence const& wanted) {
    auto const objection =
        objection_to(wanted, absences_around(visit, wanted.away),
                     {.user = wanted.substitute, .own = absences_around(visit, wanted.substitute)},
                     visit.today());
    if (objection) form.mistake(field_of(*objection), *objection);
}

Absence absence_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("absence");
    auto const found = number ? absence(visit, AbsenceId{*number}) : std::nullopt;
    if (!found || found->back_on <= visit.today()) throw access::NotFound{};
    if (found->away == visit.user().id) return *found;
    if (leads(visit))
        for (auto const& one : absences_led(visit))
            if (one.id == found->id) return *found;
    throw access::NotFound{};
}

std::string version_of(Absence const& one) { return std::to_string(one.version); }

AbsencePage change_page_of(access::Visit& visit, Absence const& one, web::FormState form) {
    AbsencePage page{.absence = view_of(one, visit, true),
                     .back_on = one.back_on,
                     .substitute_word = web::typed(one.substitute),
                     .substitutes = {},
                     .form = std::move(form)};
    for (auto const& other : advisers_beside(visit, visit.user().id))
        if (other.user != one.away)
            page.substitutes.push_back({web::typed(other.user), other.name, {}});
    return page;
}

constexpr web::ComparedField compared_fields[] = {
    {"back_on", "Tilbage igen den"},
    {"substitute", "Hvem er stedfortræder?"},
};

web::Response two_versions(web::Request const& request, access::Visit& visit,
                           web::FormState const& typed, Absence const& saved) {
    auto const beside = advisers_beside(visit, visit.user().id);
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field != "substitute") return {};
        for (auto const& one : beside)
            if (web::typed(one.user) == value) return one.name;
        return {};
    };
    web::Pairs const theirs{{"back_on", iso(saved.back_on)},
                            {"substitute", web::typed(saved.substitute)}};
    return web::conflict(
        request, typed,
        {.version = version_of(saved), .address = "/fravaer/" + web::typed(saved.id)},
        web::compared(compared_fields, theirs, typed.values, visit.language(), words));
}

}  // namespace

web::Response show_absences(web::Request const& request, access::Visit& visit) {
    return web::page(request, page_of(visit, access::form_for(visit, request)));
}

web::Response create_absence(web::Request const& request, access::Visit& visit) {
    web::Form form{request, absence_fields};
    auto const& me = visit.user();
    auto const away = leads(visit) ? read_person(form, visit, "person", "Vælg, hvem der er væk.")
                                   : Person{me.id, me.name};
    Absence wanted{.away = away.user,
                   .substitute = {},
                   .away_name = away.name,
                   .from_on = form.day("from_on", "Vælg den første dag væk."),
                   .back_on = form.day("back_on", "Vælg den første dag tilbage.")};
    auto const substitute = read_person(form, visit, "substitute", "Vælg en stedfortræder.");
    wanted.substitute = substitute.user;
    wanted.substitute_name = substitute.name;
    if (form.ok()) judge(form, visit, wanted);
    if (!form.ok()) return web::page(request, page_of(visit, form.state()), 422);
    create(visit, wanted);
    return web::see_other("/fravaer");
}

web::Response show_absence(web::Request const& request, access::Visit& visit) {
    auto const saved = absence_in(visit, request);
    auto form = access::form_for(visit, request, version_of(saved));
    return web::page(request, change_page_of(visit, saved, std::move(form)));
}

web::Response change_absence(web::Request const& request, access::Visit& visit) {
    auto const saved = absence_in(visit, request);
    web::Form form{request, change_fields};
    auto wanted = saved;
    wanted.back_on = form.day("back_on", "Vælg den første dag tilbage.");
    auto const substitute = read_person(form, visit, "substitute", "Vælg en stedfortræder.");
    wanted.substitute = substitute.user;
    wanted.substitute_name = substitute.name;
    if (form.state().version != version_of(saved))
        return two_versions(request, visit, form.state(), saved);
    // Back today, or not away at all, is how an absence is ended or called off.
    bool const is_over = wanted.back_on == saved.from_on ||
                         (wanted.back_on == visit.today() && saved.from_on < visit.today());
    if (form.ok() && !is_over) judge(form, visit, wanted);
    if (!form.ok()) return web::page(request, change_page_of(visit, saved, form.state()), 422);
    change(visit, saved, wanted);
    return web::see_other("/fravaer");
}

}  // namespace indgang::absences
