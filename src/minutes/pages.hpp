// The minutes on one page, read out and approved; and the pages that change one line of them.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "minutes/line_view.hpp"
#include "minutes/minutes.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::minutes {

struct PresentLine {
    std::string name, roles, because;
    std::optional<Attendance> came;
    bool must_come = false, is_family = false;
};
BOOST_DESCRIBE_STRUCT(PresentLine, (), (name, roles, because, came, must_come, is_family))

struct CommentLine {
    std::string name, words;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(CommentLine, (), (name, words, at))

struct EditionLine {
    std::int64_t number = 1;
    std::string by, because;
    Instant at;
    bool is_read_out = false, is_shown = false;
};
BOOST_DESCRIBE_STRUCT(EditionLine, (), (number, by, because, at, is_read_out))

/// What was agreed, gathered: who does what by when, and what waits for answers.
struct AgreedLine {
    Kind kind = Kind::decision;
    std::string words, holder;
    std::optional<Day> due_on;
};
BOOST_DESCRIBE_STRUCT(AgreedLine, (), (kind, words, holder, due_on))

/// The document itself, as all its readers have it: {{show sheet}}.
struct SheetPart {
    Phrase name = {};
    Day on;
    std::string when = {}, purpose = {}, others = {};
    State state = State::planned;
    std::vector<PresentLine> present = {};
    std::vector<PointView> points = {};
    std::vector<AgreedLine> agreed = {};
    std::vector<EditionLine> editions = {};
    std::optional<Feeling> feeling = {};
    std::string feeling_words = {};
    std::vector<CommentLine> comments = {};
    bool is_empty = true, is_for_family = false;
};
BOOST_DESCRIBE_STRUCT(SheetPart, (),
                      (name, on, when, purpose, others, state, present, points, agreed, editions,
                       feeling, feeling_words, comments))
void render(SheetPart const& page, web::View& view);

/// Of whom the meeting can count as a follow-up, when something is written of that child.
struct FitChoice {
    std::string word, label;
    bool is_chosen = false;
};
struct ChildToTell {
    PersonId id = {};
    std::string name, number, wellbeing, goals;  // "1" in its fields' names
    std::vector<FitChoice> fits;
};

struct MinutesPage {
    cases::CasePlace place;
    MeetingId id = {};
    std::string base;
    SheetPart sheet;
    std::vector<web::Choice> people;  // whose words of how the day was
    std::vector<ChildToTell> children = {};
    std::string from, until;
    std::int64_t lines = 0;
    bool may_write = false, may_approve = false, is_approved = false, has_family = false;
    web::FormState form;
    static constexpr auto const& every_feeling = feelings;
};
BOOST_DESCRIBE_STRUCT(MinutesPage, (), (place, id, sheet, is_approved, form))
void render(MinutesPage const& page, web::View& view);
std::string title(MinutesPage const& page, Language language);

struct LinePage {
    cases::CasePlace place;
    OutboxPart outbox;
    MeetingId meeting = {};
    std::string base;
    LineView line;
    Phrase name;
    bool needs_reason = false, may_correct = false, may_strike = false, may_restore = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(LinePage, (), (place, meeting, line, form))
void render(LinePage const& page, web::View& view);
std::string title(LinePage const& page, Language language);

inline constexpr web::FormField minutes_query[] = {{.name = "udgave"}};
inline constexpr web::FormField approval_fields[] = {
    {.name = "from", .is_required = true, .longest = 20},
    {.name = "until", .is_required = true, .longest = 20},
    {.name = "others", .longest = 300},
    {.name = "is_read_out", .kind = web::FieldKind::flag},
    {.name = "feeling", .kind = web::FieldKind::choice, .words = words_of<Feeling>},
    {.name = "feeling_words", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "feeling_of", .kind = web::FieldKind::choice},
    {.name = "wellbeing_1", .kind = web::FieldKind::long_text},
    {.name = "goals_1", .kind = web::FieldKind::long_text},
    {.name = "fit_1", .kind = web::FieldKind::choice},
    {.name = "wellbeing_2", .kind = web::FieldKind::long_text},
    {.name = "goals_2", .kind = web::FieldKind::long_text},
    {.name = "fit_2", .kind = web::FieldKind::choice},
    {.name = "wellbeing_3", .kind = web::FieldKind::long_text},
    {.name = "goals_3", .kind = web::FieldKind::long_text},
    {.name = "fit_3", .kind = web::FieldKind::choice},
    {.name = "wellbeing_4", .kind = web::FieldKind::long_text},
    {.name = "goals_4", .kind = web::FieldKind::long_text},
    {.name = "fit_4", .kind = web::FieldKind::choice},
};
inline constexpr std::size_t most_children = 4;  // as many as the form has fields for
inline constexpr web::FormField line_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 4000},
    {.name = "because", .longest = 500},
    {.name = "act", .kind = web::FieldKind::choice},
};

inline constexpr web::FormField finish_fields[] = {{.name = "back"}, {.name = "event"}};

web::Response show_minutes(web::Request const& request, access::CaseScope& scope);
web::Response approve_minutes(web::Request const& request, access::CaseScope& scope);
web::Response show_pdf(web::Request const& request, access::CaseScope& scope);
web::Response show_line(web::Request const& request, access::CaseScope& scope);
web::Response change_line(web::Request const& request, access::CaseScope& scope);
web::Response finish_line(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::minutes
