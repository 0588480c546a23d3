#include "voices/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace indgang::voices {
namespace {

constexpr Day today = "2026-11-23"_day;
constexpr PersonId sofie{1}, anna{3}, peter{4};

Voice held() {
    return {.id = VoiceId{1},
            .child = sofie,
            .state = State::held,
            .held_on = "2026-11-20"_day,
            .held_by = "Mette",
            .where = "skolen",
            .own_words = "Jeg vil hjem",
            .seen = "Hun gemte sig",
            .sharing = Sharing::yes,
            .shown_to = {anna},
            .version = 1};
}
Voice planned(Day on) {
    return {.child = sofie, .holder = UserId{1}, .planned_on = on, .version = 1};
}
bool has(std::vector<Objection> const& found, Objection one) {
    return std::ranges::count(found, one) == 1;
}
std::vector<catalogue::ChildRight> three_rights() {
    std::vector<catalogue::ChildRight> all(3);
    all[0].key = "always";
    all[1].key = "ten_to_twelve";
    all[1].from_age = 10;
    all[1].until_age = 12;
    all[2].key = "fifteen";
    all[2].from_age = 15;
    return all;
}
std::string keys_of(std::vector<RightOnADay> const& rights) {
    std::string text;
    for (auto const& one : rights) text += one.right->key + (one.from ? "? " : " ");
    return text;
}

TEST_CASE("each act leads where the table says, and nowhere else [ASSESS-4]") {
    using enum State;
    struct Row {
        std::optional<State> now;
        std::optional<State> plan, hold, give_up, take_back;
    };
    constexpr std::optional<State> no;
    Row const rows[] = {
        {no, planned, held, not_possible, no},
        {planned, planned, held, not_possible, taken_back},
        {held, no, held, no, taken_back},
        {not_possible, planned, held, not_possible, taken_back},
        {taken_back, no, no, no, no},
    };
    for (auto const& row : rows) {
        CHECK(next_state(row.now, Act::plan) == row.plan);
        CHECK(next_state(row.now, Act::hold) == row.hold);
        CHECK(next_state(row.now, Act::give_up) == row.give_up);
        CHECK(next_state(row.now, Act::take_back) == row.take_back);
    }
}

TEST_CASE("a day to come is planned and a day gone by is written down [ASSESS-4]") {
    CHECK(objections_to(planned(today), {}, today).empty());
    CHECK(has(objections_to(planned(today - days{1}), {}, today), Objection::planned_in_the_past));
    auto voice = held();
    voice.held_on = today;
    CHECK(objections_to(voice, {}, today).empty());
    voice.held_on = today + days{1};
    CHECK(has(objections_to(voice, {}, today), Objection::held_later_than_today));
    voice.held_on = "2017-05-13"_day;
    CHECK(has(objections_to(voice, "2017-05-14"_day, today), Objection::held_before_birth));
    voice.held_on = "2017-05-14"_day;
    CHECK(objections_to(voice, "2017-05-14"_day, today).empty());
}

TEST_CASE("what was said or what was seen must stand, one of them is enough [ASSESS-4]") {
    auto voice = held();
    voice.own_words.clear();
    CHECK(objections_to(voice, {}, today).empty());
    voice.seen.clear();
    CHECK(objections_to(voice, {}, today) == std::vector{Objection::nothing_said_or_seen});
    voice.own_words = "Nej";
    CHECK(objections_to(voice, {}, today).empty());
}

TEST_CASE("an own folder is for youths from 15 on the day [SHARE-4]") {
    auto voice = held();
    voice.kept = Place::youth;
    CHECK(objections_to(voice, "2011-11-23"_day, today).empty());
    CHECK(has(objections_to(voice, "2011-11-24"_day, today), Objection::too_young_for_own_folder));
    CHECK(has(objections_to(voice, {}, today), Objection::too_young_for_own_folder));
}

TEST_CASE("who shows something at home says what and to whom [SHARE-2]") {
    auto voice = held();
    voice.shown_to.clear();
    CHECK(objections_to(voice, {}, today) == std::vector{Objection::nobody_chosen_at_home});
    voice.sharing = Sharing::parts;
    CHECK(objections_to(voice, {}, today) ==
          std::vector{Objection::nothing_chosen_for_home, Objection::nobody_chosen_at_home});
    voice.sharing = Sharing::no;
    CHECK(objections_to(voice, {}, today).empty());
    voice.sharing = Sharing::not_asked;
    CHECK(objections_to(voice, {}, today).empty());
}

TEST_CASE("a voice keeps only what its state has [ASSESS-4]") {
    auto voice = held();
    voice.because = "glemt";
    voice.other_means = "glemt";
    voice.for_home = "glemt";
    voice.holder = UserId{1};
    voice.planned_on = today;
    auto const tidy = tidied(voice);
    CHECK(tidy.own_words == "Jeg vil hjem");
    CHECK(tidy.seen == "Hun gemte sig");
    CHECK(tidy.held_on);
    CHECK(tidy.shown_to.size() == 1);
    CHECK((tidy.because + tidy.other_means + tidy.for_home).empty());
    CHECK(!tidy.holder);
    CHECK(!tidy.planned_on);

    voice.state = State::not_possible;
    voice.sharing = Sharing::no;
    auto const could_not = tidied(voice);
    CHECK(could_not.because == "glemt");
    CHECK(could_not.other_means == "glemt");
    CHECK((could_not.own_words + could_not.seen + could_not.held_by + could_not.where).empty());
    CHECK(!could_not.held_on);
    CHECK(could_not.shown_to.empty());

    voice.state = State::taken_back;
    CHECK(tidied(voice).because == "glemt");
    CHECK(tidied(voice).other_means.empty());

    voice.state = State::planned;
    CHECK(tidied(voice).holder);
    CHECK(tidied(voice).planned_on);
    CHECK(tidied(voice).because.empty());

    voice = held();
    voice.sharing = Sharing::parts;
    voice.for_home = "Kun det om hunden";
    CHECK(tidied(voice).for_home == "Kun det om hunden");
    CHECK(tidied(voice).shown_to.size() == 1);
}

TEST_CASE(
    "a child without any voice is missing, and a planned day that has gone is late [ASSESS-4]") {
    CHECK(standing_of({}, today) == Standing::missing);
    std::vector<Voice> voices{planned(today)};
    CHECK(standing_of(voices, today) == Standing::waiting);
    CHECK(standing_of(voices, today + days{1}) == Standing::late);
    voices.push_back(held());
    CHECK(standing_of(voices, today) == Standing::heard);
    CHECK(standing_of(voices, today + days{1}) == Standing::late);
    voices = {held()};
    voices[0].state = State::not_possible;
    CHECK(standing_of(voices, today) == Standing::not_possible);
    voices.push_back(planned(today));
    CHECK(standing_of(voices, today) == Standing::waiting);
    voices = {held()};
    voices[0].state = State::taken_back;
    CHECK(standing_of(voices, today) == Standing::missing);
    CHECK_FALSE(is_late(held(), today));
}

TEST_CASE("nothing is shown at home until the child has said yes, to whom it said it [SHARE-2]") {
    auto voice = held();
    CHECK(may_read_at_home(voice, anna));
    CHECK_FALSE(may_read_at_home(voice, peter));
    CHECK(may_read_at_home(voice, sofie));
    for (auto const sharing : {Sharing::not_asked, Sharing::no}) {
        voice.sharing = sharing;
        CHECK_FALSE(may_read_at_home(voice, anna));
        CHECK(may_read_at_home(voice, sofie));
    }
    voice.sharing = Sharing::parts;
    CHECK(may_read_at_home(voice, anna));
    voice.state = State::not_possible;
    CHECK_FALSE(may_read_at_home(voice, sofie));
    voice.state = State::taken_back;
    CHECK_FALSE(may_read_at_home(voice, sofie));
    CHECK_FALSE(may_read_at_home(voice, anna));
}

TEST_CASE("of a part only that part is read at home, without pictures [SHARE-2]") {
    auto voice = held();
    voice.sharing = Sharing::parts;
    voice.for_home = "Jeg vil have en hund";
    auto const part = at_home(voice, anna, 9);
    CHECK(part.words == "Jeg vil have en hund");
    CHECK(part.seen.empty());
    CHECK_FALSE(part.has_pictures);
    CHECK_FALSE(part.is_own);
    auto const own = at_home(voice, sofie, 9);
    CHECK(own.words == "Jeg vil hjem");
    CHECK(own.is_own);
    CHECK(own.has_pictures);
    CHECK(own.on == voice.held_on);
    CHECK(own.who == "Mette");
    voice.sharing = Sharing::yes;
    CHECK(at_home(voice, anna, 9).words == "Jeg vil hjem");
    CHECK(at_home(voice, anna, 9).seen == "Hun gemte sig");
    CHECK(at_home(voice, anna, 9).has_pictures);
    auto plan = planned(today);
    plan.holder_name = "Lise";
    CHECK(at_home(plan, sofie, 9).who == "Lise");
    CHECK(at_home(plan, sofie, 9).on == today);
}

TEST_CASE("a youth from 15 reads what was seen as well, a younger child its own words [SHARE-4]") {
    CHECK(at_home(held(), sofie, 14).seen.empty());
    CHECK(at_home(held(), sofie, {}).seen.empty());
    CHECK(at_home(held(), sofie, 15).seen == "Hun gemte sig");
}

TEST_CASE(
    "the law's rights follow the age on the day, and a year before they are announced [ASSESS-4]") {
    auto const all = three_rights();
    CHECK(keys_of(rights_on(all, "2018-11-23"_day, today)) == "always ");
    CHECK(keys_of(rights_on(all, "2017-11-23"_day, today)) == "always ten_to_twelve? ");
    CHECK(rights_on(all, "2017-11-23"_day, today)[1].from == "2027-11-23"_day);
    CHECK(keys_of(rights_on(all, "2016-11-23"_day, today)) == "always ten_to_twelve ");
    CHECK(keys_of(rights_on(all, "2016-11-24"_day, today)) == "always ten_to_twelve? ");
    CHECK(keys_of(rights_on(all, "2013-11-24"_day, today)) == "always ten_to_twelve ");
    CHECK(keys_of(rights_on(all, "2013-11-23"_day, today)) == "always ");
    CHECK(keys_of(rights_on(all, "2011-11-23"_day, today)) == "always fifteen ");
    CHECK(keys_of(rights_on(all, {}, today)) == "always ");
    CHECK(rights_on({}, today, today).empty());
}

TEST_CASE("the rights in the catalogue have the ages that the law gives [ASSESS-4]") {
    auto const age_of = [](std::string_view key) {
        for (auto const& right : catalogue::child_rights())
            if (right.key == key) return right.from_age;
        return -1;
    };
    CHECK(age_of("view_sought") == 0);
    CHECK(age_of("party") == 10);
    CHECK(age_of("eid") == 13);
    CHECK(age_of("digital_post") == 15);
    CHECK(age_of("youth_plan") == 16);
    for (auto const& right : catalogue::child_rights()) {
        CHECK_FALSE(right.source.empty());
        CHECK_FALSE(right.title(Language::en).empty());
    }
}

}  // namespace
}  // namespace indgang::voices
