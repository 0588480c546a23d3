#include "minutes/views.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indgang::minutes {
namespace {

std::string roles_in_words(std::vector<meetings::Role> const& roles, Language language) {
    std::string words;
    for (auto const role : roles) {
        if (!words.empty()) words += ", ";
        words += indgang::said(role, language);
    }
    return words;
}

std::string hours_of(meetings::Meeting const& meeting) {
    auto const from = meeting.held ? meeting.held->from : meeting.plan().from;
    auto const until = meeting.held ? meeting.held->until : meeting.plan().until;
    return said(from) + "–" + said(until);
}

void add_people(SheetPart& sheet, Minutes const& minutes, Language language) {
    for (auto const& one : minutes.present)
        sheet.present.push_back({one.name, roles_in_words(one.roles, language), one.because,
                                 one.came, one.must_come, one.person.has_value()});
}

/// Struck lines are seen while they may come back; what is approved holds what stands.
void add_lines(SheetPart& sheet, Opened const& opened, Reader const& reader) {
    sheet.points = points_of(opened.meeting, opened.minutes, reader);
    for (auto& point : sheet.points)
        std::erase_if(point.lines, [&](LineView const& one) {
            return one.is_struck && (reader.is_family || one.correct_at.empty());
        });
    std::erase_if(sheet.points, [](PointView const& one) { return one.lines.empty(); });
    sheet.is_empty = sheet.points.empty();
    for (auto const kind : {Kind::decision, Kind::action, Kind::proposal})
        for (auto const& one : opened.minutes.lines)
            if (one.kind == kind && !one.now().is_struck)
                sheet.agreed.push_back({kind, one.now().words,
                                        one.holder ? one.holder_name : std::string{}, one.due_on});
}

}  // namespace

std::string address_of(access::CaseScope& scope, MeetingId meeting) {
    if (plan::is_family(scope)) return fmt::format("/min-familie/moede/{}", meeting.value);
    return fmt::format("/forloeb/{}/moeder/{}", scope.case_id().value, meeting.value);
}

Reader reader_of(access::CaseScope& scope, MeetingId meeting) {
    bool const is_family = plan::is_family(scope);
    return {.base = address_of(scope, meeting),
            .plan_base = is_family ? std::string{"/min-familie/plan"}
                                   : fmt::format("/forloeb/{}/plan", scope.case_id().value),
            .may_write = access::professionals.has(scope.relation()),
            .is_family = is_family};
}

State state_now(access::CaseScope& scope, meetings::Meeting const& meeting,
                Minutes const& minutes) {
    auto const is_noted = [](Present const& one) { return one.came.has_value(); };
    return state_of(
        {.meets_on = meeting.plan().on,
         .today = scope.today(),
         .is_written = !minutes.lines.empty() || std::ranges::any_of(minutes.present, is_noted),
         .is_held = meeting.held.has_value(),
         .is_cancelled = meeting.cancelled.has_value(),
         .is_approved = minutes.is_approved()});
}

Opened opened(web::Request const& request, access::CaseScope& scope) {
    auto const number = request.path_number("meeting");
    auto meeting = number ? meetings::meeting_of(scope, MeetingId{*number}) : std::nullopt;
    if (!meeting) throw access::NotFound{};
    auto minutes = minutes_of(scope, *meeting);
    auto const state = state_now(scope, *meeting, minutes);
    return {std::move(*meeting), std::move(minutes), state};
}

SheetPart sheet_of(Opened const& opened, access::CaseScope& scope) {
    auto const reader = reader_of(scope, opened.meeting.id);
    auto const& minutes = opened.minutes;
    SheetPart sheet{.name = reader.is_family ? meetings::name_for_family(opened.meeting)
                                             : meetings::name_of(opened.meeting),
                    .on = opened.meeting.on(),
                    .when = hours_of(opened.meeting),
                    .purpose = opened.meeting.plan().purpose,
                    .others = opened.meeting.plan().others,
                    .state = opened.state,
                    .is_for_family = reader.is_family};
    add_people(sheet, minutes, scope.language());
    add_lines(sheet, opened, reader);
    for (auto const& one : minutes.editions) {
        sheet.editions.push_back({one.number, one.by, one.because, one.at, one.is_read_out, true});
        if (one.number > 1) continue;
        sheet.feeling = one.feeling;
        sheet.feeling_words = one.feeling_words;
        if (!one.others.empty()) sheet.others = one.others;
    }
    for (auto const& one : minutes.comments)
        sheet.comments.push_back({one.name, one.words, one.at});
    return sheet;
}

}  // namespace indgang::minutes
