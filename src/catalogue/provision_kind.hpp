// What a provision gives or asks for, and who may grant it unless the municipality says otherwise.
#pragma once
#include "foundation/wording.hpp"

namespace indgang::catalogue {

enum class Act { social_services, child };

inline constexpr Wording<Act> acts[] = {
    {Act::social_services, "SEL", "serviceloven"},  // stays Danish, as the act is called
    {Act::child, "BL", "barnets lov"},              // stays Danish
};
constexpr auto const& wording(Act act) { return find(acts, act); }

enum class ProvisionKind {
    advice,
    prevention,
    money,
    compensation,
    support,
    aids,
    home_training,
    screening,
    mapping,
    investigation,
    special_support,
    placement,
    coercive,
    plan,
    process,
    principle,
    transition,
    notification,
    complaint,
    data_sharing,
};

inline constexpr Wording<ProvisionKind> provision_kinds[] = {
    {ProvisionKind::advice, "advice", "rådgivning"},
    {ProvisionKind::prevention, "prevention", "forebyggende indsats"},
    {ProvisionKind::money, "money", "økonomisk støtte"},
    {ProvisionKind::compensation, "compensation", "kompensation"},
    {ProvisionKind::support, "support", "støtte"},
    {ProvisionKind::aids, "aids", "hjælpemidler og indretning"},
    {ProvisionKind::home_training, "home_training", "hjemmetræning"},
    {ProvisionKind::screening, "screening", "screening"},
    {ProvisionKind::mapping, "mapping", "afdækning"},
    {ProvisionKind::investigation, "investigation", "børnefaglig undersøgelse"},
    {ProvisionKind::special_support, "special_support", "støttende indsats"},
    {ProvisionKind::placement, "placement", "anbringelse"},
    {ProvisionKind::coercive, "coercive", "uden samtykke"},
    {ProvisionKind::plan, "plan", "plan"},
    {ProvisionKind::process, "process", "sagsgang"},
    {ProvisionKind::principle, "principle", "princip"},
    {ProvisionKind::transition, "transition", "overgang til voksenlivet"},
    {ProvisionKind::notification, "notification", "underretning"},
    {ProvisionKind::complaint, "complaint", "klage"},
    {ProvisionKind::data_sharing, "data_sharing", "udveksling af oplysninger"},
};
constexpr auto const& wording(ProvisionKind kind) { return find(provision_kinds, kind); }

/// Visitationskompetence, as long as the municipality has not written its own matrix (DECIDE-1).
enum class GrantedBy { team, leader, committee };

inline constexpr Wording<GrantedBy> granters[] = {
    {GrantedBy::team, "team", "kerneteamet"},
    {GrantedBy::leader, "leader", "lederen"},
    {GrantedBy::committee, "committee", "visitationsudvalget"},
};
constexpr auto const& wording(GrantedBy by) { return find(granters, by); }

}  // namespace indgang::catalogue
