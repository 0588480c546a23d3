#include "web/json.hpp"

#include <doctest/doctest.h>

#include <boost/describe/class.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <limits>
#include <map>

#include "web/form.hpp"
#include "web/schema.hpp"
#include "web/view.hpp"

namespace indgang::web::json_test {

enum class Urgency { overdue, soon };
constexpr Wording<Urgency> urgencies[] = {{Urgency::overdue, "overdue", "over frist"},
                                          {Urgency::soon, "soon", "denne uge"}};
constexpr Wording<Urgency> const& wording(Urgency urgency) { return find(urgencies, urgency); }

struct Row {
    PersonId child;
    std::string name;
    std::optional<Day> due_on;
    Urgency urgency = Urgency::soon;
    std::vector<Row> siblings = {};
};
BOOST_DESCRIBE_STRUCT(Row, (), (child, name, due_on, urgency, siblings))

struct Heading {
    Phrase why;
};
BOOST_DESCRIBE_STRUCT(Heading, (), (why))

struct Page : Heading {
    std::vector<Row> rows;
    Oere paid;
    Instant seen_at;
    bool is_late = false;
    double share = 0;
    std::optional<Row> first;
    std::pair<int, std::string> week;
    std::map<std::string, int> counts;
    Html body = ready_markup("<p>");
    FormState form;
};
BOOST_DESCRIBE_STRUCT(Page, (Heading),
                      (rows, paid, seen_at, is_late, share, first, week, counts, body, form))

Page a_page() {
    Page page;
    page.why = phrase("{0} uger", 6);
    page.rows = {{PersonId{7}, "Sofie", "2026-04-14"_day},
                 {PersonId{9}, "Emil", {}, Urgency::overdue}};
    page.paid = Oere{-12345};
    page.seen_at = *instant_from_iso("2026-04-14T10:15:30.123Z");
    page.share = 0.25;
    page.week = {16, "april"};
    page.counts = {{"mine", 3}};
    page.form.values = {{"a", "1"}, {"b", "2"}, {"a", "3"}};
    page.form.mistakes = {{"a", "Nej."}};
    return page;
}

TEST_CASE("a page struct is written as the JSON its members say") {
    CHECK(described_json(a_page(), Language::da) ==
          R"({"why":"6 uger","rows":[)"
          R"({"child":7,"name":"Sofie","due_on":"2026-04-14","urgency":"soon","siblings":[]},)"
          R"({"child":9,"name":"Emil","due_on":null,"urgency":"overdue","siblings":[]}],)"
          R"("paid":-12345,"seen_at":"2026-04-14T10:15:30.123Z","is_late":false,"share":0.25,)"
          R"("first":null,"week":[16,"april"],"counts":{"mine":3},)"
          R"("form":{"values":{"a":["1","3"],"b":"2"},"mistakes":[{"field":"a","said":"Nej."}],)"
          R"("hints":[],"version":""}})");
}

TEST_CASE("hostile text stays inside its quotes and comes back as it was") {
    std::string const text = "\"\\/\b\f\n\r\t\x01\x7F</script>\u2028\u2029æøå😀\u202E";
    std::string out;
    write_json(out, std::string_view{text});
    CHECK(out.find('\n') == std::string::npos);
    CHECK(out.find("\u2028") == std::string::npos);
    CHECK(boost::json::parse(out).as_string() == text);
    out.clear();
    write_json(out, std::string_view{"a\0b", 3});
    CHECK(out == R"("a\u0000b")");
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD, wherever they stand") {
    for (std::string_view bytes :
         {"\xFF", "\xC3", "\xE2\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
        std::string out;
        write_json(out, bytes);
        CHECK(out.find("\uFFFD") == 1);
        CHECK_NOTHROW(boost::json::parse(out));
    }
}

TEST_CASE("the largest numbers come out whole, and what JSON cannot say is null") {
    std::string out;
    write_json(out, std::numeric_limits<std::int64_t>::min());
    CHECK(out == "-9223372036854775808");
    out.clear();
    write_json(out, std::numeric_limits<double>::infinity());
    CHECK(out == "null");
}

TEST_CASE("the schema of a page names its parts, their words and what may be null") {
    auto const schema = schema_of<Page>();
    CHECK(schema.json == R"({"$ref":"#/components/schemas/web.json_test.Page"})");
    CHECK(schema.components.at("web.json_test.Urgency") ==
          R"({"type":"string","enum":["overdue","soon"]})");
    auto const row = boost::json::parse(schema.components.at("web.json_test.Row")).as_object();
    auto const& properties = row.at("properties").as_object();
    CHECK(boost::json::serialize(properties.at("due_on")) ==
          R"({"anyOf":[{"type":"string","format":"date"},{"type":"null"}]})");
    CHECK(boost::json::serialize(properties.at("siblings")) ==
          R"({"type":"array","items":{"$ref":"#/components/schemas/web.json_test.Row"}})");
    auto const page = boost::json::parse(schema.components.at("web.json_test.Page")).as_object();
    CHECK_FALSE(page.at("properties").as_object().contains("body"));
    CHECK(page.at("required").as_array().size() == 10);
    CHECK(schema.components.contains("FormState"));
}

TEST_CASE("a request may leave out what is optional, and lists") {
    auto const row =
        boost::json::parse(request_schema_of<Row>().components.at("web.json_test.Row"));
    CHECK(row.at("required") == boost::json::array{"child", "name", "urgency"});
}

}  // namespace indgang::web::json_test
