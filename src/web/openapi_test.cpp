#include "web/openapi.hpp"

#include <doctest/doctest.h>

#include <boost/describe/class.hpp>
#include <boost/json/parse.hpp>

namespace indgang::web::openapi_test {

namespace json = boost::json;

enum class Kind { meeting, home_visit };
constexpr Wording<Kind> kinds[] = {{Kind::meeting, "meeting", "møde"},
                                   {Kind::home_visit, "home_visit", "hjemmebesøg"}};
constexpr Wording<Kind> const& wording(Kind kind) { return find(kinds, kind); }

struct Held {
    Day on;
    Kind kind;
};
BOOST_DESCRIBE_STRUCT(Held, (), (on, kind))
struct FollowUpsPage {
    std::vector<Held> held;
    std::optional<Held> last;
    FormState form;
};
BOOST_DESCRIBE_STRUCT(FollowUpsPage, (), (held, last, form))

constexpr FormField held_form[] = {
    {.name = "held_on", .kind = FieldKind::day, .is_required = true},
    {.name = "kind", .kind = FieldKind::choice, .is_required = true, .words = words_of<Kind>},
    {.name = "took_part", .kind = FieldKind::number, .is_list = true},
    {.name = "notes", .kind = FieldKind::long_text},
};
constexpr FormField week_filter[] = {{.name = "uge", .kind = FieldKind::number}};

std::string document() {
    return openapi_document(
        {{.name = "worklist",
          .address = "/",
          .summary = "Arbejdsliste",
          .who = "koordinatorer",
          .fields = week_filter,
          .answer = schema_of<FollowUpsPage>()},
         {.name = "follow_ups",
          .address = "/forloeb/{id}/opfoelgninger",
          .summary = "Opfølgninger i et forløb",
          .who = "koordinator og makker i forløbet",
          .answer = schema_of<FollowUpsPage>(),
          .tag = "opfølgning"},
         {.name = "hold_follow_up",
          .method = Method::post,
          .address = "/forloeb/{id}/opfoelgninger",
          .summary = "Hold en opfølgning",
          .who = "koordinator og makker i forløbet",
          .fields = held_form,
          .tag = "opfølgning"},
         {.name = "try_rules",
          .method = Method::post,
          .address = "/regler/opfoelgning",
          .summary = "Prøv reglerne",
          .who = "alle",
          .is_open = true,
          .answer = schema_of<Held>(),
          .json_request = schema_of<Held>()}},
        {{"opfølgning", "Opfølgninger: hvornår, hvorfor og hvad der blev sagt"}});
}

TEST_CASE("every route is described with its parameters, body, answers and who may") {
    auto const all = json::parse(document());
    CHECK(all.at("openapi") == "3.1.0");
    auto const& address = all.at("paths").at("/forloeb/{id}/opfoelgninger");
    auto const& post = address.at("post");
    CHECK(post.at("operationId") == "hold_follow_up");
    CHECK(post.at("description") == "Hvem må: koordinator og makker i forløbet.");
    CHECK(post.at("parameters").at(0).at("name") == "id");
    CHECK(post.at("tags").at(0) == "opfølgning");
    for (auto const* status : {"303", "401", "404", "409", "422"})
        CHECK(post.at("responses").as_object().contains(status));
    CHECK(address.at("get").at("responses").as_object().contains("200"));
    CHECK_FALSE(address.at("get").as_object().contains("requestBody"));
}

TEST_CASE("a form's table is the request body, as JSON and as a browser sends it") {
    auto const all = json::parse(document());
    auto const& content = all.at("paths")
                              .at("/forloeb/{id}/opfoelgninger")
                              .at("post")
                              .at("requestBody")
                              .at("content");
    auto const& schema = content.at("application/json").at("schema");
    CHECK(schema == content.at("application/x-www-form-urlencoded").at("schema"));
    CHECK(schema.at("required") == json::array{"held_on", "kind"});
    CHECK(schema.at("properties").at("kind").at("enum") == json::array{"meeting", "home_visit"});
    CHECK(schema.at("properties").at("held_on").at("format") == "date");
    CHECK(schema.at("properties").at("took_part").at("items").at("type") == "integer");
    CHECK(schema.at("properties").at("notes").at("maxLength") == 20'000);
}

TEST_CASE("the query of a GET is described, and an open route asks for no token") {
    auto const all = json::parse(document());
    auto const& worklist = all.at("paths").at("/").at("get");
    CHECK(worklist.at("parameters").at(0).at("in") == "query");
    CHECK(worklist.at("security").as_array().size() == 1);
    auto const& open = all.at("paths").at("/regler/opfoelgning").at("post");
    CHECK(open.at("security").as_array().empty());
    CHECK_FALSE(open.at("responses").as_object().contains("401"));
}

TEST_CASE("a page that may be followed is described as a page and as a stream of events") {
    auto const answers = [](bool is_followed) {
        auto const described = json::parse(openapi_document({{.name = "board",
                                                              .address = "/tavle",
                                                              .is_followed = is_followed,
                                                              .answer = schema_of<Held>()}}));
        return described.at("paths").at("/tavle").at("get").at("responses").as_object();
    };
    auto const followed = answers(true);
    CHECK(followed.at("200").at("content").as_object().contains("application/json"));
    CHECK(followed.at("200").at("content").as_object().contains("text/event-stream"));
    CHECK(followed.contains("503"));
    CHECK_FALSE(answers(false).at("200").at("content").as_object().contains("text/event-stream"));
    CHECK_FALSE(answers(false).contains("503"));
}

TEST_CASE("every reference has its component, and every tag its description") {
    auto const text = document();
    auto const all = json::parse(text);
    auto const& schemas = all.at("components").at("schemas").as_object();
    std::string_view const marker = "#/components/schemas/";
    int references = 0;
    for (auto at = text.find(marker); at != text.npos; at = text.find(marker, at + 1)) {
        auto const from = at + marker.size();
        CHECK(schemas.contains(text.substr(from, text.find('"', from) - from)));
        ++references;
    }
    CHECK(references > 5);
    for (auto const& tag : all.at("tags").as_array())
        CHECK_FALSE(tag.at("description").as_string().empty());
}

}  // namespace indgang::web::openapi_test
