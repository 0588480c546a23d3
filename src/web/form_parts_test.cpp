#include "web/form_parts.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::web;

namespace {

enum class Way { meeting, video };
constexpr Wording<Way> ways[] = {{Way::meeting, "meeting", "Møde"}, {Way::video, "video", "Video"}};
constexpr auto const& wording(Way way) { return find(ways, way); }

struct AForm {
    FormState form;
    std::string out;
    View view{out, Language::da, "csrf-1", &form};
    bool shows(std::string_view markup) const { return out.find(markup) != out.npos; }
};

}  // namespace

TEST_CASE_FIXTURE(AForm, "a label belongs to its field, and a required field is not marked") {
    input(view, {.name = "name", .label = "Navn <b>"});
    CHECK(out ==
          R"(<div class="form-group"><label class="form-label" for="name">Navn &lt;b&gt;</label>)"
          R"(<input id="name" name="name" class="form-input" required type="text"></div>)");
}

TEST_CASE_FIXTURE(AForm, "an optional field says so and is not required") {
    input(view, {.name = "note", .label = "Note", .optional = true});
    CHECK(shows(R"(Note<span class="weight-normal"> (valgfri)</span></label>)"));
    CHECK_FALSE(shows("required"));
}

TEST_CASE_FIXTURE(AForm, "hint and mistake are read aloud with the field") {
    form.mistakes = {{"held_on", "Vælg en \"dag\""}};
    input(view, {.name = "held_on", .label = "Dag", .hint = "Den dag, I mødtes", .type = "date"});
    CHECK(shows(R"(<div class="form-group form-error">)"));
    CHECK(shows(R"(<span class="form-hint" id="held_on-hint">Den dag, I mødtes</span>)"));
    CHECK(
        shows(R"(<span class="form-error-message" id="held_on-error"><span class="sr-only">Fejl: )"
              R"(</span>Vælg en &quot;dag&quot;</span>)"));
    CHECK(shows(R"(aria-invalid="true" aria-describedby="held_on-hint held_on-error")"));
}

TEST_CASE_FIXTURE(AForm, "what may be wrong is said at the field and is no mistake") {
    form.hints = {{"cpr", "Se efter, om tallene er rigtige."}};
    input(view, {.name = "cpr", .label = "CPR-nummer"});
    CHECK(shows(R"(id="cpr-look-again">Se efter, om tallene er rigtige.</span>)"));
    CHECK(shows(R"(aria-describedby="cpr-look-again")"));
    CHECK_FALSE(shows("aria-invalid"));
}

TEST_CASE_FIXTURE(AForm, "what was typed is kept, however strange it is") {
    form.values = {{"name", "\"><script>alert(1)</script>"}, {"note", "\n første & <sidste>"}};
    input(view, {.name = "name", .label = "Navn"});
    textarea(view, {.name = "note", .label = "Note"});
    CHECK(shows(R"(value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">)"));
    CHECK(shows(">\n\n første &amp; &lt;sidste&gt;</textarea>"));
}

TEST_CASE_FIXTURE(AForm, "what was typed stands before the value the field began with") {
    FieldPart const part{.name = "name", .label = "Navn", .value = "Anna"};
    input(view, part);
    CHECK(shows(R"(value="Anna")"));
    form.values = {{"name", ""}};
    out.clear();
    input(view, part);
    CHECK_FALSE(shows("Anna"));
}

TEST_CASE_FIXTURE(AForm, "a password is never shown again") {
    form.values = {{"password", "hemmelig"}};
    input(view, {.name = "password", .label = "Adgangskode", .type = "password"});
    CHECK_FALSE(shows("hemmelig"));
}

TEST_CASE_FIXTURE(AForm, "radios stand in a fieldset, and what was chosen is checked") {
    form.values = {{"how", "video"}};
    radios(view, {.name = "how", .label = "Hvordan?", .hint = "Vælg en"}, choices(view, ways));
    CHECK(shows(
        R"(<fieldset aria-describedby="how-hint"><legend class="form-label">Hvordan?</legend>)"));
    CHECK(shows(R"(<input type="radio" id="how" name="how" class="form-radio" value="meeting">)"));
    CHECK(shows(R"(id="how-2" name="how" class="form-radio" value="video" checked>)"
                R"(<label class="form-label" for="how-2">Video</label>)"));
}

TEST_CASE_FIXTURE(AForm, "several boxes can be ticked, and none is ticked again by itself") {
    form.values = {{"how", "video"}, {"how", "meeting"}};
    checks(view, {.name = "how", .label = "Hvordan?"}, choices(view, ways));
    CHECK(shows(R"(value="meeting" checked>)"));
    CHECK(shows(R"(value="video" checked>)"));
    out.clear();
    form.values = {{"other", "1"}};
    checks(view, {.name = "how", .label = "Hvordan?", .value = "video"}, choices(view, ways));
    CHECK_FALSE(shows("checked"));
}

TEST_CASE_FIXTURE(AForm, "a select shows what was chosen, and may begin with nothing") {
    select(view,
           {.name = "how", .label = "Hvordan?", .empty = "Vælg …", .value = typed(Way::video)},
           choices(view, ways));
    CHECK(shows(R"(<option value="">Vælg …</option><option value="meeting">Møde</option>)"
                R"(<option value="video" selected>Video</option></select>)"));
}

TEST_CASE_FIXTURE(AForm, "a choice may have a hint of its own") {
    struct {
        CaseId word;
        Text label, hint;
    } const rows[] = {{CaseId{7}, "Anna", "Mor"}};
    radios(view, {.name = "who", .label = "Hvem?"}, choices(view, rows));
    CHECK(shows(R"(value="7" aria-describedby="who-choice-hint">)"));
    CHECK(shows(R"(<span class="form-hint" id="who-choice-hint">Mor</span>)"));
}

TEST_CASE_FIXTURE(AForm, "every mistake is listed first, with a way to its field") {
    form.mistakes = {{"held_on", "Vælg en dag"}, {"", "Sagen er lukket"}};
    mistakes(view);
    CHECK(shows(R"(role="alert" tabindex="-1" autofocus>)"));
    CHECK(shows("Der er 2 fejl, du skal rette"));
    CHECK(shows(R"(<li><a class="function-link" href="#held_on">Vælg en dag</a></li>)"
                "<li>Sagen er lukket</li>"));
}

TEST_CASE_FIXTURE(AForm, "a form without mistakes shows none") {
    mistakes(view);
    CHECK(out.empty());
}

TEST_CASE_FIXTURE(AForm, "a draft that was found is told of") {
    form.from_draft = true;
    form.draft_saved_at = "i går";
    mistakes(view);
    CHECK(shows("Her er det, du skrev i går og ikke nåede at gemme."));
}

TEST_CASE_FIXTURE(AForm, "the keys of a form are those it was made with") {
    form.key = "key-1";
    form.version = "7";
    keys(view);
    CHECK(out == R"(<input type="hidden" name="csrf" value="csrf-1"><input type="hidden" )"
                 R"(name="form_key" value="key-1"><input type="hidden" name="version" value="7">)");
    form = {};
    out.clear();
    keys(view);
    CHECK(out == R"(<input type="hidden" name="csrf" value="csrf-1">)");
}

TEST_CASE_FIXTURE(AForm, "the parts speak English to those who read English") {
    view.language = Language::en;
    form.mistakes = {{"name", "Write a name"}};
    input(view, {.name = "name", .label = "Name", .optional = true});
    mistakes(view);
    CHECK(shows("(optional)"));
    CHECK(shows("Error: "));
    CHECK(shows("There is a problem to put right"));
}
