// When it suits the family (hvornår passer det jer): weekdays and halves of days that suit, hours that never do, other
// appointments, where each would rather meet and how far it is (MEET-12; pain 16). Each adult and youth says it of
// his or her own weeks; the other parent sees nothing of it. How much a week can carry, burden asks.
//
// Never stored: whether a time suits. What is said anew is a new row; what is taken back stays.
// Asks: cases, appointments, plan.  Is asked by: time_proposals, portal.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "appointments/appointments.hpp"
#include "foundation/instant.hpp"

namespace indgang::family_times {

/// Halves of a working day: what a tired parent can tick in half a minute.
enum class Half { mon_am, mon_pm, tue_am, tue_pm, wed_am, wed_pm, thu_am, thu_pm, fri_am, fri_pm };
inline constexpr Wording<Half> halves[] = {
    {Half::mon_am, "mon_am", "Mandag formiddag"},  {Half::mon_pm, "mon_pm", "Mandag eftermiddag"},
    {Half::tue_am, "tue_am", "Tirsdag formiddag"}, {Half::tue_pm, "tue_pm", "Tirsdag eftermiddag"},
    {Half::wed_am, "wed_am", "Onsdag formiddag"},  {Half::wed_pm, "wed_pm", "Onsdag eftermiddag"},
    {Half::thu_am, "thu_am", "Torsdag formiddag"}, {Half::thu_pm, "thu_pm", "Torsdag eftermiddag"},
    {Half::fri_am, "fri_am", "Fredag formiddag"},  {Half::fri_pm, "fri_pm", "Fredag eftermiddag"},
};
constexpr auto const& wording(Half half) { return find(halves, half); }
/// 1 Monday … 5 Friday, and the hours of that half. Ours [chosen]: the day parts at noon.
struct HalfHours {
    unsigned weekday;
    TimeOfDay from, until;
};
HalfHours hours_of(Half half);

/// A wish that is bent only where a limit cannot be kept otherwise; or something that stands.
enum class Kind { never, appointment };
inline constexpr Wording<Kind> kinds[] = {
    {Kind::never, "never", "Det passer aldrig her"},
    {Kind::appointment, "appointment", "Vi har en anden aftale"},
};
constexpr auto const& wording(Kind kind) { return find(kinds, kind); }

enum class Weekday { monday = 0, tuesday, wednesday, thursday, friday, saturday, sunday };
inline constexpr Wording<Weekday> weekdays[] = {
    {Weekday::monday, "1", "Hver mandag"},    {Weekday::tuesday, "2", "Hver tirsdag"},
    {Weekday::wednesday, "3", "Hver onsdag"}, {Weekday::thursday, "4", "Hver torsdag"},
    {Weekday::friday, "5", "Hver fredag"},    {Weekday::saturday, "6", "Hver lørdag"},
    {Weekday::sunday, "7", "Hver søndag"},
};
constexpr auto const& wording(Weekday day) { return find(weekdays, day); }

using NotId = Id<struct FamilyTimesNotTag>;

struct Not {
    NotId id = {};
    Kind kind = Kind::never;
    std::optional<Weekday> weekday = {};
    std::optional<Day> on_day = {};
    TimeOfDay from = {}, until = {};
    std::optional<Day> last_on = {};
    std::string words = {}, said_by = {};

    bool is_over(Day today) const;
};

struct Times {
    PersonId person = {};
    std::int64_t version = 0;  // 0: nothing said
    std::vector<Half> suits = {};
    std::vector<appointments::Place> places = {};
    std::optional<std::int64_t> travel_minutes = {}, school_minutes = {};
    std::string words = {}, said_by = {};
    std::optional<Instant> said_at = {};
    std::vector<Not> nots = {};  // that hold, the weekly ones first

    bool says_anything() const { return version > 0 || !nots.empty(); }
};

/// Of everybody in the family that has said something, for whoever plans: what the reader may not know is there
/// without its words.
std::vector<Times> for_planning(access::CaseScope& scope);

}  // namespace indgang::family_times
