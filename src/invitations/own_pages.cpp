#include "invitations/own_pages.hpp"

#include <fmt/format.h>

#include "access/drafts.hpp"
#include "invitations/words.hpp"
#include "web/conflict.hpp"

namespace indgang::invitations {
namespace {

Invitation own_in(web::Request const& request, access::Visit& visit) {
    auto const number = request.path_number("indkaldelse");
    auto found = number ? own(visit, InvitationId{*number}) : std::nullopt;
    if (!found) throw access::NotFound{};
    return *std::move(found);
}

std::string answer_said(Invitation const& one, Language language) {
    return one.given ? std::string(said(one.given->answer, language)) : std::string{};
}

std::string version_of(Invitation const& one) { return std::to_string(one.sequence); }

OwnInvitationPage page_of(access::Visit& visit, Invitation const& one, web::FormState form) {
    auto const appointment = seen(visit, one);
    auto const chosen = one.who.person ? form_of(visit, *one.who.person) : Form::ordinary;
    OwnInvitationPage page{.id = one.id,
                           .words = words_for(visit, one, appointment, chosen),
                           .answer = answer_said(one, visit.language()),
                           .address = {},
                           .is_family = one.who.person.has_value(),
                           .is_withdrawn = one.is_withdrawn,
                           .is_over = one.when.on < visit.today(),
                           .form = std::move(form)};
    if (appointment)
        page.address = page.is_family ? appointment->own_address : appointment->address;
    page.may_answer = !page.is_withdrawn && !page.is_over;
    return page;
}

OwnRow row_of(access::Visit& visit, Invitation const& one) {
    return {.id = one.id,
            .when = said(one.when, visit.language()),
            .family = one.who.user ? family_name(visit, one.case_id) : std::string{},
            .where = {std::string(wording(one.place).danish), {}},
            .answer = answer_said(one, visit.language())};
}

PersonId person_or_nothing(access::Visit& visit) {
    auto const person = person_of(visit);
    if (!person) throw access::NotFound{};
    return *person;
}

}  // namespace

web::Response show_own_invitations(web::Request const& request, access::Visit& visit) {
    OwnInvitationsPage page;
    for (auto const& one : own_from(visit, visit.today()))
        (one.given ? page.answered : page.waiting).push_back(row_of(visit, one));
    if (auto const person = person_of(visit)) {
        page.is_family = true;
        page.form_said = said(form_of(visit, *person), visit.language());
    }
    return web::page(request, page);
}

web::Response show_own_invitation(web::Request const& request, access::Visit& visit) {
    auto const one = own_in(request, visit);
    auto form = access::form_for(visit, request, version_of(one));
    if (!form.from_draft && one.given)
        form.values = {{"answer", std::string(word(one.given->answer))},
                       {"words", one.given->words}};
    return web::page(request, page_of(visit, one, std::move(form)));
}

web::Response answer_own(web::Request const& request, access::Visit& visit) {
    auto const one = own_in(request, visit);
    if (one.is_withdrawn || one.when.on < visit.today()) throw access::NotFound{};
    web::Form form{request, answer_fields};
    auto const answer = form.choice("answer", answers, "Vælg, om du kommer.");
    auto const words = form.maybe_text("words");
    auto const address = fmt::format("/indkaldelser/{}", one.id.value);
    if (form.state().version != version_of(one))
        return web::conflict(request, form.state(),
                             {.version = version_of(one), .address = address},
                             {{std::string(in(visit.language(), Text{"Mødet er flyttet til"})),
                               said(one.when, visit.language()), words}});
    if (answer == Answer::other_time && words.empty())
        form.mistake("words", "Skriv, hvornår du kan.");
    if (!form.ok()) return web::page(request, page_of(visit, one, form.state()), 422);
    give(visit, one, answer, words);
    if (access::may_open(visit, one.case_id,
                         one.who.person ? access::RelationSet{access::Relation::family_member}
                                        : access::professionals))
        tell_answer(visit, one, answer);
    return web::see_other(address);
}

web::Response show_form(web::Request const& request, access::Visit& visit) {
    auto const chosen = std::string(word(form_of(visit, person_or_nothing(visit))));
    return web::page(request, FormPage{chosen, access::form_for(visit, request)});
}

web::Response choose_own_form(web::Request const& request, access::Visit& visit) {
    auto const person = person_or_nothing(visit);
    web::Form form{request, form_fields};
    auto const chosen = form.choice("form", forms, "Vælg, hvordan du vil indkaldes.");
    if (!form.ok()) return web::page(request, FormPage{{}, form.state()}, 422);
    choose_form(visit, person, chosen);
    return web::see_other("/indkaldelser");
}

}  // namespace indgang::invitations
