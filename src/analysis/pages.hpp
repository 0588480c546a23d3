// The analysis meeting on its pages: how far it is, the plan, the outsiders, what came of it, and what the family is
// told; and the family's own page.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "analysis/rules.hpp"
#include "cases/cases.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::analysis {

struct OutsiderLine {
    OutsiderId id;
    std::string name, profession, email, telephone;
    bool is_another = false;
};
BOOST_DESCRIBE_STRUCT(OutsiderLine, (), (id, name, profession, email, telephone, is_another))

struct RecordLine {
    Day held_on;
    std::string came, facts, assessment, direction, by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(RecordLine, (), (held_on, came, facts, assessment, direction, by, at))
void render(RecordLine const& page, web::View& view);

struct ToldLine {
    std::string words, by;
    Day told_on;
};
BOOST_DESCRIBE_STRUCT(ToldLine, (), (words, by, told_on))

struct MeetingLine {
    Day meets_on;
    std::string on_said, starts_at, place, purpose;
    std::vector<std::string> participants;
    std::vector<OutsiderLine> outsiders;
    std::optional<RecordLine> record;
    std::vector<RecordLine> corrected;  // what it said before
    std::optional<ToldLine> told;
};
BOOST_DESCRIBE_STRUCT(MeetingLine, (),
                      (meets_on, starts_at, place, purpose, participants, outsiders, record,
                       corrected, told))

struct ChosenLine {
    Choice choice;
    std::string because, by;
    Day on;
};
BOOST_DESCRIBE_STRUCT(ChosenLine, (), (choice, because, by, on))

struct AnalysisPage {
    cases::CasePlace place;
    State state;
    Demand demand;
    Phrase because;
    std::optional<ChosenLine> choice;
    std::optional<MeetingLine> meeting;
    std::optional<cases::Withheld> withheld;
    bool may_edit = false, is_part = true, is_held = false, is_told = false, is_skipped = false,
         may_skip = false, lacks_record = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AnalysisPage, (),
                      (place, state, demand, because, choice, meeting, withheld, form))
void render(AnalysisPage const& page, web::View& view);
std::string title(AnalysisPage const& page, Language language);

struct PlanPage {
    cases::CasePlace place;
    std::vector<web::Choice> members;
    Day today;
    bool is_planned = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(PlanPage, (), (place, is_planned, form))
void render(PlanPage const& page, web::View& view);
std::string title(PlanPage const& page, Language language);

struct InvolvedLine {
    std::string name;
    Phrase how;
};
BOOST_DESCRIBE_STRUCT(InvolvedLine, (), (name, how))

struct InvitePage {
    cases::CasePlace place;
    std::vector<InvolvedLine> may_be;              // whom the name is also that of
    std::vector<web::Choice> uninvolved, another;  // to tick
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(InvitePage, (), (place, may_be, form))
void render(InvitePage const& page, web::View& view);
std::string title(InvitePage const& page, Language language);

struct RecordPage {
    cases::CasePlace place;
    Day today;
    bool is_correction = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(RecordPage, (), (place, is_correction, form))
void render(RecordPage const& page, web::View& view);
std::string title(RecordPage const& page, Language language);

struct TellPage {
    cases::CasePlace place;
    RecordLine record;
    Day today;
    std::int64_t lix = 0;
    bool is_read = false, is_plain = true;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(TellPage, (), (place, record, lix, is_plain, form))
void render(TellPage const& page, web::View& view);
std::string title(TellPage const& page, Language language);

inline constexpr web::FormField choice_fields[] = {
    {.name = "choice",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Choice>},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};
inline constexpr web::FormField plan_fields[] = {
    {.name = "meets_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "starts_at", .is_required = true, .longest = 5},
    {.name = "place", .is_required = true},
    {.name = "purpose", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "participants", .kind = web::FieldKind::choice, .is_list = true},
};
inline constexpr web::FormField invite_fields[] = {
    {.name = "name", .is_required = true, .longest = 120},
    {.name = "profession", .is_required = true, .longest = 120},
    {.name = "email", .kind = web::FieldKind::email},
    {.name = "telephone", .kind = web::FieldKind::telephone},
    {.name = "is_uninvolved", .kind = web::FieldKind::flag, .is_required = true},
    {.name = "is_another", .kind = web::FieldKind::flag},
};
inline constexpr web::FormField record_fields[] = {
    {.name = "held_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "came", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "facts", .kind = web::FieldKind::long_text, .is_required = true},
    {.name = "assessment", .kind = web::FieldKind::long_text, .is_required = true},
    {.name = "direction", .kind = web::FieldKind::long_text, .is_required = true},
};
inline constexpr web::FormField tell_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 5000},
    {.name = "told_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "look", .kind = web::FieldKind::flag},
};

web::Response show_analysis(web::Request const& request, access::CaseScope& scope);
web::Response choose_analysis(web::Request const& request, access::CaseScope& scope);
web::Response show_plan(web::Request const& request, access::CaseScope& scope);
web::Response save_plan(web::Request const& request, access::CaseScope& scope);
web::Response show_invite(web::Request const& request, access::CaseScope& scope);
web::Response create_invitation(web::Request const& request, access::CaseScope& scope);
web::Response remove_invitation(web::Request const& request, access::CaseScope& scope);
web::Response show_record(web::Request const& request, access::CaseScope& scope);
web::Response save_record(web::Request const& request, access::CaseScope& scope);
web::Response show_tell(web::Request const& request, access::CaseScope& scope);
web::Response save_told(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::analysis
