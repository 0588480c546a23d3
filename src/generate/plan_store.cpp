#include "access/decision.hpp"
#include "generate/plans.hpp"
#include "generate/timeline.hpp"
#include "plan/plan.hpp"

namespace indgang::generate {
namespace {

class Writing {
public:
    Writing(db::Db& db, ToldPlan const& told, Family const& family, PlanOwner const& of)
        : db_{db}, told_{told}, family_{family}, of_{of} {}

    void all() {
        auto const agreed_at = moment_on(of_.today - days{told_.agreed_ago}, 3);
        auto const version = db_.insert(
            "INSERT INTO plan_version (case_id, number, agreed_at) VALUES ($1, 1, $2) RETURNING id",
            of_.case_id, agreed_at);
        for (auto const& part : told_.parts) {
            auto const written_on = of_.today - days{part.is_proposal ? 3 : told_.agreed_ago + 7};
            auto const [element, revision] = add(part, written_on);
            if (part.is_proposal) {
                say_yes(revision, std::nullopt, written_on);
            } else {
                agree(part, revision);
                db_.run(
                    "INSERT INTO plan_agreed (version_id, element_id, revision_id)"
                    " VALUES ($1, $2, $3)",
                    version, element, revision);
            }
        }
        for (auto const& change : told_.changes) propose(change);
        write_progress(db_, told_.progress, family_, elements_,
                       {of_.first_person, coordinator(), of_.today});
    }

private:
    PersonId person(std::size_t place) const {
        return {of_.first_person.value + std::int64_t(place)};
    }
    std::optional<PersonId> person(std::optional<std::size_t> place) const {
        return place ? std::optional{person(*place)} : std::nullopt;
    }
    UserId coordinator() const { return family_.coordinators.back().user; }
    /// The first of the team who is there still, else the partner, else the coordinator.
    UserId colleague() const {
        for (auto const& one : family_.team)
            if (!one.left) return one.user;
        return family_.partner ? family_.partner->user : coordinator();
    }
    std::optional<Day> in(std::optional<int> days_from_now) const {
        return days_from_now ? std::optional{of_.today + days{*days_from_now}} : std::nullopt;
    }
    static std::optional<std::string_view> word(std::string_view text) {
        return text.empty() ? std::nullopt : std::optional{text};
    }

    std::pair<std::int64_t, std::int64_t> add(ToldPart const& part, Day on) {
        auto const at = moment_on(on, 2);
        auto const element = db_.insert(
            "INSERT INTO plan_element (case_id, kind, added_by, added_at) VALUES ($1, $2, $3, $4)"
            " RETURNING id",
            of_.case_id, part.kind, coordinator(), at);
        elements_.push_back(element);
        auto const revision = write(part, element, 1, part.words, "", at);
        if (part.kind == "action") hold(part, element, at);
        return {element, revision};
    }

    std::int64_t write(ToldPart const& part, std::int64_t element, int number,
                       std::string_view words, std::string_view because, Instant at) {
        auto const under =
            part.under < 0 ? std::nullopt : std::optional{elements_[std::size_t(part.under)]};
        return db_.insert(
            "INSERT INTO plan_revision (element_id, number, words, under_id, about_id, said_by,"
            " purpose, term, due_on, judged_on, measure, baseline, target, involvement, because,"
            " written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
            " $13, $14, $15, $16, $17) RETURNING id",
            element, number, words, under, person(part.about), person(part.said_by), part.purpose,
            word(part.term), in(part.due_in), in(part.judged_in), part.measure, part.baseline,
            part.target, word(part.involvement), because, coordinator(), at);
    }

    void hold(ToldPart const& part, std::int64_t element, Instant at) {
        auto const user = part.held_by                   ? std::nullopt
                          : part.hand == Hand::colleague ? std::optional{colleague()}
                                                         : std::optional{coordinator()};
        db_.run(
            "INSERT INTO action_holder (element_id, person_id, user_id, moved_by, since_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            element, person(part.held_by), user, coordinator(), at);
        if (part.event.empty()) return;
        auto const until = part.event == "hold" ? in(9) : std::nullopt;
        db_.run(
            "INSERT INTO action_event (element_id, event, until_on, because, recorded_by,"
            " recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
            element, part.event, until, part.event_because, coordinator(),
            moment_on(of_.today - days{5}, 4));
    }

    /// At the meeting: everyone whose yes could be needed.
    void agree(ToldPart const&, std::int64_t revision) {
        auto const on = of_.today - days{told_.agreed_ago};
        say_yes(revision, std::nullopt, on);
        for (std::size_t i = 0; i < family_.persons.size(); ++i) {
            auto const& one = family_.persons[i];
            if (one.has_custody || one.is_adult() ||
                age_on(on, one.born_on) >= plan::age_of_being_asked)
                say_yes(revision, person(i), on);
        }
    }
    void say_yes(std::int64_t revision, std::optional<PersonId> who, Day on) {
        db_.run(
            "INSERT INTO plan_answer (revision_id, person_id, answer, how, said_on, recorded_by,"
            " recorded_at) VALUES ($1, $2, 'yes', $3, $4, $5, $6)",
            revision, who, who ? "meeting" : "self", on, coordinator(), moment_on(on, 3));
    }

    void propose(ToldChange const& change) {
        auto const& part = told_.parts[std::size_t(change.part)];
        auto const on = of_.today - days{change.days_ago};
        auto const revision = write(part, elements_[std::size_t(change.part)], 2, change.words,
                                    change.because, moment_on(on, 2));
        say_yes(revision, std::nullopt, on);
    }

    db::Db& db_;
    ToldPlan const& told_;
    Family const& family_;
    PlanOwner const& of_;
    std::vector<std::int64_t> elements_;
};

}  // namespace

void write_plan(db::Db& db, ToldPlan const& told, Family const& family, PlanOwner const& of) {
    Writing{db, told, family, of}.all();
}

}  // namespace indgang::generate
