#include <algorithm>

#include "access/drafts.hpp"
#include "consent/emergencies.hpp"
#include "consent/rules.hpp"

namespace indgang::consent {
namespace {

constexpr int most_shown = 50;
constexpr access::RelationSet anyhow{access::Relation::coordinator, access::Relation::partner,
                                     access::Relation::core_team_member, access::Relation::leader,
                                     access::Relation::emergency};

/// The case that is asked for, or a mistake at the field.
std::optional<CaseId> read_case(web::Form& form, access::Visit& visit) {
    auto const number = form.text("case_number", "Skriv forløbets nummer.");
    if (!form.ok()) return std::nullopt;
    auto const case_id = case_numbered(visit, number);
    if (!case_id)
        form.mistake("case_number", Text{"Der er ikke noget forløb med det nummer."});
    else if (access::may_open(visit, *case_id, access::coordination))
        form.mistake("case_number", Text{"Du har allerede adgang til forløbet."});
    return case_id;
}

}  // namespace

web::Response show_emergency(web::Request const& request, access::Visit& visit) {
    auto form = access::form_for(visit, request);
    auto const number = request.query_value("sag");
    if (!form.from_draft && !number.empty()) form.values = {{"case_number", number}};
    return web::page(request, EmergencyPage{std::move(form)});
}

web::Response create_emergency(web::Request const& request, access::Visit& visit) {
    web::Form form{request, emergency_form};
    auto const case_id = read_case(form, visit);
    auto const because = form.text("because", "Skriv, hvorfor det er nødvendigt.");
    if (!because.empty())
        if (auto const objection = objection_to_reason(because))
            form.mistake("because", *objection);
    if (!form.ok()) return web::page(request, EmergencyPage{form.state()}, 422);
    begin_emergency(visit, *case_id, because);
    auto scope = access::open_case(visit, *case_id, anyhow);
    visit.log_also(*case_id, word(access::Relation::emergency));
    scope.record_for_all("emergency_began",
                         phrase("{0} har taget nødadgang i 60 minutter.", visit.user().name));
    return web::see_other("/forloeb/" + std::to_string(case_id->value));
}

web::Response show_emergencies(web::Request const& request, access::Visit& visit) {
    return web::page(request,
                     EmergenciesPage{.unseen = emergencies_led_by(visit, false, most_shown),
                                     .seen = emergencies_led_by(visit, true, most_shown),
                                     .form = web::fresh_form()});
}

web::Response see_emergency(web::Request const& request, access::Visit& visit) {
    auto const number = request.path_number("noedadgang");
    auto const unseen = emergencies_led_by(visit, false, most_shown);
    auto const found = std::ranges::find(unseen, number.value_or(0), &EmergencyLine::id);
    if (found == unseen.end()) throw access::NotFound{};
    mark_seen(visit, found->id);
    visit.log("emergency_seen", found->case_id, "leader");
    return web::see_other("/noedadgange");
}

}  // namespace indgang::consent
