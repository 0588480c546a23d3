#include "rules_page/pages.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "rules_page/parts.hpp"
#include "rules_page/rules_page.hpp"
#include "support/requests.hpp"

namespace indgang::rules_page {
namespace {

bool has(std::string const& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string asked(std::string const& json) { return try_it(web::json_request(json)).body; }

/// The question of the issue, with those interventions and that day.
std::string body(std::string const& interventions, std::string const& held,
                 std::string const& today = "2026-01-20") {
    return R"({"model":"sammen_om_familien","today":")" + today + R"(","interventions":[)" +
           interventions + R"(],"held":[)" + held + "]}";
}

web::Request get(std::string query, Language language = Language::da) {
    web::Request request;
    request.path = "/regler";
    request.query = std::move(query);
    request.language = language;
    return request;
}

constexpr auto today = "2026-11-23"_day;

TEST_CASE("the answer as JSON has interval, dates, basis and because [FOLLOW-1]") {
    CHECK(asked(body(R"({"provision":"SEL 41","from":"2023-05-01"})", R"("2026-01-14")")) ==
          R"({"interval":{"months":3},"due_on":"2026-04-14","plan_by":"2026-04-14",)"
          R"("basis":"explicit","overdue":false,)"
          R"("because":"3 måneder efter opfølgningen 14. januar 2026 – serviceloven § 41",)"
          R"("hints":[]})");
    auto const investigation = asked(body(R"({"provision":"SEL 41","from":"2023-05-01"},
                      {"provision":"§ 50","from":"2023-05-01","to":null})",
                                          R"("2026-01-14")", "2026-02-26"));
    CHECK(has(investigation, R"("interval":{"days":42},"due_on":"2026-02-25")"));
    CHECK(has(investigation, R"("overdue":true)"));
}

TEST_CASE("nothing in force answers 200 with nulls and says so [FOLLOW-1]") {
    for (auto const& interventions :
         {std::string{}, std::string{R"({"provision":"BL 46","from":"2024-05-01"})"}}) {
        auto const response = try_it(web::json_request(body(interventions, "")));
        CHECK(response.status == 200);
        CHECK(has(response.body,
                  R"({"interval":null,"due_on":null,"plan_by":null,"basis":null,"overdue":false,)"
                  R"("because":"Ingen frist)"));
    }
}

TEST_CASE("Én familie is asked by the same address [MEET-3]") {
    auto const answer = asked(R"({"model":"en_familie_en_indgang","today":"2026-02-01",
                                  "interventions":[],"held":["2025-11-30"]})");
    CHECK(has(answer, R"("due_on":"2026-02-28","plan_by":"2026-02-27","basis":"extended")"));
}

TEST_CASE("an unknown provision or an impossible date answers 422 naming the field [FOLLOW-1]") {
    auto const response = try_it(web::json_request(
        R"({"model":"sammen","today":"2026-02-30","start_conversation_on":"0206-01-01",
            "held":["2026-01-14","2025-02-29"],
            "interventions":[{"provision":"SEL 999","from":"2023-05-01"},
                             {"provision":"SEL 41","from":"2023-05-01","to":"2023-04-30"},
                             {"provision":"32","from":"2024-05-01"},
                             {"provision":"BL 86","from":"2023-12-31"},
                             {"provision":"SEL 41"},
                             {}]})"));
    CHECK(response.status == 422);
    for (auto const* field :
         {"model", "today", "start_conversation_on", "held[1]", "interventions[0].provision",
          "interventions[1].to", "interventions[2].provision", "interventions[3].provision",
          "interventions[4].from", "interventions[5].provision", "interventions[5].from"})
        CHECK_MESSAGE(has(response.body, R"({"field":")" + std::string(field) + R"(","said":")"),
                      field);
    CHECK(has(response.body, "SEL 32, BL 32"));
    CHECK_FALSE(has(response.body, "held[0]"));
    CHECK_FALSE(has(response.body, "interventions[1].from"));
}

TEST_CASE("serviceloven after 2023 is counted, with a hint [FOLLOW-1]") {
    auto const answer = asked(body(R"({"provision":"SEL 41","from":"2026-01-10"})", ""));
    CHECK(has(answer, R"("due_on":"2026-04-10")"));
    CHECK(has(answer, R"("hints":[{"field":"interventions[0].provision")"));
    CHECK_FALSE(has(asked(body(R"({"provision":"SEL 41","from":"2023-12-31"})", "")), "field"));
    CHECK(has(asked(body(R"({"provision":"BL 86","from":"2024-01-01"})", "")), R"("hints":[])"));
}

TEST_CASE("home training counts as investigation while its examination runs [FOLLOW-1]") {
    auto const answer = asked(
        body(R"({"provision":"BL 85","from":"2026-01-10","examination_until":"2026-03-01"})", ""));
    CHECK(has(answer, R"("interval":{"days":42},"due_on":"2026-02-21")"));
    CHECK(has(asked(body(R"({"provision":"BL 85","from":"2026-01-10"})", "")), R"({"months":3})"));
}

TEST_CASE("far too many interventions or days are refused, not counted [FOLLOW-1]") {
    std::string many, days;
    for (int i = 0; i < 101; ++i)
        many += std::string(i ? "," : "") + R"({"provision":"SEL 41","from":"2023-05-01"})";
    for (int i = 0; i < 401; ++i) days += std::string(i ? "," : "") + R"("2026-01-14")";
    auto const response = try_it(web::json_request(body(many, days)));
    CHECK(response.status == 422);
    CHECK(has(response.body, R"("field":"interventions")"));
    CHECK(has(response.body, R"("field":"held")"));
}

TEST_CASE("what is no JSON object answers 422 [FOLLOW-1]") {
    for (auto const* text : {"", "[]", "{", "7", "null"})
        CHECK(try_it(web::json_request(text)).status == 422);
}

TEST_CASE("the form is answered by the page, with what was typed kept [FOLLOW-1]") {
    auto const response = try_it(web::form_request(
        "model=sammen_om_familien_2018&today=2026-01-20&held=2026-01-14&held=&start_conversation_on="
        "&interventions%5B0%5D.provision=41&interventions%5B0%5D.from=2023-05-01"
        "&interventions%5B0%5D.to=&interventions%5B1%5D.provision=&interventions%5B1%5D.from="
        "&interventions%5B1%5D.to="));
    CHECK(response.status == 200);
    CHECK(response.in_layout);
    CHECK(response.title == "Sådan regner Indgang");
    CHECK(has(response.body, R"(<time datetime="2026-04-14">14. april 2026</time>)"));
    CHECK(has(response.body, "3 måneder efter opfølgningen 14. januar 2026 – serviceloven § 41."));
    CHECK(has(response.body, R"(name="interventions[0].provision" value="41")"));
}

TEST_CASE("a form with mistakes comes back with each at its field [FOLLOW-1]") {
    auto const response = try_it(web::form_request(
        "model=&today=2026-01-20&held=i+g%C3%A5r&interventions%5B2%5D.provision=%3Cscript%3E"
        "&interventions%5B2%5D.from=&interventions%5B2%5D.to="));
    CHECK(response.status == 422);
    for (auto const* part :
         {"href=\"#interventions[2].provision\"", "href=\"#held[0]\"",
          "id=\"interventions[2].from-error\"", "value=\"&lt;script&gt;\"", "href=\"#model\""})
        CHECK_MESSAGE(has(response.body, part), part);
    CHECK_FALSE(has(response.body, "<script>"));
}

TEST_CASE("the page shows every row of the models with its source [FOLLOW-1]") {
    auto const page = show(get(""), today).body;
    for (auto const& model : collaboration_models()) {
        CHECK(has(page, model.danish));
        for (auto const& row : model.follow_up) CHECK(has(page, row.source.danish));
    }
    CHECK(has(page, "kompensation eller støtte + forebyggende indsats"));
    CHECK(has(page, "Valgt af os"));
    CHECK(has(page, R"(id="opfoelgning")"));
    CHECK(has(page, R"(value="2026-11-23")"));
}

TEST_CASE("the provisions can be searched, and nothing found says what to do [CASE-8]") {
    auto const found = show(get("soeg=merudgifter"), today).body;
    CHECK(has(found, "SEL 41"));
    CHECK(has(found, "BL 86"));
    CHECK_FALSE(has(found, "BL 87"));
    CHECK(has(show(get("soeg=xyzzy"), today).body, "Vi fandt ingen bestemmelser"));
    CHECK_FALSE(has(show(get(""), today).body, "BL 110"));
    CHECK(has(show(get("vis=alle"), today).body, "BL 110"));
    CHECK(has(show(get("soeg=" + std::string(101, 'a')), today).body, "BL 86"));
}

TEST_CASE("the page is in English too, with the law's Danish titles beside [FOLLOW-1]") {
    auto const response = show(get("soeg=86", Language::en), today);
    CHECK(response.title == "How Indgang calculates");
    CHECK(has(response.body, "Additional expenses"));
    CHECK(has(response.body, "Merudgiftsydelse"));
    CHECK(has(response.body, "compensation or support"));
    CHECK_FALSE(has(response.body, "Valgt af os"));
}

TEST_CASE("the page is also JSON [FOLLOW-1]") {
    auto request = get("soeg=86");
    request.wants_json = true;
    auto const response = show(request, today);
    CHECK(response.content_type.starts_with("application/json"));
    CHECK(has(response.body, R"("key":"BL 86")"));
}

std::string const document = SOURCE_ROOT "/docs/rules.da.md";

TEST_CASE("docs/rules.da.md says what the program does: run bin/rules [FOLLOW-1]") {
    std::stringstream written;
    written << std::ifstream{document}.rdbuf();
    CHECK(written.str() == rules_document());
}

TEST_CASE("docs/rules.da.md is written" * doctest::skip()) {
    std::ofstream{document} << rules_document();
}

}  // namespace
}  // namespace indgang::rules_page
