#include "practice/pages.hpp"

#include <doctest/doctest.h>

#include "practice/elements.hpp"
#include "practice/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::practice {
namespace {

using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

using VisitPage = web::Response (*)(web::Request const&, access::Visit&);
Subject const follow_up{"sammen_om_familien", "frequent_follow_up"};

web::Request at(Subject const& subject, FormFields const& fields = {}) {
    web::Request request;
    request.path = "/praksis";
    request.path_values = {{"model", subject.model}, {"element", subject.element}};
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    for (auto const& [name, value] : fields) {
        if (!request.body.empty()) request.body += '&';
        request.body += web::percent_encoded(name) + "=" + web::percent_encoded(value);
    }
    if (!fields.empty()) request.method = web::Method::post;
    return request;
}

web::Response as(FamilyWorld& world, UserId user, VisitPage page, web::Request const& request) {
    auto visit = world.visit(user);
    world.db.begin_write();
    auto response = page(request, visit);
    response.status < 400 ? world.db.commit() : world.db.rollback();
    return response;
}

FormFields text(std::string how, std::string version) {
    return {{"what", "Vi følger op med barnet"},
            {"how", std::move(how)},
            {"version", std::move(version)}};
}

std::optional<Hint> hint(FamilyWorld& world, UserId user) {
    auto visit = world.visit(user);
    auto scope = access::open_case(visit, world.holm, access::professionals);
    return ask_hint(scope, {"shared_systematic_approach", "frequent_follow_up"})();
}

}  // namespace

TEST_CASE("a text is written, read and confirmed, and a new version is unread again [MOD-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK_FALSE(hint(world, world.mette).has_value());
        CHECK(
            as(world, world.lars, write_text, at(follow_up, text("Vi ringer først", "0"))).status ==
            303);
        REQUIRE(hint(world, world.mette).has_value());
        CHECK_FALSE(hint(world, world.mette)->is_read);
        CHECK(hint(world, world.lars)->is_read);  // the writer knows it
        as(world, world.mette, confirm_text, at(follow_up, {{"version", "1"}}));
        CHECK(hint(world, world.mette)->is_read);
        as(world, world.lars, write_text, at(follow_up, text("Vi skriver først", "1")));
        CHECK_FALSE(hint(world, world.mette)->is_read);
        CHECK(hint(world, world.mette)->how == "Vi skriver først");
        auto const page = as(world, world.mette, show_text, at(follow_up));
        CHECK(shows(page, "Vi skriver først"));
        CHECK(shows(page, "Vi ringer først"));  // among the former versions
    });
}

TEST_CASE("who confirms a version that is not in force has read nothing new [MOD-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        as(world, world.lars, write_text, at(follow_up, text("Vi ringer", "0")));
        as(world, world.lars, write_text, at(follow_up, text("Vi skriver", "1")));
        CHECK(as(world, world.mette, confirm_text, at(follow_up, {{"version", "1"}})).status ==
              303);
        CHECK_FALSE(hint(world, world.mette)->is_read);
    });
}

TEST_CASE("two who write a text at once are both heard [MOD-3, TRUST-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        as(world, world.lars, write_text, at(follow_up, text("Vi ringer", "0")));
        auto const late = as(world, world.karin, write_text, at(follow_up, text("Vi går", "0")));
        CHECK(late.status == 409);
        CHECK(shows(late, "Vi ringer"));
        CHECK(shows(late, "Vi går"));
    });
}

TEST_CASE("the core elements are the models' own; others are not there [MOD-2, MOD-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        for (Subject const& other : {Subject{"sammen_om_familien", "shared_financing"},
                                     Subject{"another", "involvement"}, Subject{"", ""}})
            CHECK_THROWS_AS(show_text(at(other), visit), access::NotFound);
        CHECK(subjects_of({"sammen_om_familien"}).size() == 5);  // four, and the joining
        auto const empty = as(world, world.lars, write_text,
                              at(follow_up, {{"what", " "}, {"how", ""}, {"version", "0"}}));
        CHECK(mistake_at(empty, "what") != "");
        CHECK(mistake_at(empty, "how") != "");
    });
}

TEST_CASE("a leader sees who of the department has not read a text [MOD-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        as(world, world.lars, write_text, at(follow_up, text("Vi ringer", "0")));
        as(world, world.mette, confirm_text, at(follow_up, {{"version", "1"}}));
        auto const page = as(world, world.lars, show_text, at(follow_up));
        CHECK(shows(page, "Mette Kjær: har læst"));
        CHECK(shows(page, "Birgit Lund: <strong>har ikke læst</strong>"));
        CHECK_FALSE(shows(page, "Lise Toft"));
        CHECK_FALSE(shows(as(world, world.mette, show_text, at(follow_up)), "Birgit Lund"));
    });
}

}  // namespace indgang::practice
