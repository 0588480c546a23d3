#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>

#include "app/routes.hpp"
#include "foundation/languages.hpp"
#include "support/one_of_each.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

void choose(Browser& browser, std::string code) {
    browser.get("/was");
    auto fields = browser.kept;
    std::erase_if(fields, [](auto const& field) { return field.first == "back"; });
    fields.emplace_back("language", std::move(code));
    fields.emplace_back("back", "/was");
    CHECK(browser.post("/sprog", fields).status == 303);
}

std::string filled(std::string address, Places const& places) {
    for (auto const& [place, value] : places)
        if (auto const at = address.find(place); at != address.npos)
            address.replace(at, place.size(), value);
    return address;
}

std::string trimmed(std::string_view text) {
    auto const from = text.find_first_not_of(" \n\t");
    if (from == text.npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(" \n\t") - from + 1));
}

/// Each run of text between two tags of the page.
std::set<std::string> runs_of(std::string const& html) {
    std::set<std::string> runs;
    for (auto end = html.find('>'); end != html.npos; end = html.find('>', end + 1)) {
        auto const next = html.find('<', end);
        if (next == html.npos) break;
        if (auto run = trimmed(std::string_view{html}.substr(end + 1, next - end - 1));
            !run.empty())
            runs.insert(std::move(run));
    }
    return runs;
}

/// What people of the Holms' world typed, though the source says the same somewhere; and "I" in Polish.
std::set<std::string> const typed_there = {"Ja",  "Børnehandicap", "Fravær",
                                           "PPR", "Slet ikke",     "Voksen og handicap"};

/// The runs that are a Danish text of the source, though it is said otherwise in Polish or not yet at
/// all.
std::vector<std::string> left_of(std::string const& html) {
    std::vector<std::string> left;
    for (auto const& run : runs_of(html))
        if (english_of(run) && translation_of("pl", run) != run && !typed_there.contains(run))
            left.push_back(run);
    return left;
}

/// What is kept is given with the names of its columns, and these are in Danish and English so far.
bool is_a_record(std::string_view address) { return address.starts_with("/min-familie/indsigt/"); }

bool is_for_families(std::string_view address) {
    return !is_a_record(address) &&
           (address.starts_with("/min-familie") || address.starts_with("/indkaldelser") ||
            address.starts_with("/din-kalender"));
}

}  // namespace

TEST_CASE("a family that reads Polish meets no Danish of ours on its pages [SHARE-7]") {
    Story story;
    auto const places = one_of_each(story);
    auto anna = story.as(story.ids.anna_login);
    choose(anna, "pl");
    int pages = 0;
    for (auto const& route : app::routes()) {
        if (route.method != web::Method::get || !is_for_families(route.address)) continue;
        auto const address = filled(std::string(route.address), places);
        auto const answer = anna.get(address);
        if (answer.status != 200 || !says(answer, "<html")) continue;
        ++pages;
        CAPTURE(address);
        CHECK(says(answer, R"(<html lang="pl">)"));
        for (auto const& text : left_of(answer.body)) FAIL_CHECK("not in Polish: ", text);
    }
    CHECK(pages > 30);
}

TEST_CASE(
    "a language is chosen before login, kept after it, and comes back in a form's mistakes [SHARE-7]") {
    told_on_both_engines([](Story& story) {
        auto nobody = story.nobody();
        nobody.cookie = "none; sprog=pl";
        auto const page = nobody.get("/log-ind");
        CHECK(says(page, R"(<html lang="pl">)"));
        CHECK(says(page, "Zaloguj się"));
        CHECK(says(nobody.get("/findes-ikke"), "Nie ma takiej strony"));
        auto const wrong = nobody.sign_in("nobody", "");
        CHECK(says(wrong, "Wpisz hasło."));

        auto anna = story.as(story.ids.anna_login);
        choose(anna, "pl");
        CHECK(says(anna.get("/min-familie"), "Moja rodzina"));
        CHECK(story.look()->row(
                  "SELECT language FROM app_user WHERE id = $1",
                  [](db::Row const& row) { return row.text(0); }, story.ids.anna_login) == "pl");
        choose(anna, "xx");
        CHECK(says(anna.get("/min-familie"), "Min familie"));
    });
}
