// What is told stays Danish: it is content, not interface.
#include "generate/analyses.hpp"

namespace indgang::generate {
namespace {

std::optional<UserId> coordinator_of(db::Db& db, CaseId family) {
    return db.row(
        "SELECT user_id FROM access_grant WHERE case_id = $1 AND relation = 'coordinator'"
        " ORDER BY id DESC LIMIT 1",
        [](db::Row const& row) { return row.id<UserId>(0); }, family);
}

std::string at_nine(Day day) { return iso(day) + "T08:00:00.000Z"; }

struct Told {
    db::Db& db;
    CaseId family;
    UserId by;

    std::int64_t planned(Day meets_on, Day written_on) const {
        db.run(
            "INSERT INTO analysis_choice (case_id, choice, because, chosen_by, chosen_at)"
            " VALUES ($1, 'hold', 'Vi vil se på det med nye øjne, før vi går videre', $2, $3)",
            family, by, at_nine(written_on));
        auto const meeting = db.insert(
            "INSERT INTO analysis_meeting (case_id, meets_on, starts_at, place, purpose, planned_by,"
            " planned_at) VALUES ($1, $2, '09:30', 'Mødelokale 2, rådhuset',"
            " 'Hvad er det, der gør skoledagen så lang, og hvad er allerede godt?', $3, $4)"
            " RETURNING id",
            family, meets_on, by, at_nine(written_on));
        db.run("INSERT INTO analysis_participant (meeting_id, user_id) VALUES ($1, $2)", meeting,
               by);
        outsider(meeting, "Gitte Ravnholt", "Specialpædagog på en specialskole i nabokommunen",
                 written_on);
        outsider(meeting, "Ole Bastrup", "Fysioterapeut med erfaring fra botilbud", written_on);
        return meeting;
    }
    void outsider(std::int64_t meeting, std::string_view name, std::string_view profession,
                  Day on) const {
        db.run(
            "INSERT INTO analysis_outsider (meeting_id, name, profession, confirmed_by, confirmed_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            meeting, name, profession, by, at_nine(on));
    }
    void held(std::int64_t meeting, Day on) const {
        db.run(
            "INSERT INTO analysis_record (meeting_id, held_on, came, facts, assessment, direction,"
            " recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            meeting, on, "Kerneteamet, en specialpædagog og en fysioterapeut udefra",
            "Søvnen er blevet bedre siden foråret. Fraværet ligger på eftermiddagene.",
            "Det er larmen og skiftene, der slider, mere end timerne.",
            "Færre skift om eftermiddagen, og en fast voksen ved frikvarterets slutning.", by,
            at_nine(on));
    }
    void told(std::int64_t meeting, Day on) const {
        db.run(
            "INSERT INTO analysis_told (meeting_id, words, told_on, told_by, told_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            meeting,
            "Vi så på det, I har fortalt, sammen med to, der ikke kender jer. De lagde mærke til, at"
            " søvnen er blevet bedre. De tror, at det er larmen og de mange skift, der gør dagen hård."
            " Vi vil gerne tale med jer om færre skift om eftermiddagen. Det er jer, der er med til at"
            " bestemme det.",
            on, by, at_nine(on));
    }
    void skipped(Day on) const {
        db.run(
            "INSERT INTO analysis_choice (case_id, choice, because, chosen_by, chosen_at)"
            " VALUES ($1, 'skip', 'Vi er enige med familien om, hvad der skal ske, og billedet er klart',"
            " $2, $3)",
            family, by, at_nine(on));
    }
};

}  // namespace

void tell_analyses(db::Db& db, Day today) {
    for (std::int64_t number = 1; number <= 3; ++number) {
        auto const by = coordinator_of(db, CaseId{number});
        if (!by) return;
        Told const of_family{db, CaseId{number}, *by};
        if (number == 1) of_family.planned(today + days{8}, today - days{6});
        if (number == 2) {
            auto const meeting = of_family.planned(today - days{20}, today - days{34});
            of_family.held(meeting, today - days{20});
            of_family.told(meeting, today - days{17});
        }
        if (number == 3) of_family.skipped(today - days{11});
    }
}

}  // namespace indgang::generate
