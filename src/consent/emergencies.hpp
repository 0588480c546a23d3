// Emergency access (nødadgang): whoever works in cases opens one that is not theirs, for an hour and with
// a written reason. The leader of the case's coordinator is told at once, and until it has been seen.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "consent/consent.hpp"
#include "web/page.hpp"

namespace indgang::consent {

struct EmergencyPage {
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(EmergencyPage, (), (form))
void render(EmergencyPage const& page, web::View& view);
std::string title(EmergencyPage const& page, Language language);

inline constexpr web::FormField emergency_form[] = {
    {.name = "case_number", .is_required = true, .longest = 20},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

struct EmergencyLine {
    std::int64_t id = 0;
    CaseId case_id;
    std::string case_number, family, who, because;
    Instant from_at, until_at;
};
BOOST_DESCRIBE_STRUCT(EmergencyLine, (),
                      (id, case_id, case_number, family, who, because, from_at, until_at))

struct EmergenciesPage {
    std::vector<EmergencyLine> unseen, seen;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(EmergenciesPage, (), (unseen, seen, form))
void render(EmergenciesPage const& page, web::View& view);
std::string title(EmergenciesPage const& page, Language language);

std::optional<CaseId> case_numbered(access::Visit& visit, std::string_view case_number);
void begin_emergency(access::Visit& visit, CaseId case_id, std::string_view because);
/// In the cases whose coordinator is of the visitor's department, the newest first.
std::vector<EmergencyLine> emergencies_led_by(access::Visit& visit, bool seen, int most);
void mark_seen(access::Visit& visit, std::int64_t emergency);

web::Response show_emergency(web::Request const& request, access::Visit& visit);
web::Response create_emergency(web::Request const& request, access::Visit& visit);
web::Response show_emergencies(web::Request const& request, access::Visit& visit);
web::Response see_emergency(web::Request const& request, access::Visit& visit);

}  // namespace indgang::consent
