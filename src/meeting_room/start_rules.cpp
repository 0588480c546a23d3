#include "meeting_room/start_rules.hpp"

namespace indgang::meeting_room {

using catalogue::GrantedBy;
using minutes::Competence;

bool needs_no_visitation(std::optional<GrantedBy> granted_by) {
    return granted_by == GrantedBy::team || granted_by == GrantedBy::leader;
}

std::vector<StartingObjection> objections_to_starting(Starting const& starting) {
    std::vector<StartingObjection> objections;
    if (starting.has_provision && !needs_no_visitation(starting.granted_by))
        objections.push_back(StartingObjection::needs_visitation);
    if (starting.granted_by == GrantedBy::leader && starting.competence == Competence::team)
        objections.push_back(StartingObjection::needs_the_leader);
    if (starting.competence != Competence::team && starting.competence_words.empty())
        objections.push_back(StartingObjection::without_who_gave_it);
    if (!starting.is_confirmed) objections.push_back(StartingObjection::not_confirmed);
    return objections;
}

}  // namespace indgang::meeting_room
