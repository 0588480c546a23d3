// The worries and goals of a case: all of them with how near each goal is, and one to write anew.
#pragma once
#include "access/case_scope.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"
#include "worries/rules.hpp"

namespace indgang::worries {

struct WorryView {
    WorryId id;
    std::string address;  // where it is written anew; empty for those who only read
    std::string child, goal;
    Phrase statement;
    std::optional<Day> settled_on;
    std::optional<scales::ScaleView> scale;
};
BOOST_DESCRIBE_STRUCT(WorryView, (), (id, child, statement, goal, settled_on, scale))
void render(WorryView const& page, web::View& view);

struct WorriesPage {
    cases::CasePlace place;
    std::vector<WorryView> worries, settled;
    std::vector<web::Choice> children, family;
    std::string means_0, means_10;
    std::optional<cases::Withheld> withheld;  // in place of the worries
    bool may_write = false, are_many = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(WorriesPage, (), (place, worries, settled, withheld, may_write, form))
void render(WorriesPage const& page, web::View& view);
std::string title(WorriesPage const& page, Language language);

struct WorryPage {
    cases::CasePlace place;
    WorryId worry;
    std::string child;
    std::vector<web::Choice> family;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(WorryPage, (), (place, worry, child, form))
void render(WorryPage const& page, web::View& view);
std::string title(WorryPage const& page, Language language);

inline constexpr std::size_t longest_clause = 300;
inline constexpr web::FormField worry_fields[] = {
    {.name = "child", .kind = web::FieldKind::choice},
    {.name = "worried", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "others", .longest = 200},
    {.name = "what",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = longest_clause},
    {.name = "if_unchanged",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = longest_clause},
    {.name = "goal",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = longest_clause},
    {.name = "means_0", .longest = 200},
    {.name = "means_10", .longest = 200},
};

web::Response show_worries(web::Request const& request, access::CaseScope& scope);
web::Response create_worry(web::Request const& request, access::CaseScope& scope);
web::Response show_worry(web::Request const& request, access::CaseScope& scope);
web::Response update_worry(web::Request const& request, access::CaseScope& scope);
web::Response settle_worry(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::worries
