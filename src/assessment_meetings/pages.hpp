// The pages of a meeting: the list, one meeting, and the forms by which it is planned, prepared, called
// off and written down.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "assessment_meetings/rules.hpp"
#include "cases/cases.hpp"
#include "practice/practice.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::assessment_meetings {

/// When, in the reader's language.
struct When {
    Day on;
    std::string from, until;  // "10:00"
    std::string said;         // "tirsdag 2. december kl. 10.00–11.30"
};
BOOST_DESCRIBE_STRUCT(When, (), (on, from, until, said))

struct MeetingLine {
    MeetingId id;
    std::string address;
    Phrase name;
    Standing standing;
    When when;
    std::string why;  // of one that was called off
    bool is_overdue = false;
};
BOOST_DESCRIBE_STRUCT(MeetingLine, (), (id, address, name, standing, when, why, is_overdue))

struct ChildToMeet {
    PersonId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ChildToMeet, (), (id, name))

struct MeetingsPage {
    cases::CasePlace place;
    Beginning kind;
    Phrase said, source;
    std::vector<ChildToMeet>
        lacking;  // children with whom no start conversation is planned or held
    std::vector<MeetingLine> planned, held, cancelled;
    std::optional<cases::Withheld> withheld;
    bool may_plan = false, is_empty = false, is_of_a_child = false;
};
BOOST_DESCRIBE_STRUCT(MeetingsPage, (),
                      (place, kind, said, source, lacking, planned, held, cancelled, withheld))
void render(MeetingsPage const& page, web::View& view);
std::string title(MeetingsPage const& page, Language language);

struct SeatView {
    std::string name, department, telephone, email;
    std::vector<MeetingRole> roles;
};
BOOST_DESCRIBE_STRUCT(SeatView, (), (name, department, telephone, email, roles))

struct FamilySeat {
    std::string name, telephone;
};
BOOST_DESCRIBE_STRUCT(FamilySeat, (), (name, telephone))

/// What the family wants to talk about: its own words before those that somebody wrote for it.
struct FocusView {
    std::string name, words;
    Phrase source;
    bool is_own = false;
};
BOOST_DESCRIBE_STRUCT(FocusView, (), (name, words, source, is_own))

struct CompetenceGapView {
    std::string key;
    Phrase name;
    std::vector<Phrase> because;
    Phrase what_to_do;
    std::string given_by, mandate;  // what was fetched beforehand; empty: it still lacks
};
BOOST_DESCRIBE_STRUCT(CompetenceGapView, (), (key, name, because, what_to_do, given_by, mandate))

struct AccountView {
    std::int64_t version = 0;
    Day held_on;
    std::vector<std::string> professionals, family;
    std::string others, family_words, agreed, next_step, too_few_because, because, written_by;
    std::optional<Instant> written_at;
};
BOOST_DESCRIBE_STRUCT(AccountView, (),
                      (version, held_on, professionals, family, others, family_words, agreed,
                       next_step, too_few_because, because, written_by, written_at))
void render(AccountView const& page, web::View& view);

struct FormerPlan {
    When when;
    Place place;
    std::string because, by;  // why it was moved away from here, and who did
};
BOOST_DESCRIBE_STRUCT(FormerPlan, (), (when, place, because, by))

struct MeetingPage {
    cases::CasePlace place;
    MeetingId id;
    Phrase name;
    Beginning kind;
    Standing standing;
    When when;
    Place where;
    std::string home_of, place_note, purpose, others, because;
    std::vector<SeatView> professionals;
    std::vector<FamilySeat> family;
    std::vector<FocusView> focus;
    std::vector<Hint> hints;
    std::vector<Phrase> weeks;  // what its week and its hours collide with
    std::vector<CompetenceGapView> gaps;
    std::vector<std::string> expected;  // what the talk may lead to
    std::vector<ChildToMeet> boards;
    std::optional<AccountView> account;
    std::vector<AccountView> former_accounts;
    std::vector<FormerPlan> former;
    std::string cancelled_because, cancelled_by;
    std::optional<practice::Hint> practice;
    std::int64_t still_lacking = 0;
    bool may_edit = false, may_write = false, is_overdue = false, is_today_or_past = false;
    bool is_planned = false, is_held = false, asks_to_call = false, sees_competence = false;
};
BOOST_DESCRIBE_STRUCT(MeetingPage, (),
                      (place, id, name, kind, standing, when, where, home_of, place_note, purpose,
                       others, because, professionals, family, focus, hints, weeks, gaps, expected,
                       account, former_accounts, former, cancelled_because, cancelled_by,
                       is_overdue))
void render(MeetingPage const& page, web::View& view);
std::string title(MeetingPage const& page, Language language);

struct PlanPage {
    cases::CasePlace place;
    std::string address;  // of the meeting, or of the list while it is new
    Phrase name, said;
    std::vector<web::Choice> children;  // of whom a start conversation may be
    std::vector<web::Choice> people, family;
    std::string sought, purpose, today;
    std::vector<Phrase> full_weeks;
    std::optional<practice::Hint> practice;
    bool is_new = true, is_of_a_child = false, found_none = false, is_with_all_competence = false;
    web::FormState form;
    static constexpr auto const& every_place = places;
};
BOOST_DESCRIBE_STRUCT(PlanPage, (), (place, address, name, said, sought, found_none, form))
void render(PlanPage const& page, web::View& view);
std::string title(PlanPage const& page, Language language);

struct ContactPage {
    cases::CasePlace place;
    MeetingId id;
    Phrase name;
    std::string when;
    std::vector<FamilySeat> to_call;
    std::vector<web::Choice> family;
    Day today;
    web::FormState form;
    static constexpr auto const& every_manner = manners;
};
BOOST_DESCRIBE_STRUCT(ContactPage, (), (place, id, name, when, to_call, today, form))
void render(ContactPage const& page, web::View& view);
std::string title(ContactPage const& page, Language language);

struct CancelPage {
    cases::CasePlace place;
    MeetingId id;
    Phrase name;
    std::string when;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CancelPage, (), (place, id, name, when, form))
void render(CancelPage const& page, web::View& view);
std::string title(CancelPage const& page, Language language);

struct MandatePage {
    cases::CasePlace place;
    MeetingId id;
    Phrase name;
    std::vector<web::Choice> gaps;
    std::string chosen;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(MandatePage, (), (place, id, name, chosen, form))
void render(MandatePage const& page, web::View& view);
std::string title(MandatePage const& page, Language language);

struct AccountPage {
    cases::CasePlace place;
    MeetingId id;
    Phrase name;
    std::vector<FocusView> focus;  // shown while it is written
    std::vector<web::Choice> people, family;
    Day held_on, today;
    bool is_correction = false, asks_why_few = false;
    std::int64_t fewest = 1;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AccountPage, (), (place, id, name, focus, held_on, is_correction, form))
void render(AccountPage const& page, web::View& view);
std::string title(AccountPage const& page, Language language);

inline constexpr web::FormField plan_query[] = {{.name = "soeg"}, {.name = "barn"}};

inline constexpr web::FormField plan_fields[] = {
    {.name = "child", .kind = web::FieldKind::choice},
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "from", .is_required = true, .longest = 20},
    {.name = "until", .is_required = true, .longest = 20},
    {.name = "place",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Place>},
    {.name = "at_home_of", .kind = web::FieldKind::choice},
    {.name = "place_note", .longest = 300},
    {.name = "purpose", .kind = web::FieldKind::long_text, .is_required = true, .longest = 2000},
    {.name = "people", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "family", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "others", .longest = 300},
    {.name = "provisions", .longest = 300},
    {.name = "interviewer", .kind = web::FieldKind::choice},
    {.name = "board_writer", .kind = web::FieldKind::choice},
    {.name = "chair", .kind = web::FieldKind::choice},
    {.name = "minute_taker", .kind = web::FieldKind::choice},
    {.name = "time_keeper", .kind = web::FieldKind::choice},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 1000},
};
inline constexpr web::FormField contact_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "manner",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Manner>},
    {.name = "focus", .kind = web::FieldKind::long_text, .longest = 4000},
};
inline constexpr web::FormField cancel_fields[] = {
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};
inline constexpr web::FormField mandate_query[] = {{.name = "for"}};
inline constexpr web::FormField mandate_fields[] = {
    {.name = "gap", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "given_by", .is_required = true, .longest = 200},
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 2000},
};
inline constexpr web::FormField account_fields[] = {
    {.name = "held_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "family", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "people", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "others", .longest = 300},
    {.name = "too_few_because", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "family_words", .kind = web::FieldKind::long_text},
    {.name = "agreed", .kind = web::FieldKind::long_text, .is_required = true},
    {.name = "next_step", .kind = web::FieldKind::long_text, .is_required = true, .longest = 2000},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 1000},
};

web::Response show_meetings(web::Request const& request, access::CaseScope& scope);
web::Response show_meeting(web::Request const& request, access::CaseScope& scope);
web::Response show_new_plan(web::Request const& request, access::CaseScope& scope);
web::Response create_meeting(web::Request const& request, access::CaseScope& scope);
web::Response show_plan(web::Request const& request, access::CaseScope& scope);
web::Response update_plan(web::Request const& request, access::CaseScope& scope);
web::Response show_contact(web::Request const& request, access::CaseScope& scope);
web::Response create_contact(web::Request const& request, access::CaseScope& scope);
web::Response show_cancellation(web::Request const& request, access::CaseScope& scope);
web::Response cancel_meeting(web::Request const& request, access::CaseScope& scope);
web::Response show_mandate(web::Request const& request, access::CaseScope& scope);
web::Response create_mandate(web::Request const& request, access::CaseScope& scope);
web::Response show_account(web::Request const& request, access::CaseScope& scope);
web::Response create_account(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::assessment_meetings
