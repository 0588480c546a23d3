// Where a time is found for one family's meeting.
#pragma once
#include "cases/cases.hpp"
#include "time_proposals/gathering.hpp"
#include "time_proposals/week_picture.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::time_proposals {

struct ProposalView {
    std::string when;  // "tirsdag 1. december kl. 9.00–10.00"
    std::string place;
    Day on;
    std::string from, until;
    std::vector<Phrase> good, breaks;
    WeekPicture picture;
    std::string take;  // where it becomes a meeting
    std::int64_t number = 0;
    bool is_first = false;
};
BOOST_DESCRIBE_STRUCT(ProposalView, (), (when, place, on, from, until, good, breaks))
void render(ProposalView const& page, web::View& view);

struct DueView {
    std::string word;
    Phrase name, why;
    std::string due_said;
    bool is_late = false, is_chosen = false;
    std::string address;
};
BOOST_DESCRIBE_STRUCT(DueView, (), (word, name, why, due_said, is_late, is_chosen))

struct FindPage {
    cases::CasePlace place;
    std::vector<DueView> due;
    std::vector<ProposalView> proposals;
    std::optional<ProposalView> own;  // the day and hour that somebody typed
    Phrase in_the_way;
    std::vector<web::Choice> people, due_choices, places;
    std::string say_times;
    bool has_times = false, is_together = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(FindPage, (), (place, due, proposals, own, in_the_way, has_times, form))
void render(FindPage const& page, web::View& view);
std::string title(FindPage const& page, Language language);

inline constexpr web::FormField find_query[] = {
    {.name = "hvad", .longest = 40},
    {.name = "minutter", .kind = web::FieldKind::number},
    {.name = "tidligst", .kind = web::FieldKind::day},
    {.name = "skal", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "sted", .kind = web::FieldKind::choice},
    {.name = "dag", .kind = web::FieldKind::day},
    {.name = "fra", .longest = 20},
};

web::Response show_find(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::time_proposals
