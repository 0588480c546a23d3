#include "attribution/rules.hpp"

namespace indgang::attribution {

std::vector<SourceObjection> objections_to(Source const& source, Day today) {
    if (source.observed && source.observed->on > today)
        return {SourceObjection::observed_later_than_today};
    return {};
}

bool may_read_at_home(std::optional<PersonId> said_by, std::optional<cases::FamilyRole> role,
                      PersonId reader) {
    if (!said_by || *said_by == reader) return true;
    return role == cases::FamilyRole::child || role == cases::FamilyRole::sibling;
}

std::string called(std::string const& name, std::string const& relation) {
    auto const first = name.substr(0, name.find(' '));
    return relation.empty() ? first : first + " (" + relation + ")";
}

}  // namespace indgang::attribution
