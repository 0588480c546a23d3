// From a board to what its pages show, and its forms.
#pragma once
#include "talk_boards/pages.hpp"

namespace indgang::talk_boards {

std::string address_of(access::CaseScope const& scope, TalkBoardId board);

/// Those who work with the family put cards on the boards that they may see.
bool may_write(access::CaseScope& scope, std::optional<PersonId> about);

/// In the order in which they are shown; corrected at that address, or only read where it is empty.
std::vector<TalkColumnView> columns_of(TalkBoard const& board, std::string const& address,
                                       std::int64_t current);
std::vector<web::Choice> headings_of(TalkBoard const& board);
/// On a child's own board the child is the first voice.
attribution::SourceFields source_fields(access::CaseScope& scope, TalkBoard const& board,
                                        attribution::Source const& now = {});

/// The card as typed, on top of what it was; what is wrong is noted on the form.
TalkCard read_card(web::Form& form, TalkCard card, TalkBoard const& board,
                   std::vector<attribution::Voice> const& voices, Day today);
web::Pairs values_of(TalkCard const& card);
/// 409: somebody corrected the card meanwhile.
web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, TalkBoard const& board,
                           TalkCard const& now);

}  // namespace indgang::talk_boards
