#include "contacts/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::contacts {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;
using test::told_on_both_engines;

constexpr auto hostile = "<script>alert('x')</script> & \"æøå\"";

std::string log(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/kontakter{}", story.ids.holm.value, rest);
}
FormFields call(Story const& story, std::string_view note, PersonId with) {
    return {{"kind", "call"},
            {"on_day", "2026-11-20"},
            {"note", std::string(note)},
            {"with", std::to_string(with.value)},
            {"about", std::to_string(story.ids.sofie.value)},
            {"about", std::to_string(story.ids.emil.value)},
            {"initiative", "family"}};
}
std::int64_t newest(Story& story) {
    return *story.look()->row("SELECT max(id) FROM contact",
                              [](db::Row const& row) { return row.number(0); });
}

TEST_CASE("a contact is two taps: what it was, and save [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const saved = mette.submit(log(story), {{"kind", "chance"}, {"on_day", "2026-11-23"}});
        CHECK(saved.status == 303);
        CHECK(says(mette.get(log(story)), "Mødtes tilfældigt"));
    });
}

TEST_CASE("one call about two children is written once [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(log(story), call(story, "Søvn og skole", story.ids.anna));
        auto const page = mette.get(log(story));
        CHECK(says(page, "med Anna"));
        CHECK(says(page, "om Sofie, Emil"));
        CHECK(says(page, "initiativet kom fra: Familien"));
        CHECK(story.look()->row("SELECT count(*) FROM contact WHERE note = 'Søvn og skole'",
                                [](db::Row const& row) { return row.number(0); }) == 1);
    });
}

TEST_CASE("a correction is seen, and what stood before is kept [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(log(story), call(story, "Om søvn", story.ids.anna));
        auto const id = newest(story);
        auto const page = log(story, fmt::format("/{}/ret", id));
        auto fields = call(story, "Om skolen", story.ids.anna);
        auto const empty = mette.submit(page, fields);
        CHECK(empty.status == 422);
        CHECK(says(empty, "Skriv, hvad der var forkert."));
        CHECK(says(empty, "Om skolen"));
        fields.emplace_back("because", "Det var skolen, ikke søvnen");
        CHECK(Browser::location(mette.submit(page, fields)) == log(story));
        auto const shown = mette.get(log(story));
        CHECK(says(shown, "<del>Om søvn</del>"));
        CHECK(says(shown, "Om skolen"));
        CHECK(says(shown, "Det var skolen, ikke søvnen"));
        CHECK(mette.get(page).status == 404);
    });
}

TEST_CASE("two who correct one contact see both texts [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette), jonas = story.as(story.ids.jonas);
        mette.submit(log(story), call(story, "Om søvn", story.ids.anna));
        auto const page = log(story, fmt::format("/{}/ret", newest(story)));
        auto first = call(story, "Om skolen", story.ids.anna);
        first.emplace_back("because", "Skolen");
        jonas.get(page);
        auto second = jonas.kept;
        for (auto const& field : call(story, "Om svømning", story.ids.anna))
            second.push_back(field);
        second.emplace_back("because", "Svømning");
        CHECK(mette.submit(page, first).status == 303);
        auto const stale = jonas.post(page, second);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Om skolen"));
        CHECK(says(stale, "Om svømning"));
    });
}

TEST_CASE("all mistakes are shown at once, what was typed is kept and nothing runs [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const wrong = mette.submit(log(story), {{"note", hostile}, {"initiative", "nogen"}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Vælg, hvad det var."));
        CHECK(says(wrong, "Vælg den dag, I var i kontakt."));
        CHECK(says(wrong, "Vælg, hvem der tog kontakten."));
        CHECK(says(wrong, "&lt;script&gt;alert"));
        CHECK_FALSE(says(wrong, "<script>alert"));
        CHECK(says(mette.submit(log(story), {{"kind", "call"}, {"on_day", "2026-11-24"}}),
                   "efter i dag"));
        mette.submit(log(story), {{"kind", "call"}, {"on_day", "2026-11-23"}, {"note", hostile}});
        CHECK_FALSE(says(mette.get(log(story)), "<script>alert"));
    });
}

TEST_CASE("the family sees the contact that it was part of, not the other parent's [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(log(story), call(story, "Talt med Anna om natten", story.ids.anna));
        mette.submit(log(story), call(story, "Talt med Peter om arbejdet", story.ids.peter));
        mette.submit(log(story),
                     {{"kind", "call"}, {"on_day", "2026-11-20"}, {"note", "Uden navn"}});
        auto anna = story.as(story.ids.anna_login);
        auto const own = anna.get("/min-familie/kontakt");
        CHECK(own.status == 200);
        CHECK(says(own, "Talt med Anna om natten"));
        CHECK_FALSE(says(own, "Talt med Peter"));
        CHECK_FALSE(says(own, "Uden navn"));
        CHECK(anna.get(log(story)).status == 404);
        CHECK(story.as(story.ids.birgit).get(log(story)).status == 404);
    });
}

TEST_CASE("how much contact there was stands beside what was wished [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login), mette = story.as(story.ids.mette);
        CHECK(says(mette.get(log(story)), "Familien er ikke spurgt endnu."));
        CHECK(says(anna.get("/min-familie/kontakt"), "Sig det her"));
        CHECK(anna.submit("/min-familie/kontakt/oensker", {{"frequency", "monthly"},
                                                           {"ways", "text_message"},
                                                           {"hours", "evening"},
                                                           {"is_first", "true"},
                                                           {"words", "Helst færre opkald"}})
                  .status == 303);
        for (int at = 0; at < 3; ++at)
            mette.submit(log(story), call(story, "Igen", story.ids.anna));
        auto const page = mette.get(log(story));
        CHECK(says(page, "Helst færre opkald"));
        CHECK(says(page, "Ringes op først"));
        CHECK(says(page, "Det er mere, end Anna ønsker."));
        CHECK(says(anna.get("/min-familie/kontakt"), "Helst færre opkald"));
        CHECK(says(anna.get("/min-familie/kontakt"), "Det er mere, end Anna ønsker."));
    });
}

}  // namespace
}  // namespace indgang::contacts
