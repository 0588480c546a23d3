#include "follow_up/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "access/drafts.hpp"
#include "foundation/near_day.hpp"
#include "web/conflict.hpp"

namespace indgang::follow_up {
namespace {

/// The child's own date, or the family's where the clock is the family's.
std::optional<NextLine> next_of(access::CaseScope& scope, PersonId child) {
    bool const is_familys = scope.model().clock == Clock::per_family;
    for (auto const& due : ask_due(scope)())
        if (is_familys || due.child == child)
            return NextLine{.due_on = due.due_on,
                            .plan_by = due.plan_by,
                            .why = due.why,
                            .due_said = near_day(due.due_on, scope.today(), scope.language()),
                            .how_long = how_long(due.due_on, scope.today()),
                            .is_late = is_overdue(due.due_on, scope.today()),
                            .is_extended = due.is_extended,
                            .hidden_until = due.hidden_until};
    return std::nullopt;
}

HeldLine line_of(WrittenFollowUp const& written) {
    auto const& held = written.follow_up;
    return {.held_on = held.held_on,
            .manner = held.manner,
            .held_by = written.held_by,
            .took_part = held.took_part,
            .wellbeing = held.wellbeing,
            .goals = held.goals,
            .fit = held.fit,
            .fit_note = held.fit_note,
            .coming = held.coming,
            .new_needs = held.new_needs};
}

std::vector<web::Choice> family_choices(access::CaseScope& scope) {
    std::vector<web::Choice> choices;
    for (auto const& member : cases::family(scope).members)
        choices.push_back({std::to_string(member.id.value), member.name, {}});
    return choices;
}

/// What the page was made from: the newest follow-up it knew.
std::string version_of(std::vector<WrittenFollowUp> const& held) {
    std::int64_t newest = 0;
    for (auto const& written : held) newest = std::max(newest, written.id);
    return std::to_string(newest);
}

web::Response show_page(web::Request const& request, access::CaseScope& scope,
                        cases::Member const& child, std::vector<WrittenFollowUp> const& held,
                        web::FormState form, int status) {
    bool const is_meeting = scope.model().clock == Clock::per_family;
    FollowUpsPage page{.place = cases::place(scope),
                       .child_id = child.id,
                       .child = child.name,
                       .heading = is_meeting ? phrase("Hold kerneteammøde")
                                             : phrase("Hold opfølgning med {0}", child.name),
                       .is_meeting = is_meeting,
                       .next = next_of(scope, child.id),
                       .start_conversation_on = start_conversation_on(scope, child.id),
                       .family = family_choices(scope),
                       .held = {},
                       .practice = practice::ask_hint(
                           scope, {"frequent_follow_up", "shared_systematic_approach"})(),
                       .withheld = cases::withheld(scope, access::FolderKind::meetings),
                       .form = std::move(form)};
    for (auto const& written : held) page.held.push_back(line_of(written));
    if (!page.held.empty()) page.held.front().is_newest = true;
    return web::page(request, page, status);
}

/// "Anna, Sofie, Lise fra PPR"
std::string took_part(web::Form& form, access::CaseScope& scope) {
    std::string names;
    auto const add = [&](std::string_view name) {
        if (!name.empty()) names += (names.empty() ? "" : ", ") + std::string(name);
    };
    auto const chosen = form.list("took_part");
    for (auto const& member : cases::family(scope).members)
        if (std::ranges::find(chosen, std::to_string(member.id.value)) != chosen.end())
            add(member.name);
    add(form.maybe_text("others"));
    if (names.empty()) form.mistake("took_part", Text{"Vælg eller skriv, hvem der var med."});
    return names;
}

FollowUp read(web::Form& form, access::CaseScope& scope) {
    FollowUp follow_up{
        .held_on = form.day("held_on", "Vælg den dag, opfølgningen blev holdt."),
        .manner = form.choice("manner", FollowUpsPage::ways, "Vælg, hvordan I mødtes."),
        .took_part = took_part(form, scope),
        .wellbeing = form.text("wellbeing", "Skriv, hvordan barnet og familien trives."),
        .goals = form.maybe_text("goals"),
        .fit = form.choice("fit", FollowUpsPage::fitting, "Vælg, om indsatsen er den rigtige."),
        .fit_note = form.maybe_text("fit_note"),
        .coming = form.maybe_text("coming"),
        .new_needs = form.maybe_text("new_needs"),
    };
    if (form.ok() && follow_up.fit != Fit::right && follow_up.fit_note.empty())
        form.mistake("fit_note", Text{"Skriv, hvorfor indsatsen ikke er den rigtige."});
    return follow_up;
}

/// A mistake at the day, in the reader's words, where a rule refuses the follow-up.
void judge(web::Form& form, access::CaseScope& scope, PersonId child, FollowUp const& follow_up) {
    if (!form.ok()) return;
    HeldFollowUp const held{follow_up.held_on, follow_up.manner, !follow_up.wellbeing.empty()};
    if (auto const objection = objection_to(held, opened_on(scope),
                                            start_conversation_on(scope, child), scope.today()))
        form.mistake("held_on", Phrase{std::string(wording(*objection).danish), {}});
}

/// Somebody held one meanwhile: theirs beside yours, and nothing typed is lost (TRUST-3).
web::Response stale(web::Request const& request, Language language, WrittenFollowUp const& theirs,
                    FollowUp const& yours, web::FormState const& typed) {
    auto const& saved = theirs.follow_up;
    auto const both = [&](Text label, std::string a, std::string b) {
        return web::ConflictField{std::string(in(language, label)), std::move(a), std::move(b)};
    };
    return web::conflict(
        request, typed, {std::to_string(theirs.id), request.path, theirs.held_by},
        {both(Text{"Holdt den"}, say(saved.held_on, language), say(yours.held_on, language)),
         both(Text{"Deltog"}, saved.took_part, yours.took_part),
         both(Text{"Trivsel og udvikling"}, saved.wellbeing, yours.wellbeing),
         both(Text{"Mål"}, saved.goals, yours.goals),
         both(Text{"Hvorfor?"}, saved.fit_note, yours.fit_note),
         both(Text{"På vej"}, saved.coming, yours.coming),
         both(Text{"Nye behov"}, saved.new_needs, yours.new_needs)});
}

}  // namespace

web::Response show(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    auto const held = held_with(scope, child.id);
    return show_page(request, scope, child, held,
                     access::form_for(scope.visit(), request, version_of(held)), 200);
}

web::Response create(web::Request const& request, access::CaseScope& scope) {
    auto const child = cases::child_in(scope, request);
    web::Form form{request, follow_up_form};
    auto const follow_up = read(form, scope);
    judge(form, scope, child.id, follow_up);
    auto const held = held_with(scope, child.id);
    if (!form.ok()) return show_page(request, scope, child, held, form.state(), 422);
    auto const& made_from = form.state().version;
    if (!held.empty() && !made_from.empty() && made_from != version_of(held)) {
        auto const newest = std::ranges::max_element(held, {}, &WrittenFollowUp::id);
        return stale(request, scope.language(), *newest, follow_up, form.state());
    }
    save(scope, child.id, child.name, follow_up);
    return web::see_other(fmt::format("/forloeb/{}", scope.case_id().value));
}

}  // namespace indgang::follow_up
