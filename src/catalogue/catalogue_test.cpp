#include "catalogue/catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "catalogue/csv.hpp"

namespace indgang::catalogue {
namespace {

std::optional<CadenceGroup> group(std::string_view key) {
    auto const* row = provision(key);
    REQUIRE_MESSAGE(row, std::string(key));
    return row->group;
}

TEST_CASE("compensation, prevention and investigation are counted as the rules say [FOLLOW-1]") {
    for (auto const* key : {"SEL 41", "SEL 42", "SEL 44", "BL 86", "BL 87", "BL 90", "BL 90.1.3"}) {
        CHECK(group(key) == CadenceGroup::compensation);
        CHECK(provision(key)->basis == Basis::the_models_words);
    }
    for (auto const* key : {"SEL 11", "SEL 11.2", "SEL 11.3", "SEL 11.4", "SEL 11.6", "SEL 11.7",
                            "SEL 11.8", "SEL 52a.1.1", "BL 28", "BL 29", "BL 30", "BL 35.1",
                            "BL 35.3", "BL 35.4.1", "BL 35.4.3", "BL 81"})
        CHECK(group(key) == CadenceGroup::prevention);
    for (auto const* key : {"SEL 50", "SEL 52", "SEL 52.3.1", "SEL 52.3.9", "BL 18", "BL 19",
                            "BL 20", "BL 21", "BL 22", "BL 32", "BL 32.1.1", "BL 32.1.8"})
        CHECK(group(key) == CadenceGroup::child_investigation);
}

TEST_CASE("what the model does not mention is counted as compensation by analogy [FOLLOW-1]") {
    for (auto const* key :
         {"SEL 32", "SEL 36", "SEL 43", "SEL 45", "SEL 112", "SEL 113", "SEL 113b", "SEL 114",
          "SEL 116", "SEL 117", "BL 82", "BL 88", "BL 89", "SEL 32a", "BL 85"}) {
        CHECK(group(key) == CadenceGroup::compensation);
        CHECK(provision(key)->basis == Basis::our_extension);
    }
    CHECK(provision("BL 85")->is_investigated_first);
    CHECK_FALSE(provision("BL 82")->is_investigated_first);
}

TEST_CASE("placement, plans and principles are outside the cadence [FOLLOW-1]") {
    for (auto const* key : {"SEL 52.3.7", "BL 46", "SEL 54", "BL 75", "SEL 52a.1.2", "SEL 52a.1.3",
                            "BL 35.4.2", "BL 35.4.4", "BL 35.4.5", "SEL 140", "BL 91", "BL 5"})
        CHECK_FALSE(group(key).has_value());
}

TEST_CASE("serviceloven gives way to barnets lov between 2023 and 2024 [FOLLOW-1]") {
    auto const& old = *provision("SEL 41");
    CHECK(old.is_valid_on("2023-12-31"_day));
    CHECK_FALSE(old.is_valid_on("2024-01-01"_day));
    CHECK(old.successors == std::vector<std::string>{"BL 86"});
    CHECK_FALSE(provision("BL 86")->is_valid_on("2023-12-31"_day));
    CHECK(provision("BL 86")->is_valid_on("2024-01-01"_day));
    CHECK(provision("SEL 112")->is_valid_on("2026-01-01"_day));
}

TEST_CASE("the old items of § 52 are mapped by what they are, not by number [FOLLOW-1]") {
    CHECK(provision("SEL 52.3.5")->successors == std::vector<std::string>{"BL 32.1.7"});
    CHECK(provision("SEL 52.3.7")->successors == std::vector<std::string>{"BL 46"});
}

TEST_CASE("titles are in both languages, and each row has its source") {
    for (auto const& row : provisions()) {
        CHECK_FALSE(row.title(Language::da).empty());
        CHECK_FALSE(row.title(Language::en).empty());
        CHECK_FALSE(row.source.empty());
        CHECK(provision(row.key) == &row);
    }
    CHECK(provision("SEL 41")->title(Language::en) == "Additional expenses");
}

TEST_CASE("an unknown key is no provision") {
    CHECK_FALSE(provision("SEL 999"));
    CHECK_FALSE(provision(""));
}

TEST_CASE("there are 98 municipalities, each once") {
    CHECK(municipalities().size() == 98);
    CHECK(municipality("0151")->name == "Ballerup");
    CHECK_FALSE(municipality("0411"));
}

TEST_CASE("the holidays are in order, and make the usual working days") {
    CHECK(std::ranges::is_sorted(holidays(), {}, &Holiday::on));
    CHECK_FALSE(working_days().is_working_day("2026-04-02"_day));
    CHECK_FALSE(working_days().is_working_day("2026-12-24"_day));
    CHECK(working_days().is_working_day("2026-06-05"_day));
}

TEST_CASE("a table with a field too few, or an endless quote, is refused") {
    CHECK_THROWS_AS(CsvTable("a,b\n1\n"), std::logic_error);
    CHECK_THROWS_AS(CsvTable("a,b\n1,\"2\n"), std::logic_error);
    CHECK_THROWS_AS(CsvTable(""), std::logic_error);
    CHECK_THROWS_AS(CsvTable("a\n1\n").at(0, "b"), std::logic_error);
}

TEST_CASE("quotes hold commas and doubled quotes") {
    CsvTable const table{"a,b\n\"1, \"\"one\"\"\",2\n\n3,4"};
    CHECK(table.size() == 2);
    CHECK(table.at(0, "a") == "1, \"one\"");
    CHECK(table.at(1, "b") == "4");
}

}  // namespace
}  // namespace indgang::catalogue
