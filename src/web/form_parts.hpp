// The parts of a form as DKFDS draws them: label, hint, mistake and what was typed, tied together for
// those who cannot see them. Compiled templates call these for {{input …}}, {{radios …}} and the rest.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "web/view.hpp"

namespace indgang::web {

/// What a tag in the template says of a field; the order is that of the tag's options.
struct FieldPart {
    std::string_view name;
    std::string_view label;
    std::string_view hint = {};
    std::string_view empty = {};  // of a select: the row that chooses nothing
    std::string value = {};       // until something was typed
    std::string_view type = "text";
    std::string id = {};  // where the name alone would stand twice on the page
    std::string_view css = {};
    std::string_view autocomplete = {};
    std::string_view inputmode = {};
    std::string min = {};
    std::string max = {};
    std::string_view step = {};
    int rows = 5;
    int longest = 0;
    bool optional = false;
};

/// One row of radios, checks or a select.
struct Choice {
    std::string word;
    std::string label;
    std::string hint;
};

/// CSRF token, one-time key and version: what every form that posts must carry.
void keys(View& view);
/// All mistakes of the form with links to their fields, or that a draft was found; nothing if neither.
void mistakes(View& view);
void input(View& view, FieldPart const& part);
void textarea(View& view, FieldPart const& part);
void radios(View& view, FieldPart const& part, std::vector<Choice> const& choices);
void checks(View& view, FieldPart const& part, std::vector<Choice> const& choices);
void select(View& view, FieldPart const& part, std::vector<Choice> const& choices);

/// A value as a form sends it.
inline std::string typed(std::string_view text) { return std::string{text}; }
inline std::string typed(Day day) { return iso(day); }
inline std::string typed(std::int64_t number) { return std::to_string(number); }
inline std::string typed(int number) { return std::to_string(number); }
template <class Tag>
std::string typed(Id<Tag> id) {
    return std::to_string(id.value);
}
template <Worded T>
std::string typed(T value) {
    return std::string{word(value)};
}
template <class T>
std::string typed(std::optional<T> const& value) {
    return value ? typed(*value) : std::string{};
}

/// Rows with .word and .label (and .hint), or the rows of a Wording table.
template <class List>
std::vector<Choice> choices(View const& view, List const& list) {
    std::vector<Choice> made;
    for (auto const& row : list) {
        Choice choice{.word = typed(row.word), .label = {}, .hint = {}};
        if constexpr (requires { row.label; })
            choice.label = shown(row.label, view.language);
        else
            choice.label = in(view.language, row.danish);
        if constexpr (requires { row.hint; }) choice.hint = shown(row.hint, view.language);
        made.push_back(std::move(choice));
    }
    return made;
}

}  // namespace indgang::web
