#include "web/form.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "web/form_body.hpp"
#include "web/typed_values.hpp"

namespace indgang::web {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

Form::Form(Request const& request, std::span<FormField const> fields)
    : fields_{fields}, language_{request.language} {
    auto const body = form_body(request);
    state_.key = random_token();
    for (auto const& [name, value] : body.values) take(name, value);
    for (auto const& [name, json] : body.nested)
        trouble(name, phrase("Skriv én værdi her, ikke et objekt eller en liste af dem."));
    if (body.unreadable) mistake("", *body.unreadable);
    is_readable_ = state_.mistakes.empty();
}

void Form::take(std::string const& name, std::string const& value) {
    if (name == "form_key") state_.key = as_typed(value).text;
    if (name == "version") state_.version = as_typed(value).text;
    auto const field = std::ranges::find(fields_, name, &FormField::name);
    if (field == fields_.end()) return;

    auto typed = as_typed(value);
    if (!typed.was_utf8)
        mistake(
            "",
            "Formularen indeholder tegn, der ikke er UTF-8. Se felterne igennem, og send igen.");
    if (typed.had_control_characters)
        trouble(name, phrase("Der var tegn i feltet, som ikke kan gemmes. Vi har taget dem ud. "
                             "Se det igennem, og gem igen."));
    check_length(*field, typed.text);
    if (field->kind == FieldKind::secret) return void(secrets_.emplace_back(name, value));

    bool const is_repeated =
        !field->is_list && field->kind != FieldKind::flag && !state_.value(name).empty();
    if (is_repeated) return trouble(name, phrase("Feltet er sendt flere gange. Send det én gang."));
    state_.values.emplace_back(name, std::move(typed.text));
}

void Form::check_length(FormField const& field, std::string_view value) {
    auto const length = std::int64_t(length_of(value)), longest = std::int64_t(longest_of(field));
    if (length > longest)
        trouble(field.name,
                phrase("Teksten fylder {0} tegn. Der er plads til {1}. Gør den kortere; "
                       "alt, hvad du har skrevet, står her endnu.",
                       length, longest));
}

void Form::trouble(std::string_view field, Phrase said) {
    troubles_.emplace_back(field, std::move(said));
}

FormField const& Form::field_named(std::string_view name) const {
    auto const field = std::ranges::find(fields_, name, &FormField::name);
    if (field == fields_.end())
        throw std::logic_error("the form's table has no field " + std::string(name));
    return *field;
}

std::string_view Form::raw(std::string_view field) {
    auto const is_secret = field_named(field).kind == FieldKind::secret;
    auto const found = std::ranges::find(troubles_, field, &decltype(troubles_)::value_type::first);
    if (found != troubles_.end()) mistake(field, found->second);
    auto const& values = is_secret ? secrets_ : state_.values;
    auto const value = std::ranges::find(values, field, &Pairs::value_type::first);
    if (value == values.end()) return {};
    return is_secret ? std::string_view{value->second} : trimmed(value->second);
}

void Form::mistake(std::string_view field, Text said) { mistake(field, phrase(said)); }

void Form::mistake(std::string_view field, Phrase const& said) {
    if (!is_readable_) return;  // nothing is known of the fields: one mistake says it all
    if (!field.empty() && !state_.mistake(field).empty()) return;
    Mistake made{std::string(field), say(said, language_)};
    auto const same = [&](Mistake const& m) {
        return m.field == made.field && m.said == made.said;
    };
    if (std::ranges::none_of(state_.mistakes, same)) state_.mistakes.push_back(std::move(made));
}

std::string Form::maybe_text(std::string_view field) {
    auto const kind = field_named(field).kind;
    std::string text{raw(field)};
    if (kind != FieldKind::long_text) std::ranges::replace(text, '\n', ' ');
    if (text.empty()) return text;
    if (kind == FieldKind::email && !is_like_email(text))
        mistake(field, "Skriv en e-mailadresse med @, fx anna@eksempel.dk.");
    if (kind == FieldKind::telephone && !is_like_telephone(text))
        mistake(field, "Skriv et telefonnummer med mindst otte cifre, fx 12 34 56 78.");
    return text;
}

std::string Form::text(std::string_view field, Text missing) {
    auto text = maybe_text(field);
    if (text.empty()) mistake(field, missing);
    return text;
}

std::optional<Day> Form::maybe_day(std::string_view field) {
    auto const typed = raw(field);
    if (typed.empty()) return std::nullopt;
    auto const day = day_from_typed(typed);
    if (!day) mistake(field, trouble_with_day(typed));
    return day;
}

Day Form::day(std::string_view field, Text missing) {
    if (raw(field).empty()) mistake(field, missing);
    return maybe_day(field).value_or("2000-01-01"_day);
}

std::optional<Cpr> Form::maybe_cpr(std::string_view field) {
    auto const typed = with_plain_hyphens(raw(field));
    if (typed.empty()) return std::nullopt;
    auto const cpr = Cpr::from_typed(typed);
    if (!cpr) {
        mistake(field, trouble_with_cpr(typed));
    } else if (!cpr->is_replacement_number() && !cpr->passes_modulus_11()) {
        constexpr Text look_again{
            "CPR-nummeret følger ikke den gamle kontrolregel (modulus 11). Det kan godt være "
            "rigtigt, "
            "men se det efter."};
        state_.hints.push_back({std::string(field), std::string(in(language_, look_again))});
    }
    return cpr;
}

std::optional<std::int64_t> Form::maybe_number(std::string_view field) {
    auto const typed = raw(field);
    if (typed.empty()) return std::nullopt;
    auto const number = whole_number(typed);
    if (!number) mistake(field, "Skriv et helt tal, fx 3.");
    return number;
}

std::int64_t Form::number(std::string_view field, std::int64_t least, std::int64_t most,
                          Text wrong) {
    auto const number = whole_number(raw(field));
    if (number && *number >= least && *number <= most) return *number;
    mistake(field, wrong);
    return least;
}

bool Form::flag(std::string_view field) {
    auto const value = raw(field);
    return !value.empty() && value != "false" && value != "0" && value != "nej";
}

std::vector<std::string> Form::list(std::string_view field) {
    if (!field_named(field).is_list) throw std::logic_error("not a list: " + std::string(field));
    raw(field);  // tells its trouble
    std::vector<std::string> list;
    for (auto const& [name, value] : state_.values)
        if (name == field && !trimmed(value).empty()) list.emplace_back(trimmed(value));
    return list;
}

std::string Form::secret(std::string_view field) {
    if (field_named(field).kind != FieldKind::secret)
        throw std::logic_error("not a secret: " + std::string(field));
    return std::string(raw(field));
}

}  // namespace indgang::web
