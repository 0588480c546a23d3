#include <algorithm>

#include "access/case_scope.hpp"
#include "attribution/attribution.hpp"
#include "web/form_parts.hpp"

namespace indgang::attribution {

Phrase said(Source const& source) {
    if (!source.observed) return {"{0}", {source.said_by_name}};
    return phrase("{0}, {1}. {2}", source.observed->observer, source.observed->on,
                  Phrase{std::string(wording(source.observed->known_by).danish), {}});
}

bool may_read(access::CaseScope& scope, std::optional<PersonId> said_by,
              std::optional<cases::FamilyRole> role) {
    if (scope.relation() != access::Relation::family_member) return true;
    return scope.person() && may_read_at_home(said_by, role, *scope.person());
}

std::string voice_of(Source const& source) {
    return source.said_by ? web::typed(*source.said_by) : std::string(observation);
}

std::vector<Voice> voices(access::CaseScope& scope, Source const& now) {
    std::vector<Voice> all;
    for (auto const& member : cases::family(scope).members)
        all.push_back({web::typed(member.id), called(member.name, member.relation)});
    if (now.said_by && std::ranges::count(all, voice_of(now), &Voice::word) == 0)
        all.push_back({voice_of(now), now.said_by_name});
    all.push_back({std::string(observation),
                   std::string(in(scope.language(), Text{"En fagperson har observeret det"}))});
    return all;
}

}  // namespace indgang::attribution
