#include "assessment_overview/facts.hpp"

#include <set>

#include "agreements/agreements.hpp"
#include "assessment/assessment.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "assessment_overview/courses.hpp"
#include "cases/cases.hpp"
#include "catalogue/examination_kinds.hpp"
#include "examinations/examinations.hpp"
#include "voices/voices.hpp"

namespace indgang::assessment_overview {
namespace {

ChildFact child_fact(access::CaseScope& scope, cases::Member const& child) {
    ChildFact fact{.id = child.id,
                   .name = child.name.substr(0, child.name.find(' ')),
                   .sees_board = assessment::may_see(scope, child.id)};
    if (!fact.sees_board) return fact;
    auto const board = assessment::board_of(scope, child.id);
    std::set<std::string> talked_about;
    for (auto const& card : board.cards) talked_about.insert(card.dimension);
    fact.talked_about = std::int64_t(talked_about.size());
    fact.in_all = std::int64_t(catalogue::ics_dimensions(board.set).size());
    return fact;
}

void add_beginnings(Facts& facts, access::CaseScope& scope) {
    facts.sees_meetings = scope.may_see(access::FolderKind::meetings).yes;
    for (auto const& one : assessment_meetings::meetings_of(scope))
        if (!one.cancelled)
            facts.beginnings.push_back({.meeting = one.id.value,
                                        .child = one.child,
                                        .is_held = !one.accounts.empty(),
                                        .is_family_spoken_with = !one.contacts.empty(),
                                        .on = one.on()});
    // Held before anybody planned it here: only its day was written down.
    if (scope.model().beginning.is_of_a_child)
        for (auto const& child : facts.children)
            if (auto const on = agreements::start_conversation_of(scope, child.id))
                facts.beginnings.push_back({.child = child.id, .is_held = true, .on = *on});
}

Heard heard_of(voices::OfChild const& child) {
    if (!child.may_see) return Heard::withheld;
    switch (child.standing) {
        case voices::Standing::missing: return Heard::not_asked;
        case voices::Standing::waiting: return Heard::planned;
        case voices::Standing::late: return Heard::late;
        case voices::Standing::not_possible: return Heard::not_possible;
        case voices::Standing::heard: return Heard::heard;
    }
    return Heard::not_asked;
}

/// Of the voice that the standing is about: the newest that is in that state.
std::optional<Day> day_of(voices::OfChild const& child) {
    bool const is_heard = child.standing == voices::Standing::heard;
    for (auto const& voice : child.voices) {
        if (is_heard && voice.state == voices::State::held) return voice.held_on;
        if (!is_heard && voice.state == voices::State::planned) return voice.planned_on;
    }
    return std::nullopt;
}

void add_voices(Facts& facts, access::CaseScope& scope) {
    for (auto const& of : voices::voices_of_case(scope))
        for (auto& child : facts.children)
            if (child.id == of.child) {
                child.heard = heard_of(of);
                child.heard_on = day_of(of);
            }
}

void add_examinations(Facts& facts, access::CaseScope& scope) {
    facts.sees_assessment = scope.may_see(access::FolderKind::assessment).yes;
    for (auto const& one : examinations::examinations_of(scope)) {
        if (one.state == examinations::State::cancelled) continue;
        auto const first = one.about_name.substr(0, one.about_name.find(' '));
        auto const& kind = catalogue::examination_kind(one.kind);
        facts.examinations.push_back(
            {.number = one.id.value,
             .name = phrase("{0} om {1}", kind.name(scope.language()), first),
             .holder = one.outside.empty() ? one.holder_name : one.outside,
             .due_on = one.reported_on.value_or(examinations::due_day(one)),
             .is_reported = one.state == examinations::State::reported,
             .is_late = examinations::is_overdue(one, scope.today()),
             .is_readers = one.outside.empty() && one.holder == scope.user()});
    }
}

}  // namespace

Facts facts_of(access::CaseScope& scope) {
    Facts facts{.case_id = scope.case_id()};
    for (auto const& child : cases::children(scope))
        facts.children.push_back(child_fact(scope, child));
    add_beginnings(facts, scope);
    add_voices(facts, scope);
    add_examinations(facts, scope);
    facts.talk = talk_fact(scope);
    facts.analysis = analysis_course(scope);
    facts.report = report_course(scope);
    return facts;
}

}  // namespace indgang::assessment_overview
