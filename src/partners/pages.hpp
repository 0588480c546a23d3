// The partner's page, and the forms by which one is chosen, ends, and the two agree.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "partners/partners.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::partners {

struct PartnershipView {
    std::string name, telephone, email, because, ended_because;
    Day from_on;
    std::optional<Day> ended_on;
};
BOOST_DESCRIBE_STRUCT(PartnershipView, (),
                      (name, telephone, email, because, ended_because, from_on, ended_on))

struct PartnerPage {
    cases::CasePlace place;
    std::string coordinator;
    std::optional<PartnershipView> present;
    std::vector<PartnershipView> former;
    std::string tasks, learning_goals, agreed_by;
    Phrase rule, source;
    bool may_change = false, may_agree = false, sees_goals = false;
};
BOOST_DESCRIBE_STRUCT(PartnerPage, (),
                      (place, coordinator, present, former, tasks, learning_goals, agreed_by, rule,
                       source))
void render(PartnerPage const& page, web::View& view);
std::string title(PartnerPage const& page, Language language);

struct ChoosePage {
    cases::CasePlace place;
    std::string present;  // empty: there is none
    std::vector<web::Choice> people;
    std::string sought;
    std::vector<Phrase> areas;  // the partner comes from one of these; none: from anywhere
    bool found_none = false;
    Day today;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ChoosePage, (), (place, present, sought, areas, found_none, form))
void render(ChoosePage const& page, web::View& view);
std::string title(ChoosePage const& page, Language language);

struct AgreementPage {
    cases::CasePlace place;
    std::string coordinator, partner, tasks, learning_goals;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AgreementPage, (), (place, coordinator, partner, tasks, learning_goals, form))
void render(AgreementPage const& page, web::View& view);
std::string title(AgreementPage const& page, Language language);

struct PartnerEndPage {
    cases::CasePlace place;
    std::string partner;
    Day today;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(PartnerEndPage, (), (place, partner, form))
void render(PartnerEndPage const& page, web::View& view);
std::string title(PartnerEndPage const& page, Language language);

inline constexpr web::FormField search_query[] = {{.name = "soeg"}};
inline constexpr web::FormField partner_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};
inline constexpr web::FormField agreement_fields[] = {
    {.name = "tasks", .kind = web::FieldKind::long_text, .is_required = true, .longest = 4000},
    {.name = "learning_goals", .kind = web::FieldKind::long_text, .longest = 4000},
};
inline constexpr web::FormField end_fields[] = {
    {.name = "ended_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

web::Response show_partner(web::Request const& request, access::CaseScope& scope);
web::Response show_choice(web::Request const& request, access::CaseScope& scope);
web::Response choose_partner(web::Request const& request, access::CaseScope& scope);
web::Response show_agreement(web::Request const& request, access::CaseScope& scope);
web::Response save_agreement(web::Request const& request, access::CaseScope& scope);
web::Response show_end(web::Request const& request, access::CaseScope& scope);
web::Response end_partnership(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::partners
