#include "closing/holds.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "appointments/appointments.hpp"
#include "cases/cases.hpp"
#include "catalogue/catalogue.hpp"
#include "interventions/interventions.hpp"
#include "open_items/open_items.hpp"

namespace indgang::closing {
namespace {

constexpr std::size_t shown_of_key = 8;  // in the version of a page

std::string key_of(HoldKind kind, std::string_view identity) {
    std::uint64_t hash = 1469598103934665603ULL;  // FNV-1a: to tell apart, not to keep secret
    auto const add = [&](std::string_view text) {
        for (unsigned char const c : text) hash = (hash ^ c) * 1099511628211ULL;
        hash = (hash ^ 0xFF) * 1099511628211ULL;
    };
    add(word(kind));
    add(identity);
    return fmt::format("{:016x}", hash);
}

/// Two that are called the same and stand in the same place are told apart by their order.
std::string key_among(std::vector<Hold> const& holds, HoldKind kind, std::string identity) {
    auto key = key_of(kind, identity);
    while (std::ranges::find(holds, key, &Hold::key) != holds.end())
        key = key_of(kind, identity += "+");
    return key;
}

void add_balls(access::CaseScope& scope, std::vector<Hold>& holds) {
    for (auto const& item : open_items::items_of(scope)) {
        auto const identity = item.address + " " + stored(item.what);
        holds.push_back({key_among(holds, HoldKind::ball, identity), HoldKind::ball, item.what,
                         item.holder, item.since, item.due_on, item.address});
    }
}

void add_interventions(access::CaseScope& scope, std::vector<Hold>& holds) {
    auto const family = cases::family(scope);
    auto const coordinator = cases::heading(scope).coordinator.name;
    for (auto const& one : interventions::ask_interventions(scope)()) {
        if (one.ended_on && *one.ended_on <= scope.today()) continue;
        auto const* provision = catalogue::provision(one.provision);
        auto const* person = family.member(one.person);
        auto const title =
            provision ? std::string(provision->title(scope.language())) : one.provision;
        holds.push_back({key_of(HoldKind::intervention, std::to_string(one.id.value)),
                         HoldKind::intervention,
                         person ? phrase("{0} til {1}", title, person->name) : phrase("{0}", title),
                         one.department_name.empty() ? coordinator : one.department_name,
                         one.started_on, one.ended_on,
                         fmt::format("/forloeb/{}/indsatser/{}/afslutning", scope.case_id().value,
                                     one.id.value)});
    }
}

void add_appointments(access::CaseScope& scope, std::vector<Hold>& holds) {
    for (auto const& one : appointments::of_case(scope)) {
        if (one.standing != appointments::Standing::planned || one.when.on < scope.today())
            continue;
        std::string names;
        for (auto const& name : one.names) names += (names.empty() ? "" : ", ") + name;
        holds.push_back({key_of(HoldKind::appointment,
                                fmt::format("{} {}", one.identity.source, one.identity.number)),
                         HoldKind::appointment,
                         phrase("{0} {1}", one.name,
                                appointments::said_when(one.when, scope.today(), scope.language())),
                         names, one.when.on, one.when.on, one.address});
    }
}

}  // namespace

std::vector<Hold> holds_of(access::CaseScope& scope) {
    std::vector<Hold> holds;
    add_balls(scope, holds);
    add_interventions(scope, holds);
    add_appointments(scope, holds);
    return holds;
}

std::string version_of(std::vector<Hold> const& holds) {
    std::string version;
    for (auto const& hold : holds)
        version += (version.empty() ? "" : ".") + hold.key.substr(0, shown_of_key);
    return version.empty() ? "0" : version;
}

std::vector<Hold> came_in(std::vector<Hold> const& holds, std::string_view version) {
    std::vector<Hold> fresh;
    for (auto const& hold : holds)
        if (version.find(hold.key.substr(0, shown_of_key)) == std::string_view::npos)
            fresh.push_back(hold);
    return fresh;
}

}  // namespace indgang::closing
