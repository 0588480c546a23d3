#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <map>

#include "app/routes.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

/// The address with the family Holm's numbers in its places.
std::string filled(std::string address, Story const& story) {
    std::map<std::string, std::string> const values = {
        {"{id}", std::to_string(story.ids.holm.value)},
        {"{child}", std::to_string(story.ids.sofie.value)},
        {"{person}", std::to_string(story.ids.sofie.value)},
        {"{setting}", "caseload_per_coordinator"}};
    for (auto const& [place, value] : values) {
        auto const at = address.find(place);
        if (at != std::string::npos) address.replace(at, place.size(), value);
    }
    return address;
}

/// Those that are not there answer 404 to all: their door is tried by others.
bool needs_more(std::string_view address) {
    return address.find("{matter}") != std::string_view::npos ||
           address.find("{intervention}") != std::string_view::npos ||
           address.find("{node}") != std::string_view::npos ||
           address.find("{group}") != std::string_view::npos ||
           address.find("{absence}") != std::string_view::npos ||
           address.find("{member}") != std::string_view::npos ||
           address.find("{team}") != std::string_view::npos ||
           address.find("{set}") != std::string_view::npos;
}

bool lets_in(Browser& browser, access::Route const& route, Story const& story) {
    auto const address = filled(std::string(route.address), story);
    if (route.method == web::Method::get) {
        auto const status = browser.get(address).status;
        return status == 200 || (route.address == "/" && status == 303);
    }
    browser.get("/regler");  // any page: its layout's form carries the session's token
    auto const answer = browser.post(address, browser.kept);
    bool const is_refused = answer.status == 404 || answer.status == 401 || answer.status == 403 ||
                            Browser::location(answer).starts_with("/log-ind?");
    return !is_refused;
}

}  // namespace

TEST_CASE("each page lets in exactly those that docs/access.md says [TRUST-1]") {
    told_on_both_engines([](Story& story) {
        std::vector<std::pair<std::string, Browser>> people;
        people.emplace_back("nobody", story.nobody());
        people.emplace_back("coordinator", story.as(story.ids.mette));
        people.emplace_back("other_coordinator", story.as(story.ids.birgit));
        people.emplace_back("partner", story.as(story.ids.jonas));
        people.emplace_back("core_team", story.as(story.ids.lise));
        people.emplace_back("leader", story.as(story.ids.lars));
        people.emplace_back("other_leader", story.as(story.ids.karin));
        people.emplace_back("controller", story.as(story.ids.finn));
        people.emplace_back("administrator", story.as(story.ids.admin));
        people.emplace_back("system_administrator", story.as(story.ids.drift));
        people.emplace_back("family", story.as(story.ids.anna_login));

        std::string matrix;
        for (auto const& route : app::routes()) {
            if (needs_more(route.address) || route.name == "signed_out") continue;
            matrix += fmt::format("| {} {} |", route.method == web::Method::get ? "GET" : "POST",
                                  route.address);
            for (auto& [who, browser] : people)
                if (lets_in(browser, route, story)) matrix += " " + who;
            matrix += " |\n";
        }
        std::ifstream file{SOURCE_ROOT "/docs/access.md"};
        std::string const written{std::istreambuf_iterator<char>{file}, {}};
        auto const from = written.find("| GET ");
        REQUIRE(from != std::string::npos);
        if (written.substr(from) != matrix) MESSAGE(matrix);
        CHECK(written.substr(from) == matrix);
    });
}

TEST_CASE("a case that is not yours looks like a case that is not there [TRUST-1]") {
    told_on_both_engines([](Story& story) {
        auto birgit = story.as(story.ids.birgit);
        auto const not_yours = birgit.get(fmt::format("/forloeb/{}", story.ids.holm.value));
        auto const not_there = birgit.get("/forloeb/999999");
        CHECK(not_yours.status == 404);
        CHECK(not_there.status == 404);
        auto const said = [](RawAnswer const& answer) {
            auto const from = answer.body.find("<h1>");
            return answer.body.substr(from, answer.body.find("</main>") - from);
        };
        CHECK(said(not_yours) == said(not_there));
    });
}

TEST_CASE("a form from elsewhere, or without the session's token, is refused [TRUST-1]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const path = fmt::format("/forloeb/{}/kontakter", story.ids.holm.value);
        CHECK(mette.post(path, {{"kind", "call"}, {"on_day", "2026-11-20"}}).status == 403);
        CHECK(mette.post(path, {{"csrf", "0123456789abcdef0123456789abcdef"}, {"kind", "call"}})
                  .status == 403);
    });
}

TEST_CASE("every page that is opened leaves a line that holds in the chain [SHARE-6]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto birgit = story.as(story.ids.birgit);
        mette.get(fmt::format("/forloeb/{}", story.ids.holm.value));
        birgit.get(fmt::format("/forloeb/{}", story.ids.holm.value));
        auto const lines =
            story.look()->rows("SELECT act, because, case_id FROM access_log ORDER BY sequence",
                               [](db::Row const& row) {
                                   return fmt::format("{} {} {}", row.view(0), row.view(1),
                                                      row.maybe_number(2).value_or(0));
                               });
        CHECK(lines ==
              std::vector<std::string>{fmt::format("case coordinator {}", story.ids.holm.value),
                                       "case refused 0"});
    });
}
