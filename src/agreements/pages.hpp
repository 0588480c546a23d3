#pragma once
#include <boost/describe.hpp>

#include "agreements/agreements.hpp"
#include "cases/cases.hpp"
#include "web/page.hpp"

namespace indgang::agreements {

BOOST_DESCRIBE_STRUCT(PauseWish, (), (from_on, until_on, because))

struct IntervalLine {
    Day from_on;
    std::int64_t interval_days;
    Phrase how_often;  // "Hver 4. uge"
    std::string because;
};
BOOST_DESCRIBE_STRUCT(IntervalLine, (), (from_on, interval_days, how_often, because))

struct AgreementsPage {
    cases::CasePlace place;
    PersonId child_id;
    std::string child;
    bool is_meeting = false;  // the clock is the family's: an interval may be agreed
    std::optional<Day> start_conversation_on;
    std::vector<PauseWish> pauses;
    std::vector<IntervalLine> intervals;
    std::optional<cases::Withheld> withheld;  // in place of what was agreed
    bool asks_start = false, asks_pause = false, asks_interval = false;  // which form this is
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AgreementsPage, (),
                      (place, child_id, child, is_meeting, start_conversation_on, pauses, intervals,
                       withheld, form))

inline constexpr web::FormField start_form[] = {
    {.name = "held_on", .kind = web::FieldKind::day, .is_required = true},
};
inline constexpr web::FormField pause_form[] = {
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "until_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .is_required = true, .longest = 1000},
};
inline constexpr web::FormField interval_form[] = {
    {.name = "weeks", .kind = web::FieldKind::number, .is_required = true},
    {.name = "because", .is_required = true, .longest = 1000},
};

void render(AgreementsPage const& page, web::View& view);
std::string title(AgreementsPage const& page, Language language);

web::Response show(web::Request const& request, access::CaseScope& scope);
web::Response show_start(web::Request const& request, access::CaseScope& scope);
web::Response create_start(web::Request const& request, access::CaseScope& scope);
web::Response show_pause(web::Request const& request, access::CaseScope& scope);
web::Response create_pause(web::Request const& request, access::CaseScope& scope);
web::Response show_interval(web::Request const& request, access::CaseScope& scope);
web::Response create_interval(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::agreements
