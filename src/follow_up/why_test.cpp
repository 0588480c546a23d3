#include "follow_up/why.hpp"

#include <doctest/doctest.h>

#include "support/counted.hpp"

namespace indgang::follow_up {
namespace {

constexpr auto since = "2023-05-01"_day;
constexpr auto held = "2026-01-14"_day;

std::string sentence(Facts const& facts, Day today, CollaborationModel const& model = sammen,
                     Language language = Language::da) {
    return say(why(next(facts, today, model).value()), language);
}

TEST_CASE("the answer says interval, what it counts from and the provision [FOLLOW-2]") {
    CHECK(sentence({{runs("SEL 41", since)}, {held}}, held) ==
          "3 måneder efter opfølgningen 14. januar 2026 – serviceloven § 41");
    CHECK(sentence({{runs("SEL 41", since)}, {held}}, held, sammen, Language::en) ==
          "3 months after the follow-up on 14 January 2026 – serviceloven § 41");
}

TEST_CASE("several provisions are said once each, the act once [FOLLOW-2]") {
    CHECK(sentence({{runs("BL 86", "2024-01-01"_day), runs("SEL 42", since), runs("SEL 42", since),
                     runs("SEL 41", since)},
                    {held}},
                   held) ==
          "3 måneder efter opfølgningen 14. januar 2026 – serviceloven § 41, § 42 og barnets lov § "
          "86");
    CHECK(say(provisions_said({}), Language::da).empty());
}

TEST_CASE("six weeks say what is under way [FOLLOW-2]") {
    CHECK(
        sentence({{runs("SEL 41", since), runs("BL 20", "2026-05-01"_day)}, {"2026-10-08"_day}},
                 "2026-10-08"_day) ==
        "6 uger efter opfølgningen 8. oktober 2026, fordi en børnefaglig undersøgelse er i gang – "
        "barnets lov § 20");
    CHECK(sentence({{runs("SEL 52.3.5", since)}, {held}}, held) ==
          "6 uger efter opfølgningen 14. januar 2026, fordi en støttende indsats er i gang – "
          "serviceloven § 52, stk. 3, nr. 5");
    CHECK(
        sentence({{runs("SEL 52", since), runs("SEL 50", since)}, {held}}, held) ==
        "6 uger efter opfølgningen 14. januar 2026, fordi en børnefaglig undersøgelse er i gang – "
        "serviceloven § 50 og § 52");
}

TEST_CASE("home training's examination is said to be under way only while it is [FOLLOW-2]") {
    Facts const facts{
        {runs("BL 85", "2026-01-01"_day, {}, "2026-02-01"_day), runs("SEL 41", since)}, {held}};
    CHECK(sentence(facts, held) ==
          "6 uger efter opfølgningen 14. januar 2026, fordi undersøgelsen ved hjemmetræning er i "
          "gang – "
          "barnets lov § 85");
}

TEST_CASE("what no longer runs is said in the past [FOLLOW-2]") {
    Facts const facts{{runs("SEL 41", since), runs("SEL 50", since, "2026-02-01"_day)}, {held}};
    CHECK(
        sentence(facts, "2026-02-01"_day) ==
        "6 uger efter opfølgningen 14. januar 2026, fordi en børnefaglig undersøgelse var i gang – "
        "serviceloven § 50");
}

TEST_CASE("when the six weeks had passed, the sentence says so [FOLLOW-2]") {
    Facts facts{{runs("SEL 41", since), runs("SEL 50", "2026-03-10"_day)}, {held}};
    CHECK(sentence(facts, "2026-03-10"_day) ==
          "Den dag, en børnefaglig undersøgelse begyndte, da der var gået mere end 6 uger siden "
          "opfølgningen 14. januar 2026 – serviceloven § 50");
    facts.interventions[1].from = "2026-02-25"_day;
    CHECK(sentence(facts, "2026-02-25"_day).starts_with("6 uger efter"));
}

TEST_CASE("the sentence names the start conversation or the spell it counts from [FOLLOW-2]") {
    Facts facts{{runs("SEL 41", "2026-01-10"_day)}, {}};
    CHECK(sentence(facts, held) ==
          "3 måneder efter 10. januar 2026, hvor indsatserne begyndte – serviceloven § 41");
    facts.start_conversation_on = "2026-01-12"_day;
    CHECK(sentence(facts, held) ==
          "3 måneder efter opstartssamtalen 12. januar 2026 – serviceloven § 41");
}

TEST_CASE("in Én familie the sentence speaks of core-team meetings [MEET-3]") {
    CHECK(sentence({{}, {held}}, held, en_familie) ==
          "3 måneder efter kerneteammødet 14. januar 2026");
    CHECK(sentence({{}, {}, {}, held}, held, en_familie) ==
          "3 måneder efter 14. januar 2026, hvor forløbet blev åbnet");
}

TEST_CASE("the paragraph of an item is written out in full [FOLLOW-2]") {
    CHECK(sentence({{runs("SEL 41", since), runs("SEL 52a.1.1", since)}, {held}}, held)
              .ends_with("serviceloven § 41 og § 52 a, stk. 1, nr. 1"));
}

}  // namespace
}  // namespace indgang::follow_up
