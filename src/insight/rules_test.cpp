// Stays Danish: names.
#include "insight/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace indgang::insight {
namespace {

constexpr PersonId anna{1}, peter{2}, sofie{3}, emil{4};
constexpr Asking anna_about_herself{anna, anna}, anna_about_sofie{sofie, anna};

Tied about(std::vector<PersonId> people) { return {.about = std::move(people)}; }
Tied in_folder(access::Folder folder, std::vector<PersonId> people = {}) {
    return {.about = std::move(people), .folder = folder};
}

}  // namespace

TEST_CASE("one's own is given whatever the folder's decision is [TRUST-4]") {
    for (bool const sees : {false, true}) {
        CHECK(what_is_masked(anna_about_herself, about({anna}), sees) == Verdict::given);
        CHECK(what_is_masked(anna_about_herself, about({anna, peter}), sees) == Verdict::given);
        CHECK(what_is_masked(anna_about_herself, in_folder(access::adult_folder(anna), {anna}),
                             sees) == Verdict::given);
        CHECK(what_is_masked(anna_about_herself, {.about = {sofie}, .said_by = anna}, sees) ==
              Verdict::given);
    }
}

TEST_CASE("what is about the family is given to those who may see the folder [TRUST-4]") {
    CHECK(what_is_masked(anna_about_herself, {}, true) == Verdict::given);
    CHECK(what_is_masked(anna_about_herself, {}, false) == Verdict::not_theirs);
}

TEST_CASE(
    "what is about others alone is left out, also of those whose custody one holds [TRUST-4]") {
    CHECK(what_is_masked(anna_about_herself, about({peter}), true) == Verdict::of_others);
    CHECK(what_is_masked(anna_about_herself, about({sofie, emil}), true) == Verdict::of_others);
    CHECK(what_is_masked(anna_about_sofie, about({emil}), true) == Verdict::of_others);
    CHECK(what_is_masked(anna_about_sofie, about({anna}), true) == Verdict::of_others);
    CHECK(what_is_masked(anna_about_sofie, {.about = {emil}, .said_by = anna}, true) ==
          Verdict::of_others);
}

TEST_CASE("another's own folder is never given, whoever said it and whoever sees it [SHARE-4]") {
    for (auto const folder : {access::adult_folder(peter), access::youth_folder(sofie),
                              access::address_folder(peter)}) {
        CHECK(what_is_masked(anna_about_herself, in_folder(folder), true) ==
              Verdict::anothers_folder);
        auto row = in_folder(folder, {anna});
        row.said_by = anna;
        CHECK(what_is_masked(anna_about_herself, row, true) == Verdict::anothers_folder);
    }
    CHECK(what_is_masked(anna_about_sofie, in_folder(access::adult_folder(anna), {sofie}), true) ==
          Verdict::anothers_folder);
}

TEST_CASE("a case's own folder has a number that is nobody's [SHARE-4]") {
    CHECK(what_is_masked(anna_about_herself, in_folder({access::FolderKind::own, 99}), true) ==
          Verdict::given);
}

TEST_CASE("a child's part is a custody holder's only as the one decision says [SHARE-4]") {
    CHECK(what_is_masked(anna_about_sofie, about({sofie}), true) == Verdict::given);
    CHECK(what_is_masked(anna_about_sofie, about({sofie}), false) == Verdict::not_theirs);
    auto const own = in_folder(access::youth_folder(sofie), {sofie});
    CHECK(what_is_masked(anna_about_sofie, own, false) == Verdict::not_theirs);
    CHECK(what_is_masked(anna_about_sofie, own, true) == Verdict::given);
    CHECK(what_is_masked({sofie, sofie}, own, false) == Verdict::given);
}

TEST_CASE("what is private is for the person alone [SHARE-4]") {
    Tied const message{.about = {sofie}, .said_by = sofie, .is_private = true};
    CHECK(what_is_masked({sofie, sofie}, message, false) == Verdict::given);
    CHECK(what_is_masked(anna_about_sofie, message, true) == Verdict::private_to_person);
    Tied const of_another{.about = {peter}, .said_by = peter, .is_private = true};
    CHECK(what_is_masked(anna_about_herself, of_another, true) == Verdict::private_to_person);
    Tied const of_both{.about = {peter, anna}, .said_by = peter, .is_private = true};
    CHECK(what_is_masked(anna_about_herself, of_both, false) == Verdict::given);
    CHECK(what_is_masked(anna_about_herself, {.said_by = anna, .is_private = true}, false) ==
          Verdict::given);
}

TEST_CASE("a child's words are for those at home whom the child named [SHARE-4]") {
    Tied voice{.about = {sofie}, .said_by = sofie, .only_to = std::vector{peter}};
    CHECK(what_is_masked(anna_about_sofie, voice, true) == Verdict::not_shown);
    CHECK(what_is_masked({sofie, sofie}, voice, false) == Verdict::given);
    voice.only_to = std::vector{peter, anna};
    CHECK(what_is_masked(anna_about_sofie, voice, true) == Verdict::given);
    voice.only_to = std::vector<PersonId>{};
    CHECK(what_is_masked(anna_about_sofie, voice, true) == Verdict::not_shown);
}

TEST_CASE("an extension is later than the deadline, at most two months, with a reason [TRUST-4]") {
    using enum Objection;
    auto const asked = "2026-10-12"_day, due = "2026-11-12"_day;
    auto const no = [&](Day to, bool has_reason = true) {
        return objections_to_extension(asked, due, to, has_reason);
    };
    CHECK(no("2026-11-13"_day).empty());
    CHECK(no("2027-01-12"_day).empty());
    CHECK(no("2027-01-13"_day) == std::vector{too_late});
    CHECK(no("2026-11-12"_day) == std::vector{not_later});
    CHECK(no("2026-12-01"_day, false) == std::vector{reason_missing});
    CHECK(no("2026-11-01"_day, false) == std::vector{not_later, reason_missing});
}

TEST_CASE("a login may fetch twelve copies in a day and a night [TRUST-1]") {
    CHECK(may_fetch(0));
    CHECK(may_fetch(11));
    CHECK_FALSE(may_fetch(12));
    CHECK_FALSE(may_fetch(13));
}

}  // namespace indgang::insight
