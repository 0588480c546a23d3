#include <algorithm>

#include "access/drafts.hpp"
#include "analysis/store.hpp"
#include "analysis/views.hpp"

namespace indgang::analysis {
namespace {

InvitePage invite_page(access::CaseScope& scope, std::vector<Involved> const& may_be,
                       web::FormState form) {
    auto const ticked = [&](Text text) {
        return std::vector<web::Choice>{{"true", std::string(in(scope.language(), text)), {}}};
    };
    InvitePage page{.place = cases::place(scope),
                    .may_be = {},
                    .uninvolved = ticked(
                        "Jeg har sikret mig, at vedkommende ikke er med i en sag med familien"),
                    .another = ticked("Det er en anden med samme navn"),
                    .form = std::move(form)};
    for (auto const& one : may_be) page.may_be.push_back({one.name, one.how});
    return page;
}

RecordPage record_page(access::CaseScope& scope, Meeting const& meeting, web::FormState form) {
    return {.place = cases::place(scope),
            .today = scope.today(),
            .is_correction = !meeting.records.empty(),
            .form = std::move(form)};
}

TellPage tell_page(access::CaseScope& scope, Meeting const& meeting, web::FormState form) {
    TellPage page{.place = cases::place(scope),
                  .record = line_of(meeting.records.front()),
                  .today = scope.today(),
                  .form = std::move(form)};
    auto const readability = readability_of(page.form.value("words"));
    page.lix = readability.lix;
    page.is_read = readability.words > 0;
    page.is_plain = readability.is_plain;
    return page;
}

/// A meeting that was held and can be told of.
Meeting held_meeting(access::CaseScope& scope) {
    auto meeting = meeting_of(scope);
    if (meeting.records.empty()) throw access::NotFound{};
    return meeting;
}

}  // namespace

web::Response show_invite(web::Request const& request, access::CaseScope& scope) {
    meeting_of(scope);
    return web::page(request, invite_page(scope, {}, access::form_for(scope.visit(), request)));
}

web::Response create_invitation(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_of(scope);
    web::Form form{request, invite_fields};
    Outsider outsider{.name = form.text("name", "Skriv, hvem der inviteres."),
                      .profession = form.text("profession", "Skriv, hvad vedkommende er."),
                      .email = form.maybe_text("email"),
                      .telephone = form.maybe_text("telephone")};
    if (!form.flag("is_uninvolved"))
        form.mistake("is_uninvolved",
                     Text{"Bekræft, at vedkommende ikke er med i en sag med familien."});
    outsider.is_another = form.flag("is_another");
    auto const may_be = who_it_may_be(outsider.name, involved_in(scope));
    outsider.is_another = outsider.is_another && !may_be.empty();
    if (!may_be.empty() && !outsider.is_another)
        form.mistake("name", phrase("{0} {1}. En udenforstående må ikke kende familien.",
                                    may_be.front().name, may_be.front().how));
    if (!form.ok()) return web::page(request, invite_page(scope, may_be, form.state()), 422);
    invite(scope, meeting, outsider);
    return web::see_other(address_of(scope));
}

web::Response remove_invitation(web::Request const& request, access::CaseScope& scope) {
    auto const number = request.path_number("outsider");
    for (auto const& one : meeting_of(scope).outsiders)
        if (number && one.id == OutsiderId{*number}) {
            if (!one.is_withdrawn) withdraw(scope, one);
            return web::see_other(address_of(scope));
        }
    throw access::NotFound{};
}

web::Response show_record(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_of(scope);
    auto form = access::form_for(scope.visit(), request, web::typed(std::ssize(meeting.records)));
    if (!meeting.records.empty() && !form.from_draft) {
        auto const& last = meeting.records.front();
        form.values = {{"held_on", iso(last.held_on)},
                       {"came", last.came},
                       {"facts", last.facts},
                       {"assessment", last.assessment},
                       {"direction", last.direction}};
    }
    return web::page(request, record_page(scope, meeting, std::move(form)));
}

web::Response save_record(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_of(scope);
    web::Form form{request, record_fields};
    Record const written{.held_on = form.day("held_on", "Vælg den dag, mødet blev holdt."),
                         .came = form.text("came", "Skriv, hvem der kom."),
                         .facts = form.text("facts", "Skriv, hvad der er kendsgerninger."),
                         .assessment = form.text("assessment", "Skriv, hvordan I vurderer det."),
                         .direction = form.text("direction", "Skriv, hvad det peger på.")};
    if (form.state().mistake("held_on").empty())
        for (auto const objection : objections_to_held(written.held_on, scope.today()))
            form.mistake("held_on", objection);
    auto const version = web::typed(std::ssize(meeting.records));
    if (form.state().version != version && !meeting.records.empty()) {
        auto const& now = meeting.records.front();
        return web::conflict(
            request, form.state(),
            {.version = version, .address = address_of(scope) + "/referat", .by = now.by},
            {{std::string(in(scope.language(), Text{"Hvad ved vi? Kendsgerninger"})), now.facts,
              written.facts},
             {std::string(in(scope.language(), Text{"Hvordan vurderer vi det?"})), now.assessment,
              written.assessment},
             {std::string(in(scope.language(), Text{"Hvad peger det på?"})), now.direction,
              written.direction}});
    }
    if (!form.ok()) return web::page(request, record_page(scope, meeting, form.state()), 422);
    record(scope, meeting.id, written);
    return web::see_other(address_of(scope));
}

web::Response show_tell(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = held_meeting(scope);
    auto form = access::form_for(scope.visit(), request);
    if (meeting.told && !form.from_draft)
        form.values = {{"words", meeting.told->words}, {"told_on", iso(meeting.told->told_on)}};
    return web::page(request, tell_page(scope, meeting, std::move(form)));
}

web::Response save_told(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = held_meeting(scope);
    web::Form form{request, tell_fields};
    if (form.flag("look")) return web::page(request, tell_page(scope, meeting, form.state()));
    Told const told{.words = form.text("words", "Skriv til familien, hvad I talte om."),
                    .told_on = form.day("told_on", "Vælg den dag, familien hørte om det.")};
    if (form.state().mistake("told_on").empty())
        for (auto const objection :
             objections_to_told(told.told_on, meeting.records.front(), scope.today()))
            form.mistake("told_on", objection);
    if (!form.ok()) return web::page(request, tell_page(scope, meeting, form.state()), 422);
    tell(scope, meeting.id, told);
    return web::see_other(address_of(scope));
}

}  // namespace indgang::analysis
