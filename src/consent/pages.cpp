#include "consent/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "consent/looks.hpp"
#include "consent/store.hpp"
#include "consent/views.hpp"
#include "web/conflict.hpp"

namespace indgang::consent {
namespace {

std::string address_of(access::CaseScope& scope) {
    return "/forloeb/" + web::typed(scope.case_id()) + "/samtykker";
}

std::string_view field_of(Objection objection) {
    switch (objection) {
        case Objection::ends_before_it_begins: return "until_on";
        case Objection::not_asked: return "giver";
        case Objection::nothing_to_withdraw:
        case Objection::said_already: return "answer";
        default: return "folders";
    }
}

void sort_into(ConsentsPage& page, RequestLine line) {
    switch (line.state) {
        case State::conflict: return page.conflicts.push_back(std::move(line));
        case State::waiting:
        case State::partly_given: return page.waiting.push_back(std::move(line));
        case State::in_force:
        case State::coming: return page.in_force.push_back(std::move(line));
        default: return page.former.push_back(std::move(line));
    }
}

AskPage ask_page(access::CaseScope& scope, web::FormState form) {
    AskPage page{.place = cases::place(scope),
                 .today = scope.today(),
                 .recipients = {},
                 .folders = choices_of(folders_of(scope), scope.language()),
                 .persons = {},
                 .form = std::move(form)};
    for (auto const& one : candidates(scope))
        page.recipients.push_back({word_of(one.to), say(one.name, scope.language()), {}});
    for (auto const& member : cases::family(scope).members)
        page.persons.push_back({web::typed(member.id), member.name, {}});
    return page;
}

Wish read_wish(web::Form& form, access::CaseScope& scope) {
    Wish wish{.to = {access::RecipientKind::person},
              .folders = folders_in(form),
              .purpose = form.text("purpose", "Skriv, hvad oplysningerne skal bruges til."),
              .from_on = form.day("from_on", "Vælg, hvornår det gælder fra."),
              .until_on = form.maybe_day("until_on")};
    auto const chosen = form.maybe_text("recipient");
    auto const all = candidates(scope);
    auto const found =
        std::ranges::find_if(all, [&](Candidate const& one) { return word_of(one.to) == chosen; });
    if (found == all.end())
        form.mistake("recipient", Text{"Vælg, hvem der skal kunne se det."});
    else
        wish.to = found->to;
    return wish;
}

/// Those of them who are ticked as having said yes already.
std::vector<PersonId> who_said_yes(web::Form& form, std::vector<PersonId> const& givers) {
    auto const ticked = form.list("said_yes");
    std::vector<PersonId> said;
    for (auto const giver : givers)
        if (std::ranges::count(ticked, web::typed(giver)) > 0) said.push_back(giver);
    if (said.size() < ticked.size())
        form.mistake("said_yes", Text{"Kun den, hvis ja der er brug for, kan svare: den, der har "
                                      "forældremyndigheden, eller den, mappen tilhører."});
    return said;
}

RequestPage request_page(access::CaseScope& scope, Request const& request, web::FormState form) {
    auto const folders = folders_of(scope);
    RequestPage page{.place = cases::place(scope),
                     .request = line_of(request, folders, scope.today(), address_of(scope)),
                     .seen = looks_on(scope, request.id),
                     .givers = {},
                     .folders = {},
                     .form = std::move(form)};
    for (auto const& giver : request.givers) {
        page.givers.push_back({web::typed(giver.person), giver.name, {}});
        page.may_narrow = page.may_narrow || giver.standing == Standing::given;
    }
    for (auto const& folder : request.folders)
        page.folders.push_back(
            {access::written(folder), say(name_in(folders, folder), scope.language()), {}});
    page.may_narrow = page.may_narrow && (page.folders.size() > 1 || !request.until_on);
    return page;
}

PersonId read_giver(web::Form& form) {
    return form.maybe_id<PersonTag>("giver").value_or(PersonId{});
}

/// Somebody answered meanwhile: what stands now beside what was written (TRUST-3).
web::Response stale(web::Request const& http, access::CaseScope& scope, Request const& request,
                    web::FormState const& typed) {
    std::string theirs;
    for (auto const& giver : request.givers)
        theirs += (theirs.empty() ? "" : ", ") + giver.name + ": " +
                  std::string(said(giver.standing, scope.language()));
    return web::conflict(
        http, typed,
        {.version = web::typed(request.version),
         .address = address_of(scope) + "/" + web::typed(request.id)},
        {{std::string(in(scope.language(), Text{"Svar"})), theirs,
          std::string(typed.value("answer")) + " " + std::string(typed.value("note"))}});
}

bool is_stale(Request const& request, web::FormState const& typed) {
    return typed.version != web::typed(request.version);
}

}  // namespace

web::Response show(web::Request const& request, access::CaseScope& scope) {
    ConsentsPage page{
        .place = cases::place(scope), .conflicts = {}, .waiting = {}, .in_force = {}, .former = {}};
    auto const folders = folders_of(scope);
    auto const all = requests_of(scope);
    for (auto const& one : all)
        sort_into(page, line_of(one, folders, scope.today(), address_of(scope)));
    page.is_empty = all.empty();
    return web::page(request, page);
}

web::Response show_ask(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, ask_page(scope, access::form_for(scope.visit(), request)));
}

web::Response create(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, ask_form};
    auto const wish = read_wish(form, scope);
    auto const facts = case_facts(scope);
    for (auto const objection : objections_to(wish, folders_of(scope), facts, scope.today()))
        form.mistake(field_of(objection), objection);
    auto const givers = givers_for(wish.folders, facts, scope.today());
    auto const said = who_said_yes(form, givers);
    auto const how = form.maybe_choice("how", ways, "Vælg, hvordan samtykket er givet.");
    if (!said.empty() && !how) form.mistake("how", Text{"Vælg, hvordan samtykket er givet."});
    if (!form.ok()) return web::page(request, ask_page(scope, form.state()), 422);
    auto const id = ask(scope, wish, givers);
    for (auto const giver : said) write_answer(scope, id, giver, access::Answer::given, *how, "");
    return web::see_other(address_of(scope) + "/" + web::typed(id));
}

web::Response show_one(web::Request const& request, access::CaseScope& scope) {
    auto const one = request_in(requests_of(scope), request);
    auto form = access::form_for(scope.visit(), request, web::typed(one.version));
    return web::page(request, request_page(scope, one, ticked_as_shared(std::move(form), one)));
}

web::Response answer(web::Request const& request, access::CaseScope& scope) {
    auto const one = request_in(requests_of(scope), request);
    web::Form form{request, answer_form};
    auto const giver = read_giver(form);
    auto const said = form.choice("answer", RequestPage::said, "Vælg, hvad svaret er.");
    auto const how = form.choice("how", ways, "Vælg, hvordan svaret er givet.");
    auto const note = form.maybe_text("note");
    if (is_stale(one, form.state())) return stale(request, scope, one, form.state());
    if (form.ok())
        if (auto const objection = objection_to_answer(one, giver, said))
            form.mistake(field_of(*objection), *objection);
    if (!form.ok()) return web::page(request, request_page(scope, one, form.state()), 422);
    write_answer(scope, one.id, giver, said, how, note);
    return web::see_other(address_of(scope) + "/" + web::typed(one.id));
}

web::Response narrow(web::Request const& request, access::CaseScope& scope) {
    auto const one = request_in(requests_of(scope), request);
    web::Form form{request, narrow_form};
    auto const giver = read_giver(form);
    auto const kept = folders_in(form);
    auto const until_on = last_day_in(form, one);
    auto const how = form.choice("how", ways, "Vælg, hvordan svaret er givet.");
    if (is_stale(one, form.state())) return stale(request, scope, one, form.state());
    if (form.ok())
        if (auto const objection = objection_to_narrowing(one, giver, kept, until_on))
            form.mistake(*objection == Objection::not_asked ? "giver" : "folders", *objection);
    if (!form.ok()) return web::page(request, request_page(scope, one, form.state()), 422);
    auto const id = narrow_to(scope, one, giver, kept, until_on, how);
    return web::see_other(address_of(scope) + "/" + web::typed(id));
}

}  // namespace indgang::consent
