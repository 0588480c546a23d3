// Who may become partner of a case, and when a partnership may end (CASE-5). Pure.
#pragma once
#include "partners/partners.hpp"

namespace indgang::partners {

/// Where help runs: the area of the department, and whether it is a child of the case's own.
struct HelpElsewhere {
    std::string area;  // a word of access::areas
    bool is_of_the_children = false;
};

/// The areas a partner may come from; none: all may.
std::vector<std::string> areas_of(Origin origin, std::vector<HelpElsewhere> const& help);

/// Who is to be partner.
struct NewPartner {
    UserId user;
    std::string area;  // of the department the partner stands for
    bool is_active = true, is_of_the_department = true;
    Day from_on;
};

/// What must be known of the case.
struct CaseFacts {
    Day opened_on;
    std::optional<Day> closed_on = {};
    UserId coordinator;
    std::optional<Partnership> present = {};
    std::vector<std::string> areas = {};  // the partner may come from; none: all
};

enum class PartnerObjection {
    case_is_closed,
    person_is_inactive,
    not_of_the_department,
    is_the_coordinator,
    same_person,
    comes_from_elsewhere,
    before_the_case,
    in_the_future,
    not_after_the_last_change,
    no_partner,
};
inline constexpr Wording<PartnerObjection> partner_objections[] = {
    {PartnerObjection::case_is_closed, "case_is_closed",
     "Forløbet er lukket og får ikke en ny makker."},
    {PartnerObjection::person_is_inactive, "person_is_inactive",
     "Medarbejderen er ikke længere aktiv. Vælg en anden."},
    {PartnerObjection::not_of_the_department, "not_of_the_department",
     "Medarbejderen er ikke ansat i afdelingen den dag. Vælg en anden."},
    {PartnerObjection::is_the_coordinator, "is_the_coordinator",
     "Koordinatoren kan ikke være sin egen makker."},
    {PartnerObjection::same_person, "same_person", "Koordinatoren har allerede denne makker."},
    {PartnerObjection::comes_from_elsewhere, "comes_from_elsewhere",
     "Makkeren i denne målgruppe skal komme fra et af de områder, der står ovenfor."},
    {PartnerObjection::before_the_case, "before_the_case", "Dagen ligger før forløbet begyndte."},
    {PartnerObjection::in_the_future, "in_the_future",
     "Dagen ligger efter i dag. Skriv det ind den dag, det sker."},
    {PartnerObjection::not_after_the_last_change, "not_after_the_last_change",
     "Dagen skal ligge efter den dag, den nuværende makker begyndte."},
    {PartnerObjection::no_partner, "no_partner", "Forløbet har ingen makker."},
};
constexpr auto const& wording(PartnerObjection objection) {
    return find(partner_objections, objection);
}

/// The first reason a person would give.
std::optional<PartnerObjection> objection_to(NewPartner const& next, CaseFacts const& facts,
                                             Day today);
std::optional<PartnerObjection> objection_to_end(std::optional<Partnership> const& present,
                                                 Day ended_on, Day today);

}  // namespace indgang::partners
