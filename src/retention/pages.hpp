// The list of closed cases whose day has come, for the administrator and the leader; and, for one case, the page that
// holds it back or lets it go. The administrator sees numbers of cases, and no family.
#pragma once
#include <boost/describe.hpp>
#include <vector>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "retention/retention.hpp"
#include "web/form.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::retention {

struct KeptLine {
    std::string case_number, address;  // the address empty for who may not open it
    Day closed_on, keep_until;
    Rule rule;
    std::int64_t years = 0;
    bool is_chosen_by_us = false;
    std::string held_because;
};
BOOST_DESCRIBE_STRUCT(KeptLine, (),
                      (case_number, closed_on, keep_until, rule, years, is_chosen_by_us,
                       held_because))
void render(KeptLine const& page, web::View& view);

struct RetentionPage {
    std::vector<KeptLine> ready, held;
    std::int64_t later = 0;  // closed, and kept for some time yet
    std::optional<Day> next_on;
};
BOOST_DESCRIBE_STRUCT(RetentionPage, (), (ready, held, later, next_on))
void render(RetentionPage const& page, web::View& view);
std::string title(RetentionPage const& page, Language language);

struct HoldLine {
    Day on;
    std::string by, because;
    bool is_held = false;
};
BOOST_DESCRIBE_STRUCT(HoldLine, (), (on, by, because, is_held))

struct HoldPage {
    cases::CasePlace place;
    KeptPart kept;
    std::vector<HoldLine> lines;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(HoldPage, (), (place, kept, lines, form))
void render(HoldPage const& page, web::View& view);
std::string title(HoldPage const& page, Language language);

inline constexpr web::FormField hold_fields[] = {
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

web::Response show_retention(web::Request const& request, access::Visit& visit);
web::Response show_hold(web::Request const& request, access::CaseScope& scope);
/// Holds it back, or lets go of what is held.
web::Response save_hold(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::retention
