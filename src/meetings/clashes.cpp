// Who is taken at the hours of a meeting, and how several are named in one breath.
#include <algorithm>

#include "appointments/appointments.hpp"
#include "meetings/views.hpp"

namespace indgang::meetings {

std::vector<Phrase> clashes_of(access::CaseScope& scope, Meeting const& meeting) {
    std::vector<Phrase> all;
    auto const& plan = meeting.plan();
    for (auto const& one : plan.participants) {
        appointments::Who const who{one.user, one.person};
        for (auto const& taken : appointments::taken(scope.db(), {who}, plan.on, plan.on + days{1}))
            if (taken.identity != identity_of(meeting.id) &&
                appointments::overlaps(taken.when, plan.when()))
                all.push_back(phrase("{0} er optaget af noget andet kl. {1}–{2}.", one.name,
                                     said(taken.when.from), said(taken.when.until)));
    }
    return all;
}

std::string named_together(std::vector<Participant const*> const& people, Language language) {
    std::string names;
    for (std::size_t i = 0; i < people.size(); ++i) {
        auto const& name = people[i]->name;
        if (i > 0)
            names +=
                i + 1 < people.size() ? ", " : " " + std::string(in(language, Text{"og"})) + " ";
        names += name.substr(0, name.find(' '));
    }
    return names;
}

}  // namespace indgang::meetings
