#include "generate/measured.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

PersonId person(Family const& family, ProgressOwner const& of, std::size_t place) {
    if (place == first_adult)
        for (place = 0; place + 1 < family.persons.size() && !family.persons[place].is_adult();)
            ++place;
    return {of.first_person.value + std::int64_t(place)};
}

std::int64_t write_ladder(db::Db& db, ToldLadder const& told, std::int64_t element,
                          ProgressOwner const& of) {
    return db.insert(
        "INSERT INTO goal_ladder (element_id, way, much_less, less, expected, more, much_more,"
        " chosen_by, chosen_at) VALUES ($1, 'steps', $2, $3, $4, $5, $6, $7, $8) RETURNING id",
        element, told.words[0], told.words[1], told.words[2], told.words[3], told.words[4],
        of.recorded_by, moment_on(of.today - days{told.days_ago}, 3));
}

}  // namespace

void write_progress(db::Db& db, ToldProgress const& told, Family const& family,
                    std::span<std::int64_t const> elements, ProgressOwner const& of) {
    std::vector<std::optional<std::int64_t>> ladders(elements.size());
    for (auto const& one : told.ladders)
        ladders[std::size_t(one.part)] = write_ladder(db, one, elements[std::size_t(one.part)], of);
    for (auto const& one : told.measured) {
        auto const on = of.today - days{one.days_ago};
        std::optional<PersonId> by;
        if (one.by) by = person(family, of, *one.by);
        std::string const professional = one.professional == "*" ? family.coordinators.back().name
                                                                 : std::string(one.professional);
        db.run(
            "INSERT INTO goal_measurement (element_id, ladder_id, person_id, professional,"
            " measured_on, value, words, told, recorded_by, recorded_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            elements[std::size_t(one.part)],
            one.is_on_steps ? ladders[std::size_t(one.part)] : std::nullopt, by, professional, on,
            one.value, one.words, one.is_told ? "by_adult" : "self", of.recorded_by,
            moment_on(on, 5));
    }
}

}  // namespace indgang::generate
