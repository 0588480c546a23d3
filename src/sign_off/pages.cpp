#include "sign_off/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "sign_off/rules.hpp"
#include "sign_off/store.hpp"

namespace indgang::sign_off {
namespace {

using access::Relation;

Day day_of(Instant at) { return Day{std::chrono::floor<days>(at.at)}; }

Phrase said_of(Answer answer) { return {std::string(wording(answer).danish), {}}; }

SignerLine line_of(Signer const& signer) {
    SignerLine line{.user = signer.user,
                    .name = signer.name,
                    .stands_for = signer.stands_for,
                    .words = {},
                    .answer = {},
                    .when = {},
                    .saw_less = {},
                    .is_waited_for = signer.is_of_the_team && !signer.given};
    if (!signer.given) return line;
    auto const& given = *signer.given;
    line.answer = given.answer;
    line.words = given.words;
    line.is_approved = given.answer == Answer::approved;
    line.when = given.answer == Answer::passed_over
                    ? phrase("{0}, skrevet {1} af {2}", said_of(given.answer), day_of(given.at),
                             given.recorded_by)
                    : phrase("{0} {1}", said_of(given.answer), day_of(given.at));
    if (given.answer != Answer::passed_over && given.seen < given.in_all)
        line.saw_less = phrase("Har set {0} af {1} dele.", given.seen, given.in_all);
    return line;
}

std::string address_of(reports::ReportHead const& head) { return head.address + "/underskrifter"; }

bool signs(access::CaseScope& scope) {
    return scope.relation() == Relation::coordinator || scope.relation() == Relation::substitute;
}

struct Signing {
    reports::Report report;
    reports::ReportHead head;
    std::vector<Signer> signers;

    Signer const* signer(UserId user) const {
        auto const at = std::ranges::find(signers, user, &Signer::user);
        return at == signers.end() || !at->is_of_the_team ? nullptr : &*at;
    }
};
Signing signing_in(access::CaseScope& scope, web::Request const& request) {
    auto report = reports::report_in(scope, request);
    auto head = reports::head_of(scope, report);
    auto signers = signers_of(scope, report);
    return {std::move(report), std::move(head), std::move(signers)};
}
/// Where the team has been asked and the report is not signed.
Signing asked_in(access::CaseScope& scope, web::Request const& request) {
    auto found = signing_in(scope, request);
    if (!found.head.is_asked) throw access::NotFound{};
    return found;
}

SignOffPage page_of(access::CaseScope& scope, Signing const& of, web::FormState form) {
    bool const is_asked = of.head.is_asked, coordinates = of.head.may_write;
    SignOffPage page{.head = of.head,
                     .signers = {},
                     .waited_for = {},
                     .lacks = {},
                     .signed_by = of.report.fixed ? of.report.fixed->name : std::string{},
                     .signed_at = {},
                     .seen = of.report.parts_seen,
                     .in_all = of.report.parts_in_all,
                     .may_reopen = is_asked && coordinates,
                     .may_answer = is_asked && of.signer(scope.user()),
                     .sees_less = of.report.parts_seen < of.report.parts_in_all,
                     .form = std::move(form)};
    if (of.report.fixed) page.signed_at = of.report.fixed->at;
    for (auto const& one : of.signers) {
        page.signers.push_back(line_of(one));
        if (page.signers.back().is_waited_for)
            page.waited_for.push_back({web::typed(one.user), one.name, one.stands_for});
    }
    if (of.head.may_change) page.lacks = reports::what_it_lacks(scope, of.report);
    page.may_ask = of.head.may_change && page.lacks.empty();
    page.may_pass_over = is_asked && coordinates && !page.waited_for.empty();
    page.may_sign = is_asked && signs(scope) && may_be_signed(of.signers);
    return page;
}

}  // namespace

web::Response show(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, page_of(scope, signing_in(scope, request),
                                      access::form_for(scope.visit(), request)));
}

web::Response ask(web::Request const& request, access::CaseScope& scope) {
    auto const found = signing_in(scope, request);
    if (!found.head.may_change) throw access::NotFound{};
    auto const page = page_of(scope, found, web::fresh_form());
    if (!page.may_ask) return web::page(request, page, 422);
    reports::ask_team(scope, found.report);
    return web::see_other(address_of(found.head));
}

web::Response reopen(web::Request const& request, access::CaseScope& scope) {
    auto const found = asked_in(scope, request);
    reports::write_again(scope, found.report);
    return web::see_other(found.head.address + "/indhold");
}

web::Response answer(web::Request const& request, access::CaseScope& scope) {
    auto const found = asked_in(scope, request);
    auto const* signer = found.signer(scope.user());
    if (!signer) throw access::NotFound{};
    web::Form form{request, answer_fields};
    auto const said = form.choice("answer", SignOffPage::own_answers, "Vælg dit svar.");
    auto const words = form.maybe_text("words");
    if (form.ok())
        if (auto const objection = objection_to(said, words)) form.mistake("words", *objection);
    if (!form.ok()) return web::page(request, page_of(scope, found, form.state()), 422);
    note_answer(scope, found.report, *signer,
                {said, words, found.report.parts_seen, found.report.parts_in_all, {}, scope.now()});
    return web::see_other(address_of(found.head));
}

web::Response pass_over(web::Request const& request, access::CaseScope& scope) {
    auto const found = asked_in(scope, request);
    web::Form form{request, passing_fields};
    auto const chosen = form.maybe_number("signer");
    auto const* signer = chosen ? found.signer(UserId{*chosen}) : nullptr;
    if (!signer || signer->given) form.mistake("signer", Text{"Vælg, hvem I ikke venter på."});
    auto const reason = form.maybe_text("reason");
    if (auto const objection = objection_to(Answer::passed_over, reason))
        form.mistake("reason", *objection);
    if (!form.ok()) return web::page(request, page_of(scope, found, form.state()), 422);
    note_answer(scope, found.report, *signer, {Answer::passed_over, reason, 0, 0, {}, scope.now()});
    return web::see_other(address_of(found.head));
}

web::Response sign(web::Request const& request, access::CaseScope& scope) {
    auto const found = asked_in(scope, request);
    auto const page = page_of(scope, found, web::fresh_form());
    if (!page.may_sign) return web::page(request, page, 422);
    reports::fix(scope, found.report);
    return web::see_other(found.head.address);
}

web::Response show_pdf(web::Request const& request, access::CaseScope& scope) {
    auto const found = signing_in(scope, request);
    std::vector<Phrase> signatures;
    for (auto const& one : found.signers)
        if (one.given) signatures.push_back(phrase("{0}: {1}", one.name, line_of(one).when));
    if (found.report.fixed)
        signatures.push_back(phrase("{0}: underskrevet {1} som koordinator",
                                    found.report.fixed->name, day_of(found.report.fixed->at)));
    return web::Response{
        .content_type = "application/pdf",
        .body = reports::report_pdf(scope, found.report, signatures),
        .headers = {{"Content-Disposition", "inline; filename=\"afrapportering.pdf\""}}};
}

}  // namespace indgang::sign_off
