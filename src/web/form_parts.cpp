#include "web/form_parts.hpp"

#include <algorithm>
#include <initializer_list>

#include "web/assets.hpp"

namespace indgang::web {
namespace {

FormState const& form_of(View const& view) {
    static FormState const untouched;
    return view.form ? *view.form : untouched;
}

/// Literal, escaped, literal, escaped …
void write(View& view, std::initializer_list<std::string_view> parts) {
    bool is_literal = true;
    for (auto const part : parts) {
        if (is_literal)
            view.out += part;
        else
            escape(view.out, part);
        is_literal = !is_literal;
    }
}

void given(View& view, std::string_view attribute, std::string_view value) {
    if (!value.empty()) write(view, {" ", attribute, R"(=")", value, R"(")"});
}

/// A field in this form at this moment: its id, what stands in it and what is wrong with it.
struct Shown {
    Shown(View& shown_in, FieldPart const& shown_part)
        : view{shown_in},
          part{shown_part},
          id{part.id.empty() ? part.name : std::string_view{part.id}},
          mistake{form_of(view).mistake(part.name)},
          value{part.value} {
        auto const& values = form_of(view).values;
        auto const is_this = [&](auto const& pair) { return pair.first == part.name; };
        if (std::ranges::any_of(values, is_this)) value = form_of(view).value(part.name);
        auto const& hints = form_of(view).hints;
        auto const found = std::ranges::find(hints, part.name, &Mistake::field);
        if (found != hints.end()) look_again = found->said;
    }

    View& view;
    FieldPart const& part;
    std::string_view id, mistake, value;
    std::string_view look_again = {};  // what may be wrong, and stops nothing
};

void optional_mark(Shown const& field) {
    if (!field.part.optional) return;
    auto const word = in(field.view.language, Text{"valgfri"});
    write(field.view, {R"(<span class="weight-normal"> ()", word, ")</span>"});
}

void hint_and_mistake(Shown const& field) {
    auto const& [view, part, id, mistake, value, look_again] = field;
    if (!part.hint.empty())
        write(view, {R"(<span class="form-hint" id=")", id, R"(-hint">)", part.hint, "</span>"});
    if (!look_again.empty())
        write(view,
              {R"(<span class="form-hint" id=")", id, R"(-look-again">)", look_again, "</span>"});
    if (!mistake.empty())
        write(view,
              {R"(<span class="form-error-message" id=")", id, R"(-error"><span class="sr-only">)",
               in(view.language, Text{"Fejl:"}), " </span>", mistake, "</span>"});
}

void described_by(Shown const& field) {
    std::string ids;
    auto const add = [&](std::string_view said, std::string_view suffix) {
        if (said.empty()) return;
        if (!ids.empty()) ids += ' ';
        (ids += field.id) += suffix;
    };
    add(field.part.hint, "-hint");
    add(field.look_again, "-look-again");
    add(field.mistake, "-error");
    given(field.view, "aria-describedby", ids);
}

void begin_group(Shown const& field) {
    write(field.view,
          {R"(<div class="form-group)", "", field.mistake.empty() ? R"(">)" : R"( form-error">)"});
}

/// Group, label, hint and mistake; the field itself comes next.
void begin_field(Shown const& field) {
    begin_group(field);
    write(field.view, {R"(<label class="form-label" for=")", field.id, R"(">)", field.part.label});
    optional_mark(field);
    field.view.out += "</label>";
    hint_and_mistake(field);
}

/// What the field's tag says, whichever of the three it is.
void tag_of_field(Shown const& field, std::string_view element, std::string_view css) {
    auto const& [view, part, id, mistake, value, look_again] = field;
    write(view, {"<", element, R"( id=")", id, R"(" name=")", part.name, R"(" class=")", css});
    if (!part.css.empty()) write(view, {" ", part.css});
    view.out += '"';
    if (part.longest > 0) given(view, "maxlength", std::to_string(part.longest));
    if (!mistake.empty()) view.out += R"( aria-invalid="true")";
    described_by(field);
    if (!part.optional) view.out += " required";
}

/// Fieldset with legend, hint and mistake, and in it one row per choice.
void group_of_choices(Shown const& field, std::string_view type,
                      std::vector<Choice> const& choices) {
    auto const& [view, part, id, mistake, value, look_again] = field;
    begin_group(field);
    view.out += "<fieldset";
    described_by(field);
    write(view, {R"(><legend class="form-label">)", part.label});
    optional_mark(field);
    view.out += "</legend>";
    hint_and_mistake(field);
    auto const& form = form_of(view);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto const& [word, said, hint] = choices[i];
        bool const is_default = form.values.empty() && word == part.value;
        // The first has the field's own id, so that the list of mistakes leads to it.
        auto const own_id = std::string{id} + (i == 0 ? "" : "-" + std::to_string(i + 1));
        write(view,
              {R"(<div class="form-group-)", type, R"("><input type=")", type, R"(" id=")", own_id,
               R"(" name=")", part.name, R"(" class="form-)", type, R"(" value=")", word, R"(")"});
        if (!hint.empty()) write(view, {R"( aria-describedby=")", own_id, R"(-choice-hint")"});
        if (is_default || form.has(part.name, word)) view.out += " checked";
        write(view, {R"(><label class="form-label" for=")", own_id, R"(">)", said, "</label>"});
        if (!hint.empty())
            write(view, {R"(<span class="form-hint" id=")", own_id, R"(-choice-hint">)", hint,
                         "</span>"});
        view.out += "</div>";
    }
    view.out += "</fieldset></div>";
}

void hidden(View& view, std::string_view name, std::string_view value) {
    write(view, {R"(<input type="hidden" name=")", name, R"(" value=")", value, R"(">)"});
}

void alert_icon(View& view, std::string_view alert, std::string_view name) {
    write(view, {alert, "", R"(<div class="alert-icon">)"});
    icon(view.out, name);
    view.out += "</div>";
}

void found_draft(View& view, FormState const& form) {
    auto const said =
        phrase("Her er det, du skrev {0} og ikke nåede at gemme.", form.draft_saved_at);
    alert_icon(view, R"(<div class="alert alert-info">)", "info");
    write(view, {R"(<p class="alert-text">)", say(said, view.language), "</p></div>"});
}

}  // namespace

void keys(View& view) {
    auto const& form = form_of(view);
    hidden(view, "csrf", view.csrf_token);
    if (!form.key.empty()) hidden(view, "form_key", form.key);
    if (!form.version.empty()) hidden(view, "version", form.version);
}

void mistakes(View& view) {
    auto const& form = form_of(view);
    if (form.from_draft) found_draft(view, form);
    if (form.mistakes.empty()) return;
    auto const count = std::int64_t(form.mistakes.size());
    auto const heading = count == 1 ? phrase("Der er en fejl, du skal rette")
                                    : phrase("Der er {0} fejl, du skal rette", count);
    auto const alert =
        R"(<div class="alert alert-error" data-module="error-summary" role="alert" tabindex="-1" autofocus>)";
    alert_icon(view, alert, "error");
    write(view, {R"(<h2 class="alert-heading">)", say(heading, view.language),
                 R"(</h2><ul class="error-list nobullet-list">)"});
    for (auto const& [field, said] : form.mistakes)
        if (field.empty())
            write(view, {"<li>", said, "</li>"});
        else
            write(view,
                  {R"(<li><a class="function-link" href="#)", field, R"(">)", said, "</a></li>"});
    view.out += "</ul></div>";
}

void input(View& view, FieldPart const& part) {
    Shown const field{view, part};
    begin_field(field);
    tag_of_field(field, "input", "form-input");
    given(view, "type", part.type);
    if (part.type != "password" && part.type != "file") given(view, "value", field.value);
    given(view, "autocomplete", part.autocomplete);
    given(view, "inputmode", part.inputmode);
    given(view, "min", part.min);
    given(view, "max", part.max);
    given(view, "step", part.step);
    view.out += "></div>";
}

void textarea(View& view, FieldPart const& part) {
    Shown const field{view, part};
    begin_field(field);
    tag_of_field(field, "textarea", "form-input");
    given(view, "rows", std::to_string(part.rows));
    // The browser leaves out a first line break: this one, so that what was typed keeps its own.
    write(view, {">\n", field.value, "</textarea></div>"});
}

void radios(View& view, FieldPart const& part, std::vector<Choice> const& choices) {
    group_of_choices(Shown{view, part}, "radio", choices);
}

void checks(View& view, FieldPart const& part, std::vector<Choice> const& choices) {
    group_of_choices(Shown{view, part}, "checkbox", choices);
}

void select(View& view, FieldPart const& part, std::vector<Choice> const& choices) {
    Shown const field{view, part};
    begin_field(field);
    tag_of_field(field, "select", "form-select");
    view.out += ">";
    if (!part.empty.empty()) write(view, {R"(<option value="">)", part.empty, "</option>"});
    for (auto const& [word, said, hint] : choices)
        write(view, {R"(<option value=")", word, word == field.value ? R"(" selected>)" : R"(">)",
                     said, "</option>"});
    view.out += "</select></div>";
}

}  // namespace indgang::web
