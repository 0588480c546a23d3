// One case: taken along or put off before the meeting, and on the big screen during it.
#pragma once
#include "status_deck/pages.hpp"

namespace indgang::status_deck {

struct ChoicePage {
    TeamMeetingId id;
    CaseId case_id;
    std::string team, family, chosen;
    std::vector<ChangeView> changes;
    web::FormState form;
    static constexpr auto const& every_choice = status_deck::choices;
};
BOOST_DESCRIBE_STRUCT(ChoicePage, (), (id, case_id, team, family, chosen, changes, form))
void render(ChoicePage const& page, web::View& view);
std::string title(ChoicePage const& page, Language language);

struct SlidePage {
    TeamMeetingId id;
    CaseId case_id;
    std::string team, family, case_number, coordinator;
    std::int64_t number = 0, of = 0;
    std::vector<ChangeView> changes;
    std::vector<NotedView> noted;
    std::optional<ClockView> clock;
    std::string previous, next;  // addresses; empty: none
    std::vector<web::Choice> holders;
    bool sees_less = false, may_note = false, is_held = false;
    web::FormState form;
    static constexpr auto const& every_outcome = status_deck::outcomes;
};
BOOST_DESCRIBE_STRUCT(SlidePage, (),
                      (id, case_id, team, family, case_number, coordinator, number, of, changes,
                       noted, clock, previous, next, sees_less, may_note, is_held, form))
void render(SlidePage const& page, web::View& view);
std::string title(SlidePage const& page, Language language);

inline constexpr web::FormField choice_fields[] = {
    {.name = "choice",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Choice>},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 300},
};
inline constexpr web::FormField note_fields[] = {
    {.name = "outcome",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Outcome>},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 500},
    {.name = "holder", .kind = web::FieldKind::choice},
    {.name = "due_on", .kind = web::FieldKind::day},
};
web::Response show_choice(web::Request const& request, access::CaseScope& scope);
web::Response choose_case(web::Request const& request, access::CaseScope& scope);
web::Response show_slide(web::Request const& request, access::CaseScope& scope);
web::Response note_case(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::status_deck
