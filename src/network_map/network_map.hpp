// Network map (netværkskort, skyerne): who and what is around the family, drawn together with it. From it
// is seen who should take part in the work, and who is to be invited (CASE-6, én familie 2021).
//
// Never stored: who is in the core team.  Asks: cases.  Is asked by: nobody yet.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::network_map {

using NodeId = Id<struct NetworkNodeTag>;

/// The clouds around the family, clockwise from the top.
enum class Domain { kin, friends, school, health, work, authority, associations, other };
inline constexpr Wording<Domain> domains[] = {
    {Domain::kin, "kin", "Familie og slægt"},
    {Domain::friends, "friends", "Venner og fritid"},
    {Domain::school, "school", "Skole og dagtilbud"},
    {Domain::health, "health", "Sundhed"},
    {Domain::work, "work", "Arbejde og uddannelse"},
    {Domain::authority, "authority", "Kommunen"},
    {Domain::associations, "associations", "Foreninger og frivillige"},
    {Domain::other, "other", "Andre"},
};
constexpr auto const& wording(Domain domain) { return find(domains, domain); }

/// What the family and the professionals have agreed that somebody on the map is to the work.
enum class Standing { not_discussed, participant, resource, to_be_invited };
inline constexpr Wording<Standing> standings[] = {
    {Standing::not_discussed, "not_discussed", "Ikke talt om endnu"},
    {Standing::participant, "participant", "Deltager"},
    {Standing::resource, "resource", "Ressource for familien"},
    {Standing::to_be_invited, "to_be_invited", "Skal inviteres"},
};
constexpr auto const& wording(Standing standing) { return find(standings, standing); }

/// On a sheet 1000 wide and 700 high; the family is in the middle.
struct Point {
    std::int64_t x = 0, y = 0;
    bool operator==(Point const&) const = default;
};

struct Node {
    NodeId id;
    Domain domain = Domain::other;
    std::string name = {}, what = {}, telephone = {};
    Standing standing = Standing::not_discussed;
    Point at = {};
    std::int64_t version = 0;
};

/// Those on the map today, in the order they were drawn.
std::vector<Node> nodes_of(access::CaseScope& scope);

/// A free place in the cloud; the clouds hold six beside each other, more lie closer. Pure.
Point place_in(Domain domain, std::span<Node const> there);

}  // namespace indgang::network_map
