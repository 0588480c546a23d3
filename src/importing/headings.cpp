#include "importing/headings.hpp"

#include <algorithm>

#include "importing/words.hpp"

namespace indgang::importing {
namespace {

constexpr std::size_t rows_above = 40;  // titles, explanations, logos

constexpr std::pair<std::string_view, Slot> slot_words[] = {
    {"mor", Slot::mother},        {"mors", Slot::mother},      {"moder", Slot::mother},
    {"moders", Slot::mother},     {"mother", Slot::mother},    {"mothers", Slot::mother},
    {"far", Slot::father},        {"fars", Slot::father},      {"fader", Slot::father},
    {"faders", Slot::father},     {"father", Slot::father},    {"fathers", Slot::father},
    {"barn", Slot::child},        {"barnets", Slot::child},    {"child", Slot::child},
    {"childs", Slot::child},      {"unge", Slot::child},       {"unges", Slot::child},
    {"soeskende", Slot::sibling}, {"sibling", Slot::sibling},  {"foraelder", Slot::parent},
    {"foraelders", Slot::parent}, {"foraeldre", Slot::parent}, {"parent", Slot::parent},
    {"parents", Slot::parent},
};
constexpr std::string_view filling[] = {"den", "the", "s", "paa", "for", "til", "dato"};

std::vector<std::string> tokens_of(std::string_view folded) {
    std::vector<std::string> tokens;
    while (!folded.empty()) {
        auto const end = std::min(folded.find(' '), folded.size());
        tokens.emplace_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return tokens;
}

std::string joined(std::vector<std::string> const& tokens) {
    std::string text;
    for (auto const& token : tokens) text += (text.empty() ? "" : " ") + token;
    return text;
}

/// 1 to 9; none for other words.
std::optional<int> small_number(std::string_view token) {
    bool const is_one = token.size() == 1 && token[0] >= '1' && token[0] <= '9';
    return is_one ? std::optional{token[0] - '0'} : std::nullopt;
}

/// Takes out the word that says about whom, with the number behind it.
ColumnMeaning taken_slot(std::vector<std::string>& tokens) {
    ColumnMeaning meaning;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        for (auto const& [word, slot] : slot_words) {
            if (tokens[i] != word) continue;
            meaning.slot = slot;
            auto const from = tokens.begin() + std::ptrdiff_t(i);
            auto const number = i + 1 < tokens.size() ? small_number(tokens[i + 1]) : std::nullopt;
            meaning.who = number.value_or(1);
            tokens.erase(from, from + (number ? 2 : 1));
            return meaning;
        }
    return meaning;
}

std::string without_brackets(std::string_view heading) {
    auto const open = heading.find('('), close = heading.find(')');
    if (open == heading.npos || close == heading.npos || close < open || open == 0)
        return std::string(heading);
    return std::string(heading.substr(0, open)) + std::string(heading.substr(close + 1));
}

std::optional<KnownHeading> meaning_of_folded(std::string const& folded) {
    if (auto const whole = field_of(folded); whole && !whole->is_guess)
        return KnownHeading{{.field = whole->field}};
    auto tokens = tokens_of(folded);
    auto meaning = taken_slot(tokens);
    if (tokens.size() > 1)
        if (auto const set = small_number(tokens.back())) {
            meaning.set = *set;
            tokens.pop_back();
        }
    while (tokens.size() > 1 && std::ranges::count(filling, tokens.front()))
        tokens.erase(tokens.begin());
    if (tokens.empty() && meaning.slot != Slot::person) return KnownHeading{meaning};
    auto const rest = field_of(joined(tokens));
    if (!rest) return std::nullopt;
    meaning.field = rest->field;
    return KnownHeading{meaning, rest->is_guess};
}

/// "Mor" above several columns speaks for those to the right of it, until the next.
std::vector<std::string> groups_above(spreadsheets::Sheet const& sheet, std::size_t at) {
    std::vector<std::string> groups;
    if (at == 0) return groups;
    std::string running;
    for (auto const& cell : sheet.rows[at - 1].cells) {
        if (!cleaned(cell).empty()) {
            auto tokens = tokens_of(folded(cell));
            running = taken_slot(tokens).slot == Slot::person ? "" : cleaned(cell);
        }
        groups.push_back(running);
    }
    return groups;
}

std::optional<KnownHeading> meaning_in(std::string const& group, std::string const& name) {
    if (!group.empty())
        if (auto const both = meaning_of_heading(group + " " + name); both && !both->is_guess)
            return both;
    return meaning_of_heading(name);
}

bool may_come_again(Field field) {
    return field >= Field::department && field <= Field::examination_until;
}

void take_column(Headings& headings, KnownHeading const& known, std::size_t column) {
    auto meaning = known.meaning;
    auto const& name = headings.names[column];
    while (may_come_again(meaning.field) && headings.columns.contains(meaning) && meaning.set < 9)
        ++meaning.set;
    if (!headings.columns.emplace(meaning, column).second)
        headings.remarks.push_back(
            {Weight::look,
             0,
             name,
             {},
             phrase("To kolonner betyder det samme. Den sidste bruges ikke.")});
    else if (known.is_guess)
        headings.remarks.push_back(
            {Weight::look,
             0,
             name,
             {},
             phrase("Kolonnen er læst som “{0}”. Ret overskriften, hvis den er noget andet.",
                    std::string(wording(meaning.field).danish))});
}

/// Where only the child has columns of its own, the row is about the child.
void settle(Headings& headings) {
    auto const has = [&](Slot slot, Field field) {
        return headings.columns.contains({.slot = slot, .field = field});
    };
    bool const has_person = has(Slot::person, Field::name) ||
                            has(Slot::person, Field::first_name) || has(Slot::person, Field::cpr);
    if (!has_person) {
        auto const before = std::exchange(headings.columns, {});
        for (auto const& [before_meaning, column] : before) {
            auto meaning = before_meaning;
            if (meaning.slot == Slot::child && meaning.who == 1) meaning.slot = Slot::person;
            headings.columns.emplace(meaning, column);
        }
    }
    headings.rows_are_children =
        !has_person || (!has(Slot::person, Field::role) && !has(Slot::person, Field::relation));
}

Headings read_headings(spreadsheets::Sheet const& sheet, std::size_t at) {
    Headings headings{.at = at, .columns = {}, .names = {}, .remarks = {}};
    auto const groups = groups_above(sheet, at);
    auto const& cells = sheet.rows[at].cells;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        headings.names.push_back(shown(cells[column]));
        auto const& name = headings.names.back();
        if (name.empty()) continue;
        auto const known =
            meaning_in(column < groups.size() ? groups[column] : "", cleaned(cells[column]));
        if (known)
            take_column(headings, *known, column);
        else
            headings.remarks.push_back(
                {Weight::look,
                 0,
                 name,
                 {},
                 phrase("Kolonnen kendes ikke og bruges ikke. Se hjælpen for de overskrifter, der "
                        "kan bruges.")});
    }
    settle(headings);
    return headings;
}

/// Headings that are known for sure count; a row of persons has none.
int points_of(Headings const& headings) {
    bool names_somebody = false;
    for (auto const& [meaning, _] : headings.columns)
        names_somebody = names_somebody || meaning.field == Field::name ||
                         meaning.field == Field::first_name || meaning.field == Field::cpr;
    return names_somebody && headings.columns.size() >= 2 ? int(headings.columns.size()) : 0;
}

}  // namespace

std::optional<std::size_t> Headings::column(ColumnMeaning const& meaning) const {
    auto const found = columns.find(meaning);
    return found == columns.end() ? std::nullopt : std::optional{found->second};
}

bool Headings::has(Slot slot, int who) const {
    return std::ranges::any_of(columns, [&](auto const& column) {
        return column.first.slot == slot && column.first.who == who;
    });
}

std::optional<KnownHeading> meaning_of_heading(std::string_view heading) {
    if (auto const known = meaning_of_folded(folded(heading)); known && !known->is_guess)
        return known;
    auto const shorter = without_brackets(heading);
    if (auto const known = meaning_of_folded(folded(shorter))) return known;
    return meaning_of_folded(folded(heading));
}

std::optional<Headings> headings_of(spreadsheets::Sheet const& sheet) {
    std::optional<Headings> best;
    int most = 0;
    for (std::size_t at = 0; at < std::min(rows_above, sheet.rows.size()); ++at) {
        auto headings = read_headings(sheet, at);
        if (auto const points = points_of(headings); points > most) {
            most = points;
            best = std::move(headings);
        }
    }
    return best;
}

}  // namespace indgang::importing
