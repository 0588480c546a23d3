#include "catalogue/provision_key.hpp"

#include <algorithm>

#include "catalogue/typed_provision.hpp"

namespace indgang::catalogue {
namespace {

bool stands_under(Provision const& row, Provision const& other) {
    return row.key.size() > other.key.size() + 1 && row.key.starts_with(other.key) &&
           row.key[other.key.size()] == '.';
}

/// The row itself; the rows under it; or the nearest row above, if that has none of its own.
std::vector<Provision const*> rows_for(Act act, TypedProvision const& typed) {
    auto key = std::string(word(act)) + " " + typed.numbers();
    if (auto const* exact = provision(key)) return {exact};
    std::vector<Provision const*> under;
    for (auto const& row : provisions())
        if (row.key.starts_with(key + ".")) under.push_back(&row);
    while (key.find('.') != key.npos) {
        key.resize(key.rfind('.'));
        auto const* above = provision(key);
        if (!above) continue;
        bool const is_divided = std::ranges::any_of(
            provisions(), [&](Provision const& row) { return stands_under(row, *above); });
        if (!is_divided || !under.empty()) return {above};
        return {};
    }
    return under;
}

std::vector<Provision const*> rows_for(TypedProvision const& typed) {
    std::vector<Provision const*> all;
    for (auto const& act : acts) {
        if (typed.act && *typed.act != act.value) continue;
        std::ranges::copy(rows_for(act.value, typed), std::back_inserter(all));
    }
    return all;
}

/// Every word that was typed stands somewhere in the title or the search words.
bool says(Provision const& row, std::string_view typed) {
    auto const text = lower_case(row.title_da + " " + row.title_en + " " + row.search_words);
    bool any = false;
    while (!typed.empty()) {
        auto const word = typed.substr(0, typed.find(' '));
        typed.remove_prefix(std::min(word.size() + 1, typed.size()));
        if (word.empty()) continue;
        if (text.find(word) == text.npos) return false;
        any = true;
    }
    return any;
}

}  // namespace

Result<Provision const*, WhichProvision> provision_from_typed(std::string_view text) {
    auto const typed = typed_provision(text);
    if (!typed) return Unexpected{WhichProvision{}};
    auto const rows = rows_for(*typed);
    if (rows.size() == 1) return rows.front();
    return Unexpected{WhichProvision{rows}};
}

std::string paragraph_written_out(Provision const& row) {
    auto text = "§ " + row.paragraph;
    if (text.back() >= 'a') text.insert(text.size() - 1, " ");
    if (!row.stk.empty()) text += ", stk. " + row.stk;
    if (!row.nr.empty()) text += ", nr. " + row.nr;
    return text;
}

std::string written_out(Provision const& row) {
    return std::string(wording(row.act).danish) + " " + paragraph_written_out(row);
}

std::vector<Provision const*> provisions_found(std::string_view text, std::optional<Day> on) {
    std::vector<Provision const*> found;
    if (auto const typed = typed_provision(text)) found = rows_for(*typed);
    auto const words = lower_case(text);
    for (auto const& row : provisions())
        if (says(row, words) && std::ranges::find(found, &row) == found.end())
            found.push_back(&row);
    std::erase_if(found, [&](auto const* row) { return on && !row->is_valid_on(*on); });
    std::ranges::stable_sort(found, {}, [](auto const* row) { return !row->group.has_value(); });
    return found;
}

}  // namespace indgang::catalogue
