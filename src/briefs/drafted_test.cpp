#include "briefs/drafted.hpp"

#include <doctest/doctest.h>

namespace indgang::briefs {
namespace {

cases::Member member(std::int64_t id, std::string name, cases::FamilyRole role,
                     std::string relation) {
    return {.id = PersonId{id},
            .name = std::move(name),
            .role = role,
            .relation = std::move(relation),
            .born_on = {},
            .telephone = {},
            .email = {},
            .address = {},
            .home = {},
            .joined_on = "2026-03-03"_day};
}

pseudonyms::Known holm() { return {.persons = {{"Sofie Holm", "Barnet"}, {"Anna Holm", "Moren"}}}; }

std::vector<Piece> pieces() {
    return {{"card 1", "Sundhedsforhold", Weight::need, "Sofie er træt."},
            {"card 2", "Sundhedsforhold", Weight::strength, "Anna putter hende."},
            {"card 3", "Skole", Weight::strength, "Hun leger med Pelle."}};
}

TEST_CASE("each of the family has a stand-in of their own [ASSESS-6]") {
    using enum cases::FamilyRole;
    CHECK(stand_ins_of({member(1, "Sofie", child, ""), member(2, "Emil", sibling, "lillebror"),
                        member(3, "Anna", parent, "mor"), member(4, "Peter", parent, "far"),
                        member(5, "Ida", other_adult, "")}) ==
          std::vector<std::string>{"Barnet", "Lillebroren", "Moren", "Faren", "Voksen"});
    CHECK(stand_ins_of({member(1, "A", child, ""), member(2, "B", child, "barn"),
                        member(3, "C", parent, "mor"), member(4, "D", parent, "mor")}) ==
          std::vector<std::string>{"[Barn 1]", "[Barn 2]", "[Moren 1]", "[Moren 2]"});
    CHECK(stand_ins_of({}).empty());
}

TEST_CASE("what stands on the network map is a name, or a word [ASSESS-6]") {
    auto const& words = pseudonyms::danish_words();
    CHECK(name_in("Lone Vang, PPR", words) == "Lone Vang");
    CHECK(name_in("Farmor", words).empty());
    CHECK(name_in("", words).empty());
    CHECK(name_in("Fjordskolen", words) == "Fjordskolen");
    CHECK(name_in("Onkel Jens", words) == "Jens");
}

TEST_CASE("strengths stand before needs, and what is out is not released [ASSESS-6]") {
    auto all = pieces();
    auto const brief = drafted_from(all, holm(), {});
    REQUIRE(brief.parts.size() == 2);
    CHECK(brief.pieces().front()->piece.source == "card 2");
    CHECK(brief.released()[0].strengths == std::vector<std::string>{"Moren putter hende."});
    CHECK(brief.released()[0].needs == std::vector<std::string>{"Barnet er træt."});
    CHECK(brief.released()[1].strengths == std::vector<std::string>{"Hun leger med [navn 1]."});
    CHECK_FALSE(brief.gives_away);
    all[2].is_out = true;
    CHECK(drafted_from(all, holm(), {}).released().size() == 1);
    CHECK(drafted_from({}, holm(), {}).released().empty());
}

TEST_CASE("a shortened piece is replaced like any other [ASSESS-6]") {
    auto all = pieces();
    all[0].words = "Sofies søvn er let.";
    CHECK(drafted_from(all, holm(), {}).released()[0].needs ==
          std::vector<std::string>{"Barnets søvn er let."});
}

TEST_CASE("a stand-in that somebody chose and that is a name gives the brief away [ASSESS-6]") {
    CHECK(drafted_from(pieces(), holm(), {{"Pelle", "Anna Holm"}}).gives_away);
    CHECK_FALSE(drafted_from(pieces(), holm(), {{"Pelle", "Veninden"}}).gives_away);
}

}  // namespace
}  // namespace indgang::briefs
