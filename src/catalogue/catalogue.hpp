// The catalogue (bestemmelseskatalog): provisions of both acts, the 98 municipalities and the public
// holidays. Data with its source and validity, embedded from catalogue/*.csv and read once. A
// provision is a row, never code: titles only, no text of the law.
// Asks nobody. Is asked by all that count, show or search provisions.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/cadence_group.hpp"
#include "catalogue/provision_kind.hpp"
#include "foundation/day.hpp"
#include "foundation/languages.hpp"
#include "foundation/working_days.hpp"

namespace indgang::catalogue {

/// One row, keyed "SEL 52a.1.1" or "BL 86".
struct Provision {
    std::string key;
    Act act;
    std::string paragraph, stk, nr;
    std::string title_da, title_en;
    Day valid_from;
    std::optional<Day> valid_to;  // the last day on which it could be granted anew
    std::vector<std::string> successors;
    std::optional<CadenceGroup> group;   // none: outside the cadence
    bool is_investigated_first = false;  // hjemmetræning: U while its examination runs, else C
    std::optional<Basis> basis;          // on whose word it belongs to its group
    ProvisionKind kind;
    std::optional<int> party_age;
    std::optional<GrantedBy> granted_by;
    std::string kle, search_words, source;

    bool is_valid_on(Day day) const { return valid_from <= day && (!valid_to || day <= *valid_to); }
    std::string_view title(Language language) const { return in(language, title_da, title_en); }
};

struct Municipality {
    std::string code, name, region_code, region, source;
};

struct Holiday {
    Day on;
    std::string name_da, name_en, source;
};

std::span<Provision const> provisions();
/// By its exact key; null where there is none.
Provision const* provision(std::string_view key);

std::span<Municipality const> municipalities();
Municipality const* municipality(std::string_view code);

/// In order of day, 2018–2040.
std::span<Holiday const> holidays();
/// Of a municipality that has added no closed days of its own.
WorkingDays const& working_days();

}  // namespace indgang::catalogue
