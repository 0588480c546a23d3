#include "support/one_of_each.hpp"

#include "access/keys.hpp"

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
                   {"{trin}", "holdt"},
                   {"{handling}", "giv-videre"},
                   {"{ejer}", "undersoegelse"},
                   {"{nummer}", "1"},
                   {"{guide}", "meeting"}};
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
            " VALUES ($1, 'kin', 'Farmor', 'resource', 10, 10, $2, $3) RETURNING id",
            ids_.holm, ids_.mette, at_));
        auto const board = db_.insert(
            "INSERT INTO assessment_board (case_id, child_id, dimension_set, began_by, began_at)"
            " VALUES ($1, $2, 'ics_10', $3, $4) RETURNING id",
            ids_.holm, ids_.sofie, ids_.mette, at_);
        all["{card}"] = std::to_string(db_.insert(
            "INSERT INTO assessment_card (board_id, dimension, side, words, said_by, added_by,"
            " added_at) VALUES ($1, 'health', 'works', 'Hun sover', $2, $3, $4) RETURNING id",
            board, ids_.anna, ids_.mette, at_));
        all["{part}"] = part_of_plan("goal", "Sofie sover hele natten igennem");
        all["{action}"] = part_of_plan("action", "Spørg svømmeklubben om en fast plads");
        the_assessment(all);
        what_is_planned(all);
        all["{noedadgang}"] = std::to_string(
            db_.insert("INSERT INTO emergency_access (case_id, user_id, because, from_at, until_at)"
                       " VALUES ($1, $2, 'Barnet var alene hjemme', $3, $3) RETURNING id",
                       ids_.holm, ids_.birgit, at_));
        all["{group}"] = std::to_string(*db_.row("SELECT min(id) FROM target_group",
                                                 [](db::Row const& row) { return row.number(0); }));
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
        all["{bilag}"] = std::to_string(db_.insert(
            "INSERT INTO attachment (case_id, owner_kind, owner_number, kind, file_name,"
            " alternative, size, content, thumbnail, added_by, added_at)"
            " SELECT $1, 'stemme', max(id), 'jpeg', 'hus.jpg', 'Et hus', 1, $2, $2, $3, $4"
            " FROM voice RETURNING id",
            ids_.holm, db::Bytes{sealed_}, ids_.mette, at_));
    }

    void what_is_planned(Places& all) {
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
