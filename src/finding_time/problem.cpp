#include "finding_time/problem.hpp"

namespace indgang::finding_time {

unsigned weekday_of(Day day) { return day.weekday().iso_encoding(); }

Day monday_of_week(Day day) { return day - days{weekday_of(day) - 1}; }

bool Wish::is_about(Day day) const {
    return (!weekday || *weekday == weekday_of(day)) && (!first_on || *first_on <= day) &&
           (!last_on || day <= *last_on);
}

bool Wish::meets(Span const& span) const {
    return is_about(span.on) && appointments::overlaps(span, {span.on, from, until});
}

bool Wish::holds(Span const& span) const {
    return is_about(span.on) && from <= span.from && span.until <= until;
}

int travel_of(Person const& person, Wanted const& meeting, Place place) {
    switch (place) {
        case Place::video:
        case Place::telephone: return 0;
        case Place::home: return person.is_of_family ? 0 : meeting.travel;
        case Place::municipality: return person.is_of_family ? meeting.travel : 0;
        case Place::school:
        case Place::elsewhere: return meeting.travel;
    }
    return 0;
}

}  // namespace indgang::finding_time
