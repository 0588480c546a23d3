#include "support/report_steps.hpp"

#include <fmt/format.h>

namespace indgang::test {

void put_card(Story& story, Browser& browser, std::string side, PersonId voice, std::string words) {
    browser.submit(fmt::format("/forloeb/{}/boern/{}/udredning/health", story.ids.holm.value,
                               story.ids.sofie.value),
                   {{"side", std::move(side)},
                    {"voice", std::to_string(voice.value)},
                    {"words", std::move(words)}});
}

void put_cards(Story& story, Browser& browser) {
    put_card(story, browser, "hard", story.ids.sofie, "Hun er bange for larm");
    put_card(story, browser, "works", story.ids.anna, "Hun sover til klokken fem");
    put_card(story, browser, "works", story.ids.peter, "Hos mig er der ro");
}

void gather_team(Story& story) {
    story.served.write_outside([&](db::Db& db) {
        db.run(
            "INSERT INTO core_team_member (case_id, user_id, department_id, discipline, joined_on,"
            " because, recorded_by, recorded_at) SELECT $1, $2, min(id), 'psychologist',"
            " '2026-03-03', 'PPR', $3, '2026-03-03T09:00:00.000Z' FROM department",
            story.ids.holm, story.ids.lise, story.ids.mette);
        db.run(
            "INSERT INTO partnership (case_id, user_id, from_on, because, recorded_by, recorded_at)"
            " SELECT $1, $2, '2026-03-03', 'De er to om det', $3, '2026-03-03T09:00:00.000Z'"
            " WHERE NOT EXISTS (SELECT 1 FROM partnership WHERE case_id = $1)",
            story.ids.holm, story.ids.jonas, story.ids.mette);
    });
}

std::string begun_report(Story& story, Browser& coordinator) {
    auto const list = fmt::format("/forloeb/{}/afrapporteringer", story.ids.holm.value);
    coordinator.get(list);
    auto const made = Browser::location(coordinator.post(list, coordinator.kept));
    return made.substr(0, made.rfind('/'));
}

std::string part_saying(Story& story, std::string_view words) {
    auto const found = story.look()->row(
        "SELECT id FROM report_part WHERE words = $1 ORDER BY id DESC LIMIT 1",
        [](db::Row const& row) { return row.number(0); }, words);
    return found ? std::to_string(*found) : std::string{};
}

void write_texts(Story& story, Browser& coordinator, std::string const& report) {
    for (auto const& [kind, words] : {std::pair{"summary", "Kort og klart om Sofie"},
                                      {"assessment", "Fagligt om Sofie"},
                                      {"meaning", "Det betyder noget for Sofie"},
                                      {"next", "Nu mødes vi om Sofie"}})
        coordinator.submit(
            report + "/tekster/opret",
            {{"kind", kind}, {"about", std::to_string(story.ids.sofie.value)}, {"words", words}});
}

RawAnswer answer_in(Browser& browser, std::string const& report, FormFields const& fields) {
    browser.get(report + "/underskrifter");
    auto sent = browser.kept;
    sent.insert(sent.end(), fields.begin(), fields.end());
    return browser.post(report + "/svar", sent);
}

RawAnswer sign(Browser& coordinator, std::string const& report) {
    coordinator.get(report + "/underskrifter");
    return coordinator.post(report + "/underskrift", coordinator.kept);
}

void sign_off_all(Story& story, Browser& coordinator, std::string const& report) {
    coordinator.get(report + "/underskrifter");
    coordinator.post(report + "/anmodning", coordinator.kept);
    for (auto const user : {story.ids.lise, story.ids.jonas}) {
        auto browser = story.as(user);
        answer_in(browser, report, {{"answer", "approved"}});
    }
    sign(coordinator, report);
}

}  // namespace indgang::test
