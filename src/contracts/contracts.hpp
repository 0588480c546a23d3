// Who talks with whom (kontraktbaseret samarbejde, PLAN-4; F21): for each party outside, such as the school, PPR
// or the hospital, somebody keeps the thread: one of the family, or a professional. It is agreed with the
// family, looked at again, and changed as the family wants.
//
// Never stored: a list of parties; they are those on the network map. What is agreed about an adult alone
// lies in the adult's own folder.
// Asks: cases, plan, actions, network_map, open_items.  Is asked by: planning, portal.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "actions/actions.hpp"
#include "network_map/network_map.hpp"

namespace indgang::contracts {

using ContractId = Id<struct ContractTag>;

enum class Act { agreed, wished, declined, withdrawn, ended };
inline constexpr Wording<Act> acts[] = {
    {Act::agreed, "agreed", "Aftalt"},
    {Act::wished, "wished", "Ønsket af familien"},
    {Act::declined, "declined", "Svaret nej"},
    {Act::withdrawn, "withdrawn", "Ønsket taget tilbage"},
    {Act::ended, "ended", "Ophørt"},
};
constexpr auto const& wording(Act act) { return find(acts, act); }

/// What was said of it once.
struct Term {
    Act act;
    actions::Holder holder = {};
    std::string name = {};  // of whoever keeps the thread
    std::string covers = {};
    std::optional<Day> agreed_on = {}, look_again_on = {};
    std::string because = {}, by = {};
    Instant at = {};
};

struct Contract {
    ContractId id = {};
    network_map::NodeId node = {};
    std::string party = {};
    std::optional<PersonId> about = {};
    std::string about_name = {};
    access::Folder folder = {access::FolderKind::plan};
    Instant begun_at = {};
    std::vector<Term> terms = {};  // in order

    /// What holds now; none where nothing is agreed, or it has ended.
    Term const* agreed() const;
    /// What the family wishes, and nobody has answered.
    Term const* wish() const;
};

/// Those that the reader may see, of parties that are on the map today.
std::vector<Contract> contracts_of(access::CaseScope& scope);
/// Those outside: school, health, work, the municipality, associations.
std::vector<network_map::Node> parties_of(access::CaseScope& scope);

/// The short list on the plan's page and the family's own.
struct ShortLine {
    std::string party, about, who, covers, address, own_call;
    std::optional<Day> look_again_on;
    bool is_late = false, has_wish = false, is_readers = false, is_own = false;
};
BOOST_DESCRIBE_STRUCT(ShortLine, (),
                      (party, about, who, covers, look_again_on, is_late, has_wish, is_readers))
struct LackingLine {
    std::string party, address;
};
BOOST_DESCRIBE_STRUCT(LackingLine, (), (party))
struct ShortList {
    std::vector<ShortLine> lines;
    std::vector<LackingLine> lacking;
    std::string all_at;  // address
    bool is_for_family = false, may_write = false;
};
BOOST_DESCRIBE_STRUCT(ShortList, (), (lines, lacking))
void render(ShortList const& page, web::View& view);
ShortList short_list(access::CaseScope& scope);

/// A wish that waits for an answer, and what is to be talked about again.
std::vector<open_items::OpenItem> open_contracts(access::CaseScope& scope);

}  // namespace indgang::contracts
