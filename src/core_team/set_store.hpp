// The municipality's sets of provisions and the advisers who work with each.
#pragma once
#include "access/access.hpp"
#include "core_team/core_team.hpp"

namespace indgang::core_team {

using ProvisionSetId = Id<struct ProvisionSetTag>;

struct Holder {
    UserId user;
    std::string name;
    Day from_on;
};

struct ProvisionSet {
    ProvisionSetId id = {};
    std::string name;
    std::vector<std::string> provisions;  // keys in the catalogue
    std::vector<Holder> holders = {};     // today, by name
    std::int64_t version = 1;
};

/// By name.
std::vector<ProvisionSet> provision_sets(access::Visit& visit);
bool is_set_name_taken(access::Visit& visit, std::string_view name, ProvisionSetId by_another_than);
ProvisionSetId create_set(access::Visit& visit, ProvisionSet const& set);
void change_set(access::Visit& visit, ProvisionSet const& set);

struct Adviser {
    UserId user;
    std::string name;
};
/// Those who may coordinate, and so work with provisions: by name.
std::vector<Adviser> advisers(access::Visit& visit);
void give_set(access::Visit& visit, ProvisionSetId set, UserId user);
void take_set(access::Visit& visit, ProvisionSetId set, UserId user);

}  // namespace indgang::core_team
