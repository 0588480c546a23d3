#include "effects/store.hpp"

#include <algorithm>

#include "access/case_scope.hpp"

namespace indgang::effects {
namespace {

template <class T>
struct Of {
    std::int64_t key;  // of what it belongs to
    std::int64_t id;
    T row;
};

Of<Purpose> read_purpose(db::Row const& row) {
    return {row.number(0),
            row.number(1),
            {.number = row.number(2),
             .expected = row.text(3),
             .judged_on = row.maybe_day(4),
             .own_part = row.text(5),
             .involvement = row.maybe_worded(6, plan::involvements),
             .least_intrusive = row.text(7),
             .by = row.text(8),
             .at = row.instant(9)}};
}

Of<Review> read_review(db::Row const& row) {
    return {row.number(0),
            row.number(1),
            {.held_on = row.day(2),
             .judged_on = row.maybe_day(3),
             .choice = row.worded(4, choices),
             .because = row.text(5),
             .family_words = row.text(6),
             .professional_words = row.text(7),
             .changes = row.text(8),
             .least_intrusive = row.text(9),
             .next_on = row.maybe_day(10),
             .by = row.text(11),
             .at = row.instant(12)}};
}

Of<Measured> read_measured(db::Row const& row) {
    return {row.number(0),
            0,
            {.goal = row.id<plan::ElementId>(1),
             .side = row.worded(2, sides),
             .value = row.number(3),
             .baseline = row.maybe_number(4),
             .target = row.maybe_number(5)}};
}

/// A question that has been sent: all that was written of the interventions of the case.
class Asking {
public:
    explicit Asking(access::CaseScope& scope)
        : purposes_{scope.db().later(
              "SELECT p.intervention_id, p.id, p.number, p.expected, p.judged_on, p.own_part,"
              " p.involvement, p.least_intrusive, u.name, p.written_at FROM intervention i"
              " JOIN intervention_plan p ON p.intervention_id = i.id"
              " JOIN app_user u ON u.id = p.written_by WHERE i.case_id = $1 ORDER BY p.number",
              read_purpose, scope.case_id())},
          goals_{scope.db().later(
              "SELECT g.plan_id, g.element_id FROM intervention i JOIN intervention_plan p"
              " ON p.intervention_id = i.id JOIN intervention_goal g ON g.plan_id = p.id"
              " WHERE i.case_id = $1 ORDER BY g.element_id",
              [](db::Row const& row) {
                  return Of<plan::ElementId>{row.number(0), 0, row.id<plan::ElementId>(1)};
              },
              scope.case_id())},
          reviews_{scope.db().later(
              "SELECT r.intervention_id, r.id, r.held_on, r.judged_on, r.choice, r.because,"
              " r.family_words, r.professional_words, r.changes, r.least_intrusive, r.next_on,"
              " u.name, r.recorded_at FROM intervention i"
              " JOIN effect_review r ON r.intervention_id = i.id"
              " JOIN app_user u ON u.id = r.recorded_by WHERE i.case_id = $1 ORDER BY r.id",
              read_review, scope.case_id())},
          measured_{scope.db().later(
              "SELECT m.review_id, m.element_id, m.side, m.value, v.baseline, v.target"
              " FROM intervention i JOIN effect_review r ON r.intervention_id = i.id"
              " JOIN effect_reading m ON m.review_id = r.id"
              " JOIN plan_revision v ON v.id = m.revision_id WHERE i.case_id = $1"
              " ORDER BY m.element_id, m.side",
              read_measured, scope.case_id())} {}

    void put_into(std::vector<Course>& courses) {
        auto purposes = purposes_.get();
        for (auto const& goal : goals_.get())
            if (auto* one = with_id(purposes, goal.key)) one->row.serves.push_back(goal.row);
        auto reviews = reviews_.get();
        for (auto const& measured : measured_.get())
            if (auto* one = with_id(reviews, measured.key))
                one->row.measured.push_back(measured.row);
        for (auto& course : courses) {
            if (course.is_withheld) continue;
            auto const key = course.intervention.id.value;
            for (auto& one : purposes)
                if (one.key == key) course.purposes.push_back(std::move(one.row));
            for (auto& one : reviews)
                if (one.key == key) course.reviews.push_back(std::move(one.row));
        }
    }

private:
    template <class T>
    static Of<T>* with_id(std::vector<Of<T>>& rows, std::int64_t id) {
        auto const found = std::ranges::find(rows, id, &Of<T>::id);
        return found == rows.end() ? nullptr : &*found;
    }

    db::Later<Of<Purpose>> purposes_;
    db::Later<Of<plan::ElementId>> goals_;
    db::Later<Of<Review>> reviews_;
    db::Later<Of<Measured>> measured_;
};

/// An adult's is that adult's own; what is for a child is a part of the plan.
access::Folder folder_of(access::CaseScope& scope, PersonId person) {
    auto const facts = plan::family_facts(scope);
    auto const* one = facts.person(person);
    auto const folder =
        cases::folder_about(person, one ? one->role : cases::FamilyRole::other_adult);
    return folder.kind == access::FolderKind::matters ? access::Folder{access::FolderKind::plan}
                                                      : folder;
}

void write_purpose(access::CaseScope& scope, Course const& course, Purpose const& purpose) {
    auto const number = course.purpose() ? course.purpose()->number + 1 : 1;
    auto const id = scope.db().insert(
        "INSERT INTO intervention_plan (intervention_id, number, expected, judged_on, own_part,"
        " involvement, least_intrusive, written_by, written_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
        course.intervention.id, number, purpose.expected, purpose.judged_on, purpose.own_part,
        purpose.involvement, purpose.least_intrusive, scope.user(), scope.now());
    for (auto const goal : purpose.serves)
        scope.db().run("INSERT INTO intervention_goal (plan_id, element_id) VALUES ($1, $2)", id,
                       goal);
}

}  // namespace

std::vector<Course> courses_of(access::CaseScope& scope) {
    auto interventions = interventions::ask_interventions(scope)();
    if (interventions.empty()) return {};
    Asking asking{scope};
    auto const facts = plan::family_facts(scope);
    std::vector<Course> courses;
    for (auto& one : interventions) {
        auto const* person = facts.person(one.person);
        bool const is_of_child = person && person->role == cases::FamilyRole::child;
        auto const folder =
            cases::folder_about(one.person, person ? person->role : cases::FamilyRole::other_adult);
        bool const is_open = folder.kind == access::FolderKind::adult ||
                             scope.may_see(access::FolderKind::plan,
                                           is_of_child ? std::optional{one.person} : std::nullopt);
        courses.push_back({.intervention = std::move(one), .is_withheld = !is_open});
    }
    asking.put_into(courses);
    return courses;
}

void save_purpose(access::CaseScope& scope, Course const& course, Purpose const& purpose) {
    write_purpose(scope, course, purpose);
    scope.record("intervention_planned",
                 phrase("Hvad en indsats skal føre til, er skrevet i planen."),
                 folder_of(scope, course.intervention.person));
}

void note_least_intrusive(access::CaseScope& scope, InterventionId intervention,
                          std::string const& because) {
    for (auto const& one : courses_of(scope))
        if (one.intervention.id == intervention)
            save_purpose(scope, one, {.least_intrusive = because});
}

void save_review(access::CaseScope& scope, Course const& course, Review const& review,
                 plan::Plan const& plan) {
    auto const id = scope.db().insert(
        "INSERT INTO effect_review (intervention_id, held_on, judged_on, choice, because,"
        " family_words, professional_words, changes, least_intrusive, next_on, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id",
        course.intervention.id, review.held_on, course.judged_on(), review.choice, review.because,
        review.family_words, review.professional_words, review.changes, review.least_intrusive,
        review.next_on, scope.user(), scope.now());
    for (auto const& one : review.measured)
        scope.db().run(
            "INSERT INTO effect_reading (review_id, element_id, revision_id, side, value)"
            " VALUES ($1, $2, $3, $4, $5)",
            id, one.goal, plan.element(one.goal)->standing().id, one.side, one.value);
    if (review.next_on) {
        Purpose next = course.purpose() ? *course.purpose() : Purpose{};
        next.judged_on = review.next_on;
        next.least_intrusive = review.least_intrusive;
        write_purpose(scope, course, next);
    }
    scope.record("effect_reviewed", phrase("Virkningen af en indsats er vurderet."),
                 folder_of(scope, course.intervention.person));
}

bool may_be_due(access::CaseScope& scope) {
    return scope.db()
        .row(
            "SELECT i.id FROM intervention i JOIN intervention_plan p ON p.intervention_id = i.id"
            " LEFT JOIN effect_review r ON r.intervention_id = i.id WHERE i.case_id = $1"
            " AND (p.judged_on <= $2 OR r.choice = 'stop') LIMIT 1",
            [](db::Row const& row) { return row.number(0); }, scope.case_id(), scope.today())
        .has_value();
}

}  // namespace indgang::effects
