// What is told stays Danish: it is content, not interface.
#include "generate/timeline.hpp"
#include "generate/told_times.hpp"

namespace indgang::generate {
namespace {

struct ToldTimes {
    std::string_view suits, places;
    int travel_minutes, school_minutes;
    std::string_view words;
};
constexpr ToldTimes times[] = {
    {"tue_am,thu_am", "home", 25, 10, "Helst når børnene er i skole."},
    {"mon_am,tue_am,wed_am", "municipality", 15, 5, ""},
    {"tue_pm,wed_pm,thu_pm", "video", 35, 20, "Jeg arbejder til klokken 12."},
    {"", "school", 40, 5, "Skolen ligger på vejen hjem."},
};

struct ToldNot {
    std::string_view kind;
    int weekday, from, until;
    std::string_view words;
};
constexpr ToldNot nots[] = {
    {"never", 3, 15 * 60, 17 * 60, "svømning"},
    {"appointment", 1, 8 * 60, 12 * 60, "arbejde"},
    {"never", 5, 12 * 60, 16 * 60, "der er vi trætte"},
    {"appointment", 4, 9 * 60, 10 * 60 + 30, "fysioterapi"},
};

struct ToldWish {
    std::string_view frequency, ways, hours, words;
    int asked_again_in;  // days from today
};
constexpr ToldWish wishes[] = {
    {"every_second_week", "text_message,call", "midday",
     "Vi vil helst have færre opkald. Skriv først, så ringer jeg, når der er ro.", 20},
    {"weekly", "call", "evening", "Ring gerne, når du kører hjem.", -4},
    {"when_needed", "email", "", "Jeg læser mail om aftenen.", 60},
    {"monthly", "text_message", "morning,evening", "", 45},
};

void say_suits(db::Db& db, PlanOwner const& of, PersonId person, std::size_t which, UserId by,
               Day on) {
    auto const& one = times[which % std::size(times)];
    db.run(
        "INSERT INTO family_times (case_id, person_id, suits, places, travel_minutes,"
        " school_minutes, words, said_by, said_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        of.case_id, person, one.suits, one.places, one.travel_minutes, one.school_minutes,
        one.words, by, moment_on(on, 6));
}

void say_not(db::Db& db, PlanOwner const& of, PersonId person, std::size_t which, UserId by,
             Day on) {
    auto const& one = nots[which % std::size(nots)];
    db.run(
        "INSERT INTO family_times_not (case_id, person_id, kind, weekday, from_minute,"
        " until_minute, words, said_by, said_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        of.case_id, person, one.kind, one.weekday, one.from, one.until, one.words, by,
        moment_on(on, 6));
}

void say_wish(db::Db& db, PlanOwner const& of, PersonId person, std::size_t which, bool is_first,
              UserId by, Day on) {
    auto const& one = wishes[which % std::size(wishes)];
    db.run(
        "INSERT INTO contact_wish (case_id, person_id, frequency, ways, hours, is_first, words,"
        " ask_again_on, said_by, said_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        of.case_id, person, one.frequency, one.ways, one.hours, is_first, one.words,
        of.today + days{one.asked_again_in}, by, moment_on(on, 6));
}

/// The contacts that were logged were with the first adult, about the children.
void name_whom(db::Db& db, PlanOwner const& of, PersonId adult, PersonId child) {
    db.run(
        "INSERT INTO contact_person (contact_id, person_id, part)"
        " SELECT id, $2, 'with' FROM contact WHERE case_id = $1",
        of.case_id, adult);
    db.run(
        "INSERT INTO contact_person (contact_id, person_id, part)"
        " SELECT id, $2, 'about' FROM contact WHERE case_id = $1",
        of.case_id, child);
    db.run(
        "UPDATE contact SET initiative = CASE WHEN id % 3 = 0 THEN 'family' ELSE 'ours' END"
        " WHERE case_id = $1",
        of.case_id);
}

}  // namespace

void say_times(db::Db& db, Family const& family, PlanOwner const& of, std::size_t number) {
    auto const by = family.coordinators.back().user;
    auto const on = std::max(of.today - days{30}, family.opened_on);
    std::size_t adults = 0;
    for (std::size_t at = 0; at < family.persons.size(); ++at) {
        if (!family.persons[at].is_adult()) continue;
        PersonId const person{of.first_person.value + std::int64_t(at)};
        auto const which = number + adults;
        if (adults == 0) name_whom(db, of, person, of.first_person);
        say_suits(db, of, person, which, by, on);
        say_not(db, of, person, which, by, on);
        if (which % 2 == 0) say_not(db, of, person, which + 1, by, on);
        say_wish(db, of, person, which, adults == 0, by, on);
        ++adults;
    }
}

}  // namespace indgang::generate
