#include "generate/hearing_store.hpp"

#include "generate/rows.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {

struct HearingStore::Tables {
    db::Db& db;
    Rows<4> voice{db, "INSERT INTO voice (id, case_id, child_id, versions) VALUES ($1, $2, $3, $4)",
                  "INSERT INTO voice (id, case_id, child_id, versions) SELECT * FROM "
                  "unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[])"};
    Rows<17> version{
        db,
        "INSERT INTO voice_version (voice_id, number, state, way, folder, holder_id, planned_on, "
        "held_on, held_by, place, present, own_words, seen, sharing, for_home, shown_to, "
        "written_by, written_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, "
        "$13, $14, $15, $16, $17)",
        "INSERT INTO voice_version (voice_id, number, state, way, folder, holder_id, planned_on, "
        "held_on, held_by, place, present, own_words, seen, sharing, for_home, shown_to, "
        "written_by, written_at) SELECT v, 1, s, w, f, h, p, o, b, l, r, a, e, g, q, t, u, m FROM "
        "unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], "
        "$7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], "
        "$14::text[], $15::text[], $16::bigint[], $17::text[]) "
        "AS x (v, s, w, f, h, p, o, b, l, r, a, e, g, q, t, u, m)"};
    Rows<5> examination{
        db,
        "INSERT INTO examination (id, case_id, about_id, kind, steps) VALUES ($1, $2, $3, $4, $5)",
        "INSERT INTO examination (id, case_id, about_id, kind, steps) SELECT * FROM "
        "unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::bigint[])"};
    Rows<15> step{
        db,
        "INSERT INTO examination_step (examination_id, number, act, state, holder_id, outside, "
        "question, asked_on, due_on, aware_on, reported_on, result, family_words, written_by, "
        "written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        "INSERT INTO examination_step (examination_id, number, act, state, holder_id, outside, "
        "question, asked_on, due_on, aware_on, reported_on, result, family_words, written_by, "
        "written_at) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], "
        "$5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], "
        "$12::text[], $13::text[], $14::bigint[], $15::text[])"};

    void add_step(std::int64_t id, std::int64_t number, std::string_view act,
                  std::string_view state, ToldExamination const& one, Day on, UserId by) {
        bool const is_answered = state == "reported";
        step.add(id, number, act, state, one.holder, one.outside, one.question, one.asked_on,
                 one.due_on, one.aware_on, is_answered ? one.reported_on : std::nullopt,
                 is_answered ? one.result : std::string{},
                 is_answered ? one.family_words : std::string{}, by, moment_on(on, 7));
    }
};

HearingStore::HearingStore(db::Db& db) : db_{db}, tables_{std::make_unique<Tables>(db)} {}
HearingStore::~HearingStore() = default;

void HearingStore::add(Family const& family, std::int64_t case_id, std::int64_t first_person) {
    auto const person = [&](std::size_t place) { return first_person + std::int64_t(place); };
    for (auto const& one : family.voices) {
        bool const is_planned = one.state == "planned";
        std::string shown_to;
        for (auto const place : one.shown_to)
            shown_to += (shown_to.empty() ? "" : ",") + std::to_string(person(place));
        auto const written_on = is_planned ? one.on - days{15} : one.on;
        tables_->voice.add(next_voice_, case_id, person(one.child), 1);
        tables_->version.add(next_voice_, one.state, one.way, "assessment", one.holder,
                             is_planned ? std::optional{one.on} : std::nullopt,
                             is_planned ? std::nullopt : std::optional{one.on}, one.held_by,
                             one.where, one.present, one.own_words, one.seen, one.sharing,
                             one.for_home, shown_to, family.coordinator_on(written_on),
                             moment_on(written_on, 6));
        ++next_voice_;
    }
    for (auto const& one : family.examinations) {
        auto const by = family.coordinator_on(one.asked_on);
        bool const went_on = one.state != "asked";
        tables_->examination.add(next_examination_, case_id, person(one.about), one.kind,
                                 went_on ? 2 : 1);
        tables_->add_step(next_examination_, 1, "bestil", "asked", one, one.asked_on, by);
        if (went_on)
            tables_->add_step(next_examination_, 2, one.reported_on ? "svar" : "begynd", one.state,
                              one, one.reported_on.value_or(one.asked_on + days{7}), by);
        ++next_examination_;
    }
}

void HearingStore::send() {
    tables_->voice.send();
    tables_->version.send();
    tables_->examination.send();
    tables_->step.send();
}

void HearingStore::finish() {
    if (db_.engine() == db::Engine::sqlite) return;  // AUTOINCREMENT goes on by itself
    db_.script(
        "SELECT setval(pg_get_serial_sequence('voice', 'id'), (SELECT COALESCE(max(id), 1) FROM voice));"
        "SELECT setval(pg_get_serial_sequence('examination', 'id'), (SELECT COALESCE(max(id), 1) FROM examination))");
}

}  // namespace indgang::generate
