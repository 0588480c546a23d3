#include "collaboration_model/collaboration_model.hpp"

#include <doctest/doctest.h>

namespace indgang {
namespace {

using enum CadenceGroup;

TEST_CASE("a model is named by its word, or by its slug for the newest version [MOD-1]") {
    CHECK(model_named("sammen_om_familien")->version == 2018);
    CHECK(model_named("en_familie_en_indgang")->version == 2021);
    CHECK(model_named("en_familie_en_indgang_2018")->version == 2018);
    CHECK(model_named("en_familie_en_indgang_2021")->version == 2021);
    CHECK_FALSE(model_named("en_familie"));
    CHECK_FALSE(model_named(""));
}

TEST_CASE("each model has four core elements, and each number its source [MOD-2]") {
    for (auto const& model : collaboration_models()) {
        CHECK(model.core_elements.size() == 4);
        CHECK_FALSE(model.source.empty());
        for (auto const& row : model.follow_up) CHECK_FALSE(row.source.danish.empty());
        if (model.core_team_meetings) CHECK_FALSE(model.core_team_meetings->source.danish.empty());
        CHECK((model.analysis_meeting == Demand::none) == model.analysis_meeting_source.empty());
    }
}

TEST_CASE("Sammen om familien has a row for each of the seven combinations [FOLLOW-1]") {
    auto const& model = *model_named("sammen_om_familien");
    CHECK(model.follow_up.size() == 7);
    CHECK(model.row_for({}) == nullptr);
    for (unsigned bits = 1; bits < 8; ++bits) {
        CadenceGroups groups;
        if (bits & 1U) groups.add(compensation);
        if (bits & 2U) groups.add(prevention);
        if (bits & 4U) groups.add(child_investigation);
        auto const* row = model.row_for(groups);
        REQUIRE(row);
        CHECK(row->interval == ((bits & 4U) ? every(weeks{6}) : every(months{3})));
        bool const is_named = bits == 1 || bits == 3 || bits == 4 || bits == 5;
        CHECK(row->basis == (is_named ? Basis::the_models_words : Basis::our_extension));
    }
    CHECK(model.clock == Clock::per_child);
}

TEST_CASE("Én familie has no cadence, but a longest time between core-team meetings [MEET-3]") {
    auto const& model = *model_named("en_familie_en_indgang");
    CHECK(model.follow_up.empty());
    CHECK(model.row_for({compensation}) == nullptr);
    CHECK(model.core_team_meetings->maximum == every(months{3}));
    CHECK(model.clock == Clock::per_family);
    CHECK(model_named("en_familie_en_indgang_2018")->clock == Clock::per_family);
}

TEST_CASE(
    "the analysis meeting is demanded in 2018 and the municipality's choice in 2021 [ASSESS-6]") {
    CHECK(model_named("en_familie_en_indgang_2018")->analysis_meeting == Demand::required);
    CHECK(model_named("en_familie_en_indgang_2021")->analysis_meeting == Demand::optional);
    CHECK(model_named("sammen_om_familien")->analysis_meeting == Demand::none);
}

TEST_CASE("each model says how the assessment begins, and on whose word [ASSESS-1]") {
    for (auto const& model : collaboration_models()) {
        bool const is_sammen = model.slug == "sammen_om_familien";
        CHECK(model.beginning.form ==
              (is_sammen ? Beginning::start_conversation : Beginning::meeting));
        CHECK(model.beginning.is_of_a_child == is_sammen);
        CHECK(model.beginning.is_with_all_competence == !is_sammen);
        CHECK(model.beginning.fewest_of_team == (is_sammen ? 1 : 2));
        CHECK(model.beginning.source.danish.find("»") != std::string_view::npos);
    }
}

TEST_CASE("an interval is said in months, weeks or days") {
    CHECK(say(said(every(months{3})), Language::da) == "3 måneder");
    CHECK(say(said(every(months{1})), Language::da) == "1 måned");
    CHECK(say(said(every(weeks{6})), Language::da) == "6 uger");
    CHECK(say(said(every(weeks{1})), Language::en) == "1 week");
    CHECK(say(said(every(days{10})), Language::en) == "10 days");
    CHECK(say(said(every(days{1})), Language::da) == "1 dag");
}

TEST_CASE("a set of groups holds each once") {
    CadenceGroups groups{prevention, prevention};
    CHECK(groups == CadenceGroups{prevention});
    CHECK_FALSE(groups.has(compensation));
    CHECK_FALSE(groups.empty());
    groups.add(compensation);
    CHECK(groups == CadenceGroups{compensation, prevention});
}

}  // namespace
}  // namespace indgang
