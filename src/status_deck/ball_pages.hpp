// The page of a ball that came of a team's meeting: it is done, passed on, or no longer needed.
#pragma once
#include <boost/describe.hpp>

#include "cases/cases.hpp"
#include "status_deck/balls.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::status_deck {

enum class BallStep { done, give, drop };
inline constexpr Wording<BallStep> ball_steps[] = {
    {BallStep::done, "done", "Det er gjort"},
    {BallStep::give, "give", "Giv bolden videre"},
    {BallStep::drop, "drop", "Det er ikke længere nødvendigt"},
};
constexpr auto const& wording(BallStep step) { return find(ball_steps, step); }

struct BallPage {
    cases::CasePlace place;
    BallId id;
    std::string words, holder, because, meeting;
    Day since;
    std::optional<Day> due_on;
    std::vector<web::Choice> holders;
    web::FormState form;
    static constexpr auto const& steps = status_deck::ball_steps;
};
BOOST_DESCRIBE_STRUCT(BallPage, (),
                      (place, id, words, holder, because, meeting, since, due_on, form))
void render(BallPage const& page, web::View& view);
std::string title(BallPage const& page, Language language);

inline constexpr web::FormField ball_fields[] = {
    {.name = "step",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<BallStep>},
    {.name = "holder", .kind = web::FieldKind::choice},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 500},
};

web::Response show_ball(web::Request const& request, access::CaseScope& scope);
web::Response move_ball(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::status_deck
