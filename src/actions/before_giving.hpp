// What is worth a thought before an action is given to one of the family: app asks those who know, and it blocks nothing.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::actions {

/// Its words, its day, and who of the family has it now.
using BeforeGiving =
    std::function<std::vector<Phrase>(access::CaseScope&, std::string const& words,
                                      std::optional<Day> due_on, std::optional<PersonId> held_by)>;
/// Said by app when the program starts, since those who know stand below us.
void before_giving(BeforeGiving ask);
BeforeGiving const& before_giving();

}  // namespace indgang::actions
