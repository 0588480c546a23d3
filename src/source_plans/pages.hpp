// The plans from elsewhere: all of a case, one of them, and the form in which one is written down and its
// goals are pasted.
#pragma once
#include "access/case_scope.hpp"
#include "source_plans/source_plans.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::source_plans {

struct GoalLine {
    SourceGoalId id = {};
    std::string words, because, by, stands_at;  // address of what it became
    std::optional<Outcome> outcome;
    Instant at = {};
    bool is_taken = false;  // it is in the plan, or reached
};
BOOST_DESCRIBE_STRUCT(GoalLine, (), (id, words, outcome, because, by, at))

struct SourceView {
    SourceId id;
    std::string address, kind, law, department, kept_by, added_by, about;
    std::optional<Day> from_on, valid_until;
    bool has_ended = false, is_own = false;  // an adult's own
    std::vector<GoalLine> goals;
    std::int64_t goal_count = 0, decided = 0, left = 0;
};
BOOST_DESCRIBE_STRUCT(SourceView, (),
                      (id, kind, law, department, kept_by, added_by, about, from_on, valid_until,
                       has_ended, goals, goal_count, decided, left))

struct SourcesPage {
    cases::CasePlace place;
    std::vector<SourceView> sources;
    std::int64_t goals = 0, decided = 0, left = 0;
    std::vector<cases::Withheld> withheld;
    bool may_write = false, is_for_family = false, is_partial = false, has_sources = false;
};
BOOST_DESCRIBE_STRUCT(SourcesPage, (), (place, sources, goals, decided, left, withheld, may_write))
void render(SourcesPage const& page, web::View& view);
std::string title(SourcesPage const& page, Language language);

struct SourcePage {
    cases::CasePlace place;
    SourceView source;
    attachments::Shown files;
    bool may_write = false;
};
BOOST_DESCRIBE_STRUCT(SourcePage, (), (place, source, files, may_write))
void render(SourcePage const& page, web::View& view);
std::string title(SourcePage const& page, Language language);

/// A plan that is written down, corrected, or gets more goals; with the goals as they were understood.
struct WritePage {
    cases::CasePlace place;
    std::string back, name;  // of the plan that is there
    std::vector<web::Choice> kinds, persons;
    struct Line {
        std::int64_t number = 0;
        std::string words;
    };
    std::vector<Line> lines;
    std::vector<std::string> left_out;
    std::int64_t count = 0;
    bool is_new = false, asks = false, takes_goals = false, is_preview = false, corrects = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(WritePage::Line, (), (number, words))
BOOST_DESCRIBE_STRUCT(WritePage, (), (place, name, lines, left_out, is_new, is_preview, form))
void render(WritePage const& page, web::View& view);
std::string title(WritePage const& page, Language language);

inline constexpr web::FormField source_fields[] = {
    {.name = "kind", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "about", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "department", .longest = 80},
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "valid_until", .kind = web::FieldKind::day},
    {.name = "kept_by", .longest = 120},
    {.name = "goals", .kind = web::FieldKind::long_text},
    {.name = "line", .kind = web::FieldKind::long_text, .is_list = true, .longest = 2000},
    {.name = "act"},
};
inline constexpr web::FormField goals_fields[] = {
    {.name = "goals", .kind = web::FieldKind::long_text},
    {.name = "line", .kind = web::FieldKind::long_text, .is_list = true, .longest = 2000},
    {.name = "act"},
};
inline constexpr web::FormField correction_fields[] = {
    {.name = "department", .longest = 80},
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "valid_until", .kind = web::FieldKind::day},
    {.name = "kept_by", .longest = 120},
};

web::Response show_sources(web::Request const& request, access::CaseScope& scope);
web::Response show_own_sources(web::Request const& request, access::Visit& visit);
web::Response show_source(web::Request const& request, access::CaseScope& scope);
web::Response show_new(web::Request const& request, access::CaseScope& scope);
web::Response create(web::Request const& request, access::CaseScope& scope);
web::Response show_correction(web::Request const& request, access::CaseScope& scope);
web::Response correct_source(web::Request const& request, access::CaseScope& scope);
web::Response show_more_goals(web::Request const& request, access::CaseScope& scope);
web::Response create_goals(web::Request const& request, access::CaseScope& scope);

/// The plan that the address names; throws access::NotFound for what the reader does not see.
SourcePlan source_in(access::CaseScope& scope, web::Request const& request);
SourceView view_of(access::CaseScope& scope, SourcePlan const& source);

}  // namespace indgang::source_plans
