#include "contacts/amount_rules.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::contacts;

namespace {

constexpr Day today = "2026-11-25"_day;  // a Wednesday

WrittenContact on(Day day, ContactKind kind = ContactKind::call) {
    return {.contact = {.on_day = day, .kind = kind, .note = {}}, .written_by = "Mette"};
}

}  // namespace

TEST_CASE("Twelve weeks are counted, this one the last, from Monday to Sunday [FOLLOW-4]") {
    auto const weeks = weeks_of({on(today), on("2026-11-23"_day), on("2026-11-22"_day),
                                 on("2026-09-07"_day), on("2026-09-06"_day), on(today + days{1})},
                                today);
    REQUIRE(weeks.size() == 12);
    CHECK(weeks.front().monday == "2026-09-07"_day);
    CHECK(weeks.back().monday == "2026-11-23"_day);
    CHECK(weeks.back().reached == 2);
    CHECK(weeks[10].reached == 1);
    CHECK(weeks.front().reached == 1);
}

TEST_CASE("Without contacts every week is empty [FOLLOW-4]") {
    for (auto const& week : weeks_of({}, today)) CHECK(week.reached + week.attempts == 0);
    CHECK(say(contacts::said(lately({}, today)), Language::da) ==
          "Ingen kontakt de sidste 4 uger.");
}

TEST_CASE("A call that nobody took, a cancelled meeting and a no-show are attempts [FOLLOW-4]") {
    for (auto const& row : contact_kinds)
        CHECK(is_attempt(row.value) ==
              (row.value == ContactKind::no_answer || row.value == ContactKind::cancelled ||
               row.value == ContactKind::no_show));
    auto const weeks = weeks_of({on(today, ContactKind::no_answer), on(today)}, today);
    CHECK(weeks.back().attempts == 1);
    CHECK(weeks.back().reached == 1);
}

TEST_CASE("What was corrected counts once, as it stands now [FOLLOW-4]") {
    auto wrong = on(today);
    wrong.corrected_by = ContactId{2};
    auto const all = std::vector{wrong, on(today - days{7})};
    CHECK(weeks_of(all, today).back().reached == 0);
    CHECK(lately(all, today).reached == 1);
}

TEST_CASE("The last four weeks are 28 days with today as the last [FOLLOW-4]") {
    CHECK(lately({on(today - days{27})}, today).reached == 1);
    CHECK(lately({on(today - days{28})}, today).reached == 0);
    CHECK(lately({on(today)}, today).reached == 1);
    CHECK(lately({on(today + days{1})}, today).reached == 0);
}

TEST_CASE("More than half above the wish is more, less than half of it is less [FOLLOW-4]") {
    CHECK(against(4, 4) == Against::as_wished);
    CHECK(against(6, 4) == Against::as_wished);
    CHECK(against(7, 4) == Against::more);
    CHECK(against(2, 4) == Against::as_wished);
    CHECK(against(1, 4) == Against::less);
    CHECK(against(1, 1) == Against::as_wished);
    CHECK(against(2, 1) == Against::more);
    CHECK(against(0, 1) == Against::less);
}

TEST_CASE("The sentence says how many, who began, and how often nobody was reached [FOLLOW-4]") {
    auto const words = [](Amount const& amount) {
        return say(contacts::said(amount), Language::da);
    };
    CHECK(words({.reached = 1}) == "1 kontakt de sidste 4 uger.");
    CHECK(words({.reached = 3}) == "3 kontakter de sidste 4 uger.");
    CHECK(words({.reached = 3, .attempts = 1, .by_family = 2}) ==
          "3 kontakter de sidste 4 uger, 2 fra familien. Og 1 gang uden at nå hinanden.");
    CHECK(words({.attempts = 2}) ==
          "Ingen kontakt de sidste 4 uger. Og 2 gange uden at nå hinanden.");
}

TEST_CASE("Who took the initiative counts only where somebody was reached [FOLLOW-4]") {
    auto theirs = on(today);
    theirs.contact.initiative = Initiative::family;
    auto in_vain = on(today, ContactKind::no_answer);
    in_vain.contact.initiative = Initiative::family;
    auto const amount = lately({theirs, in_vain, on(today)}, today);
    CHECK(amount.reached == 2);
    CHECK(amount.by_family == 1);
    CHECK(amount.attempts == 1);
}
