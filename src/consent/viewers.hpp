// Everybody who has to do with a case today, as the decision sees them.
#pragma once
#include "access/case_scope.hpp"

namespace indgang::consent {

struct SomeViewer {
    access::Viewer viewer;
    std::string name, departments;
    access::Relation relation;   // the one that stands first
    bool is_controller = false;  // no relation: the folder of money alone
};

std::vector<SomeViewer> viewers_of(access::CaseScope& scope);

/// Persons whose address is protected: a folder of its own each.
std::vector<PersonId> protected_persons(access::CaseScope& scope);

}  // namespace indgang::consent
