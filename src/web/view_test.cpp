#include "web/view.hpp"

#include <doctest/doctest.h>

#include "web/render.hpp"

using namespace indgang;

namespace {

std::string escaped(std::string_view text) {
    std::string out;
    web::escape(out, text);
    return out;
}

std::string address(std::string_view text) {
    std::string out;
    web::address(out, text);
    return out;
}

template <class T>
std::string as_text(T const& value, Language language = Language::da) {
    std::string out;
    web::View view{out, language, {}};
    web::text(view, value);
    return out;
}

}  // namespace

TEST_CASE("markup in a text is shown, not obeyed") {
    CHECK(escaped("<b title=\"a\">Tom & 'Ib'</b>") ==
          "&lt;b title=&quot;a&quot;&gt;Tom &amp; &#39;Ib&#39;&lt;/b&gt;");
    CHECK(escaped("") == "");
    CHECK(escaped("Åse får 😀 på – tirsdag\n") == "Åse får 😀 på – tirsdag\n");
}

TEST_CASE("marks that turn the text around and control characters are left out") {
    CHECK(escaped("a\u202Egnp.exe\u202C \u2066b\u2069") == "agnp.exe b");
    CHECK(escaped("“a” – …\u2065\u206A") == "“a” – …\u2065\u206A");
    CHECK(escaped(std::string_view{"a\0b\x1B[1m\x7F", 8}) == "ab[1m");
    CHECK(escaped("a\xE2") == "a\xE2");
    CHECK(escaped("a\xE2\x80") == "a\xE2\x80");
}

TEST_CASE("an address leads to the web, mail, telephone or our own pages") {
    for (auto good : {"", "/", "/forloeb/42", "opfoelgninger", "?uge=48", "#note-1", "../a:b",
                      "?a=b:c", "https://kommune.dk/a?b#c", "HTTP://a.dk", "mailto:a@b.dk",
                      "tel:+4512345678", "./javascript:alert(1)"}) {
        CAPTURE(good);
        CHECK(address(good) == good);
    }
}

TEST_CASE("an address that could run script or lead to another host becomes about:invalid") {
    for (auto bad : {"javascript:alert(1)",
                     "JavaScript:alert(1)",
                     " javascript:alert(1)",
                     "java\nscript:alert(1)",
                     "java\tscript:alert(1)",
                     "\x01javascript:a",
                     "data:text/html,a",
                     "vbscript:a",
                     "file:///etc/passwd",
                     "//evil.dk",
                     "/\\evil.dk",
                     "\\\\evil.dk",
                     "\\/evil.dk",
                     "/\t/evil.dk",
                     "/\u202E/evil.dk",
                     ":a",
                     "javascript\u202E:a",
                     " //evil.dk",
                     "blob:a",
                     "about:blank"}) {
        CAPTURE(bad);
        CHECK(address(bad) == "about:invalid");
    }
}

TEST_CASE("an address is escaped as an attribute too") {
    CHECK(address("/a?b=1&c=\"><script>") == "/a?b=1&amp;c=&quot;&gt;&lt;script&gt;");
}

TEST_CASE("a value inside an address cannot leave its place") {
    std::string out;
    web::address_part(out, "../a b/?#&=:@+\"æ~-_.9Z");
    CHECK(out == "..%2Fa%20b%2F%3F%23%26%3D%3A%40%2B%22%C3%A6~-_.9Z");
}

TEST_CASE("a telephone number or mail address keeps what it needs") {
    std::string out;
    web::contact_part(out, "+45 12 34 56 78");
    web::contact_part(out, "a.b@c.dk?bcc=x");
    CHECK(out == "+4512345678a.b@c.dk%3Fbcc%3Dx");
}

TEST_CASE("values are shown in the reader's language") {
    CHECK(as_text(day_from_iso("2026-04-14").value()) == "14. april 2026");
    CHECK(as_text(day_from_iso("2026-04-01").value(), Language::en) == "1 April 2026");
    CHECK(as_text(std::int64_t{-1234}) == "-1234");
    CHECK(as_text(CaseId{42}) == "42");
    CHECK(as_text(phrase("{0} & {1}", "Åse", 3)) == "Åse &amp; 3");
    CHECK(as_text(std::optional<int>{}) == "");
    CHECK(as_text(std::optional<int>{7}) == "7");
}

TEST_CASE("moments are shown in Danish time, summer and winter") {
    auto const moment = [](char const* text) { return instant_from_iso(text).value(); };
    CHECK(as_text(moment("2026-01-14T10:05:30.123Z")) == "14. januar 2026 kl. 11.05");
    CHECK(as_text(moment("2026-07-14T22:30:00.000Z")) == "15. juli 2026 kl. 0.30");
    CHECK(as_text(moment("2026-03-29T00:59:59.999Z")) == "29. marts 2026 kl. 1.59");
    CHECK(as_text(moment("2026-03-29T01:00:00.000Z")) == "29. marts 2026 kl. 3.00");
    CHECK(as_text(moment("2026-10-25T00:59:00.000Z")) == "25. oktober 2026 kl. 2.59");
    CHECK(as_text(moment("2026-10-25T01:00:00.000Z"), Language::en) == "25 October 2026 at 2:00");
}

TEST_CASE("what counts as there: values, lists and texts that are not empty") {
    CHECK(web::holds(true));
    CHECK_FALSE(web::holds(0));
    CHECK_FALSE(web::holds(std::string{}));
    CHECK_FALSE(web::holds(Phrase{}));
    CHECK(web::holds(std::optional{false}));
    CHECK_FALSE(web::holds(std::vector<int>{}));
    CHECK(web::items(std::optional{3}).size() == 1);
    CHECK(web::items(std::optional<int>{}).empty());
}
