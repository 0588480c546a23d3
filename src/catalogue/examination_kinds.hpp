// Which examinations (udredningsundersøgelser) there are, and the statutory clocks (lovens frister) that some of
// them have: rows with their source. Asked by examinations and portal.
#pragma once
#include <span>
#include <string>

#include "foundation/day.hpp"
#include "foundation/languages.hpp"

namespace indgang::catalogue {

struct StatutoryClock {
    std::string key;  // "child_investigation"
    std::string title_da, title_en, trigger_da, trigger_en;
    int length = 0;                    // months
    std::string missed_da, missed_en;  // what is to be done once it has run out
    std::string law, source;
    bool needs_check = false;  // by a lawyer
    Day valid_from;

    std::string trigger(Language language) const {
        return std::string(in(language, trigger_da, trigger_en));
    }
    std::string missed(Language language) const {
        return std::string(in(language, missed_da, missed_en));
    }
};
/// None where there is no such clock.
StatutoryClock const* statutory_clock(std::string_view key);

struct ExaminationKind {
    std::string word;  // "child_investigation"
    std::string name_da, name_en;
    std::string family_da, family_en;  // what it is, for the family
    std::string folder;                // a word of access::folder_kinds
    std::string clock;                 // key of a statutory clock; empty: none
    std::string law, source;

    std::string name(Language language) const {
        return std::string(in(language, name_da, name_en));
    }
    std::string for_family(Language language) const {
        return std::string(in(language, family_da, family_en));
    }
};
std::span<ExaminationKind const> examination_kinds();
/// The last row, another examination, for a word that is in none.
ExaminationKind const& examination_kind(std::string_view word);

}  // namespace indgang::catalogue
