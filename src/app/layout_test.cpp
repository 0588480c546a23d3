#include "app/layout.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::app;

namespace {

LayoutPage worklist_of_mette() {
    return {.title = "Arbejdsliste",
            .municipality = "Solbjerg Kommune",
            .is_demo = true,
            .user = LayoutUser{"Mette <Kjær>", "Familiekoordinator"},
            .menu = {{{Text{"Menu"}, "/arbejdsliste", true}, {Text{"Søg"}, "/familier"}}},
            .search = SearchBox{"q"},
            .search_on_phone = SearchBox{"q-phone"},
            .languages = {.choices = {{"da", "dansk", "DA", true}, {"pl", "polski", "PL"}},
                          .back = "/arbejdsliste"},
            .version = "1.0",
            .content = web::ready_markup("<h1>Arbejdsliste</h1>")};
}

std::string shown(LayoutPage const& page, Language language = Language::da) {
    std::string out;
    web::View view{out, language, "token"};
    render(page, view);
    return out;
}

int count(std::string_view in, std::string_view what) {
    int found = 0;
    for (auto at = in.find(what); at != in.npos; at = in.find(what, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("the page stands unchanged inside the layout, everything else is escaped") {
    auto const html = shown(worklist_of_mette());
    CHECK(html.starts_with("<!doctype html>"));
    CHECK(html.find("<h1>Arbejdsliste</h1>") != html.npos);
    CHECK(html.find("Mette <Kjær>") == html.npos);
    CHECK(html.find("Mette &lt;Kjær&gt;") != html.npos);
    CHECK(html.find("<title>Arbejdsliste – Indgang</title>") != html.npos);
}

TEST_CASE("where one is stands in the menu for screen readers, too") {
    auto const html = shown(worklist_of_mette());
    CHECK(count(html, R"(href="/arbejdsliste" aria-current="page")") == 2);  // desk and phone
    CHECK(count(html, R"(id="q")") == 1);
    CHECK(count(html, R"(id="q-phone")") == 1);
}

TEST_CASE("who is not signed in gets the language and nothing else to choose") {
    auto page = worklist_of_mette();
    page.user.reset();
    auto const html = shown(page);
    CHECK(html.find("<nav") == html.npos);
    CHECK(html.find("/log-ud") == html.npos);
    CHECK(html.find("/soeg") == html.npos);
    CHECK(count(html, R"(action="/sprog")") == 1);
}

TEST_CASE("a language stands under its own name, and the page's own is marked [SHARE-7]") {
    auto const html = shown(worklist_of_mette());
    CHECK(html.find(R"(<span lang="da" aria-current="true" translate="no">)") != html.npos);
    CHECK(html.find(R"(name="language" value="pl" lang="pl")") != html.npos);
    CHECK(html.find(">polski</span>") != html.npos);
}

TEST_CASE("invented data are marked as such in both languages") {
    CHECK(shown(worklist_of_mette()).find("alle personer er opfundet") != std::string::npos);
    CHECK(shown(worklist_of_mette(), Language::en).find("every person is invented") !=
          std::string::npos);
    auto page = worklist_of_mette();
    page.is_demo = false;
    CHECK(shown(page).find("opfundet") == std::string::npos);
}
