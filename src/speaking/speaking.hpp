// Speaking share (taletid): how much of the talk at a meeting was the family's own, tapped on one large button
// or judged in steps of five percent, and how it goes over the last meetings (MEET-9; rules.md § 14). Counted by
// side, never by person, and never used to rank anybody.
//
// Never stored: the share, and the median.
// Asks: cases, meetings.  Is asked by: meeting_room.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "meetings/meetings.hpp"
#include "speaking/rules.hpp"

namespace indgang::web {
struct View;
}

namespace indgang::speaking {

/// One stretch of talk by one side, as a page measured it.
struct Stretch {
    std::string key;  // made by that page: sent twice, it counts once
    Side side = Side::family;
    std::int64_t seconds = 0;
};
void add(access::CaseScope& scope, meetings::MeetingId meeting, Stretch const& stretch);
void estimate(access::CaseScope& scope, meetings::MeetingId meeting, std::int64_t family_percent);

/// What was tapped and judged at that meeting.
Talk talk_at(access::CaseScope& scope, meetings::MeetingId meeting);

/// Of the meetings of this case that were held and the reader may see, the oldest first.
struct OfMeeting {
    meetings::MeetingId meeting;
    Day on;
    Share share;
};
std::vector<OfMeeting> shares_of(access::CaseScope& scope);

/// A small picture with its sentence: {{show trend}}.
struct TrendPoint {
    std::string address, said;  // of the meeting; "14. april 2026: 45 %"
    std::int64_t percent = 0;
    bool is_estimate = false;
};
BOOST_DESCRIBE_STRUCT(TrendPoint, (), (address, said, percent, is_estimate))
struct TrendPart {
    std::vector<TrendPoint> points;  // the last eight, the oldest first
    Phrase said;
    bool is_empty = true;
};
BOOST_DESCRIBE_STRUCT(TrendPart, (), (points, said))
void render(TrendPart const& page, web::View& view);
TrendPart trend_of(std::vector<OfMeeting> const& meetings, std::string const& base,
                   Language language);

}  // namespace indgang::speaking
