// The steps of a joint report that several stories tell: cards on the board, a report begun, its texts
// written, the team's answers, the coordinator's signature.
#pragma once
#include "support/story.hpp"

namespace indgang::test {

void put_card(Story& story, Browser& browser, std::string side, PersonId voice, std::string words);
/// Of Anna, of Peter, and of Sofie herself.
void put_cards(Story& story, Browser& browser);
/// Lise in the core team, Jonas as partner.
void gather_team(Story& story);
/// Its address.
std::string begun_report(Story& story, Browser& coordinator);
/// The number of the newest part with these words; empty where there is none.
std::string part_saying(Story& story, std::string_view words);
/// Summary, assessment, meaning and what happens now, about Sofie.
void write_texts(Story& story, Browser& coordinator, std::string const& report);
RawAnswer answer_in(Browser& browser, std::string const& report, FormFields const& fields);
RawAnswer sign(Browser& coordinator, std::string const& report);
/// Asks, has Lise and Jonas approve, and signs.
void sign_off_all(Story& story, Browser& coordinator, std::string const& report);

}  // namespace indgang::test
