#include "consent/family_pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "cases/cases.hpp"
#include "consent/looks.hpp"
#include "consent/store.hpp"
#include "consent/views.hpp"

namespace indgang::consent {
namespace {

constexpr std::string_view address = "/min-familie/samtykker";

/// The family member who is signed in, in the case of the family.
struct Self {
    access::CaseScope scope;
    PersonId person;
    std::vector<NamedFolder> folders;
    access::CaseFacts facts;
};
Self self_in(access::Visit& visit) {
    auto const case_id = cases::case_of_family(visit);
    if (!case_id) throw access::NotFound{};
    auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
    auto const person = scope.person();
    if (!person) throw access::NotFound{};
    auto folders = folders_of(scope);
    auto facts = case_facts(scope);
    // Another adult's or youth's folder is not even named here.
    std::erase_if(folders, [&](NamedFolder const& one) {
        return std::ranges::count(access::givers_of({one.folder, facts}, visit.today()), *person) ==
               0;
    });
    return {std::move(scope), *person, std::move(folders), std::move(facts)};
}

/// Only what this person was asked.
std::vector<Request> own_requests(Self& self) {
    auto all = requests_of(self.scope);
    std::erase_if(all, [&](Request const& one) { return !one.giver(self.person); });
    return all;
}

Phrase what_of_others(Request const& request, PersonId self) {
    bool lacks = false, refuses = false;
    for (auto const& giver : request.givers) {
        if (giver.person == self) continue;
        lacks = lacks || giver.standing == Standing::asked;
        refuses = refuses || giver.standing == Standing::declined ||
                  giver.standing == Standing::withdrawn;
    }
    if (refuses)
        return phrase("En anden, hvis ja der er brug for, har sagt nej. Så længe vises det ikke.");
    return lacks ? phrase("Der mangler også et ja fra en anden, før det kan ses.") : Phrase{};
}

OwnRequest own_of(Self& self, Request const& request) {
    auto line = line_of(request, self.folders, self.scope.today(), std::string(address));
    auto const standing = request.giver(self.person)->standing;
    std::erase_if(line.givers, [&](GiverLine const& one) { return one.person != self.person; });
    bool const has_ended = request.until_on && *request.until_on <= self.scope.today();
    bool const is_given = standing == Standing::given;
    return {.line = std::move(line),
            .standing = standing,
            .may_say_yes = !has_ended && !is_given,
            .may_say_no = !has_ended && standing == Standing::asked,
            .may_withdraw = !has_ended && is_given,
            .may_narrow = !has_ended && is_given,
            .is_until_withdrawn = !has_ended && (is_given || standing == Standing::asked),
            .others = what_of_others(request, self.person)};
}

web::Response list(web::Request const& request, Self& self, web::FormState form, int status) {
    OwnConsentsPage page{.asked = {}, .given = {}, .former = {}, .form = std::move(form)};
    for (auto const& one : own_requests(self)) {
        auto own = own_of(self, one);
        auto& into = own.may_say_no                                        ? page.asked
                     : own.standing == Standing::given && own.may_withdraw ? page.given
                                                                           : page.former;
        into.push_back(std::move(own));
    }
    page.may_give = !self.folders.empty();
    return web::page(request, page, status);
}

web::Response show_page(web::Request const& request, Self& self, Request const& one,
                        web::FormState form, int status = 200) {
    OwnRequestPage page{.own = own_of(self, one),
                        .folders = {},
                        .seen = looks_on(self.scope, one.id),
                        .form = std::move(form)};
    for (auto& line : page.seen) line.who.clear();
    for (auto const& folder : one.folders)
        page.folders.push_back({access::written(folder),
                                say(name_in(self.folders, folder), self.scope.language()),
                                {}});
    return web::page(request, page, status);
}

OfferPage offer_page(Self& self, web::FormState form) {
    OfferPage page{.today = self.scope.today(),
                   .recipients = {},
                   .folders = choices_of(self.folders, self.scope.language()),
                   .form = std::move(form)};
    for (auto const& one : candidates(self.scope))
        page.recipients.push_back({word_of(one.to), say(one.name, self.scope.language()), {}});
    return page;
}

std::optional<access::Recipient> recipient_in(web::Form& form, Self& self) {
    auto const chosen = form.text("recipient", "Vælg, hvem der skal kunne se det.");
    for (auto const& one : candidates(self.scope))
        if (word_of(one.to) == chosen) return one.to;
    if (form.ok()) form.mistake("recipient", Text{"Vælg, hvem der skal kunne se det."});
    return std::nullopt;
}

}  // namespace

web::Response show_own(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    return list(request, self, web::fresh_form(), 200);
}

web::Response show_own_one(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    auto const one = request_in(own_requests(self), request);
    return show_page(request, self, one,
                     ticked_as_shared(web::fresh_form(web::typed(one.version)), one));
}

web::Response answer_own(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    auto const one = request_in(own_requests(self), request);
    web::Form form{request, own_answer_form};
    auto const said = form.choice("answer", RequestPage::said, "Vælg ja eller nej.");
    if (form.ok())
        if (auto const objection = objection_to_answer(one, self.person, said))
            form.mistake("answer", *objection);
    if (!form.ok()) return show_page(request, self, one, form.state(), 422);
    write_answer(self.scope, one.id, self.person, said, Way::digital, "");
    return web::see_other(std::string(address));
}

web::Response narrow_own(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    auto const one = request_in(own_requests(self), request);
    web::Form form{request, own_narrow_form};
    auto const kept = folders_in(form);
    auto const until_on = last_day_in(form, one);
    if (form.ok())
        if (auto const objection = objection_to_narrowing(one, self.person, kept, until_on))
            form.mistake("folders", *objection);
    if (!form.ok()) return show_page(request, self, one, form.state(), 422);
    narrow_to(self.scope, one, self.person, kept, until_on, Way::digital);
    return web::see_other(std::string(address));
}

web::Response show_offer(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    return web::page(request, offer_page(self, access::form_for(visit, request)));
}

web::Response offer(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    web::Form form{request, offer_form};
    auto const to = recipient_in(form, self);
    Wish wish{.to = to.value_or(access::Recipient{access::RecipientKind::person}),
              .folders = folders_in(form),
              .purpose = form.maybe_text("purpose"),
              .from_on = visit.today(),
              .until_on = form.maybe_day("until_on")};
    for (auto const objection : objections_to(wish, self.folders, self.facts, visit.today()))
        form.mistake(objection == Objection::ends_before_it_begins ? "until_on" : "folders",
                     objection);
    if (!form.ok()) return web::page(request, offer_page(self, form.state()), 422);
    auto const id = ask(self.scope, wish, givers_for(wish.folders, self.facts, visit.today()));
    write_answer(self.scope, id, self.person, access::Answer::given, Way::digital, "");
    return web::see_other(std::string(address));
}

}  // namespace indgang::consent
