// Who of those around a case may see one folder today, for whoever wants to write to them.
#include "consent/store.hpp"
#include "consent/viewers.hpp"

namespace indgang::consent {

std::vector<Reader> readers_of(access::CaseScope& scope, access::Folder folder) {
    std::vector<Reader> readers;
    auto const facts = case_facts(scope);
    for (auto const& one : viewers_of(scope)) {
        bool const is_of_family = one.relation == access::Relation::family_member;
        if (one.is_controller || one.relation == access::Relation::emergency) continue;
        if (access::may_see(one.viewer, {folder, facts}, scope.today(), scope.now()).yes)
            readers.push_back(
                {one.viewer.user, one.name, one.relation, is_of_family, one.viewer.person});
    }
    return readers;
}

}  // namespace indgang::consent
