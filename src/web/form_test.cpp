#include "web/form.hpp"

#include <doctest/doctest.h>

#include "support/requests.hpp"

using namespace indgang;
using namespace indgang::web;

namespace {

enum class Outcome { continues, changes };
constexpr Wording<Outcome> outcomes[] = {{Outcome::continues, "continue", "fortsætter"},
                                         {Outcome::changes, "change", "ændres"}};

constexpr FormField fields[] = {
    {.name = "held_on", .kind = FieldKind::day},
    {.name = "outcome", .kind = FieldKind::choice},
    {.name = "name"},
    {.name = "notes", .kind = FieldKind::long_text},
    {.name = "cpr", .kind = FieldKind::cpr},
    {.name = "hours", .kind = FieldKind::number},
    {.name = "agreed", .kind = FieldKind::flag},
    {.name = "took_part", .is_list = true},
    {.name = "password", .kind = FieldKind::secret},
    {.name = "mail", .kind = FieldKind::email},
    {.name = "phone", .kind = FieldKind::telephone},
};

Form posted(std::string body) { return Form{form_request(std::move(body)), fields}; }
Form posted_json(std::string body) { return Form{json_request(std::move(body)), fields}; }

std::string mistake_in(Form const& form, std::string_view field) {
    return std::string(form.state().mistake(field));
}

std::string said_of_day(std::string const& typed) {
    auto form = posted("held_on=" + typed);
    form.day("held_on", "Vælg en dag.");
    CHECK(form.state().value("held_on") == typed);
    return mistake_in(form, "held_on");
}

std::string said_of_cpr(std::string const& typed) {
    auto form = posted("cpr=" + typed);
    form.maybe_cpr("cpr");
    return mistake_in(form, "cpr");
}

}  // namespace

TEST_CASE("a form and a JSON body with the same fields are read alike") {
    auto const both = {
        posted("held_on=2026-04-14&outcome=change&name=+Anna+%C3%85&hours=3&agreed=on"
               "&took_part=7&took_part=9"),
        posted_json(R"({"held_on":"2026-04-14","outcome":"change","name":" Anna Å",
                                       "hours":3,"agreed":true,"took_part":[7,"9"]})")};
    for (Form form : both) {
        CHECK(form.day("held_on", "Vælg en dag.") == "2026-04-14"_day);
        CHECK(form.choice("outcome", outcomes, "Vælg.") == Outcome::changes);
        CHECK(form.text("name", "Skriv navnet.") == "Anna Å");
        CHECK(form.number("hours", 0, 24, "0–24") == 3);
        CHECK(form.flag("agreed"));
        CHECK(form.list("took_part") == std::vector<std::string>{"7", "9"});
        CHECK(form.ok());
    }
}

TEST_CASE("what a JSON client leaves out, sends as null or as false is not there") {
    auto form = posted_json(R"({"held_on":null,"agreed":false,"took_part":[]})");
    CHECK_FALSE(form.maybe_day("held_on"));
    CHECK_FALSE(form.flag("agreed"));
    CHECK(form.list("took_part").empty());
    CHECK(form.maybe_text("name").empty());
    CHECK(form.ok());
}

TEST_CASE("every mistake comes at once, each at its field, with all that was typed") {
    auto form = posted("held_on=i+g%C3%A5r&outcome=nej&name=Anna&hours=mange");
    form.day("held_on", "Vælg en dag.");
    form.choice("outcome", outcomes, "Vælg, hvad I blev enige om.");
    form.text("notes", "Skriv, hvad I talte om.");
    form.maybe_number("hours");
    CHECK(form.state().mistakes.size() == 4);
    CHECK(mistake_in(form, "outcome") == "Vælg, hvad I blev enige om.");
    CHECK(mistake_in(form, "notes") == "Skriv, hvad I talte om.");
    CHECK(form.state().value("held_on") == "i går");
    CHECK(form.state().value("name") == "Anna");
}

TEST_CASE(
    "a day that does not exist is told from one that cannot be read and one that is missing") {
    CHECK(said_of_day("30-02-2026").starts_with("Datoen findes ikke. Skriv den som"));
    CHECK(said_of_day("2026-02-30").starts_with("Datoen findes ikke. Skriv den som"));
    CHECK(said_of_day("29-02-2025").starts_with("Datoen findes ikke."));
    CHECK(said_of_day("31-04-2026").starts_with("Datoen findes ikke."));
    CHECK(said_of_day("2026-13-01").starts_with("Datoen findes ikke."));
    CHECK(said_of_day("0206-04-14").find("1900 til 2199") != std::string::npos);
    CHECK(said_of_day("14-04-0206").find("1900 til 2199") != std::string::npos);
    CHECK(said_of_day("20260414x").starts_with("Skriv datoen som"));
    CHECK(said_of_day("nej").starts_with("Skriv datoen som"));
    CHECK(said_of_day("-1").starts_with("Skriv datoen som"));
    CHECK(said_of_day("") == "Vælg en dag.");
    CHECK(said_of_day("14.4.2026").empty());
    CHECK(said_of_day("29-02-2024").empty());
}

TEST_CASE("a CPR number of the wrong shape is told what is wrong with it") {
    CHECK(said_of_cpr("610190-123").starts_with("Der mangler cifre: CPR-nummeret har 9"));
    CHECK(said_of_cpr("610190").starts_with("Der mangler cifre: CPR-nummeret har 6"));
    CHECK(said_of_cpr("610190-12345").starts_with("Der er for mange cifre: CPR-nummeret har 11"));
    CHECK(said_of_cpr("610190-ABCD").starts_with("Der må kun stå cifre"));
    CHECK(said_of_cpr("<script>").starts_with("Der må kun stå cifre"));
    CHECK(said_of_cpr("910290-1234").starts_with("CPR-nummeret begynder ikke med en dato"));
    CHECK(said_of_cpr("611390-1234").starts_with("CPR-nummeret begynder ikke med en dato"));
    CHECK(said_of_cpr("000000-0000").starts_with("CPR-nummeret begynder ikke med en dato"));
    CHECK(said_of_cpr("6101-901234").starts_with("Skriv CPR-nummeret med bindestreg"));
    CHECK(said_of_cpr("610190%E2%80%931234").empty());  // a dash from a word processor
    CHECK(said_of_cpr("6101901234").empty());
    CHECK(said_of_cpr("").empty());
}

TEST_CASE("modulus 11 stops no CPR number; it only asks for a second look") {
    auto form = posted("cpr=010190-1234");
    CHECK(form.maybe_cpr("cpr").has_value());
    CHECK(form.ok());
    REQUIRE(form.state().hints.size() == 1);
    CHECK(form.state().hints[0].field == "cpr");
}

TEST_CASE("200 characters fit, 201 do not, and letters of several bytes count as one") {
    std::string names;
    for (int i = 0; i < 200; ++i) names += "å";
    auto fits = posted("name=" + names);
    CHECK(fits.text("name", "Skriv navnet.") == names);
    CHECK(fits.ok());
    auto too_long = posted("name=" + names + "x");
    too_long.text("name", "Skriv navnet.");
    CHECK(
        mistake_in(too_long, "name").starts_with("Teksten fylder 201 tegn. Der er plads til 200."));
}

TEST_CASE("a megabyte in a text field is a mistake at the field, and all of it is kept") {
    std::string const megabyte(1'000'000, 'a');
    for (Form form : {posted("name=Anna&notes=" + megabyte),
                      posted_json(R"({"name":"Anna","notes":")" + megabyte + "\"}")}) {
        form.maybe_text("notes");
        CHECK(mistake_in(form, "notes").find("1000000 tegn") != std::string::npos);
        CHECK(form.state().value("notes") == megabyte);
        CHECK(form.state().value("name") == "Anna");
    }
}

TEST_CASE("NUL and other control characters are taken out, and the person is asked to look") {
    for (Form form : {posted("notes=A%00B%1BC%C2%85D&name=Anna"),
                      posted_json(R"({"notes":"A\u0000B\u001bC\u0085D","name":"Anna"})")}) {
        form.maybe_text("notes");
        CHECK(mistake_in(form, "notes").starts_with("Der var tegn i feltet"));
        CHECK(form.state().value("notes") == "ABCD");
        CHECK(form.state().value("name") == "Anna");
    }
}

TEST_CASE("lines, emoji and markup are text like all other; marks of direction fall away") {
    auto form = posted(
        "notes=a%0D%0Ab%0Dc%09%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7&name=%E2%80%AEgpj.%3Cscript%3E");
    CHECK(form.maybe_text("notes") == "a\nb\nc\t👩\u200D👧");
    CHECK(form.maybe_text("name") == "gpj.<script>");
    CHECK(form.ok());
}

TEST_CASE("only spaces, also the kinds nobody sees, is nothing typed") {
    auto form = posted("name=+%C2%A0%E2%80%8B%E3%80%80+");
    form.text("name", "Skriv navnet.");
    CHECK(mistake_in(form, "name") == "Skriv navnet.");
}

TEST_CASE("what is not UTF-8 is a mistake of the whole form, and stands as U+FFFD") {
    auto form = posted("name=A%FFB&notes=x");
    CHECK_FALSE(form.ok());
    CHECK(form.state().mistakes[0].field.empty());
    CHECK(form.state().value("name") == "A\uFFFDB");
    CHECK(form.state().value("notes") == "x");
    form.text("held_on", "Vælg en dag.");
    CHECK(form.state().mistakes.size() == 1);
    CHECK_FALSE(posted("name=%ED%A0%80").ok());  // half a surrogate pair
    CHECK_FALSE(posted("name=%C0%AF").ok());     // an overlong slash
}

TEST_CASE("JSON that cannot be read is one mistake, not one for each field") {
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "[";
    for (std::string const body : {"", "{", "[]", "null", "{\"name\":}", "{\"name\":\"\xFF\"}",
                                   "{\"name\":\"\\ud800\"}", "{} {}", deep.c_str()}) {
        auto form = posted_json(body);
        form.day("held_on", "Vælg en dag.");
        form.text("name", "Skriv navnet.");
        REQUIRE(form.state().mistakes.size() == 1);
        CHECK(form.state().mistakes[0].field.empty());
    }
}

TEST_CASE("a broken escape or an unknown kind of body is a mistake of the whole form") {
    CHECK(posted("name=100%25").ok());
    for (auto const* body : {"name=100%", "name=%4", "name=%zz"}) {
        auto form = posted(body);
        CHECK_FALSE(form.ok());
        CHECK_FALSE(form.state().value("name").empty());
    }
    auto request = form_request("name=Anna");
    request.headers[0].value = "multipart/form-data; boundary=x";
    CHECK_FALSE(Form(request, fields).ok());
}

TEST_CASE("an object where one value belongs is a mistake at that field") {
    auto form = posted_json(R"({"name":{"a":1},"took_part":[{"b":2}]})");
    form.text("name", "Skriv navnet.");
    form.list("took_part");
    CHECK(mistake_in(form, "name").starts_with("Skriv én værdi her"));
    CHECK(mistake_in(form, "took_part").starts_with("Skriv én værdi her"));
}

TEST_CASE("a field for one value that comes twice is a mistake") {
    auto form = posted("outcome=change&outcome=continue");
    form.choice("outcome", outcomes, "Vælg.");
    CHECK(mistake_in(form, "outcome").starts_with("Feltet er sendt flere gange"));
}

TEST_CASE("a number outside its limits, or too large for any, is told so") {
    for (auto const* typed : {"-1", "25", "99999999999999999999", "3.5", "3 timer", ""}) {
        auto form = posted(std::string("hours=") + typed);
        form.number("hours", 0, 24, "Skriv timer fra 0 til 24.");
        CHECK(mistake_in(form, "hours") == "Skriv timer fra 0 til 24.");
    }
}

TEST_CASE("a secret is read as it was typed and never stands in what is shown again") {
    auto form = posted("password=+hemmelig%E2%80%8E+&name=x");
    CHECK(form.secret("password") == " hemmelig\u200E ");
    CHECK(form.state().value("password").empty());
}

TEST_CASE("an e-mail address and a telephone number look like what they are") {
    CHECK(posted("mail=anna@eksempel.dk").text("mail", "Skriv.") == "anna@eksempel.dk");
    for (auto const* typed : {"anna", "anna@", "@eksempel.dk", "a b@c.dk", "a@b@c.dk", "a@b"}) {
        auto form = posted(std::string("mail=") + typed);
        form.maybe_text("mail");
        CHECK_FALSE(form.ok());
    }
    auto call = posted("phone=%2B45+12+34+56+78");
    CHECK(call.maybe_text("phone") == "+45 12 34 56 78");
    CHECK(call.ok());
    auto short_number = posted("phone=1234");
    short_number.maybe_text("phone");
    CHECK_FALSE(short_number.ok());
}

TEST_CASE("the key and the version of the form stay with it when it is shown again") {
    auto form = posted("form_key=abc&version=7&name=x");
    CHECK(form.state().key == "abc");
    CHECK(form.state().version == "7");
    CHECK(posted("name=x").state().key.size() == 32);
}

TEST_CASE("mistakes are said in the reader's language") {
    auto request = form_request("held_on=30-02-2026");
    request.language = Language::en;
    Form form{request, fields};
    form.maybe_day("held_on");
    CHECK(mistake_in(form, "held_on").starts_with("There is no such date."));
}

TEST_CASE("reading a field that the table does not name is a mistake of ours") {
    auto form = posted("other=1");
    CHECK_THROWS_AS(form.maybe_text("other"), std::logic_error);
    CHECK_THROWS_AS(form.list("name"), std::logic_error);
    CHECK_THROWS_AS(form.secret("name"), std::logic_error);
}

TEST_CASE("a GET's fields are read from its query") {
    Request request;
    request.query = "name=Holm";
    CHECK(Form(request, fields).maybe_text("name") == "Holm");
}

TEST_CASE("tokens are 128 bits in hex and never the same twice") {
    CHECK(random_token().size() == 32);
    CHECK(random_token() != random_token());
    CHECK(fresh_form("3").version == "3");
}
