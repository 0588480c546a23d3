// What each of the family wants and is able to do, and the form to write it down.
#pragma once
#include "access/case_scope.hpp"
#include "readiness/readiness.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::readiness {

BOOST_DESCRIBE_STRUCT(Statement, (), (person, name, change, willing, able, words, on))

struct PersonView {
    PersonId person;
    std::string name;
    std::vector<Statement> newest, before;
};
BOOST_DESCRIBE_STRUCT(PersonView, (), (person, name, newest, before))

struct ReadinessPage {
    cases::CasePlace place;
    std::vector<PersonView> people;
    std::vector<web::Choice> family;
    Day today;
    std::optional<cases::Withheld> withheld;  // in place of the people
    bool may_write = false;
    web::FormState form;

    struct Step {
        std::string_view word, label;
    };
    static constexpr Step every_step[] = {{"0", "0"}, {"1", "1"}, {"2", "2"},  {"3", "3"},
                                          {"4", "4"}, {"5", "5"}, {"6", "6"},  {"7", "7"},
                                          {"8", "8"}, {"9", "9"}, {"10", "10"}};
};
BOOST_DESCRIBE_STRUCT(ReadinessPage, (), (place, people, withheld, may_write, form))
void render(ReadinessPage const& page, web::View& view);
std::string title(ReadinessPage const& page, Language language);

inline constexpr web::FormField statement_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "change", .is_required = true, .longest = 200},
    {.name = "willing", .kind = web::FieldKind::number, .is_required = true},
    {.name = "able", .kind = web::FieldKind::number, .is_required = true},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "stated_on", .kind = web::FieldKind::day, .is_required = true},
};

web::Response show_readiness(web::Request const& request, access::CaseScope& scope);
web::Response create_statement(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::readiness
