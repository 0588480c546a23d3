#include <fmt/format.h>

#include "stories/journeys/one_family.hpp"

namespace indgang::test {
namespace {

FormFields the_meeting(Journey& lund) {
    auto const& ids = lund.story.ids;
    return {{"on_day", "2026-11-26"},
            {"from", "10"},
            {"until", "11.30"},
            {"place", "municipality"},
            {"purpose", "Vi taler om hverdagen, og hvad I ønsker jer"},
            {"family", word(lund.mother)},
            {"family", word(lund.father)},
            {"people", word(ids.mette)},
            {"people", word(ids.lise)},
            {"interviewer", word(ids.mette)},
            {"board_writer", word(ids.lise)}};
}

void on_the_board(Journey& lund, Browser& writer, std::string side, PersonId voice,
                  std::string words) {
    does(writer, lund.of_child("/udredning/health"),
         {{"side", std::move(side)}, {"voice", word(voice)}, {"words", std::move(words)}});
}

void the_child_is_heard(Journey& lund) {
    auto& mette = lund.as(lund.story.ids.mette);
    does(mette, lund.of_child("/stemme/opret/holdt"),
         {{"way", "conversation"},
          {"held_on", "2026-11-26"},
          {"held_by", "Mette Kjær"},
          {"where", "På skolen"},
          {"own_words", "Det larmer i spisefrikvarteret"},
          {"sharing", "yes"},
          {"shown_to", word(lund.mother)},
          {"shown_to", word(lund.father)}});
    for (auto const parent : {lund.mother_login, lund.father_login})
        sees(lund.as(parent), "/min-familie/stemmer", {"Det larmer i spisefrikvarteret"});
}

/// Lise looks into what makes the school day hard: her ball, and then the answer.
void an_examination_is_made(Journey& lund) {
    auto const& ids = lund.story.ids;
    auto& mette = lund.as(ids.mette);
    auto const examination = does(mette, lund.of_case("/undersoegelser/opret"),
                                  {{"kind", "child_investigation"},
                                   {"about", word(lund.child)},
                                   {"question", "Hvad gør skoledagen svær?"},
                                   {"asked_on", "2026-11-26"},
                                   {"aware_on", "2026-11-23"},
                                   {"holder", word(ids.lise)},
                                   {"due_on", "2027-01-20"}});
    sees(mette, lund.of_case("/bolden"), {"Lise Toft"});
    sees(lund.as(ids.lise), "/bolden", {"Lund"});
    no_ball_lies_loose(lund);
    does(lund.as(ids.lise), examination + "/svar",
         {{"reported_on", "2026-11-26"},
          {"family_words", "Noah hører bedst, når der er stille"},
          {"result", "Auditiv sensitivitet"}});
    for (auto const parent : {lund.mother_login, lund.father_login}) {
        sees(lund.as(parent), "/min-familie/undersoegelser",
             {"Noah hører bedst, når der er stille"});
        sees_not(lund.as(parent), "/min-familie/undersoegelser", {"Auditiv sensitivitet"});
    }
}

}  // namespace

void the_everyday_is_talked_through(Journey& lund) {
    auto const& ids = lund.story.ids;
    sees(lund.as(ids.mette), lund.of_case("/udredning"), {"Planlæg mødet"});
    auto const meeting =
        does(lund.as(ids.mette), lund.of_case("/udredningsmoeder/opret"), the_meeting(lund));
    auto const own = "/min-familie/moeder/" + meeting.substr(meeting.rfind('/') + 1);
    for (auto const parent : {lund.mother_login, lund.father_login})
        sees(lund.as(parent), "/min-familie",
             {"Det næste, der sker", "torsdag 26. november", "Skriv, hvad du vil tale om"});
    does(lund.as(lund.mother_login), own, {{"focus", "Nætterne først"}});
    sees(lund.as(lund.mother_login), "/min-familie",
         {"torsdag 26. november", "Møde om jeres hverdag"});
    sees(lund.as(lund.father_login), "/min-familie", {"Skriv, hvad du vil tale om"});

    lund.day("2026-11-26"_day);
    auto& mette = lund.as(ids.mette);
    sees(mette, meeting + "/holdt", {"Nætterne først"});
    no_ball_lies_loose(lund);
    does(mette, meeting + "/holdt",
         {{"held_on", "2026-11-26"},
          {"family", word(lund.mother)},
          {"family", word(lund.father)},
          {"people", word(ids.mette)},
          {"people", word(ids.lise)},
          {"family_words", "Vi vil bare sove en hel nat"},
          {"agreed", "Vi begynder med søvnen"},
          {"next_step", "Mette ringer fredag"}});
    for (auto const parent : {lund.mother_login, lund.father_login})
        sees(lund.as(parent), own, {"Vi begynder med søvnen"});

    on_the_board(lund, lund.as(ids.lise), "hard", lund.mother, "Han vågner tre gange");
    on_the_board(lund, mette, "works", lund.father, "Hos mig er der ro om aftenen");
    // What one parent has said is not told the other at home; they heard it at the meeting.
    sees(lund.as(lund.mother_login), "/min-familie/udredning", {"Han vågner tre gange"});
    sees_not(lund.as(lund.mother_login), "/min-familie/udredning", {"Hos mig er der ro"});
    sees(lund.as(lund.father_login), "/min-familie/udredning", {"Hos mig er der ro om aftenen"});
    sees_not(lund.as(lund.father_login), "/min-familie/udredning", {"Han vågner tre gange"});
    the_child_is_heard(lund);
    an_examination_is_made(lund);
    sees(mette, lund.of_case("/udredning"), {"Holdt 26. november 2026"});
    meets_no_door(lund.as(ids.birgit), lund.of_case("/udredning"));
}

void outsiders_think_along(Journey& lund) {
    auto const& ids = lund.story.ids;
    auto& mette = lund.as(ids.mette);
    auto const analysis = lund.of_case("/analysemoede");
    does(mette, analysis + "/plan",
         {{"meets_on", "2026-11-30"},
          {"starts_at", "9.30"},
          {"place", "Rådhuset"},
          {"purpose", "Hvad slider mest?"},
          {"participants", word(ids.mette)},
          {"participants", word(ids.lise)}});
    does(mette, analysis + "/udenforstaaende",
         {{"name", "Gitte Ravn"}, {"profession", "Specialpædagog"}, {"is_uninvolved", "true"}});

    lund.day("2026-11-30"_day);
    auto& again = lund.as(ids.mette);
    does(again, analysis + "/referat",
         {{"held_on", "2026-11-30"},
          {"came", "Mette, Lise og Gitte"},
          {"facts", "Han vågner tre gange"},
          {"assessment", "Larmen slider"},
          {"direction", "Færre skift om eftermiddagen"}});
    // To tell the family is the coordinator's ball, until it has been told.
    sees(again, lund.of_case("/bolden"),
         {"Mette Kjær", "Fortæl familien, hvad analysemødet kom frem til"});
    sees_not(lund.as(lund.mother_login), "/min-familie/analyse", {"Larmen slider"});
    no_ball_lies_loose(lund);
    does(again, analysis + "/fortalt",
         {{"words", "Vi vil prøve færre skift."}, {"told_on", "2026-11-30"}});
    sees_not(again, lund.of_case("/bolden"), {"Fortæl familien, hvad analysemødet kom frem til"});
    for (auto const parent : {lund.mother_login, lund.father_login}) {
        sees(lund.as(parent), "/min-familie/analyse", {"Vi vil prøve færre skift."});
        sees_not(lund.as(parent), "/min-familie/analyse", {"Larmen slider"});
    }
}

}  // namespace indgang::test
