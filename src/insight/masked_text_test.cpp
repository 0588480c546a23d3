// Stays Danish: what is typed about a family, and what stands in its place.
#include "insight/masked_text.hpp"

#include <doctest/doctest.h>

namespace indgang::insight {
namespace {

PersonId const anna{1}, peter{2};

std::vector<KnownPerson> both(bool is_protected = false) {
    return {{.id = anna,
             .name = "Anna Holm",
             .telephone = "20 00 76 67",
             .email = "anna@hjemme.example",
             .address = "Lyngdraget 12, 8541 Skødstrup",
             .is_adult = true,
             .is_address_protected = is_protected},
            {.id = peter,
             .name = "Peter Holm",
             .telephone = "30 11 22 33",
             .email = "peter@arbejde.example",
             .address = "Strandsvinget 4, 8000 Aarhus C",
             .is_adult = true,
             .is_address_protected = true}};
}

std::string shown(std::string_view text, std::vector<PersonId> open = {anna},
                  bool is_protected = false) {
    return MaskedText{both(is_protected), open, pseudonyms::danish_words()}.of(text);
}

TEST_CASE("one's own telephone, mail and street stand in one's own copy [TRUST-4]") {
    CHECK(shown("20 00 76 67") == "20 00 76 67");
    CHECK(shown("anna@hjemme.example") == "anna@hjemme.example");
    CHECK(shown("Lyngdraget 12, 8541 Skødstrup") == "Lyngdraget 12, 8541 Skødstrup");
}

TEST_CASE("what only another has is masked, also in a text about oneself [TRUST-4]") {
    auto const text = shown("Ring til Peter på 30 11 22 33 eller peter@arbejde.example");
    for (auto const* word : {"Peter", "30 11", "arbejde.example"})
        CHECK_MESSAGE(text.find(word) == std::string::npos, text);
    CHECK(text.find("[anden person 1]") != std::string::npos);
    CHECK(shown("Han bor Strandsvinget 4, 8000 Aarhus C").find("Strandsvinget") ==
          std::string::npos);
}

TEST_CASE("a protected address is hidden from a holder of custody who gets the copy [TRUST-4]") {
    auto const text = shown("Hun bor Lyngdraget 12, 8541 Skødstrup", {anna, peter}, true);
    CHECK_MESSAGE(text.find("Lyngdraget") == std::string::npos, text);
    CHECK(shown("Hun bor Lyngdraget 12", {anna}, true).find("Lyngdraget 12") != std::string::npos);
}

TEST_CASE("nothing is made of an empty text [TRUST-4]") { CHECK(shown("").empty()); }

}  // namespace
}  // namespace indgang::insight
