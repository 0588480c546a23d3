#include "support/one_of_each.hpp"

#include "access/keys.hpp"
#include "support/one_document.hpp"
#include "support/one_invitation.hpp"
#include "support/shared_minutes.hpp"
#include "support/team_places.hpp"

namespace indgang::test {
namespace {

class Furnishing {
public:
    Furnishing(db::Db& db, HolmIds const& ids) : db_{db}, ids_{ids} {}

    Places places() {
        Places all{{"{id}", std::to_string(ids_.holm.value)},
                   {"{child}", std::to_string(ids_.sofie.value)},
                   {"{person}", std::to_string(ids_.sofie.value)},
                   {"{user}", std::to_string(ids_.birgit.value)},
                   {"{setting}", "caseload_per_coordinator"},
                   {"{model}", "sammen_om_familien"},
                   {"{element}", "core_team"},
                   {"{samtykke}", "1"},
                   {"{dimension}", "health"},
                   {"{column}", "1"},
                   {"{trin}", "holdt"},
                   {"{handling}", "giv-videre"},
                   {"{skridt}", "traek-tilbage"},
                   {"{ejer}", "undersoegelse"},
                   {"{nummer}", "1"},
                   {"{guide}", "meeting"},
                   {"{udfald}", "maal"}};
        what_the_family_has(all);
        the_people_around_it(all);
        return all;
    }

private:
    void what_the_family_has(Places& all) {
        all["{matter}"] = std::to_string(db_.insert(
            "INSERT INTO matter (case_id, person_id, department_id) VALUES ($1, $2, $3) RETURNING id",
            ids_.holm, ids_.sofie, department()));
        all["{intervention}"] = std::to_string(db_.insert(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, recorded_by,"
            " recorded_at) SELECT $1, $2, min(key), '2026-05-01', $3, $4 FROM provision RETURNING id",
            ids_.holm, ids_.sofie, ids_.mette, at_));
        all["{node}"] = std::to_string(db_.insert(
            "INSERT INTO network_node (case_id, domain, name, standing, x, y, added_by, added_at)"
            " VALUES ($1, 'school', 'Klasselæreren', 'resource', 10, 10, $2, $3) RETURNING id",
            ids_.holm, ids_.mette, at_));
        auto const board = db_.insert(
            "INSERT INTO assessment_board (case_id, child_id, dimension_set, began_by, began_at)"
            " VALUES ($1, $2, 'ics_10', $3, $4) RETURNING id",
            ids_.holm, ids_.sofie, ids_.mette, at_);
        all["{card}"] = std::to_string(db_.insert(
            "INSERT INTO assessment_card (board_id, dimension, side, words, said_by, added_by,"
            " added_at) VALUES ($1, 'health', 'works', 'Hun sover', $2, $3, $4) RETURNING id",
            board, ids_.anna, ids_.mette, at_));
        the_analysis_meeting(all);
        all["{piece}"] = all["{card}"];
        what_hangs_on_boards(all);
        all["{plan_part}"] = part_of_plan("goal", "Sofie sover hele natten igennem");
        all["{action}"] = part_of_plan("action", "Spørg svømmeklubben om en fast plads");
        all["{dependency}"] = std::to_string(db_.insert(
            "INSERT INTO dependency (case_id, intervention_id, on_words, added_by, added_at)"
            " SELECT $1, min(id), 'En lejlighed', $2, $3 FROM intervention RETURNING id",
            ids_.holm, ids_.mette, at_));
        plans_from_elsewhere(all);
        who_talks(all);
        the_assessment(all);
        a_report(all);
        what_is_planned(all);
        all["{family_time_not}"] = all["{contact}"] = std::to_string(
            db_.insert("INSERT INTO contact (case_id, on_day, kind, recorded_by, recorded_at)"
                       " VALUES ($1, '2026-05-04', 'call', $2, $3) RETURNING id",
                       ids_.holm, ids_.mette, at_));
        db_.run(
            "INSERT INTO family_times_not (case_id, person_id, kind, weekday, from_minute, until_minute,"
            " said_by, said_at) VALUES ($1, $2, 'never', 3, 900, 960, $3, $4)",
            ids_.holm, ids_.anna, ids_.mette, at_);
        a_meeting(all);
        all["{noedadgang}"] = std::to_string(
            db_.insert("INSERT INTO emergency_access (case_id, user_id, because, from_at, until_at)"
                       " VALUES ($1, $2, 'Barnet var alene hjemme', $3, $3) RETURNING id",
                       ids_.holm, ids_.birgit, at_));
        all["{group}"] = std::to_string(*db_.row("SELECT min(id) FROM target_group",
                                                 [](db::Row const& row) { return row.number(0); }));
    }

    void the_analysis_meeting(Places& all) {
        auto const meeting = db_.insert(
            "INSERT INTO analysis_meeting (case_id, meets_on, starts_at, place, purpose, planned_by,"
            " planned_at) VALUES ($1, '2026-12-01', '09:30', 'Rådhuset', 'Nye øjne', $2, $3)"
            " RETURNING id",
            ids_.holm, ids_.mette, at_);
        all["{outsider}"] = std::to_string(
            db_.insert("INSERT INTO analysis_outsider (meeting_id, name, profession, confirmed_by,"
                       " confirmed_at) VALUES ($1, 'Gitte Ravn', 'Pædagog', $2, $3) RETURNING id",
                       meeting, ids_.mette, at_));
        db_.run(
            "INSERT INTO analysis_record (meeting_id, held_on, came, facts, assessment, direction,"
            " recorded_by, recorded_at) VALUES ($1, '2026-11-20', 'Alle', 'Sover', 'Godt', 'Ro', $2,"
            " $3)",
            meeting, ids_.mette, at_);
        db_.run(
            "INSERT INTO brief_release (meeting_id, number, content, seen_until, released_by,"
            " released_at) VALUES ($1, 1, '[]', '2026-12-01', $2, $3)",
            meeting, ids_.mette, at_);
        std::string const secret(64, 'a');
        all["{key}"] = std::string(32, 'b') + secret;
        db_.run(
            "INSERT INTO brief_link (outsider_id, lookup, secret_hash, made_by, made_at)"
            " SELECT min(id), $1, $2, $3, $4 FROM analysis_outsider",
            std::string(32, 'b'), access::token_hash(secret), ids_.mette, at_);
    }

    void what_hangs_on_boards(Places& all) {
        auto const kind =
            db_.insert("INSERT INTO board_kind (began_by, began_at) VALUES ($1, $2) RETURNING id",
                       ids_.admin, at_);
        all["{kind}"] = "own-" + std::to_string(kind);
        db_.run(
            "INSERT INTO board_kind_version (kind_id, version, name, origin, audience, drawing,"
            " written_by, written_at) VALUES ($1, 1, 'Ugen', 'Vores egen', 'family', 'columns', $2,"
            " $3)",
            kind, ids_.admin, at_);
        for (int position = 1; position < 3; ++position)
            db_.run(
                "INSERT INTO board_kind_column (kind_id, version, position, heading, look,"
                " is_strength) VALUES ($1, 1, $2, 'Godt', 'strength', 1)",
                kind, position);
        auto const board = db_.insert(
            "INSERT INTO talk_board (case_id, about, kind, kind_version, began_by, began_at)"
            " VALUES ($1, $2, 'three_columns', 1, $3, $4) RETURNING id",
            ids_.holm, ids_.sofie, ids_.mette, at_);
        all["{talk_board}"] = std::to_string(board);
        all["{talk_card}"] = std::to_string(db_.insert(
            "INSERT INTO talk_board_card (board_id, position, words, said_by, added_by, added_at)"
            " VALUES ($1, 1, 'Hun sover', $2, $3, $4) RETURNING id",
            board, ids_.anna, ids_.mette, at_));
        all["{scale}"] = std::to_string(db_.insert(
            "INSERT INTO scale (case_id, about, question, means_0, means_10, asked_by, asked_at)"
            " VALUES ($1, $2, 'Hvordan sover hun?', 'Slet ikke', 'Hele natten', $3, $4) RETURNING id",
            ids_.holm, ids_.sofie, ids_.mette, at_));
        all["{worry}"] = std::to_string(db_.insert(
            "INSERT INTO worry (case_id, child_id, others, what, if_unchanged, goal, scale_id,"
            " added_by, added_at) SELECT $1, $2, 'PPR', 'hun ikke kommer i skole',"
            " 'hun ikke sover', 'hun sover', max(id), $3, $4 FROM scale RETURNING id",
            ids_.holm, ids_.sofie, ids_.mette, at_));
    }

    /// A version that the family has, and its correction, which is being written.
    void a_report(Places& all) {
        auto const first = db_.insert(
            "INSERT INTO report (case_id, series, number, begun_by, begun_at, round, asked_by,"
            " asked_at, fixed_by, fixed_at, released_by, released_at)"
            " VALUES ($1, 1, 1, $2, $3, 1, $2, $3, $2, $3, $2, $3) RETURNING id",
            ids_.holm, ids_.mette, at_);
        auto const second = db_.insert(
            "INSERT INTO report (case_id, series, number, corrects, because, begun_by, begun_at)"
            " VALUES ($1, 1, 2, $2, 'Forkert navn', $3, $4) RETURNING id",
            ids_.holm, first, ids_.mette, at_);
        all["{report}"] = std::to_string(second);
        for (auto const report : {first, second}) {
            auto const section = db_.insert(
                "INSERT INTO report_section (report_id, place, key, heading)"
                " VALUES ($1, 1, 'ics', 'Sundhedsforhold') RETURNING id",
                report);
            all["{part}"] = std::to_string(db_.insert(
                "INSERT INTO report_part (section_id, place, thread, source, manner, folder,"
                " about_id, original, words, changed_by, changed_at) VALUES ($1, 1, 1, $2,"
                " 'own_words', 'assessment', $3, 'Hun sover', 'Hun sover', $4, $5) RETURNING id",
                section, "assessment_card " + all["{card}"], ids_.sofie, ids_.mette, at_));
        }
    }

    std::string part_of_plan(std::string_view kind, std::string_view words) {
        auto const part = db_.insert(
            "INSERT INTO plan_element (case_id, kind, added_by, added_at) VALUES ($1, $2, $3, $4)"
            " RETURNING id",
            ids_.holm, kind, ids_.mette, at_);
        db_.run(
            "INSERT INTO plan_revision (element_id, number, words, written_by, written_at)"
            " VALUES ($1, 1, $2, $3, $4)",
            part, words, ids_.mette, at_);
        db_.run(
            "INSERT INTO action_holder (element_id, person_id, moved_by, since_at)"
            " VALUES ($1, $2, $3, $4)",
            part, ids_.anna, ids_.mette, at_);
        return std::to_string(part);
    }

    void plans_from_elsewhere(Places& all) {
        all["{plantype}"] =
            "own-" + std::to_string(db_.insert(
                         "INSERT INTO plan_kind (began_by, began_at) VALUES ($1, $2) RETURNING id",
                         ids_.admin, at_));
        db_.run(
            "INSERT INTO plan_kind_version (kind_id, version, name, law, department, folder,"
            " written_by, written_at) SELECT max(id), 1, 'Fritidsplan', '', 'Fritid', 'plan', $1,"
            " $2 FROM plan_kind",
            ids_.admin, at_);
        all["{source_plan}"] = std::to_string(
            db_.insert("INSERT INTO source_plan (case_id, kind, kind_version, about_id, department,"
                       " from_on, added_by, added_at) VALUES ($1, 'childs_plan', 1, $2,"
                       " 'Familieafdelingen', '2026-02-02', $3, $4) RETURNING id",
                       ids_.holm, ids_.sofie, ids_.mette, at_));
        all["{source_goal}"] = std::to_string(
            db_.insert("INSERT INTO source_goal (source_id, position, words, added_by, added_at)"
                       " SELECT max(id), 1, 'Sofie kommer i skole', $1, $2 FROM source_plan"
                       " RETURNING id",
                       ids_.mette, at_));
    }

    /// With a wish that nobody has answered.
    void who_talks(Places& all) {
        all["{contract}"] = std::to_string(
            db_.insert("INSERT INTO coordination_contract (case_id, node_id, begun_by, begun_at)"
                       " SELECT $1, max(id), $2, $3 FROM network_node RETURNING id",
                       ids_.holm, ids_.mette, at_));
        db_.run(
            "INSERT INTO coordination_term (contract_id, act, person_id, covers, agreed_on,"
            " written_by, written_at) SELECT max(id), 'agreed', $1, 'Fravær', '2026-03-03', $2, $3"
            " FROM coordination_contract",
            ids_.anna, ids_.mette, at_);
    }

    /// What the child has said, and what is being looked into; the picture is no picture.
    void the_assessment(Places& all) {
        all["{voice}"] = std::to_string(db_.insert(
            "INSERT INTO voice (case_id, child_id, versions) VALUES ($1, $2, 1) RETURNING id",
            ids_.holm, ids_.sofie));
        db_.run(
            "INSERT INTO voice_version (voice_id, number, state, way, folder, holder_id, planned_on,"
            " sharing, shown_to, written_by, written_at) SELECT max(id), 1, 'planned',"
            " 'conversation', 'assessment', $1, '2026-11-30', 'yes', $2, $1, $3 FROM voice",
            ids_.mette, std::to_string(ids_.anna.value), at_);
        all["{undersoegelse}"] =
            std::to_string(db_.insert("INSERT INTO examination (case_id, about_id, kind, steps)"
                                      " VALUES ($1, $2, 'child_investigation', 1) RETURNING id",
                                      ids_.holm, ids_.sofie));
        db_.run(
            "INSERT INTO examination_step (examination_id, number, act, state, holder_id, question,"
            " asked_on, due_on, written_by, written_at) SELECT max(id), 1, 'bestil', 'asked', $1,"
            " 'Hvad hjælper?', '2026-11-01', '2026-12-01', $1, $2 FROM examination",
            ids_.mette, at_);
        all["{ansoegning}"] = std::to_string(db_.insert(
            "INSERT INTO application (case_id, about_id, what, applied_on, registered_by,"
            " registered_at, steps) VALUES ($1, $2, 'Aflastning', '2026-11-01', $3, $4, 1)"
            " RETURNING id",
            ids_.holm, ids_.sofie, ids_.mette, at_));
        db_.run(
            "INSERT INTO application_step (application_id, number, act, state, handler_id,"
            " written_by, written_at) SELECT max(id), 1, 'soeg', 'received', $1, $1, $2"
            " FROM application",
            ids_.mette, at_);
        all["{emne}"] = "plan";
        all["{anmodning}"] = std::to_string(db_.insert(
            "INSERT INTO insight_request (case_id, subject_id, asked_by, asked_on, how, registered_by,"
            " registered_at) VALUES ($1, $2, $3, '2026-11-01', 'paper', $4, $5) RETURNING id",
            ids_.holm, ids_.sofie, ids_.anna, ids_.mette, at_));
        all["{rettelse}"] = std::to_string(db_.insert(
            "INSERT INTO correction (case_id, about_id, what, wanted, asked_by, asked_on, registered_by,"
            " registered_at, steps) VALUES ($1, $2, 'Alderen', 'Ni år', $3, '2026-11-01', $4, $5, 0)"
            " RETURNING id",
            ids_.holm, ids_.sofie, ids_.anna, ids_.mette, at_));
        all["{traad}"] = std::to_string(db_.insert(
            "INSERT INTO message_thread (case_id, subject, is_to_all, started_by, started_at)"
            " VALUES ($1, 'Skoledagen', 1, $2, $3) RETURNING id",
            ids_.holm, ids_.anna_login, at_));
        db_.run(
            "INSERT INTO message_member (thread_id, user_id) SELECT max(id), $1 FROM message_thread",
            ids_.anna_login);
        all["{min_besked}"] = std::to_string(db_.insert(
            "INSERT INTO message (thread_id, words, is_of_family, written_by, written_at)"
            " SELECT max(id), 'Kan vi tale om fredag?', 1, $1, $2 FROM message_thread RETURNING id",
            ids_.anna_login, at_));
        all["{besked}"] = std::to_string(db_.insert(
            "INSERT INTO message (thread_id, words, is_of_family, written_by, written_at)"
            " SELECT max(id), 'Ja, jeg ringer til skolen', 0, $1, $2 FROM message_thread RETURNING id",
            ids_.mette, at_));
        all["{bilag}"] = std::to_string(db_.insert(
            "INSERT INTO attachment (case_id, owner_kind, owner_number, kind, file_name,"
            " alternative, size, content, thumbnail, added_by, added_at)"
            " SELECT $1, 'stemme', max(id), 'jpeg', 'hus.jpg', 'Et hus', 1, $2, $2, $3, $4"
            " FROM voice RETURNING id",
            ids_.holm, db::Bytes{sealed_}, ids_.mette, at_));
    }
    void what_is_planned(Places& all) {
        one_document_of_each(db_, ids_, all, at_);
        auto const meeting = db_.insert(
            "INSERT INTO assessment_meeting (case_id, form, planned_by, planned_at)"
            " VALUES ($1, 'meeting', $2, $3) RETURNING id",
            ids_.holm, ids_.mette, at_);
        auto const plan = db_.insert(
            "INSERT INTO assessment_meeting_plan (meeting_id, version, on_day, from_minute,"
            " until_minute, place, purpose, planned_by, planned_at) VALUES ($1, 1, '2026-12-02',"
            " 600, 690, 'municipality', 'Hverdagen', $2, $3) RETURNING id",
            meeting, ids_.mette, at_);
        db_.run("INSERT INTO assessment_meeting_participant (plan_id, person_id) VALUES ($1, $2)",
                plan, ids_.anna);
        all["{assessment_meeting}"] = std::to_string(meeting);
        one_invitation(db_, ids_, all, meeting, at_);
    }

    /// Of a type of the program's; and a type of the municipality's own.
    void a_meeting(Places& all) {
        auto const meeting = db_.insert(
            "INSERT INTO meeting (case_id, kind, kind_version, planned_by, planned_at)"
            " VALUES ($1, 'network', 1, $2, $3) RETURNING id",
            ids_.holm, ids_.mette, at_);
        auto const plan = db_.insert(
            "INSERT INTO meeting_plan (meeting_id, version, on_day, from_minute, until_minute,"
            " place, purpose, planned_by, planned_at) VALUES ($1, 1, '2026-12-03', 600, 690,"
            " 'municipality', 'Skoledagen', $2, $3) RETURNING id",
            meeting, ids_.mette, at_);
        for (auto const person : {ids_.anna, ids_.sofie})
            db_.run(
                "INSERT INTO meeting_participant (plan_id, person_id, must_come) VALUES ($1, $2, 1)",
                plan, person);
        db_.run("INSERT INTO meeting_participant (plan_id, user_id, must_come) VALUES ($1, $2, 1)",
                plan, ids_.mette);
        all["{meeting}"] = std::to_string(meeting);
        shared_minutes(db_, ids_, meeting, all);
        all["{moedetype}"] = "network";
        all["{figur}"] = "til-tiden";
        auto const kind =
            db_.insert("INSERT INTO meeting_kind (began_by, began_at) VALUES ($1, $2) RETURNING id",
                       ids_.admin, at_);
        db_.run(
            "INSERT INTO meeting_kind_version (kind_id, version, name, name_for_family, purpose,"
            " subject, must, minutes, cadence, because, written_by, written_at) VALUES ($1, 1,"
            " 'Søskendemøde', 'Møde for søskende', 'Søskende taler', 'family', 'family', 60,"
            " 'none', 'Vi mangler den', $2, $3)",
            kind, ids_.admin, at_);
        all["{meeting_kind}"] = "own-" + std::to_string(kind);
    }
    void the_people_around_it(Places& all) {
        all["{team}"] = std::to_string(db_.insert(
            "INSERT INTO fixed_team (name, rhythm, because, recorded_by, recorded_at)"
            " VALUES ('Kerneteam Nord', 'weekly', 'Vi kender hinanden', $1, $2) RETURNING id",
            ids_.lars, at_));
        auto const of_team = std::to_string(db_.insert(
            "INSERT INTO fixed_team_member (team_id, user_id, department_id, discipline, joined_on,"
            " because, recorded_by, recorded_at)"
            " SELECT min(id), $1, $2, 'psychologist', '2026-03-03', 'PPR', $3, $4 FROM fixed_team RETURNING id",
            ids_.lise, department(), ids_.lars, at_));
        all["{member}"] = std::to_string(db_.insert(
            "INSERT INTO core_team_member (case_id, user_id, department_id, discipline, joined_on,"
            " because, recorded_by, recorded_at)"
            " VALUES ($1, $2, $3, 'psychologist', '2026-03-03', 'PPR', $4, $5) RETURNING id",
            ids_.holm, ids_.lise, department(), ids_.mette, at_));
        if (of_team != all["{member}"]) throw std::logic_error{"one place names two members"};
        add_team_places(db_, ids_, department(), at_, all);
        db_.insert(
            "INSERT INTO partnership (case_id, user_id, from_on, because, recorded_by, recorded_at)"
            " VALUES ($1, $2, '2026-03-03', 'De er to om det', $3, $4) RETURNING id",
            ids_.holm, ids_.jonas, ids_.mette, at_);
        all["{absence}"] = std::to_string(db_.insert(
            "INSERT INTO absence (user_id, substitute_id, from_on, until_on, recorded_by,"
            " recorded_at) VALUES ($1, $2, '2026-12-01', '2026-12-08', $1, $3) RETURNING id",
            ids_.mette, ids_.birgit, at_));
        all["{set}"] = std::to_string(
            db_.insert("INSERT INTO provision_set (name) VALUES ('Merudgifter') RETURNING id"));
        db_.run(
            "INSERT INTO practice_text (model, element, version, what, why, how, tools, written_by,"
            " written_at) VALUES ('sammen_om_familien', 'core_team', 1, 'Ét team', '', '', '',"
            " $1, $2)",
            ids_.lars, at_);
    }

    DepartmentId department() {
        return *db_.row("SELECT min(id) FROM department",
                        [](db::Row const& row) { return row.id<DepartmentId>(0); });
    }

    db::Db& db_;
    HolmIds const& ids_;
    std::string sealed_ = access::Keys::from_master({7}).seal_bytes("hardly a picture");
    std::string_view at_ = "2026-03-03T09:00:00.000Z";
};

}  // namespace

Places one_of_each(Story& story) {
    Places places;
    story.served.write_outside([&](db::Db& db) { places = Furnishing{db, story.ids}.places(); });
    return places;
}

}  // namespace indgang::test
