// The tables that a family is written into, in the order in which one refers to another: each with the
// statement for one row and the one for many (rows.hpp).
#pragma once
#include "generate/rows.hpp"
#include "generate/store.hpp"

namespace indgang::generate {

struct FamilyStore::Tables {
    db::Db& db;
    Rows<9> person{
        db,
        "INSERT INTO person (id, name, search_name, born_on, cpr_sealed, cpr_lookup, "
        "telephone, address, is_address_protected) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, "
        "$9)",
        "INSERT INTO person (id, name, search_name, born_on, cpr_sealed, cpr_lookup, "
        "telephone, address, is_address_protected) SELECT * FROM unnest($1::bigint[], "
        "$2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], "
        "$9::bigint[])"};
    Rows<11> family{
        db,
        "INSERT INTO family_case (id, case_number, family_name, search_name, opened_on, "
        "criterion_id, criterion_note, first_contact_id, version, created_by, created_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        "INSERT INTO family_case (id, case_number, family_name, search_name, opened_on, "
        "criterion_id, criterion_note, first_contact_id, version, created_by, created_at) "
        "SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], "
        "$6::bigint[], $7::text[], $8::bigint[], $9::bigint[], $10::bigint[], $11::text[])"};
    Rows<6> member{
        db,
        "INSERT INTO case_person (case_id, person_id, role, relation, home, joined_on) VALUES "
        "($1, $2, $3, $4, $5, $6)",
        "INSERT INTO case_person (case_id, person_id, role, relation, home, joined_on) SELECT "
        "* FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], "
        "$6::text[])"};
    Rows<3> custody{db, "INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
                    "INSERT INTO custody (case_id, child_id, holder_id) SELECT * FROM "
                    "unnest($1::bigint[], $2::bigint[], $3::bigint[])"};
    Rows<6> coordinator{
        db,
        "INSERT INTO coordinator_change (case_id, from_on, user_id, because, recorded_by, "
        "recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        "INSERT INTO coordinator_change (case_id, from_on, user_id, because, recorded_by, "
        "recorded_at) SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], "
        "$4::text[], $5::bigint[], $6::text[])"};
    Rows<6> model{
        db,
        "INSERT INTO model_change (case_id, from_on, model, because, recorded_by, "
        "recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        "INSERT INTO model_change (case_id, from_on, model, because, recorded_by, "
        "recorded_at) SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], "
        "$5::bigint[], $6::text[])"};
    Rows<6> grant{
        db,
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, until_on, because) "
        "VALUES ($1, $2, $3, $4, $5, $6)",
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, until_on, because) "
        "SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], "
        "$6::text[])"};
    Rows<6> case_team{
        db,
        "INSERT INTO case_team (case_id, from_on, team_id, because, recorded_by, recorded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6)",
        "INSERT INTO case_team (case_id, from_on, team_id, because, recorded_by, recorded_at) "
        "SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], "
        "$5::bigint[], $6::text[])"};
    Rows<10> team_member{
        db,
        "INSERT INTO core_team_member (id, case_id, user_id, department_id, discipline, "
        "fixed_member_id, joined_on, because, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, "
        "$5, $6, $7, $8, $9, $10)",
        "INSERT INTO core_team_member (id, case_id, user_id, department_id, discipline, "
        "fixed_member_id, joined_on, because, recorded_by, recorded_at) SELECT * FROM "
        "unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::text[], "
        "$6::bigint[], $7::text[], $8::text[], $9::bigint[], $10::text[])"};
    Rows<6> team_leave{
        db,
        "INSERT INTO core_team_leave (member_id, left_on, because, replaced_by, recorded_by, "
        "recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        "INSERT INTO core_team_leave (member_id, left_on, because, replaced_by, recorded_by, "
        "recorded_at) SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], "
        "$5::bigint[], $6::text[])"};
    Rows<2> welcome{db, "INSERT INTO core_team_welcome (member_id, confirmed_at) VALUES ($1, $2)",
                    "INSERT INTO core_team_welcome (member_id, confirmed_at) SELECT * FROM "
                    "unnest($1::bigint[], $2::text[])"};
    Rows<7> partnership{
        db,
        "INSERT INTO partnership (id, case_id, user_id, from_on, because, recorded_by, "
        "recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        "INSERT INTO partnership (id, case_id, user_id, from_on, because, recorded_by, "
        "recorded_at) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], "
        "$5::text[], $6::bigint[], $7::text[])"};
    Rows<5> agreement{
        db,
        "INSERT INTO partnership_agreement (partnership_id, tasks, learning_goals, recorded_by, "
        "recorded_at) VALUES ($1, $2, $3, $4, $5)",
        "INSERT INTO partnership_agreement (partnership_id, tasks, learning_goals, recorded_by, "
        "recorded_at) SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], "
        "$5::text[])"};
    Rows<8> matter{db,
                   "INSERT INTO matter (case_id, person_id, department_id, title, record_system, "
                   "outside_number, caseworker, opened_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                   "INSERT INTO matter (case_id, person_id, department_id, title, record_system, "
                   "outside_number, caseworker, opened_on) SELECT * FROM unnest($1::bigint[], "
                   "$2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], "
                   "$8::text[])"};
    Rows<11> intervention{
        db,
        "INSERT INTO intervention (id, case_id, person_id, provision, started_on, "
        "examination_until, department_id, provider, note, recorded_by, recorded_at) VALUES "
        "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        "INSERT INTO intervention (id, case_id, person_id, provision, started_on, "
        "examination_until, department_id, provider, note, recorded_by, recorded_at) SELECT * "
        "FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], "
        "$6::text[], $7::bigint[], $8::text[], $9::text[], $10::bigint[], $11::text[])"};
    Rows<5> intervention_end{
        db,
        "INSERT INTO intervention_end (intervention_id, ended_on, because, recorded_by, "
        "recorded_at) VALUES ($1, $2, $3, $4, $5)",
        "INSERT INTO intervention_end (intervention_id, ended_on, because, recorded_by, "
        "recorded_at) SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], "
        "$4::bigint[], $5::text[])"};
    Rows<5> start{db,
                  "INSERT INTO start_conversation (case_id, child_id, held_on, recorded_by, "
                  "recorded_at) VALUES ($1, $2, $3, $4, $5)",
                  "INSERT INTO start_conversation (case_id, child_id, held_on, recorded_by, "
                  "recorded_at) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], "
                  "$4::bigint[], $5::text[])"};
    Rows<13> held{
        db,
        "INSERT INTO follow_up (case_id, child_id, held_on, manner, took_part, wellbeing, "
        "goals, is_right, fit_note, coming, new_needs, held_by, recorded_at) VALUES ($1, $2, "
        "$3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        "INSERT INTO follow_up (case_id, child_id, held_on, manner, took_part, wellbeing, "
        "goals, is_right, fit_note, coming, new_needs, held_by, recorded_at) SELECT * FROM "
        "unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], "
        "$7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::bigint[], "
        "$13::text[])"};
    Rows<6> board{db,
                  "INSERT INTO assessment_board (id, case_id, child_id, dimension_set, began_by, "
                  "began_at) VALUES ($1, $2, $3, $4, $5, $6)",
                  "INSERT INTO assessment_board (id, case_id, child_id, dimension_set, began_by, "
                  "began_at) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], "
                  "$4::text[], $5::bigint[], $6::text[])"};
    Rows<11> card{
        db,
        "INSERT INTO assessment_card (board_id, dimension, side, words, said_by, observer, "
        "observed_on, known_by, disciplines, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, "
        "$7, $8, $9, $10, $11)",
        "INSERT INTO assessment_card (board_id, dimension, side, words, said_by, observer, "
        "observed_on, known_by, disciplines, added_by, added_at) SELECT * FROM "
        "unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], "
        "$7::text[], $8::text[], $9::text[], $10::bigint[], $11::text[])"};
    Rows<6> contact{
        db,
        "INSERT INTO contact (case_id, on_day, kind, note, recorded_by, recorded_at) VALUES "
        "($1, $2, $3, $4, $5, $6)",
        "INSERT INTO contact (case_id, on_day, kind, note, recorded_by, recorded_at) SELECT * "
        "FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bigint[], "
        "$6::text[])"};
    Rows<7> pause{db,
                  "INSERT INTO follow_up_pause (case_id, child_id, from_on, until_on, because, "
                  "recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                  "INSERT INTO follow_up_pause (case_id, child_id, from_on, until_on, because, "
                  "recorded_by, recorded_at) SELECT * FROM unnest($1::bigint[], $2::bigint[], "
                  "$3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[])"};
    Rows<6> meeting{
        db,
        "INSERT INTO meeting_interval (case_id, from_on, interval_days, because, recorded_by, "
        "recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        "INSERT INTO meeting_interval (case_id, from_on, interval_days, because, recorded_by, "
        "recorded_at) SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], "
        "$4::text[], $5::bigint[], $6::text[])"};
    Rows<15> due{
        db,
        "INSERT INTO follow_up_due (case_id, child_id, coordinator_id, due_on, plan_by, because, "
        "basis, clock, hidden_until, child_name, child_born_on, family_name, case_number, "
        "contact_name, contact_telephone) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        "INSERT INTO follow_up_due (case_id, child_id, coordinator_id, due_on, plan_by, because, "
        "basis, clock, hidden_until, child_name, child_born_on, family_name, case_number, "
        "contact_name, contact_telephone) SELECT * FROM unnest($1::bigint[], $2::bigint[], "
        "$3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], "
        "$10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[])"};
    Rows<5> not_due{
        db,
        "INSERT INTO follow_up_not_due (coordinator_id, search_name, case_id, family_name, "
        "case_number) VALUES ($1, $2, $3, $4, $5)",
        "INSERT INTO follow_up_not_due (coordinator_id, search_name, case_id, family_name, "
        "case_number) SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], "
        "$5::text[])"};
    Rows<2> renewal{
        db, "INSERT INTO follow_up_renewal (case_id, renew_on) VALUES ($1, $2)",
        "INSERT INTO follow_up_renewal (case_id, renew_on) SELECT * FROM unnest($1::bigint[], "
        "$2::text[])"};
    Rows<6> timeline{
        db,
        "INSERT INTO timeline (case_id, at, user_id, what, said, folder) VALUES ($1, $2, $3, $4, "
        "$5, $6)",
        "INSERT INTO timeline (case_id, at, user_id, what, said, folder) SELECT * FROM "
        "unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[])"};
    Rows<8> consent{
        db,
        "INSERT INTO consent_request (id, case_id, recipient_function, folders, purpose, from_on, "
        "asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        "INSERT INTO consent_request (id, case_id, recipient_function, folders, purpose, from_on, "
        "asked_by, asked_at) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], "
        "$4::text[], $5::text[], $6::text[], $7::bigint[], $8::text[])"};
    Rows<2> consent_giver{
        db, "INSERT INTO consent_giver (request_id, person_id) VALUES ($1, $2)",
        "INSERT INTO consent_giver (request_id, person_id) SELECT * FROM unnest($1::bigint[], "
        "$2::bigint[])"};
    Rows<6> consent_answer{
        db,
        "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by, "
        "recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by, "
        "recorded_at) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], "
        "$5::bigint[], $6::text[])"};

    void send() {
        person.send();
        family.send();
        member.send();
        custody.send();
        coordinator.send();
        model.send();
        grant.send();
        case_team.send();
        team_member.send();
        team_leave.send();
        welcome.send();
        partnership.send();
        agreement.send();
        matter.send();
        intervention.send();
        intervention_end.send();
        start.send();
        held.send();
        board.send();
        card.send();
        contact.send();
        pause.send();
        meeting.send();
        due.send();
        not_due.send();
        renewal.send();
        timeline.send();
        consent.send();
        consent_giver.send();
        consent_answer.send();
    }
};

}  // namespace indgang::generate
