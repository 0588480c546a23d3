#include <fmt/format.h>

#include <thread>

#include "access/users.hpp"
#include "stories/journeys/one_family.hpp"

namespace indgang::test {
namespace {

constexpr std::string_view spreadsheet =
    "Familie;Navn;Rolle;CPR-nr.;Telefon;Adresse;Adressebeskyttet;Forældremyndighed;Koordinator;"
    "Forløb startet;Paragraf;Bevilget fra\n"
    "1;Noah Lund;Barn;610518-4003;;;;Fælles;mette;23-11-2026;BL 87;01-09-2026\n"
    "1;Ida Lund;Mor;;30 40 50 60;;;;;;;\n"
    "1;Åge Lund;Far;;30 40 50 61;Skovstien 4;ja;;;;;\n";

/// The page when the work in the background is done.
std::string when_looked_through(Browser& browser, std::string const& address) {
    for (int i = 0; i < 300; ++i) {
        if (browser.get(address).header("Refresh").empty()) return reads(browser, address);
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
    FAIL("the spreadsheet is not looked through after 30 s");
    return {};
}

/// As `indgang user add --case … --person …` does; who has MitID logs in without.
UserId gets_a_login(Journey& lund, std::string const& login, std::string const& name,
                    PersonId& person) {
    UserId user{};
    auto const number = lund.story.look()->row(
        "SELECT case_number FROM family_case WHERE id = $1",
        [](db::Row const& row) { return row.text(0); }, lund.family);
    lund.story.served.write_outside([&](db::Db& db) {
        auto const place = access::member_named(db, number.value(), name).value();
        person = place.person;
        user = access::create_user(db, {.login = login,
                                        .name = name,
                                        .telephone = {},
                                        .email = {},
                                        .password = {},
                                        .active_from = lund.today()});
        access::give_role(db, user, access::Role::family_member, lund.today());
        access::give_family_login(db, user, place.case_id, place.person, lund.today());
    });
    return user;
}

}  // namespace

void the_family_comes_in_with_a_spreadsheet(Journey& lund) {
    auto const& ids = lund.story.ids;
    auto& leader = lund.as(ids.lars);
    auto const uploaded = leader.upload("/indlaesninger", {{"model", "en_familie_en_indgang_2021"}},
                                        "familier.csv", spreadsheet);
    REQUIRE(uploaded.status == 303);
    auto const address = Browser::location(uploaded);
    CHECK(when_looked_through(leader, address).find("Gem 1 familie") != std::string::npos);
    leader.get(address);
    CHECK(leader.post(address + "/familier", leader.kept).status == 303);
    CHECK(when_looked_through(leader, address).find("Familier oprettet: 1.") != std::string::npos);

    auto const found = lund.story.look()->row(
        "SELECT c.id, m.person_id FROM family_case c JOIN case_person m ON m.case_id = c.id"
        " JOIN person p ON p.id = m.person_id WHERE p.name = 'Noah Lund'",
        [](db::Row const& row) {
            return std::pair{row.id<CaseId>(0), row.id<PersonId>(1)};
        });
    REQUIRE(found);
    lund.family = found->first;
    lund.child = found->second;
    lund.mother_login = gets_a_login(lund, "ida", "Ida Lund", lund.mother);
    lund.father_login = gets_a_login(lund, "aage", "Åge Lund", lund.father);

    // The coordinator has the family on the list, with a day, and nobody else has.
    auto const line = work_line(lund.as(ids.mette), "Noah Lund");
    CHECK_MESSAGE(line.find("Kerneteammøde") != line.npos, line);
    CHECK_MESSAGE(line.find("tirsdag 23. februar") != line.npos, line);  // three months at most
    CHECK(work_line(lund.as(ids.birgit), "Noah Lund").empty());
    for (auto const user : {ids.birgit, ids.lise, ids.karin, ids.finn, ids.anna_login})
        meets_no_door(lund.as(user), lund.of_case());
    sees(lund.as(ids.lars), "/team", {"Mette Kjær"});

    // Both parents see whom to call, and neither where the other lives.
    sees(lund.as(lund.mother_login), "/min-familie",
         {"Hej Ida", "Vi mødes med jer og taler om hele familien", "Senest tirsdag 23. februar",
          "Mette Kjær, jeres koordinator"});
    sees(lund.as(lund.father_login), "/min-familie", {"Hej Åge", "Mette Kjær, jeres koordinator"});
    sees_not(lund.as(lund.mother_login), "/min-familie", {"Skovstien"});
    dates_are_by_the_rules(lund);
}

void the_team_lacks_somebody_and_gets_her(Journey& lund) {
    auto const& ids = lund.story.ids;
    auto& mette = lund.as(ids.mette);
    auto const team = lund.of_case("/kerneteam");
    sees(mette, team, {"Der er ingen i kerneteamet ud over koordinatoren."});

    // Drawn with the family: the psychologist whom they trust should be there.
    does(mette, lund.of_case("/netvaerk"),
         {{"name", "Lise Toft"}, {"domain", "school"}, {"standing", "to_be_invited"}});
    sees(mette, team, {"Mangler i teamet", "Lise Toft", "netværkskortet"});
    sees(mette, lund.of_case(), {"Mangler"});
    does(mette, team + "/medlemmer/opret",
         {{"person", fmt::format("{}-3", ids.lise.value)},
          {"discipline", "psychologist"},
          {"joined_on", "2026-11-23"},
          {"because", "Kender Noah fra skolen"}});
    sees_not(mette, team, {"Mangler i teamet"});
    sees(mette, team, {"Med i dag", "Lise Toft"});

    // She finds the way in, and is asked to read what is expected of her; but sees nothing yet.
    auto& lise = lund.as(ids.lise);
    sees(lise, team, {"Velkommen i kerneteamet", "Læs og bekræft"});
    does(lise, team + "/velkommen");
    sees_not(lise, team, {"Læs og bekræft"});
    sees_not(lise, lund.of_case(), {"Noah", "Ida", "Skovstien"});
    sees(mette, team, {"Lise Toft"});
}

void one_parent_says_yes_and_then_the_other(Journey& lund) {
    auto const& ids = lund.story.ids;
    auto& mette = lund.as(ids.mette);
    auto& lise = lund.as(ids.lise);
    auto& ida = lund.as(lund.mother_login);
    auto& aage = lund.as(lund.father_login);
    FormFields asked{{"recipient", "function-core_team_member"},
                     {"purpose", "Så kerneteamet kan lægge en plan sammen med jer"},
                     {"from_on", "2026-11-23"}};
    for (auto const* folder : {"family", "matters", "assessment", "plan", "meetings",
                               "correspondence", "documents", "health", "school"})
        asked.emplace_back("folders", folder);
    auto const request = does(mette, lund.of_case("/samtykker/opret"), asked);
    auto const own = "/min-familie/samtykker" + request.substr(request.rfind('/')) + "/svar";

    // Each has the ball with an own answer.
    sees(mette, lund.of_case("/bolden"), {"Ida"});
    sees(mette, lund.of_case("/bolden"), {"Åge"});
    for (auto* parent : {&ida, &aage})
        sees(*parent, "/min-familie", {"Din tur", "Sig ja eller nej til at dele"});

    // The mother says yes: nothing opens before the father has said so too.
    taps(ida, "/min-familie/samtykker", own, {{"answer", "given"}});
    sees_not(lise, lund.of_case(), {"Noah"});
    sees(mette, request, {"Mangler ét svar"});
    sees(mette, lund.of_case("/adgang"), {"Mangler et ja fra Åge Lund."});
    sees(ida, "/min-familie", {"Din tur", "Du skal ikke gøre noget lige nu."});
    sees(aage, "/min-familie", {"Din tur", "Sig ja eller nej til at dele"});
    no_ball_lies_loose(lund);

    taps(aage, "/min-familie/samtykker", own, {{"answer", "given"}});
    sees(lise, lund.of_case(), {"Noah"});
    sees_not(lise, lund.of_case(), {"Skovstien"});
    sees(aage, "/min-familie", {"Din tur", "Du skal ikke gøre noget lige nu."});
    sees(mette, request, {"Så kerneteamet kan lægge en plan sammen med jer"});
    no_ball_lies_loose(lund);
}

}  // namespace indgang::test
