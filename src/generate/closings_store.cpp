// How some cases of a demo were closed, as the page itself would have written it. What is told stays Danish: it is
// content, not interface.
#include <algorithm>
#include <optional>

#include "closing/closing.hpp"
#include "follow_up/follow_up.hpp"
#include "generate/network.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

struct ToldClosing {
    int days_ago;
    closing::Reason reason;
    std::string_view because, words, turn_to, turn_to_reach;
    std::string_view party = "", organisation = "", reach = "";  // who took over the help that ran
    int reopened_ago = 0;
};
using enum closing::Reason;
constexpr ToldClosing told[] = {
    {31, goals_reached,
     "Hverdagen hænger sammen nu. Skole og aflastning kører, og I har de numre, I skal bruge.",
     "Vi er trygge ved at stå selv. Det har betydet alt, at der var ét menneske, vi kunne ringe til.",
     "Rådgivningen i Familiehuset", "70 00 11 22"},
    {63, moved, "I er flyttet, og jeres nye kommune har sagt ja til at tage over.",
     "Vi er nervøse for at begynde forfra, men det er godt, at I selv har ringet til dem.",
     "Ida Brandt, Nørrevang Kommune", "70 00 33 44", "Ida Brandt",
     "Nørrevang Kommune, børnehandicap", "70 00 33 44"},
    {20, family_wish, "I har selv ønsket at stoppe og klare resten med skolen.",
     "Nu vil vi gerne have lidt ro og færre møder.", "Skolens ressourceperson",
     "mail til skolens kontor"},
    {33, no_longer_needed,
     "Der er kun én hjælp tilbage, og den kan ydelsesafdelingen selv følge op på.",
     "Det giver mening, så længe vi må komme igen.", "Ydelsesafdelingen", "70 00 55 66",
     "Bente Skov", "Ydelsesafdelingen", "70 00 55 66", 12},
};

struct ToClose {
    CaseId id;
    UserId coordinator;
    PersonId adult;
    std::optional<Day> youngest;
};

/// An old one in which nothing is planned and nothing was done after that day, of the first coordinator if there is
/// one. Whose family signs in stays open.
std::optional<ToClose> quiet_case(db::Db& db, Day on) {
    return db.row(
        "SELECT c.id, k.user_id, (SELECT min(m.person_id) FROM case_person m WHERE m.case_id = c.id"
        " AND m.role = 'parent'), (SELECT max(p.born_on) FROM case_person m JOIN person p"
        " ON p.id = m.person_id WHERE m.case_id = c.id AND m.role = 'child') FROM family_case c"
        " JOIN coordinator_change k ON k.case_id = c.id AND k.from_on = (SELECT max(n.from_on)"
        " FROM coordinator_change n WHERE n.case_id = c.id) WHERE k.from_on < $1"
        " AND NOT EXISTS (SELECT 1 FROM case_closing x WHERE x.case_id = c.id)"
        " AND NOT EXISTS (SELECT 1 FROM plan_version v WHERE v.case_id = c.id AND v.agreed_at > $2)"
        " AND NOT EXISTS (SELECT 1 FROM access_grant g WHERE g.case_id = c.id"
        " AND g.relation = 'family_member')"
        " AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.case_id = c.id)"
        " AND NOT EXISTS (SELECT 1 FROM assessment_meeting m WHERE m.case_id = c.id)"
        " AND NOT EXISTS (SELECT 1 FROM analysis_meeting m WHERE m.case_id = c.id)"
        " AND NOT EXISTS (SELECT 1 FROM examination x WHERE x.case_id = c.id)"
        " AND NOT EXISTS (SELECT 1 FROM voice v WHERE v.case_id = c.id)"
        " AND NOT EXISTS (SELECT 1 FROM team_ball b WHERE b.case_id = c.id)"
        " AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.case_id = c.id AND f.held_on > $2)"
        " AND EXISTS (SELECT 1 FROM case_person m WHERE m.case_id = c.id AND m.role = 'parent')"
        " ORDER BY CASE WHEN k.user_id = (SELECT min(user_id) FROM coordinator_change) THEN 0"
        " ELSE 1 END, c.id LIMIT 1",
        [](db::Row const& row) {
            return ToClose{row.id<CaseId>(0), row.id<UserId>(1), row.id<PersonId>(2),
                           row.maybe_day(3)};
        },
        on - days{60}, on);
}

void end_help(db::Db& db, ToClose const& one, Day on, Instant at) {
    db.run(
        "INSERT INTO intervention_end (intervention_id, ended_on, because, recorded_by,"
        " recorded_at) SELECT i.id, CASE WHEN i.started_on >= $2 THEN i.started_on ELSE $2 END,"
        " 'Sluttede med det samlede forløb', $3, $4 FROM intervention i WHERE i.case_id = $1"
        " AND NOT EXISTS (SELECT 1 FROM intervention_end e WHERE e.intervention_id = i.id)",
        one.id, on, one.coordinator, at);
    db.run(
        "UPDATE intervention_end SET ended_on = $2 WHERE ended_on > $2 AND intervention_id IN"
        " (SELECT id FROM intervention WHERE case_id = $1 AND started_on < $2)",
        one.id, on);
}

void finish_actions(db::Db& db, ToClose const& one, Instant at) {
    db.run(
        "INSERT INTO action_event (element_id, event, recorded_by, recorded_at)"
        " SELECT e.id, 'finish', $2, $3 FROM plan_element e WHERE e.case_id = $1"
        " AND EXISTS (SELECT 1 FROM action_holder h WHERE h.element_id = e.id)",
        one.id, one.coordinator, at);
}

void hand_over(db::Db& db, ToClose const& one, ToldClosing const& said, Day on) {
    if (said.party.empty()) return;
    auto const handover = db.insert(
        "INSERT INTO closing_handover (case_id, item, what, holder, party, organisation, reach,"
        " handed_by, handed_at) VALUES ($1, 'told', $2, 'Koordinatoren', $3, $4, $5, $6, $7)"
        " RETURNING id",
        one.id, stored(Phrase{"{0}", {std::string{"Den hjælp, familien har"}}}), said.party,
        said.organisation, said.reach, one.coordinator, moment_on(on - days{9}, 2));
    db.run(
        "INSERT INTO closing_receipt (handover_id, received_by, received_on, how, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, 'telephone', $4, $5)",
        handover, said.party, on - days{4}, one.coordinator, moment_on(on - days{4}, 3));
}

void tell_line(db::Db& db, ToClose const& one, Instant at, std::string_view what,
               Phrase const& said) {
    db.run(
        "INSERT INTO timeline (case_id, at, user_id, what, said, folder)"
        " VALUES ($1, $2, $3, $4, $5, 'all')",
        one.id, at, one.coordinator, what, stored(said));
}

/// Five years of each, as where the municipality has set nothing.
void mark(db::Db& db, ToClose const& one, std::int64_t closing, Day on) {
    auto const closed = on + months{12 * 5};
    auto const grown_up = one.youngest ? *one.youngest + months{12 * (18 + 5)} : closed;
    db.run(
        "INSERT INTO retention_mark (closing_id, case_id, keep_until, rule, years, is_chosen_by_us)"
        " VALUES ($1, $2, $3, $4, 5, 1)",
        closing, one.id, std::max(closed, grown_up),
        grown_up > closed ? "after_childhood" : "after_closing");
}

void reopen(db::Db& db, ToClose const& one, std::int64_t closing, Day on) {
    db.run(
        "INSERT INTO case_reopening (closing_id, case_id, from_on, because, coordinator_id,"
        " recorded_by, recorded_at) VALUES ($1, $2, $3,"
        " 'Skolen er lukket ned for en klasse, og familien har brug for hjælp igen.', $4, $4, $5)",
        closing, one.id, on, one.coordinator, moment_on(on, 4));
    db.run(
        "INSERT INTO intervention (case_id, person_id, provision, started_on, recorded_by,"
        " recorded_at) SELECT $1, i.person_id, i.provision, $2, $3, $4 FROM intervention i"
        " WHERE i.case_id = $1 ORDER BY i.id DESC LIMIT 1",
        one.id, on, one.coordinator, moment_on(on, 5));
    tell_line(db, one, moment_on(on, 4), "case_reopened",
              phrase("Forløbet er åbent igen fra {0}.", on));
}

void close(db::Db& db, ToClose const& one, ToldClosing const& said, Day today) {
    auto const on = today - days{said.days_ago};
    auto const at = moment_on(on, 3);
    hand_over(db, one, said, on);
    end_help(db, one, on, at);
    finish_actions(db, one, at);
    auto const closing = db.insert(
        "INSERT INTO case_closing (case_id, closed_on, reason, because, told_on, told_how, turn_to,"
        " turn_to_reach, last_handover, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5,"
        " 'home_visit', $6, $7, COALESCE((SELECT max(h.id) FROM closing_handover h"
        " WHERE h.case_id = $1), 0), $8, $9) RETURNING id",
        one.id, on, said.reason, said.because, on - days{6}, said.turn_to, said.turn_to_reach,
        one.coordinator, at);
    db.run("INSERT INTO closing_words (closing_id, person_id, words) VALUES ($1, $2, $3)", closing,
           one.adult, said.words);
    mark(db, one, closing, on);
    tell_line(db, one, at, "case_closed",
              phrase("Forløbet er afsluttet {0}: {1}.", on,
                     Phrase{std::string(wording(said.reason).danish), {}}));
    if (said.reopened_ago > 0) {
        reopen(db, one, closing, today - days{said.reopened_ago});
    } else {
        db.run("UPDATE family_case SET closed_on = $2 WHERE id = $1", one.id, on);
        db.run(
            "UPDATE access_grant SET until_on = CASE WHEN from_on > $2 THEN from_on ELSE $2 END"
            " WHERE case_id = $1 AND relation IN ('partner', 'substitute', 'core_team_member')"
            " AND (until_on IS NULL OR until_on > $2)",
            one.id, on);
    }
    db.run(
        "INSERT INTO follow_up_renewal (case_id, renew_on) VALUES ($1, $2)"
        " ON CONFLICT (case_id) DO UPDATE SET renew_on = $2",
        one.id, today);
}

}  // namespace

void close_some(db::Db& db, Day today) {
    for (auto const& said : told)
        if (auto const one = quiet_case(db, today - days{said.days_ago}))
            close(db, *one, said, today);
    follow_up::renew_what_waits(db, today, 500);
}

}  // namespace indgang::generate
