#include "meeting_kinds/rules.hpp"

#include <doctest/doctest.h>

#include "meeting_kinds/known.hpp"

using namespace indgang;
using namespace indgang::meeting_kinds;

namespace {

constexpr auto today = "2026-11-23"_day;

Kind own() {
    return {.word = "own-1",
            .name = "Søskendemøde",
            .must = {Seat::family, Seat::coordinator},
            .agenda = {{"Hvordan går det?", 30}},
            .minutes = 60};
}
using Objections = std::vector<KindObjection>;

/// What the sources say of each type that comes with the program.
struct Said {
    char const *word, *must, *must_not, *roles, *duties;
    Subject subject;
    bool without_family;
    Cadence cadence;
    int every = 0;
};
constexpr Said table[] = {
    {"status_and_follow_up", "family,coordinator", "", "chair,minute_taker",
     "status,follow_up,core_team_meeting,plan_follow_up", Subject::family, false,
     Cadence::core_team_clock},
    {"follow_up", "family,coordinator", "", "chair,minute_taker", "follow_up,plan_follow_up",
     Subject::family, false, Cadence::model_clock},
    {"core_team_meeting", "family,coordinator,partner,core_team", "",
     "chair,minute_taker,time_keeper", "core_team_meeting,status", Subject::family, false,
     Cadence::core_team_clock},
    {"status", "coordinator,core_team", "", "chair,minute_taker", "status", Subject::family, true,
     Cadence::core_team_clock},
    {"network", "family,coordinator,interventions", "", "chair,minute_taker,time_keeper",
     "plan_follow_up", Subject::family, false, Cadence::none},
    {"involving_network", "family,child,network,coordinator", "", "chair,minute_taker", "",
     Subject::family, false, Cadence::none},
    {"assessment", "family,coordinator,core_team", "", "interviewer,board_writer", "",
     Subject::family, false, Cadence::none},
    {"analysis", "coordinator,core_team,outsiders", "family,child,network",
     "chair,minute_taker,presenter", "", Subject::family, true, Cadence::none},
    {"case_meeting", "coordinator", "family,child,network", "chair,minute_taker", "", Subject::team,
     true, Cadence::team_rhythm},
    {"team_status", "coordinator,core_team", "network", "chair,minute_taker,time_keeper", "status",
     Subject::team, true, Cadence::team_rhythm},
    {"half_day", "coordinator", "family,child,network", "chair,presenter", "", Subject::team, true,
     Cadence::none},
    {"stop_up", "coordinator,leader", "family,child,network", "chair,minute_taker", "",
     Subject::team, true, Cadence::months, 3},
    {"coordination_group", "leader", "family,child,network", "chair,minute_taker", "",
     Subject::organisation, true, Cadence::months, 1},
    {"steering_group", "leader", "family,child,network", "chair,minute_taker,presenter", "",
     Subject::organisation, true, Cadence::months, 3},
    {"reflection", "coordinator", "family,child,network", "chair", "", Subject::team, true,
     Cadence::none},
};

}  // namespace

TEST_CASE("each type of the catalogue has the rules that its source says [MEET-1]") {
    auto const known = known_kinds(today, Language::da);
    REQUIRE(known.size() == std::size(table));
    for (auto const& row : table) {
        INFO(row.word);
        auto const kind = known_kind(row.word, 1, Language::da);
        REQUIRE(kind);
        CHECK(in_column(kind->must) == row.must);
        CHECK(in_column(kind->must_not) == row.must_not);
        CHECK(in_column(kind->roles) == row.roles);
        CHECK(in_column(kind->duties) == row.duties);
        CHECK(kind->subject == row.subject);
        CHECK(kind->is_always_with_family() == !row.without_family);
        CHECK(kind->cadence == row.cadence);
        CHECK(kind->every == row.every);
    }
}

TEST_CASE("each type is whole in both languages, says its source, and breaks no rule of its own") {
    for (auto const& kind : known_kinds(today, Language::da)) {
        INFO(kind.word);
        CHECK(objections_to(kind).empty());
        auto const english = known_kind(kind.word, 1, Language::en);
        for (auto const* one : {&kind, &*english}) {
            CHECK_FALSE(one->name.empty());
            CHECK_FALSE(one->name_for_family.empty());
            CHECK_FALSE(one->purpose.empty());
            CHECK_FALSE(one->source.empty());
            CHECK(one->agenda.size() >= 3);
            CHECK(one->is_always_with_family() == kind.is_always_with_family());
        }
        CHECK(english->agenda.size() == kind.agenda.size());
        CHECK(english->minutes == kind.minutes);
    }
    CHECK(known_kinds("2023-12-31"_day, Language::da).empty());
    CHECK(known_kinds("2024-01-01"_day, Language::da).size() == std::size(table));
}

TEST_CASE("a model has its own types and those of all [MEET-1]") {
    auto const is_in = [](char const* word, char const* model) {
        return known_kind(word, 1, Language::da)->is_in(model);
    };
    CHECK(is_in("follow_up", "sammen_om_familien"));
    CHECK_FALSE(is_in("follow_up", "en_familie_en_indgang"));
    CHECK(is_in("core_team_meeting", "en_familie_en_indgang"));
    CHECK_FALSE(is_in("core_team_meeting", "sammen_om_familien"));
    CHECK(is_in("network", "sammen_om_familien"));
}

TEST_CASE("a type of one's own is refused for what cannot be, and for nothing else [MEET-1]") {
    using enum KindObjection;
    CHECK(objections_to(own()).empty());
    auto kind = own();
    kind.must_not = {Seat::family};
    CHECK(objections_to(kind) == Objections{family_and_shut_out, same_seat_in_both});
    kind = own();
    kind.must_not = {Seat::coordinator};
    CHECK(objections_to(kind) == Objections{same_seat_in_both});
    kind = own();
    kind.minutes = 30;
    CHECK(objections_to(kind).empty());
    kind.minutes = 29;
    CHECK(objections_to(kind) == Objections{agenda_is_longer});
    kind = own();
    kind.agenda.assign(most_points, {"Punkt", 0});
    CHECK(objections_to(kind).empty());
    kind.agenda.push_back({"Et til", 0});
    CHECK(objections_to(kind) == Objections{too_many_points});
    for (auto const cadence : {Cadence::weeks, Cadence::months}) {
        kind = own();
        kind.cadence = cadence;
        CHECK(objections_to(kind) == Objections{cadence_without_number});
        kind.every = 1;
        CHECK(objections_to(kind).empty());
    }
}

TEST_CASE("a meeting without the family never counts as follow-up or core-team meeting [MEET-7]") {
    using enum KindObjection;
    for (auto const duty : {Duty::follow_up, Duty::core_team_meeting}) {
        auto kind = own();
        kind.duties = {duty};
        CHECK(objections_to(kind).empty());
        kind.without_family_because = "professionel planlægning";
        CHECK(objections_to(kind) == Objections{follow_up_without_family});
    }
    auto kind = own();
    kind.without_family_because = "professionel planlægning";
    kind.must_not = {Seat::child};
    kind.duties = {Duty::status};
    CHECK(objections_to(kind).empty());
}

TEST_CASE("a team's meeting counts for no one family [MEET-2]") {
    for (auto const duty : {Duty::follow_up, Duty::core_team_meeting, Duty::plan_follow_up}) {
        auto kind = own();
        kind.subject = Subject::team;
        kind.duties = {duty};
        CHECK(objections_to(kind) == Objections{KindObjection::duty_of_no_family});
    }
    auto kind = own();
    kind.subject = Subject::team;
    kind.must_not = {Seat::network};
    kind.duties = {Duty::status};
    CHECK(objections_to(kind).empty());
}

TEST_CASE("a point is its minutes and its words, and back") {
    CHECK(point_from("15 Søvn og nætter") == AgendaPoint{"Søvn og nætter", 15});
    CHECK(point_from("Søvn") == AgendaPoint{"Søvn", 0});
    CHECK(point_from("  Søvn") == AgendaPoint{"Søvn", 0});
    CHECK(point_from("15") == AgendaPoint{"", 15});
    CHECK(point_from("") == AgendaPoint{"", 0});
    CHECK(point_from("-5 Søvn") == AgendaPoint{"-5 Søvn", 0});
    CHECK(written({"Søvn", 15}) == "15 Søvn");
    CHECK(written({"Søvn", 0}) == "Søvn");
}
