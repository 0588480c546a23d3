// Which persons of a plan the municipality knows already, found without opening any case.
#pragma once
#include <optional>
#include <vector>

#include "access/access.hpp"
#include "foundation/cpr.hpp"
#include "foundation/id.hpp"

namespace indgang::importing {

struct KnownPerson {
    PersonId person;
    std::optional<CaseId> open_case;  // none: known from a case that is closed
};

/// Asked for many at once, answered in that order.
struct Sought {
    std::optional<Cpr> cpr;
    std::string search_name;  // with the birthday, where there is no CPR number
    std::optional<Day> born_on;
};
std::vector<std::optional<KnownPerson>> known_persons(access::Visit& visit,
                                                      std::vector<Sought> const& sought);

}  // namespace indgang::importing
