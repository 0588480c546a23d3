#include "scales/store.hpp"

#include <algorithm>

#include "scales/rules.hpp"

namespace indgang::scales {
namespace {

constexpr access::Folder folder{access::FolderKind::assessment};

Day day_of(Instant moment) { return Day{std::chrono::floor<days>(moment.at)}; }

struct Written {
    ScaleId scale;
    Rating rating;
    std::optional<cases::FamilyRole> role;  // of whoever answered
};
Written read_rating(db::Row const& row) {
    auto const role = row.maybe_worded(11, cases::family_roles);
    Rating rating{.id = row.id<RatingId>(1),
                  .rater = {.person = row.maybe_id<PersonId>(2), .name = row.text(5)},
                  .on = row.day(6),
                  .value = row.maybe_number(7),
                  .reason = row.text(8),
                  .recorded_by = row.text(9)};
    if (rating.rater.person) rating.rater.name = attribution::called(row.text(3), row.text(4));
    rating.rater.is_child = role == cases::FamilyRole::child || role == cases::FamilyRole::sibling;
    return {row.id<ScaleId>(0), std::move(rating), role};
}

std::vector<Written> ratings_of_case(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT s.id, r.id, r.said_by, COALESCE(p.name, ''), COALESCE(m.relation, ''), r.rater,"
        " r.rated_on, r.value, r.reason, u.name, r.recorded_at, m.role FROM scale s"
        " JOIN scale_rating r ON r.scale_id = s.id JOIN app_user u ON u.id = r.recorded_by"
        " LEFT JOIN person p ON p.id = r.said_by"
        " LEFT JOIN case_person m ON m.person_id = r.said_by AND m.case_id = s.case_id"
        " WHERE s.case_id = $1 ORDER BY r.id",
        read_rating, scope.case_id());
}

/// Of an old case only what was chosen, and at home not what another adult has answered.
bool shows(access::CaseScope& scope, access::Decision const& decision, Written const& one) {
    if (decision.since && *decision.since > one.rating.on) return false;
    return attribution::may_read(scope, one.rating.rater.person, one.role);
}

std::vector<Withheld>& who_withholds() {
    static std::vector<Withheld> all;
    return all;
}

std::vector<ScaleId> withheld(access::CaseScope& scope) {
    std::vector<ScaleId> ids;
    for (auto const& ask : who_withholds()) std::ranges::copy(ask(scope), std::back_inserter(ids));
    return ids;
}

}  // namespace

void can_withhold(Withheld which) { who_withholds().push_back(std::move(which)); }

bool may_see(access::CaseScope& scope, std::optional<PersonId> about) {
    return scope.may_see(folder, about).yes;
}

std::vector<Scale> scales_of(access::CaseScope& scope) {
    auto all = scope.db().rows(
        "SELECT s.id, s.about, COALESCE(p.name, ''), s.question, s.means_0, s.means_10,"
        " s.closed_at FROM scale s LEFT JOIN person p ON p.id = s.about WHERE s.case_id = $1"
        " ORDER BY s.id",
        [](db::Row const& row) {
            auto const name = row.text(2);
            Scale scale{.id = row.id<ScaleId>(0),
                        .about = row.maybe_id<PersonId>(1),
                        .about_name = name.substr(0, name.find(' ')),
                        .question = row.text(3),
                        .means_0 = row.text(4),
                        .means_10 = row.text(5)};
            if (auto const moment = row.maybe_instant(6)) scale.closed_on = day_of(*moment);
            return scale;
        },
        scope.case_id());
    std::vector<Scale> seen;
    if (all.empty()) return seen;
    auto const written = ratings_of_case(scope);
    auto const hidden = withheld(scope);
    for (auto& scale : all) {
        if (std::ranges::count(hidden, scale.id) > 0) continue;
        auto const decision = scope.may_see(folder, scale.about);
        if (!decision) continue;
        for (auto const& one : written)
            if (one.scale == scale.id && shows(scope, decision, one))
                scale.ratings.push_back(one.rating);
        scale.ratings = with_corrections_marked(std::move(scale.ratings));
        seen.push_back(std::move(scale));
    }
    return seen;
}

std::optional<Scale> scale_in(access::CaseScope& scope, ScaleId id) {
    for (auto& one : scales_of(scope))
        if (one.id == id) return std::move(one);
    return std::nullopt;
}

ScaleId add_scale(access::CaseScope& scope, Scale const& scale) {
    ScaleId const id{scope.db().insert(
        "INSERT INTO scale (case_id, about, question, means_0, means_10, asked_by, asked_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        scope.case_id(), scale.about, scale.question, scale.means_0, scale.means_10, scope.user(),
        scope.now())};
    scope.record("scale_added", phrase("En skala fra 0 til 10 er lavet."), folder);
    return id;
}

void add_rating(access::CaseScope& scope, Scale const& scale, Rating const& rating) {
    scope.db().run(
        "INSERT INTO scale_rating (scale_id, said_by, rater, rated_on, value, reason, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        scale.id, rating.rater.person, rating.rater.person ? std::string{} : rating.rater.name,
        rating.on, rating.value, rating.reason, scope.user(), scope.now());
    scope.record("scale_rated", phrase("Et svar er skrevet på en skala."), folder);
}

void close(access::CaseScope& scope, Scale const& scale) {
    scope.db().run(
        "UPDATE scale SET closed_by = $1, closed_at = $2 WHERE id = $3 AND closed_at IS NULL",
        scope.user(), scope.now(), scale.id);
    scope.record("scale_closed", phrase("En skala bruges ikke mere."), folder);
}

}  // namespace indgang::scales
