#include "cases/cases.hpp"

namespace indgang::cases {

Phrase said(KnownCpr const& known) {
    if (known.case_number.empty())
        return phrase(
            "CPR-nummeret hører til en person i et andet familieforløb i kommunen. Se nummeret "
            "efter, eller spørg din leder.");
    return phrase(
        "CPR-nummeret hører til en person i forløb {0}. Se nummeret efter, eller åbn det forløb.",
        known.case_number);
}

}  // namespace indgang::cases
