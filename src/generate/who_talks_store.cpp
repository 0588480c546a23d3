// Who talks with whom around a family that a demo is shown with; what is told stays Danish.
#include "generate/network.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

struct ToldTerm {
    std::string_view party, act, covers, because;
    bool by_family = false;  // else the coordinator
    int days_ago = 0, again_in = 0;
};
constexpr ToldTerm told[] = {
    {"Klasselæreren", "agreed", "Fravær, skoledagens længde og de små ting i hverdagen", "", true,
     140, 40},
    {"Børneafdelingen", "agreed", "Indkaldelser og svar på prøver", "", false, 200, -6},
    {"Jobcentret", "agreed", "At jobcenteret kender planen og møderne", "", false, 62, 30},
    {"Fysioterapeuten", "agreed", "Træningen hjemme", "", false, 200, 70},
    {"Fysioterapeuten", "wished", "Træningen hjemme og tiderne",
     "Vi ser hende hver uge og kan lige så godt aftale det selv.", true, 4},
};

}  // namespace

void agree_who_talks(db::Db& db, CaseId case_id, UserId coordinator, PersonId person, UserId family,
                     Day today) {
    std::int64_t contract = 0;
    std::string_view before;
    for (auto const& one : told) {
        bool const is_wish = one.act == "wished";
        auto const on = today - days{one.days_ago};
        auto const by = is_wish ? family : coordinator;
        if (one.party != before)
            contract = db.insert(
                "INSERT INTO coordination_contract (case_id, node_id, begun_by, begun_at)"
                " SELECT $1, min(id), $2, $3 FROM network_node WHERE case_id = $1 AND name = $4"
                " RETURNING id",
                case_id, by, moment_on(on, 4), one.party);
        before = one.party;
        db.run(
            "INSERT INTO coordination_term (contract_id, act, person_id, user_id, covers, agreed_on,"
            " look_again_on, because, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7,"
            " $8, $9, $10)",
            contract, one.act, one.by_family ? std::optional{person} : std::nullopt,
            one.by_family ? std::nullopt : std::optional{coordinator}, one.covers,
            is_wish ? std::nullopt : std::optional{on},
            is_wish ? std::nullopt : std::optional{today + days{one.again_in}}, one.because, by,
            moment_on(on, 4));
    }
}

}  // namespace indgang::generate
