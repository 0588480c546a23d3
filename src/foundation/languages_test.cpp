#include "foundation/languages.hpp"

#include <doctest/doctest.h>

#include "foundation/oere.hpp"

using namespace indgang;

namespace {

Language const polish = language_of("pl");

}  // namespace

TEST_CASE("a language is known by its code, and an unknown code is Danish [SHARE-7]") {
    CHECK(code_of(language_of("da")) == "da");
    CHECK(language_of("en") == Language::en);
    CHECK(code_of(polish) == "pl");
    for (std::string_view const code : {"", "xx", "PL", "pl-PL", "dansk"})
        CHECK(language_of(code) == Language::da);
    CHECK(code_of(Language{99}) == "da");
}

TEST_CASE("a number takes its Polish form [SHARE-7]") {
    struct Case {
        std::int64_t number;
        int form;
    };
    for (auto const& [number, form] :
         {Case{0, 2},   Case{1, 0},   Case{2, 1},    Case{4, 1},   Case{5, 2},   Case{11, 2},
          Case{12, 2},  Case{14, 2},  Case{15, 2},   Case{21, 2},  Case{22, 1},  Case{24, 1},
          Case{25, 2},  Case{101, 2}, Case{102, 1},  Case{111, 2}, Case{112, 2}, Case{114, 2},
          Case{122, 1}, Case{124, 1}, Case{1002, 1}, Case{-1, 0},  Case{-3, 1}}) {
        CAPTURE(number);
        CHECK(plural_form(polish, number) == form);
    }
    for (auto const language : {Language::da, Language::en}) {
        CHECK(plural_form(language, 0) == 1);
        CHECK(plural_form(language, 1) == 0);
        CHECK(plural_form(language, 2) == 1);
    }
}

TEST_CASE("a text is said in the form of its number, and the last where it has fewer [SHARE-7]") {
    CHECK(form_of("cel\037cele\037celów", 0) == "cel");
    CHECK(form_of("cel\037cele\037celów", 1) == "cele");
    CHECK(form_of("cel\037cele\037celów", 2) == "celów");
    CHECK(form_of("goal\037goals", 2) == "goals");
    CHECK(form_of("plan", 2) == "plan");
    CHECK(form_of("", 1).empty());
}

TEST_CASE("days, moments and money are written as the language has them [SHARE-7]") {
    auto const day = Day{std::chrono::year{2026} / 12 / 1};
    CHECK(say(day, polish) == "1 grudnia 2026");
    CHECK(say_with_weekday(day, polish) == "wtorek 1 grudnia");
    CHECK(say_with_weekday(Day{std::chrono::year{2026} / 10 / 21}, polish) ==
          "środa 21 października");
    CHECK(say_with_weekday(day, Language::da) == "tirsdag 1. december");
    CHECK(say_with_weekday(day, Language::en) == "Tuesday 1 December");
    CHECK(say(Oere{123456789}, polish) == "1\u00A0234\u00A0567,89 DKK");
    CHECK(say(Oere{-50}, polish) == "-0,50 DKK");
    CHECK(say(Oere{123456}, Language::da) == "1.234,56 kr.");
}

TEST_CASE("every language has its own name, months and weekdays [SHARE-7]") {
    for (auto const& row : languages()) {
        CAPTURE(row.code);
        CHECK_FALSE(row.own_name.empty());
        CHECK(row.tag.starts_with(row.code));
        for (auto const& month : row.months) CHECK_FALSE(month.empty());
        for (auto const& month : row.short_months) CHECK_FALSE(month.empty());
        for (auto const& weekday : row.weekdays) CHECK_FALSE(weekday.empty());
    }
}

TEST_CASE("what has no translation is said in Danish [SHARE-7]") {
    CHECK(translation_of("pl", "no such text").empty());
    CHECK(translation_of("xx", "Gem").empty());
    CHECK(in(polish, std::string_view{"no such text"}) == "no such text");
    CHECK(in(Language::en, "dansk", "engelsk") == "engelsk");
    CHECK(in(polish, "dansk", "engelsk") == "dansk");
}
