#include "invitations/rules.hpp"

#include <algorithm>

namespace indgang::invitations {
namespace {

using appointments::Who;

std::vector<Who> audience(appointments::Appointment const& appointment) {
    std::vector<Who> all;
    if (appointment.standing == appointments::Standing::cancelled) return all;
    for (auto const user : appointment.professionals) all.push_back({.user = user});
    for (auto const person : appointment.family) all.push_back({.person = person});
    std::ranges::sort(all);
    auto const twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    return all;
}

/// Grows with each letter, and is never behind the appointment's own version.
std::int64_t next_sequence(std::int64_t version, Invitation const* before) {
    return before ? std::max(version, before->sequence + 1) : version;
}

}  // namespace

std::vector<Step> steps(appointments::Appointment const& appointment,
                        std::vector<Invitation> const& before, Day today) {
    std::vector<Step> all;
    if (appointment.standing == appointments::Standing::held || appointment.when.on < today)
        return all;
    auto const wanted = audience(appointment);
    auto const add = [&](Act act, Who const& who, Invitation const* had) {
        all.push_back({.act = act,
                       .who = who,
                       .before = had ? std::optional{had->id} : std::nullopt,
                       .sequence = next_sequence(appointment.version, had)});
    };
    for (auto const& who : wanted) {
        auto const found = std::ranges::find(before, who, &Invitation::who);
        auto const* had = found == before.end() ? nullptr : &*found;
        if (!had || had->is_withdrawn)
            add(Act::invite, who, had);
        else if (had->when != appointment.when || had->place != appointment.place)
            add(Act::change, who, had);
    }
    for (auto const& had : before)
        if (!had.is_withdrawn && std::ranges::find(wanted, had.who) == wanted.end())
            add(Act::withdraw, had.who, &had);
    return all;
}

bool may_get_mail(std::optional<Day> born_on, Day today) {
    return !born_on || age_on(today, *born_on) >= years_to_get_mail;
}

}  // namespace indgang::invitations
