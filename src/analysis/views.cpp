#include "analysis/views.hpp"

#include <algorithm>

#include "core_team/core_team.hpp"

namespace indgang::analysis {

std::string address_of(access::CaseScope const& scope) {
    return "/forloeb/" + web::typed(scope.case_id()) + "/analysemoede";
}

Day day_of(Instant at) { return Day{std::chrono::floor<days>(at.at)}; }

RecordLine line_of(Record const& record) {
    return {record.held_on,   record.came, record.facts, record.assessment,
            record.direction, record.by,   record.at};
}

MeetingLine line_of(Meeting const& meeting, Language language) {
    MeetingLine line{.meets_on = meeting.meets_on,
                     .on_said = say_with_weekday(meeting.meets_on, language),
                     .starts_at = meeting.starts_at,
                     .place = meeting.place,
                     .purpose = meeting.purpose,
                     .participants = meeting.participant_names,
                     .outsiders = {},
                     .record = {},
                     .corrected = {},
                     .told = {}};
    for (auto const& one : meeting.outsiders)
        if (!one.is_withdrawn)
            line.outsiders.push_back(
                {one.id, one.name, one.profession, one.email, one.telephone, one.is_another});
    for (auto const& one : meeting.records)
        if (!line.record)
            line.record = line_of(one);
        else
            line.corrected.push_back(line_of(one));
    if (meeting.told)
        line.told = ToldLine{meeting.told->words, meeting.told->by, meeting.told->told_on};
    return line;
}

std::vector<web::Choice> member_choices(access::CaseScope& scope) {
    std::vector<web::Choice> members;
    for (auto const& one : core_team::ask_core_team(scope)().on(scope.today()))
        members.push_back({web::typed(one.user), one.name, one.department_name});
    auto const heading = cases::heading(scope);
    for (auto const* one : {&heading.coordinator, heading.partner ? &*heading.partner : nullptr})
        if (one && std::ranges::count(members, web::typed(one->user), &web::Choice::word) == 0)
            members.insert(members.begin(), {web::typed(one->user), one->name, {}});
    return members;
}

Meeting meeting_of(access::CaseScope& scope) {
    auto meeting = analysis_of(scope).meeting;
    if (!meeting) throw access::NotFound{};
    return *meeting;
}

}  // namespace indgang::analysis
