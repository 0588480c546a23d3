// What one viewer may see of one case: the facts of the decision, loaded once per request. Those who
// coordinate a case need none of them, so their pages ask the database nothing more.
#pragma once
#include <map>

#include "access/access.hpp"
#include "access/decision.hpp"
#include "foundation/asked.hpp"

namespace indgang::access {

struct FolderRights {
    Viewer viewer;
    CaseFacts facts;
    Day today;
    Instant now;

    Decision may_see(Folder folder, std::optional<PersonId> about = {}) const {
        return access::may_see(viewer, {folder, facts, about}, today, now);
    }
};

Asked<CaseFacts> ask_case_facts(db::Db& db, CaseId case_id, Day today);
Asked<FolderRights> ask_rights(Visit& visit, CaseId case_id, std::vector<Related> relations);

/// In every case that the visitor sees by consent: for lists. As many questions as for one case.
std::map<CaseId, FolderRights> rights_by_consent(Visit& visit);

/// The folders as they stand in one column.
std::string written(std::vector<Folder> const& folders);
std::vector<Folder> folders_from(std::string_view text);

}  // namespace indgang::access
