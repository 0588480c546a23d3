#include "network_map/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::network_map {
namespace {

TEST_CASE("each cloud holds its own middle [CASE-6]") {
    for (auto const& row : domains) {
        CAPTURE(row.word);
        CHECK(domain_at(middle_of(row.value)) == row.value);
    }
}

TEST_CASE("a new node gets a free place in its own cloud, also when there are many [CASE-6]") {
    for (auto const& row : domains) {
        std::vector<Node> there;
        for (int drawn = 0; drawn < 12; ++drawn) {
            Node node{
                .id = NodeId{drawn + 1}, .domain = row.value, .at = place_in(row.value, there)};
            CHECK(domain_at(node.at) == row.value);
            for (auto const& other : there) CHECK_FALSE(other.at == node.at);
            there.push_back(node);
        }
    }
}

TEST_CASE("a cloud that is full to the brim takes one more, in its middle") {
    std::vector<Node> there;
    for (int drawn = 0; drawn < 31; ++drawn)
        there.push_back({.id = NodeId{drawn + 1}, .at = place_in(Domain::kin, there)});
    CHECK(there.back().at == middle_of(Domain::kin));
}

TEST_CASE("what is dragged off the sheet lands on its edge") {
    CHECK(on_sheet(-500, 9'000) == Point{20, 680});
    CHECK(on_sheet(9'000, -1) == Point{980, 20});
    CHECK(on_sheet(20, 680) == Point{20, 680});
}

TEST_CASE("a long name is cut between characters, and a short one is left whole") {
    CHECK(short_name("Farmor") == "Farmor");
    CHECK(short_name("") == "");
    CHECK(short_name("Ærøskøbing Ål") == "Ærøskøbing Ål");
    CHECK(short_name("Ærøskøbing Åle") == "Ærøskøbing Å…");
    CHECK(spoken_name("Farmor") == "Farmor");
    CHECK(spoken_name("Ærøskøbing Åle") == "Ærøskøbing Å… Ærøskøbing Åle");
}

}  // namespace
}  // namespace indgang::network_map
