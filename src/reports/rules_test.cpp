#include "reports/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::reports {
namespace {

Part part(PartSide side, std::string words, bool is_chosen = true) {
    return {.source = "assessment_card 1",
            .side = side,
            .original = words,
            .words = words,
            .is_chosen = is_chosen};
}
Section section(std::vector<Part> parts) {
    return {.key = "ics 1 health", .heading = "Sundhedsforhold", .parts = std::move(parts)};
}
Section written(WrittenKind kind, std::string words) {
    return {.key = std::string(word(kind)), .heading = "x", .parts = {{.words = std::move(words)}}};
}

TEST_CASE("what works comes before what is hard, and each keeps its order [ASSESS-7]") {
    std::vector<Part> parts{part(PartSide::hard, "a"), part(PartSide::works, "b"),
                            part(PartSide::hard, "c"), part(PartSide::works, "d")};
    strengths_first(parts);
    std::string order;
    for (auto const& one : parts) order += one.words;
    CHECK(order == "bdac");
    std::vector<Part> none;
    strengths_first(none);
    CHECK(none.empty());
}

TEST_CASE("a section that begins with what is hard is said so [ASSESS-7]") {
    auto const hard = part(PartSide::hard, "a"), works = part(PartSide::works, "b");
    CHECK(is_hard_first(section({hard, works})));
    CHECK_FALSE(is_hard_first(section({works, hard})));
    CHECK_FALSE(is_hard_first(section({hard})));
    CHECK_FALSE(is_hard_first(section({})));
    CHECK_FALSE(is_hard_first(section({part(PartSide::hard, "a", false), works})));
    CHECK_FALSE(is_hard_first(section({hard, part(PartSide::works, "b", false)})));
    CHECK_FALSE(is_hard_first(section({part(PartSide::hard, ""), works})));
}

TEST_CASE("a part moves one place, and stays at the ends [ASSESS-7]") {
    std::vector<int> const order{1, 2, 3};
    CHECK(moved(order, 2, Direction::up) == std::vector{2, 1, 3});
    CHECK(moved(order, 2, Direction::down) == std::vector{1, 3, 2});
    CHECK(moved(order, 1, Direction::up) == order);
    CHECK(moved(order, 3, Direction::down) == order);
    CHECK(moved(order, 9, Direction::up) == order);
    CHECK(moved(std::vector<int>{}, 1, Direction::down).empty());
    CHECK(moved(std::vector{1}, 1, Direction::down) == std::vector{1});
}

TEST_CASE("a source says the same, something else, or nothing any more [ASSESS-7]") {
    auto const taken = part(PartSide::works, "Hun sover");
    Piece const same{.source = "assessment_card 1", .words = "Hun sover"};
    Piece const other{.source = "assessment_card 1", .words = "Hun sover godt"};
    CHECK(state_of_source(taken, &same) == SourceState::same);
    CHECK(state_of_source(taken, &other) == SourceState::changed);
    CHECK(state_of_source(taken, nullptr) == SourceState::gone);
    CHECK(state_of_source(Part{.words = "Skrevet her"}, nullptr) == SourceState::none);
    auto edited = taken;
    edited.words = "Rettet i afrapporteringen";
    CHECK(state_of_source(edited, &same) == SourceState::same);
    CHECK(edited.is_edited());
    CHECK_FALSE(taken.is_edited());
    CHECK_FALSE(Part{.words = "Skrevet her"}.is_edited());
}

TEST_CASE("what an adult has said only that adult reads at home [SHARE-2]") {
    using cases::FamilyRole;
    PersonId const anna{1}, peter{2};
    CHECK(may_read_at_home({}, {}, anna));
    CHECK(may_read_at_home(anna, FamilyRole::parent, anna));
    CHECK_FALSE(may_read_at_home(peter, FamilyRole::parent, anna));
    CHECK_FALSE(may_read_at_home(peter, FamilyRole::other_adult, anna));
    CHECK(may_read_at_home(peter, FamilyRole::child, anna));
    CHECK(may_read_at_home(peter, FamilyRole::sibling, anna));
    CHECK_FALSE(may_read_at_home(peter, {}, anna));  // has left the family
    CHECK_FALSE(may_read_at_home(peter, FamilyRole::parent, {}));
}

TEST_CASE("the team is asked for a whole report [ASSESS-7]") {
    std::vector<Section> sections;
    CHECK(lacks_of(sections) == std::vector{Lack::nothing_chosen, Lack::no_summary,
                                            Lack::no_assessment, Lack::no_meaning});
    sections = {section({part(PartSide::works, "Hun sover")}),
                written(WrittenKind::summary, "Kort"), written(WrittenKind::assessment, "Fagligt"),
                written(WrittenKind::meaning, "Betyder")};
    CHECK(lacks_of(sections).empty());
    sections[0].parts[0].is_chosen = false;
    CHECK(lacks_of(sections) == std::vector{Lack::nothing_chosen});
    sections[0].parts[0].is_chosen = true;
    sections[2].parts[0].words.clear();
    CHECK(lacks_of(sections) == std::vector{Lack::no_assessment});
    sections[2].parts[0].words = "Fagligt";
    sections[3].parts[0].is_chosen = false;
    CHECK(lacks_of(sections) == std::vector{Lack::no_meaning});
}

TEST_CASE("a protected address is found however it is written [SHARE-2]") {
    auto const address = "Havnevej 9, 4000 Havnø";
    for (auto const* text : {"Han bor på Havnevej 9", "havnevej 9.", "Havnevej  9, 2. th",
                             "HAVNEVEJ 9", "(Havnevej-9)", "Havnevej 91 og Havnevej 9"})
        CHECK_MESSAGE(gives_away(text, address), text);
    for (auto const* text :
         {"Han bor på Havnevej", "Havnevej 91", "Havnevej 90 og Havnevej 99", "Skovvej 9", ""})
        CHECK_FALSE_MESSAGE(gives_away(text, address), text);
    CHECK_FALSE(gives_away("alt", ""));
    CHECK_FALSE(gives_away("alt", ", 4000 Havnø"));
    CHECK(gives_away("Han bor på Ådalen", "Ådalen"));
}

TEST_CASE("where a protected address is given away is said by heading [SHARE-2]") {
    std::vector<std::string> const addresses{"Havnevej 9"};
    auto told = section({part(PartSide::works, "Hos far på Havnevej 9")});
    CHECK(where_given_away(std::vector{told}, addresses) ==
          std::vector<std::string>{"Sundhedsforhold"});
    CHECK(where_given_away(std::vector{told}, {}).empty());
    CHECK(where_given_away({}, addresses).empty());
    told.parts[0].is_chosen = false;
    CHECK(where_given_away(std::vector{told}, addresses).empty());
    told.parts[0] = part(PartSide::works, "Hos far");
    CHECK(where_given_away(std::vector{told}, addresses).empty());
    told.parts[0].family_words = "Hos far, havnevej 9";
    CHECK(where_given_away(std::vector{told}, addresses).size() == 1);
}

}  // namespace
}  // namespace indgang::reports
