// Kinds of plan (plantyper) that a family may have from elsewhere: barnets plan, ungeplan, handleplan, min
// plan … each with the law it rests on and who usually makes it. Some come with the program
// (catalogue/plan_kinds.csv), others a municipality adds itself.
//
// Never stored: which version is the newest. A version is never overwritten: a plan keeps the one it was
// added under.  Asks: nobody.  Is asked by: source_plans.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/folders.hpp"
#include "foundation/id.hpp"

namespace indgang::access {
class Visit;
}

namespace indgang::plan_kinds {

/// Where a plan of that kind lies; one about an adult always lies in the adult's own folder.
enum class Home { plan, school, health };
inline constexpr Wording<Home> homes[] = {
    {Home::plan, "plan", "Plan"},
    {Home::school, "school", "Skole og dagtilbud"},
    {Home::health, "health", "Helbred"},
};
constexpr auto const& wording(Home home) { return find(homes, home); }
access::Folder folder_of(Home home);

struct Kind {
    std::string word;  // "childs_plan", "own-7"
    std::int64_t version = 1;
    std::string name, law, department;
    Home home = Home::plan;
    bool needs_check = false;  // of the law, by a lawyer
    std::optional<Day> retired_on = {};
    std::string written_by = {};  // of an own kind
    std::optional<Day> written_on = {};
};

/// The program's, then the municipality's own by name.
std::vector<Kind> kinds_on_offer(access::Visit& visit);
/// Also a retired kind, in the version that a plan keeps.
std::optional<Kind> kind_in(access::Visit& visit, std::string_view word, std::int64_t version);

}  // namespace indgang::plan_kinds
