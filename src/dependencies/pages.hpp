// What waits for what in one case: the list, and where it is written.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "dependencies/dependencies.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::dependencies {

struct DependencyView {
    DependencyId id;
    std::string waits, waits_about, waits_at, on, on_about, on_at, by, end_at;
    std::optional<Day> expected_on;
    bool is_ready = false, is_late = false;
    Phrase ended;  // empty: it waits
    std::string because;
};
BOOST_DESCRIBE_STRUCT(DependencyView, (),
                      (id, waits, waits_about, on, on_about, by, expected_on, is_ready, is_late,
                       ended, because))

struct DependenciesPage {
    cases::CasePlace place;
    std::vector<DependencyView> open, ended;
    std::vector<web::Choice> may_wait, may_be_waited_for;
    std::string picture;  // address
    bool may_write = false, is_withheld = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(DependenciesPage, (), (place, open, ended, is_withheld, form))
void render(DependenciesPage const& page, web::View& view);
std::string title(DependenciesPage const& page, Language language);

struct EndPage {
    cases::CasePlace place;
    std::string back;
    DependencyView dependency;
    web::FormState form;
    static constexpr auto const& every_outcome = outcomes;
};
BOOST_DESCRIBE_STRUCT(EndPage, (), (place, dependency, form))
void render(EndPage const& page, web::View& view);
std::string title(EndPage const& page, Language language);

inline constexpr web::FormField dependency_query[] = {
    {.name = "venter"},
};
inline constexpr web::FormField dependency_fields[] = {
    {.name = "waits", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "on", .kind = web::FieldKind::choice},
    {.name = "on_words", .longest = 200},
    {.name = "expected_on", .kind = web::FieldKind::day},
};
inline constexpr web::FormField end_fields[] = {
    {.name = "outcome",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Outcome>},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 500},
};

web::Response show_dependencies(web::Request const& request, access::CaseScope& scope);
web::Response create_dependency(web::Request const& request, access::CaseScope& scope);
web::Response show_end(web::Request const& request, access::CaseScope& scope);
web::Response end_dependency(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::dependencies
