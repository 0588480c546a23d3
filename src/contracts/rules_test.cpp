#include "contracts/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::contracts {
namespace {

Contract after(std::vector<Act> const& acts) {
    Contract contract;
    for (auto const act : acts)
        contract.terms.push_back({.act = act, .covers = std::to_string(contract.terms.size())});
    return contract;
}
std::string holding(std::vector<Act> const& acts) {
    auto const contract = after(acts);
    auto const* term = contract.agreed();
    return term ? term->covers : "none";
}
std::string waiting(std::vector<Act> const& acts) {
    auto const contract = after(acts);
    auto const* term = contract.wish();
    return term ? term->covers : "none";
}

TEST_CASE("what holds is what was agreed last, until it ends; a wish changes nothing [PLAN-4]") {
    using enum Act;
    CHECK(holding({}) == "none");
    CHECK(holding({Act::agreed}) == "0");
    CHECK(holding({Act::agreed, Act::wished}) == "0");
    CHECK(holding({Act::agreed, Act::wished, declined}) == "0");
    CHECK(holding({Act::agreed, Act::wished, withdrawn}) == "0");
    CHECK(holding({Act::agreed, Act::wished, Act::agreed}) == "2");
    CHECK(holding({Act::agreed, ended}) == "none");
    CHECK(holding({Act::agreed, ended, Act::wished}) == "none");
    CHECK(holding({Act::agreed, ended, Act::agreed}) == "2");
    CHECK(holding({Act::wished}) == "none");
}

TEST_CASE(
    "a wish waits until it is answered or taken back, also when what was agreed ends [PLAN-4]") {
    using enum Act;
    CHECK(waiting({}) == "none");
    CHECK(waiting({Act::agreed}) == "none");
    CHECK(waiting({Act::wished}) == "0");
    CHECK(waiting({Act::wished, Act::wished}) == "1");
    CHECK(waiting({Act::wished, declined}) == "none");
    CHECK(waiting({Act::wished, withdrawn}) == "none");
    CHECK(waiting({Act::wished, Act::agreed}) == "none");
    CHECK(waiting({Act::agreed, Act::wished, ended}) == "1");
    CHECK(waiting({Act::agreed, ended}) == "none");
}

TEST_CASE("what may be said of a contract: every act in every state [PLAN-4]") {
    using enum Act;
    struct State {
        std::vector<Act> acts;
        bool has_agreed, has_wish;
    };
    State const states[] = {{{}, false, false},
                            {{Act::agreed}, true, false},
                            {{Act::wished}, false, true},
                            {{Act::agreed, Act::wished}, true, true},
                            {{Act::agreed, ended}, false, false},
                            {{Act::agreed, Act::wished, ended}, false, true},
                            {{Act::wished, declined}, false, false}};
    for (auto const& state : states) {
        auto const contract = after(state.acts);
        CHECK_FALSE(objection_to(Act::agreed, contract));
        CHECK_FALSE(objection_to(Act::wished, contract));
        for (auto const act : {declined, withdrawn})
            CHECK(objection_to(act, contract) ==
                  (state.has_wish ? std::nullopt : std::optional{Objection::no_wish_to_answer}));
        CHECK(objection_to(ended, contract) ==
              (state.has_agreed ? std::nullopt : std::optional{Objection::nothing_to_end}));
    }
}

TEST_CASE("it was agreed by today, and is looked at again within a year [PLAN-4]") {
    auto const today = "2026-11-23"_day;
    auto const to = [&](Day agreed_on, Day again_on) {
        return objections_to(
            {.act = Act::agreed, .agreed_on = agreed_on, .look_again_on = again_on}, today);
    };
    CHECK(objections_to({.act = Act::wished}, today).empty());
    CHECK(to(today, "2026-11-24"_day).empty());
    CHECK(to("2026-11-24"_day, "2026-12-01"_day) ==
          std::vector{Objection::agreed_later_than_today});
    CHECK(to(today, today) == std::vector{Objection::look_again_too_soon});
    CHECK(to(today, "2027-11-24"_day).empty());
    CHECK(to(today, "2027-11-25"_day) == std::vector{Objection::look_again_too_late});
}

TEST_CASE("it is to be looked at on its very day, and only while it holds [PLAN-4]") {
    auto contract = after({Act::agreed});
    CHECK_FALSE(is_to_be_looked_at(contract, "2026-11-23"_day));
    contract.terms[0].look_again_on = "2026-11-23"_day;
    CHECK_FALSE(is_to_be_looked_at(contract, "2026-11-22"_day));
    CHECK(is_to_be_looked_at(contract, "2026-11-23"_day));
    contract.terms.push_back({.act = Act::ended});
    CHECK_FALSE(is_to_be_looked_at(contract, "2026-11-23"_day));
    CHECK_FALSE(is_to_be_looked_at({}, "2026-11-23"_day));
}

TEST_CASE("family and friends need nobody to talk with them [PLAN-4]") {
    using network_map::Domain;
    for (auto const& row : network_map::domains)
        CHECK(is_outside(row.value) == (row.value != Domain::kin && row.value != Domain::friends &&
                                        row.value != Domain::other));
}

}  // namespace
}  // namespace indgang::contracts
