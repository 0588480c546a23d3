// What the slices answer, turned into what the case page shows.
#pragma once
#include "cases/cases.hpp"
#include "coordinators/coordinators.hpp"
#include "follow_up/follow_up.hpp"
#include "interventions/interventions.hpp"
#include "matters/matters.hpp"
#include "overview/case_page.hpp"

namespace indgang::overview {

void show_heading(CasePage& page, cases::CaseHeading const& heading, cases::Family const& family);
void show_family(CasePage& page, cases::Family const& family, Day today, Language language);
void show_matters(CasePage& page, std::vector<matters::Matter> const& matters,
                  cases::Family const& family, Day today);
void show_interventions(CasePage& page,
                        std::vector<interventions::Intervention> const& interventions,
                        cases::Family const& family, Day today, Language language);
/// Takes what the page knows of the case and of who reads it.
void show_due(CasePage& page, std::vector<follow_up::DueChild> const& due, Clock clock, Day today,
              Language language);
void show_coordinators(CasePage& page, std::vector<coordinators::CoordinatorPeriod> const& periods);

}  // namespace indgang::overview
