#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "app/routes.hpp"
#include "support/closed_case.hpp"
#include "support/one_of_each.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

/// The address with something that is there in its places.
std::string filled(std::string address, Places const& places) {
    for (auto const& [place, value] : places) {
        auto const at = address.find(place);
        if (at != std::string::npos) address.replace(at, place.size(), value);
    }
    CHECK_MESSAGE(address.find('{') == std::string::npos, address);
    return address;
}

bool lets_in(Browser& browser, access::Route const& route, Places const& places) {
    auto const address = filled(std::string(route.address), places);
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

/// A report is written, then the team is asked, then it is signed: each page is of one of these.
void make_report_ready(Story& story, access::Route const& route) {
    if (route.address.find("{report}") == route.address.npos) return;
    auto const is_one_of = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::count(names, route.name) > 0;
    };
    bool const is_asked = is_one_of(
        {"report_signed", "sign_off_answered", "sign_off_passed_over", "sign_off_reopened"});
    bool const is_written =
        is_one_of({"report_content", "report_composed", "report_pieces_taken", "report_text_new",
                   "report_text_added", "report_part", "report_part_changed", "report_part_anew",
                   "sign_off_asked"});
    story.served.write_outside([&](db::Db& db) {
        db.run(
            "UPDATE report SET fixed_by = NULL, fixed_at = NULL, asked_by = NULL, asked_at = NULL,"
            " released_by = NULL, released_at = NULL WHERE number = 2");
        if (!is_written)
            db.run("UPDATE report SET asked_by = begun_by, asked_at = begun_at WHERE number = 2");
        if (!is_written && !is_asked)
            db.run("UPDATE report SET fixed_by = begun_by, fixed_at = begun_at WHERE number = 2");
    });
}

/// A team's meeting is prepared, then it is begun: each page is of one of these.
void make_team_meeting_ready(Story& story, access::Route const& route) {
    if (route.address.find("{teammoede}") == route.address.npos) return;
    bool const is_begun = route.name.starts_with("team_meeting_h") ||
                          route.name.starts_with("deck_slide") || route.name == "deck_noted";
    story.served.write_outside([&](db::Db& db) {
        db.run("DELETE FROM team_meeting_start");
        if (is_begun)
            db.run(
                "INSERT INTO team_meeting_start (meeting_id, chair_id, minute_taker_id,"
                " time_keeper_id, started_by, started_at) SELECT id, planned_by, planned_by,"
                " planned_by, planned_by, '2026-11-23T08:00:00.000Z' FROM team_meeting");
    });
}

/// Puts back what the caller before took away; and the interval is of a model that has one.
void make_ready(Story& story, access::Route const& route) {
    bool const is_removal = route.address.ends_with("/fjern");
    bool const is_interval = route.address.ends_with("/moedeinterval");
    bool const is_of_boards = route.name.starts_with("scale") ||
                              route.name.starts_with("board_kind") ||
                              route.name.starts_with("worry");
    bool const is_feed = route.name == "calendar_feed";
    if (!is_removal && !is_interval && !is_of_boards && !is_feed) return;
    story.served.write_outside([&](db::Db& db) {
        if (is_removal) {
            db.run("UPDATE network_node SET removed_by = NULL, removed_at = NULL");
            db.run("UPDATE attachment SET removed_by = NULL, removed_at = NULL");
            db.run("UPDATE assessment_card SET removed_by = NULL, removed_at = NULL");
            db.run("UPDATE analysis_outsider SET withdrawn_by = NULL, withdrawn_at = NULL");
            db.run("UPDATE talk_board_card SET removed_by = NULL, removed_at = NULL");
            db.run("UPDATE busy_source SET removed_by = NULL, removed_at = NULL");
        }
        if (is_of_boards) {
            db.run("UPDATE worry SET settled_by = NULL, settled_at = NULL");
            db.run("UPDATE scale SET closed_by = NULL, closed_at = NULL");
            db.run("UPDATE board_kind SET retired_by = NULL, retired_at = NULL");
        }
        if (is_feed) db.run("UPDATE calendar_feed SET ended_at = NULL");
        if (is_interval) db.run("UPDATE model_change SET model = 'en_familie_en_indgang_2021'");
    });
}

/// A case is opened again, and kept, when it is closed.
bool is_of_a_closed_case(access::Route const& route) {
    return route.address == "/forloeb/{id}/genaabning" ||
           route.address == "/forloeb/{id}/opbevaring";
}

}  // namespace

TEST_CASE("each page lets in exactly those that docs/access.md says [TRUST-1]") {
    told_on_both_engines([](Story& story) {
        auto const places = one_of_each(story);
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
            // An upload is its owner's alone: an_import_story.cpp.
            if (route.address.find("{upload}") != route.address.npos) continue;
            if (route.name == "signed_out") continue;
            if (is_of_a_closed_case(route)) close_holm(story);
            matrix += fmt::format("| {} {} |", route.method == web::Method::get ? "GET" : "POST",
                                  route.address);
            for (auto& [who, browser] : people) {
                make_ready(story, route);
                make_report_ready(story, route);
                make_team_meeting_ready(story, route);
                if (lets_in(browser, route, places)) matrix += " " + who;
            }
            matrix += " |\n";
            if (is_of_a_closed_case(route)) open_holm(story);
        }
        std::ifstream file{SOURCE_ROOT "/docs/access.md"};
        std::string const written{std::istreambuf_iterator<char>{file}, {}};
        auto const from = written.find("| GET ");
        REQUIRE(from != std::string::npos);
        if (written.substr(from) != matrix) MESSAGE(matrix);
        CHECK(matrix.find("| |") == std::string::npos);  // a page for nobody
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
