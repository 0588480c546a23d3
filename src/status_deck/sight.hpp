// What the reader may see of many cases at once, by the one decision (access/decision.hpp): as many questions to the
// database as for one case. A folder is decided once for each case.
#pragma once
#include <map>

#include "access/folder_rights.hpp"

namespace indgang::status_deck {

class Sight {
public:
    explicit Sight(access::Visit& visit);

    /// The relation by which the reader has to do with the case; none: nothing of it is shown.
    std::optional<access::Relation> relation_to(CaseId case_id) const;
    /// A line of that folder, as it stands on the timeline: "all", a folder, or nothing for those who coordinate.
    bool sees(CaseId case_id, std::string const& folder, Instant at);
    /// Says in the access log that something of the case was shown, and by which consents.
    void log(CaseId case_id);

private:
    access::Decision const& decision_on(CaseId case_id, std::string const& folder);

    access::Visit& visit_;
    std::map<CaseId, access::FolderRights> rights_;
    std::map<std::pair<CaseId, std::string>, access::Decision> known_;
};

}  // namespace indgang::status_deck
