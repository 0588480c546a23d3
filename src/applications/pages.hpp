// The pages of applications: the list, one with how it went, and the form of one step. The family's own pages are
// the same, and there one asks, sends what lacks or takes back.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "applications/applications.hpp"
#include "applications/write_page.hpp"
#include "cases/cases.hpp"
#include "plan/plan.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::applications {

struct ApplicationsPage {
    cases::CasePlace place;
    std::vector<LineView> open, closed;
    std::vector<cases::Withheld> withheld;
    std::string new_at;  // address
    bool is_for_family = false, may_write = false;
};
BOOST_DESCRIBE_STRUCT(ApplicationsPage, (), (place, open, closed, withheld))
void render(ApplicationsPage const& page, web::View& view);
std::string title(ApplicationsPage const& page, Language language);

struct StepView {
    Phrase when, what;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(StepView, (), (when, what, words))

struct ActLink {
    std::string address;
    Phrase said;
};
BOOST_DESCRIBE_STRUCT(ActLink, (), (address, said))

struct ApplicationPage {
    cases::CasePlace place;
    LineView line;
    std::string all_at, applied_by, next_step, lacks, answer;
    Day applied_on{{}};
    std::optional<Day> lacks_by, decided_on;
    std::optional<Outcome> outcome;
    std::vector<StepView> steps;
    std::optional<ActLink> first;  // what is most likely to be next
    std::vector<ActLink> others;
    bool is_for_family = false, may_complain = false;
};
BOOST_DESCRIBE_STRUCT(ApplicationPage, (),
                      (place, line, applied_by, applied_on, next_step, lacks, lacks_by, outcome,
                       decided_on, answer, steps, others))
void render(ApplicationPage const& page, web::View& view);
std::string title(ApplicationPage const& page, Language language);

web::Response show_applications(web::Request const& request, access::CaseScope& scope);
web::Response show_application(web::Request const& request, access::CaseScope& scope);
web::Response show_form(web::Request const& request, access::CaseScope& scope);
web::Response write(web::Request const& request, access::CaseScope& scope);

/// The same, from the family's own login.
template <web::Response (*page)(web::Request const&, access::CaseScope&)>
web::Response own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return page(request, scope);
}

}  // namespace indgang::applications
