// When professionals are taken (optaget tid), so that a time for a meeting can be found (MEET-12): by what Indgang
// itself knows of, and by the calendars that each has said may be read. The hours alone; never what they are for.
//
// Never stored: what stands in a calendar but the hours, and its address unsealed.
// Asks: appointments.  Is asked by: whoever finds a time; app, which has the calendars read.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "appointments/appointments.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

namespace indgang::db {
class Db;
}

namespace indgang::busy_times {

struct Busy {
    UserId user;
    appointments::Span when;
    friend auto operator<=>(Busy const&, Busy const&) = default;
};

/// When those are taken, from the first day up to the last, exclusive; by person and then in order of time, what
/// overlaps joined.
std::vector<Busy> busy(db::Db& db, std::vector<UserId> const& users, Day from_on, Day until_on);

/// How much is known of somebody's time.
enum class Known { indgang_only, calendars, calendars_stale };
inline constexpr Wording<Known> known_words[] = {
    {Known::indgang_only, "indgang_only", "Kun aftaler i Indgang"},
    {Known::calendars, "calendars", "Også den egen kalender"},
    {Known::calendars_stale, "calendars_stale", "Den egen kalender er ikke læst for nylig"},
};
constexpr auto const& wording(Known known) { return find(known_words, known); }
Known known_of(db::Db& db, UserId user, Instant now);

using SourceId = Id<struct BusySourceTag>;

enum class Kind { feed, caldav };
inline constexpr Wording<Kind> kinds[] = {
    {Kind::feed, "feed", "Kalenderadresse (iCalendar)"},
    {Kind::caldav, "caldav", "CalDAV med brugernavn og adgangskode"},
};
constexpr auto const& wording(Kind kind) { return find(kinds, kind); }

/// Why a calendar could not be read.
enum class Failure {
    unreachable,
    not_allowed,
    refused,
    not_found,
    no_calendar,
    too_large,
    too_many,
    sealed_elsewhere
};
inline constexpr Wording<Failure> failures[] = {
    {Failure::unreachable, "unreachable", "Adressen svarer ikke."},
    {Failure::not_allowed, "not_allowed", "Adressen må ikke bruges herfra."},
    {Failure::refused, "refused",
     "Kalenderen lukkede os ikke ind. Se brugernavn og adgangskode efter."},
    {Failure::not_found, "not_found", "Der er ingenting på adressen."},
    {Failure::no_calendar, "no_calendar", "Der er ikke en kalender på adressen."},
    {Failure::too_large, "too_large", "Kalenderen fylder for meget."},
    {Failure::too_many, "too_many", "Kalenderen har for mange aftaler."},
    {Failure::sealed_elsewhere, "sealed_elsewhere", "Adressen kan ikke åbnes. Skriv den igen."},
};
constexpr auto const& wording(Failure failure) { return find(failures, failure); }

}  // namespace indgang::busy_times
