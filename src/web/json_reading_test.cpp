#include "web/json_reading.hpp"

#include <doctest/doctest.h>

#include "support/requests.hpp"

using namespace indgang;
using namespace indgang::web;

namespace {

enum class Model { together, one_family };
constexpr Wording<Model> models[] = {{Model::together, "sammen_om_familien", "Sammen om familien"},
                                     {Model::one_family, "en_familie_en_indgang", "Én familie"}};

struct Asked {
    Model model;
    Day today;
    std::vector<std::string> provisions;
    std::vector<Day> from, held;
};

Asked read(JsonReading& body) {
    Asked asked{body.choice("model", models, "Vælg en model."),
                body.day("today", "Vælg i dag."),
                {},
                {},
                body.days("held")};
    for (auto& intervention : body.list("interventions")) {
        asked.provisions.push_back(intervention.text("provision", "Skriv en paragraf."));
        asked.from.push_back(intervention.day("from", "Skriv, hvornår den begyndte."));
        intervention.maybe_day("to");
    }
    return asked;
}

std::string fields_of(JsonReading const& body) {
    std::string fields;
    for (auto const& mistake : body.state().mistakes) fields += mistake.field + " ";
    return fields;
}

}  // namespace

TEST_CASE("a structured request is read from JSON and from a browser's form alike") {
    auto const json = json_request(
        R"({"model":"sammen_om_familien","today":"2026-04-14","held":["2026-01-14"],
            "interventions":[{"provision":"SEL 41","from":"2025-10-01"},
                             {"provision":"SEL 50","from":"2025-11-01","to":null}]})");
    auto const form = form_request(
        "csrf=x&model=sammen_om_familien&today=14-04-2026&held=2026-01-14&held="
        "&interventions%5B0%5D.provision=SEL+41&interventions%5B0%5D.from=1.10.2025"
        "&interventions%5B1%5D.provision=SEL+50&interventions%5B1%5D.from=1.11.2025"
        "&interventions%5B1%5D.to=");
    for (auto const& request : {json, form}) {
        JsonReading body{request};
        auto const asked = read(body);
        CHECK(fields_of(body) == "");
        CHECK(asked.model == Model::together);
        CHECK(asked.today == "2026-04-14"_day);
        CHECK(asked.provisions == std::vector<std::string>{"SEL 41", "SEL 50"});
        CHECK(asked.from == std::vector{"2025-10-01"_day, "2025-11-01"_day});
        CHECK(asked.held == std::vector{"2026-01-14"_day});
        CHECK(body.state().value("interventions[1].provision") == "SEL 50");
    }
}

TEST_CASE("all mistakes come at once, each with the path to its field") {
    JsonReading body{json_request(
        R"({"model":"x","today":"2026-02-30","held":["2026-01-14","nej",7,["2026-01-01"]],
            "interventions":[{"provision":"SEL 41","from":"0206-01-01"},{"from":{"a":1}},7]})")};
    read(body);
    CHECK(fields_of(body) ==
          "model today held[1] held[2] held[3] interventions "
          "interventions[0].from interventions[1].provision "
          "interventions[1].from ");
    CHECK(body.state().mistake("today").starts_with("Datoen findes ikke."));
    auto const answer = refusal(body.state().mistakes);
    CHECK(answer.status == 422);
    CHECK(answer.body.find(R"({"field":"interventions[0].from","said":")") != std::string::npos);
}

TEST_CASE("a page can add what a rule says of one item") {
    JsonReading body{json_request(R"({"interventions":[{"provision":"SEL 999"}]})")};
    for (auto& intervention : body.list("interventions"))
        intervention.mistake("provision", "Paragraffen findes ikke.");
    CHECK(fields_of(body) == "interventions[0].provision ");
}

TEST_CASE("a structured body that cannot be read is one mistake") {
    auto const deep = R"({"a":)" + std::string(40, '[') + std::string(40, ']') + "}";
    for (std::string const text : {"", "[]", "{", deep.c_str()}) {
        JsonReading body{json_request(text)};
        read(body);
        CHECK(fields_of(body) == " ");
    }
    for (auto const* text : {"interventions[9999999].from=x", "interventions[0]=x",
                             "interventions[x].from=1", "a=1&a[0].b=2", "a[0].b=1&a=2", "a.b=1"}) {
        JsonReading body{form_request(text)};
        read(body);
        CHECK(fields_of(body) == " ");
    }
}

TEST_CASE("a list of very many rows is refused at once, whichever way it comes") {
    std::string rows = R"({"interventions":[{})";
    for (int i = 0; i < 200'000; ++i) rows += ",{}";
    JsonReading body{json_request(rows + "]}")};
    read(body);
    CHECK(fields_of(body) == " ");
    CHECK(Form(json_request(rows + "]}"), {}).state().mistakes.size() == 1);
    std::string fields;
    for (int i = 0; i < 200'000; ++i) fields += "held=x&";
    JsonReading form{form_request(fields)};
    read(form);
    CHECK(fields_of(form) == " ");
}

TEST_CASE("control characters and very long texts are refused at their place") {
    JsonReading body{json_request(R"({"interventions":[{"provision":"a\u0000b"},{"provision":")" +
                                  std::string(1'000'000, 'x') + "\"}]}")};
    for (auto& intervention : body.list("interventions")) intervention.maybe_text("provision");
    CHECK(fields_of(body) == "interventions[0].provision interventions[1].provision ");
}
