// A form that was sent, as application/x-www-form-urlencoded or JSON alike. Reading a field that is
// wrong notes a mistake and gives a placeholder, so that all mistakes come at once; what was typed is
// kept as it was, for showing the form again (422).
#pragma once
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/cpr.hpp"
#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"
#include "web/http.hpp"

namespace indgang::web {

enum class FieldKind {
    text,
    long_text,
    day,
    choice,
    number,
    cpr,
    telephone,
    email,
    flag,
    secret,
    file
};

/// One field of a form: also what OpenAPI says of it. Every form has a constexpr table of these.
struct FormField {
    std::string_view name;
    FieldKind kind = FieldKind::text;
    bool is_required = false;
    bool is_list = false;     // may come several times
    std::size_t longest = 0;  // characters; 0 = 200, and 20,000 for long_text
    std::vector<std::string_view> (*words)() = nullptr;  // of a choice: words_of<Outcome>
};

constexpr std::size_t longest_of(FormField const& field) {
    if (field.longest > 0) return field.longest;
    return field.kind == FieldKind::long_text ? 20'000 : 200;
}

struct Mistake {
    std::string field;  // empty: the whole form
    std::string said;   // in the reader's language
};

/// What a template needs to show a form again: what stood in it and what was wrong.
struct FormState {
    Pairs values;
    std::vector<Mistake> mistakes;
    std::vector<Mistake> hints;  // worth a second look; stops nothing
    std::string key;             // one-time: the same form sent twice does its work once
    std::string version;         // what the page was made from; empty where nothing can be stale
    bool from_draft = false;     // values were kept from an earlier, unfinished attempt
    std::string draft_saved_at;  // in words, when from_draft

    std::string_view value(std::string_view field) const;
    bool has(std::string_view field, std::string_view value) const;
    std::string_view mistake(std::string_view field) const;
};

class Form {
public:
    /// Fields that the table does not name are ignored; reading one is a programming error (throws).
    Form(Request const& request, std::span<FormField const> fields);

    Day day(std::string_view field, Text missing);
    std::optional<Day> maybe_day(std::string_view field);
    std::string text(std::string_view field, Text missing);
    std::string maybe_text(std::string_view field);  // trimmed; empty where nothing was typed
    std::optional<Cpr> maybe_cpr(std::string_view field);
    std::optional<std::int64_t> maybe_number(std::string_view field);
    std::int64_t number(std::string_view field, std::int64_t least, std::int64_t most, Text wrong);
    bool flag(std::string_view field);
    std::vector<std::string> list(std::string_view field);
    std::string secret(std::string_view field);  // untrimmed, never shown again

    template <class T, std::size_t N>
    T choice(std::string_view field, Wording<T> const (&table)[N], Text missing) {
        if (auto const found = value_of(table, raw(field))) return *found;
        mistake(field, missing);
        return table[0].value;
    }
    template <class T, std::size_t N>
    std::optional<T> maybe_choice(std::string_view field, Wording<T> const (&table)[N],
                                  Text unknown) {
        if (raw(field).empty()) return std::nullopt;
        return choice(field, table, unknown);
    }
    template <class Tag>
    std::optional<Id<Tag>> maybe_id(std::string_view field) {
        auto const number = maybe_number(field);
        return number ? std::optional{Id<Tag>{*number}} : std::nullopt;
    }

    void mistake(std::string_view field, Text said);
    void mistake(std::string_view field, Phrase const& said);
    /// What a rule refuses, in the words of its table.
    template <Worded T>
    void mistake(std::string_view field, T objection) {
        mistake(field, Phrase{std::string(wording(objection).danish), {}});
    }
    bool ok() const { return state_.mistakes.empty(); }
    FormState const& state() const { return state_; }
    FormState& state() { return state_; }

private:
    std::string_view raw(std::string_view field);  // the first value, trimmed; tells its trouble
    FormField const& field_named(std::string_view name) const;
    void take(std::string const& name, std::string const& value);
    void check_length(FormField const& field, std::string_view value);
    void trouble(std::string_view field, Phrase said);

    std::span<FormField const> fields_;
    Language language_;
    bool is_readable_ = true;
    FormState state_;
    Pairs secrets_;                                         // never in the state: not shown again
    std::vector<std::pair<std::string, Phrase>> troubles_;  // told when the field is read
};

/// An empty form, or one filled from a draft.
FormState fresh_form(std::string version = {});

/// 128 random bits in hex: one-time form keys, session and CSRF tokens.
std::string random_token();

}  // namespace indgang::web
