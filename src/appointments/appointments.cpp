#include "appointments/appointments.hpp"

#include <algorithm>

#include "foundation/near_day.hpp"

namespace indgang::appointments {
namespace {

std::vector<Source>& sources() {
    static std::vector<Source> all;
    return all;
}
std::vector<Follower>& followers() {
    static std::vector<Follower> all;
    return all;
}

}  // namespace

std::string said_when(Span const& when, Day today, Language language) {
    return say(phrase("{0} kl. {1}–{2}", near_day(when.on, today, language), said(when.from),
                      said(when.until)),
               language);
}

std::vector<Appointment> of_case(access::CaseScope& scope) {
    std::vector<Appointment> all;
    for (auto const& source : sources())
        if (source.of_case)
            for (auto& one : source.of_case(scope)) all.push_back(std::move(one));
    std::ranges::stable_sort(all, {}, &Appointment::when);
    return all;
}

std::vector<Taken> taken(db::Db& db, std::vector<Who> const& whom, Day from_on, Day until_on) {
    std::vector<Taken> all;
    for (auto const& source : sources())
        for (auto const& who : whom)
            for (auto& one : source.taken(db, who, from_on, until_on))
                all.push_back(std::move(one));
    std::ranges::stable_sort(all, {}, &Taken::when);
    return all;
}

void can_be_kept(Source source) { sources().push_back(std::move(source)); }

void changed(access::CaseScope& scope, Identity const& identity) {
    if (followers().empty()) return;
    for (auto const& one : of_case(scope))
        if (one.identity == identity)
            for (auto const& follower : followers()) follower(scope, one);
}

void on_change(Follower follower) { followers().push_back(std::move(follower)); }

}  // namespace indgang::appointments
