#include "partners/pages.hpp"

#include <doctest/doctest.h>

#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::partners {
namespace {

using access::professionals;
using access::Relation;
using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

constexpr access::RelationSet changers{Relation::coordinator, Relation::leader};
constexpr access::RelationSet the_two{Relation::coordinator, Relation::partner};

/// The world's partner has a grant alone: here he becomes one as a person would make him.
struct PartnerWorld : FamilyWorld {
    explicit PartnerWorld(db::Db& db) : FamilyWorld{db} {
        db.run("DELETE FROM access_grant WHERE relation = 'partner'");
    }
    FormFields choosing(UserId user, DepartmentId department, std::string from_on,
                        std::string version = "none") {
        return {{"person", std::to_string(user.value) + "-" + std::to_string(department.value)},
                {"from_on", std::move(from_on)},
                {"because", "Anna er sygemeldt"},
                {"version", std::move(version)}};
    }
    void choose_jonas() {
        CHECK(post(changers, mette, choose_partner, choosing(jonas, adult_social, "2026-05-01"))
                  .status == 303);
    }
    std::vector<Partnership> all() {
        auto caller = visit(mette);
        auto scope = access::open_case(caller, holm, professionals);
        return ask_partnerships(scope)();
    }
    bool is_partner(UserId user) {
        auto caller = visit(user);
        return access::may_open(caller, holm, {Relation::partner});
    }
    void says_of_the_group(std::string_view origin) {
        db.run("UPDATE target_group SET partner_from = $1", origin);
    }
};

}  // namespace

TEST_CASE("a partner is chosen, has access, and stands on the case's page [CASE-5]") {
    test::on_both_migrated([](db::Db& db) {
        PartnerWorld world{db};
        CHECK_FALSE(world.is_partner(world.jonas));
        world.choose_jonas();
        CHECK(world.is_partner(world.jonas));
        auto const page = world.get(professionals, world.lise, show_partner);
        CHECK(shows(page, "Jonas Poulsen"));
        CHECK(shows(page, "på lige fod"));
        CHECK_FALSE(shows(page, "Skift makker"));
    });
}

TEST_CASE("a change ends one partner the day the next begins, and access moves [CASE-5]") {
    test::on_both_migrated([](db::Db& db) {
        PartnerWorld world{db};
        world.choose_jonas();
        auto const version = std::to_string(world.all().at(0).id.value) + "-0";
        auto const next =
            world.choosing(world.birgit, world.child_disability, "2026-11-23", version);
        CHECK(world.post(changers, world.mette, choose_partner, next).status == 303);
        CHECK_FALSE(world.is_partner(world.jonas));
        CHECK(world.is_partner(world.birgit));
        auto const all = world.all();
        REQUIRE(all.size() == 2);
        CHECK(all[1].ended_on == "2026-11-23"_day);
        auto const other = world.choosing(world.jonas, world.adult_social, "2026-11-24", version);
        auto const late = world.post(changers, world.lars, choose_partner, other);
        CHECK(late.status == 409);
        CHECK(shows(late, "Birgit Lund"));
        CHECK(shows(late, "Jonas Poulsen"));
    });
}

TEST_CASE("a partnership ends with a day and why [CASE-5]") {
    test::on_both_migrated([](db::Db& db) {
        PartnerWorld world{db};
        world.choose_jonas();
        FormFields fields{{"ended_on", "2026-11-23"},
                          {"version", std::to_string(world.all().at(0).id.value) + "-0"}};
        CHECK(mistake_at(world.post(changers, world.mette, end_partnership, fields), "because") !=
              "");
        fields.emplace_back("because", "Anna er rask igen");
        CHECK(world.post(changers, world.mette, end_partnership, fields).status == 303);
        CHECK_FALSE(world.is_partner(world.jonas));
        CHECK(world.post(changers, world.mette, end_partnership, fields).status == 409);
        CHECK(shows(world.get(professionals, world.mette, show_partner), "Anna er rask igen"));
    });
}

TEST_CASE("the two agree on tasks; learning goals are for them and their leader [CASE-5]") {
    test::on_both_migrated([](db::Db& db) {
        PartnerWorld world{db};
        world.choose_jonas();
        auto const version = std::to_string(world.all().at(0).id.value) + "-0";
        FormFields const fields{{"tasks", "Jonas skriver referat"},
                                {"learning_goals", "Mette vil lære at lede møder"},
                                {"version", version}};
        CHECK(world.post(the_two, world.jonas, save_agreement, fields).status == 303);
        for (auto const user : {world.mette, world.jonas, world.lars}) {
            auto const page = world.get(professionals, user, show_partner);
            CHECK(shows(page, "Jonas skriver referat"));
            CHECK(shows(page, "lede møder"));
        }
        auto const others = world.get(professionals, world.lise, show_partner);
        CHECK(shows(others, "Jonas skriver referat"));
        CHECK_FALSE(shows(others, "lede møder"));
        auto const late = world.post(the_two, world.mette, save_agreement,
                                     {{"tasks", "Mette gør alt"}, {"version", version}});
        CHECK(late.status == 409);
        CHECK(shows(late, "Jonas skriver referat"));
        CHECK(shows(late, "Mette gør alt"));
    });
}

TEST_CASE("the target group says from where a partner comes [CASE-5]") {
    test::on_both_migrated([](db::Db& db) {
        PartnerWorld world{db};
        world.says_of_the_group("adult_or_employment");
        auto const wrong = world.choosing(world.lise, world.psychology, "2026-05-01");
        CHECK(mistake_at(world.post(changers, world.mette, choose_partner, wrong), "person") != "");
        CHECK(shows(world.get(changers, world.mette, show_choice, {}, "soeg=l"), "Jobcenter"));
        world.says_of_the_group("family_members_department");
        world.choose_jonas();  // nobody else of the family has help anywhere yet
    });
}

TEST_CASE("what cannot be a partner is refused at its field, and all at once [CASE-5]") {
    test::on_both_migrated([](db::Db& db) {
        PartnerWorld world{db};
        auto const empty = world.post(changers, world.mette, choose_partner, {{"version", "none"}});
        CHECK(empty.status == 422);
        for (auto const* field : {"soeg", "from_on", "because"})
            CHECK_MESSAGE(mistake_at(empty, field) != "", field);
        auto const self = world.choosing(world.mette, world.child_disability, "2026-05-01");
        CHECK(mistake_at(world.post(changers, world.mette, choose_partner, self), "person") ==
              "Koordinatoren kan ikke være sin egen makker.");
        auto const early = world.choosing(world.jonas, world.adult_social, "2026-03-02");
        CHECK(mistake_at(world.post(changers, world.mette, choose_partner, early), "from_on") !=
              "");
    });
}

}  // namespace indgang::partners
