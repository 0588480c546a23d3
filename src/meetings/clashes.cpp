// Who is taken at the hours of a meeting, and how several are named in one breath.
#include <algorithm>

#include "appointments/appointments.hpp"
#include "meetings/views.hpp"

namespace indgang::meetings {

std::vector<Phrase> clashes_of(access::CaseScope& scope, Meeting const& meeting) {
    struct Busy {
        appointments::Span when;
        std::vector<Participant const*> who;
    };
    std::vector<Busy> all;
    auto const& plan = meeting.plan();
    for (auto const& one : plan.participants)
        for (auto const& taken : appointments::taken(scope.db(), {{one.user, one.person}}, plan.on,
                                                     plan.on + days{1})) {
            if (taken.identity == identity_of(meeting.id) ||
                !appointments::overlaps(taken.when, plan.when()))
                continue;
            auto same = std::ranges::find(all, taken.when, &Busy::when);
            if (same == all.end()) same = all.insert(all.end(), Busy{taken.when, {}});
            same->who.push_back(&one);
        }
    std::vector<Phrase> said_so;
    for (auto const& [when, who] : all)
        said_so.push_back(phrase("{0} er optaget af noget andet kl. {1}–{2}.",
                                 named_together(who, scope.language()), said(when.from),
                                 said(when.until)));
    return said_so;
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
