// What is told stays Danish: it is content, not interface.
#include <span>

#include "foundation/id.hpp"
#include "generate/effects.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

struct ToldEffect {
    std::size_t intervention;         // place in the order in which they were written
    std::vector<std::size_t> serves;  // places in the order of the plan
    int judged_in;                    // days from today
    std::string_view expected, own_part = {}, involvement = {}, least_intrusive = {};
    int reviewed_ago = 0;  // it was continued then; 0: never
    std::string_view because = {}, family_words = {}, professional_words = {};
    int family = 0, professionals = 0;
};

std::vector<ToldEffect> const& holm() {
    static std::vector<ToldEffect> const told{
        {.intervention = 0,
         .serves = {1},
         .judged_in = 40,
         .expected = "Sofie vågner højst én gang om natten, også når hun er hos far.",
         .own_part = "Anna og Peter skriver søvndagbog. Sofie vælger selv aftenbogen.",
         .involvement = "with",
         .least_intrusive = "Dyne og gardin er prøvet før medicin, og det rakte langt.",
         .reviewed_ago = 50,
         .because = "Søvnen er bedre, men ikke hver nat.",
         .family_words = "Vi kan mærke det. Sofie siger, at dynen krammer hende.",
         .professional_words = "Søvndagbogen viser fire hele nætter om ugen.",
         .family = 6,
         .professionals = 5},
        {.intervention = 1,
         .serves = {12},
         .judged_in = 75,
         .expected = "Anna og Emil har to eftermiddage om ugen, hvor der ikke er travlt."},
        {.intervention = 2,
         .serves = {1, 12},
         .judged_in = -3,
         .expected = "Anna sover igennem to nætter i træk, og Emil har mor for sig selv.",
         .own_part =
             "Anna pakker tasken sammen med Sofie og siger til, hvis en weekend ikke passer.",
         .involvement = "with",
         .least_intrusive = "Mormor hjælper allerede hver tirsdag. Mere kan hun ikke."},
        {.intervention = 3,
         .serves = {6},
         .judged_in = 20,
         .expected = "Vi ved, hvad der gør skoledagen lang, og hvad der hjælper.",
         .own_part = "Sofie siger selv, hvordan dagen var, fra 0 til 10.",
         .involvement = "with",
         .least_intrusive = "Vi har talt med skolen to gange uden at finde grunden."},
    };
    return told;
}

std::vector<ToldEffect> const& friis() {
    static std::vector<ToldEffect> const told{
        {.intervention = 1,
         .serves = {1},
         .judged_in = 0,
         .expected =
             "Jonas aftaler selv med nogen på sin alder, uden at kontaktpersonen ringer først.",
         .own_part = "Jonas skriver til klubben og siger, hvad han har lyst til.",
         .involvement = "with",
         .least_intrusive = "En kontaktperson er mindre end et tilbud uden for hjemmet.",
         .reviewed_ago = 90,
         .because = "Jonas er kommet i gang og vil gerne fortsætte.",
         .family_words = "Jeg tager bussen selv nu.",
         .professional_words = "Jonas tager flere initiativer end i foråret.",
         .family = 4,
         .professionals = 4},
        {.intervention = 2,
         .serves = {1, 5},
         .judged_in = 60,
         .expected = "Jonas kommer ud tre gange om ugen til noget, han selv har valgt.",
         .own_part = "Jonas bestemmer, hvad timerne bruges til.",
         .involvement = "by",
         .least_intrusive = "Timerne sættes ned, når Jonas klarer bussen alene."},
        {.intervention = 0,
         .serves = {5},
         .judged_in = 120,
         .expected = "Jonas går de ture, han vil, uden ondt i fødderne."},
    };
    return told;
}

std::vector<ToldEffect> const& simple() {
    static std::vector<ToldEffect> const told{
        {.intervention = 0,
         .serves = {1},
         .judged_in = 30,
         .expected = "Morgenen og ugen bliver roligere for alle i familien.",
         .own_part = "Familien prøver det selv af i tre uger og siger, hvad der virker.",
         .involvement = "with",
         .least_intrusive = "Vejledning alene er prøvet og rakte ikke."}};
    return told;
}

/// A part of the plan, by its place, that waits for another, an intervention or something outside.
struct ToldWait {
    std::size_t part;
    int on_part = -1, on_intervention = -1;
    std::string_view on_words = {};
    int expected_in = 0;  // days from today; 0: nobody knows
};
constexpr ToldWait holm_waits[] = {
    {.part = 6, .on_part = 7},
    {.part = 6, .on_intervention = 3},
    {.part = 7, .on_words = "Svar fra skolen om et ledigt lokale", .expected_in = 7},
    {.part = 12, .on_words = "Peters nye vagtplan", .expected_in = -2},
};
constexpr ToldWait friis_waits[] = {
    {.part = 5, .on_part = 1},
    {.part = 11, .on_words = "En lejlighed i ungdomsboligerne", .expected_in = 160},
    {.part = 11, .on_part = 5},
    {.part = 1, .on_intervention = 2},
};

/// One family: its interventions and the parts of its plan, in the order in which they were written.
class Telling {
public:
    Telling(db::Db& db, CaseId family, Day today) : db_{db}, family_{family}, today_{today} {
        auto const number = [](db::Row const& row) { return row.number(0); };
        interventions_ = db.rows(
            "SELECT i.id FROM intervention i LEFT JOIN intervention_end e"
            " ON e.intervention_id = i.id WHERE i.case_id = $1 AND e.ended_on IS NULL ORDER BY i.id",
            number, family);
        parts_ =
            db.rows("SELECT id FROM plan_element WHERE case_id = $1 ORDER BY id", number, family);
        by_ = db.row(
                    "SELECT user_id FROM access_grant WHERE case_id = $1"
                    " AND relation = 'coordinator' ORDER BY id DESC LIMIT 1",
                    number, family)
                  .value_or(1);
    }

    void tell(std::vector<ToldEffect> const& told) {
        for (auto const& one : told) {
            if (one.intervention >= interventions_.size() || one.serves.back() >= parts_.size())
                continue;
            auto const first_day = one.reviewed_ago > 0 ? -one.reviewed_ago : one.judged_in;
            write(one, 1, first_day, 64);
            if (one.reviewed_ago > 0) review(one);
        }
    }

    void tell_waits(std::span<ToldWait const> waits) {
        for (auto const& one : waits) {
            auto const on_part =
                one.on_part < 0 ? std::nullopt : std::optional{parts_.at(std::size_t(one.on_part))};
            auto const on_intervention =
                one.on_intervention < 0
                    ? std::nullopt
                    : std::optional{interventions_.at(std::size_t(one.on_intervention))};
            auto const expected_on =
                one.expected_in == 0 ? std::nullopt : std::optional{today_ + days{one.expected_in}};
            db_.run(
                "INSERT INTO dependency (case_id, goal_id, on_goal_id, on_intervention_id, on_words,"
                " expected_on, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                family_, parts_.at(one.part), on_part, on_intervention, one.on_words, expected_on,
                by_, moment_on(today_ - days{30}, 7));
        }
    }

private:
    void write(ToldEffect const& one, int number, int judged_in, int days_ago) {
        auto const involvement =
            one.involvement.empty() ? std::nullopt : std::optional{one.involvement};
        auto const id = db_.insert(
            "INSERT INTO intervention_plan (intervention_id, number, expected, judged_on, own_part,"
            " involvement, least_intrusive, written_by, written_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
            interventions_[one.intervention], number, one.expected, today_ + days{judged_in},
            one.own_part, involvement, one.least_intrusive, by_,
            moment_on(today_ - days{days_ago}, 5));
        for (auto const part : one.serves)
            db_.run("INSERT INTO intervention_goal (plan_id, element_id) VALUES ($1, $2)", id,
                    parts_[part]);
    }

    void review(ToldEffect const& one) {
        auto const held_on = today_ - days{one.reviewed_ago};
        auto const id = db_.insert(
            "INSERT INTO effect_review (intervention_id, held_on, judged_on, choice, because,"
            " family_words, professional_words, least_intrusive, next_on, recorded_by, recorded_at)"
            " VALUES ($1, $2, $2, 'continue', $3, $4, $5, $6, $7, $8, $9) RETURNING id",
            interventions_[one.intervention], held_on, one.because, one.family_words,
            one.professional_words, one.least_intrusive, today_ + days{one.judged_in}, by_,
            moment_on(held_on, 6));
        auto const goal = parts_[one.serves.front()];
        auto const measure = [&](std::string_view side, int value) {
            db_.run(
                "INSERT INTO effect_reading (review_id, element_id, revision_id, side, value)"
                " SELECT $1, $2, min(id), $3, $4 FROM plan_revision WHERE element_id = $2",
                id, goal, side, value);
        };
        measure("family", one.family);
        measure("professionals", one.professionals);
        write(one, 2, one.judged_in, one.reviewed_ago);
    }

    db::Db& db_;
    CaseId family_;
    Day today_;
    std::vector<std::int64_t> interventions_, parts_;
    std::int64_t by_ = 1;
};

constexpr int most_others = 10;  // enough to meet it; the rest say what is missing

}  // namespace

void tell_effects(db::Db& db, CollaborationModel const& model, Day today) {
    auto const families = db.rows(
        "SELECT DISTINCT case_id FROM plan_element ORDER BY case_id LIMIT $1",
        [](db::Row const& row) { return row.id<CaseId>(0); }, most_others + 1);
    for (auto const family : families) {
        bool const is_story = family == families.front();
        auto const& story = model.clock == Clock::per_family ? friis() : holm();
        Telling telling{db, family, today};
        telling.tell(is_story ? story : simple());
        if (is_story && model.clock == Clock::per_family) telling.tell_waits(friis_waits);
        if (is_story && model.clock != Clock::per_family) telling.tell_waits(holm_waits);
    }
}

}  // namespace indgang::generate
