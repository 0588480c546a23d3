#include "importing/values.hpp"

#include <algorithm>
#include <charconv>

#include "catalogue/provision_key.hpp"
#include "importing/words.hpp"
#include "web/typed_text.hpp"
#include "web/typed_values.hpp"

namespace indgang::importing {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::string_view spreadsheet_errors[] = {
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#I/T", "#SPILL!"};

/// "=A1+B1", "@SUM(…)", "+cmd|…": what a spreadsheet would run if it met it again.
bool is_formula(std::string_view cell) {
    if (cell.starts_with('=') || cell.starts_with('@')) return true;
    bool const begins = cell.starts_with('+') || cell.starts_with('-');
    return begins && cell.find_first_of("|(!") != cell.npos;
}

/// Excel counts days from 1900 with a 29 February that never was: 25569 is 1 January 1970.
std::optional<Day> day_of_serial(std::string_view cell) {
    auto const whole = cell.substr(0, cell.find_first_of(".,"));
    int serial = 0;
    auto const [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), serial);
    if (error != std::errc{} || end != whole.data() + whole.size() || whole.size() != 5) return {};
    if (!std::ranges::all_of(cell.substr(std::min(whole.size() + 1, cell.size())), is_digit))
        return {};
    return Day{std::chrono::sys_days{days{serial - 25569}}};
}

/// "2026-04-14 00:00:00" and "14-04-2026 kl. 10.30": the day is what counts.
std::string_view without_time(std::string_view cell) {
    auto const space = cell.find_first_of(" T\n");
    if (space == cell.npos || space < 8) return cell;
    auto const rest = cell.substr(space + 1);
    bool const is_time = rest.find(':') != rest.npos || rest.starts_with("kl");
    return is_time ? cell.substr(0, space) : cell;
}

struct NamedMonth {
    std::string_view begins;
    int number;
};
constexpr NamedMonth named_months[] = {
    {"jan", 1}, {"feb", 2}, {"mar", 3}, {"apr", 4},  {"maj", 5},  {"may", 5},  {"jun", 6},
    {"jul", 7}, {"aug", 8}, {"sep", 9}, {"okt", 10}, {"oct", 10}, {"nov", 11}, {"dec", 12},
};

/// "14. april 2026" → "14 4 2026".
std::string with_month_as_number(std::string_view cell) {
    auto const text = folded(cell);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        auto const end = std::min(text.find(' ', i), text.size());
        std::string word = text.substr(i, end - i);
        for (auto const& month : named_months)
            if (word.starts_with(month.begins)) word = std::to_string(month.number);
        if (word != "den" && word != "d") out += (out.empty() ? "" : " ") + word;
        i = end + 1;
    }
    return out;
}

std::vector<std::string> parts_of(std::string_view cell) {
    std::string text{cell};
    for (std::string_view const between : {"\n", "+", "&", "/", " og ", " and ", " samt "})
        for (auto at = text.find(between); at != text.npos; at = text.find(between, at))
            text.replace(at, between.size(), ";");
    // A comma parts two provisions where the next one begins anew.
    for (std::string_view const begin : {"§", "SEL", "BL", "sel", "bl"})
        for (auto at = text.find(","); at != text.npos; at = text.find(",", at + 1)) {
            auto const next = text.find_first_not_of(' ', at + 1);
            if (next != text.npos && text.substr(next).starts_with(begin)) text[at] = ';';
        }
    std::vector<std::string> parts;
    std::string_view rest = text;
    while (!rest.empty()) {
        auto const end = std::min(rest.find(';'), rest.size());
        auto part = cleaned(rest.substr(0, end));
        if (!part.empty()) parts.push_back(std::move(part));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parts;
}

std::string listed(std::vector<catalogue::Provision const*> const& provisions) {
    std::string text;
    for (auto const* one : provisions)
        text += (text.empty() ? "" : ", ") + catalogue::written_out(*one);
    return text;
}

Phrase which_of(std::vector<catalogue::Provision const*> all, std::optional<Day> on) {
    if (all.empty())
        return phrase("Bestemmelsen kendes ikke. Skriv fx “SEL § 41” eller “BL § 86, stk. 1”.");
    if (!on) return phrase("Det kan være flere bestemmelser: {0}. Skriv hvilken.", listed(all));
    auto in_force = all;
    std::erase_if(in_force, [&](auto const* one) { return !one->is_valid_on(*on); });
    if (in_force.empty())
        return phrase("{0} gælder ikke den dag, indsatsen starter ({1}). Skriv en, der gjorde.",
                      listed(all), *on);
    return phrase("Det kan være flere bestemmelser: {0}. Skriv hvilken.", listed(in_force));
}

Result<catalogue::Provision const*, Phrase> one_provision(std::string_view typed,
                                                          std::optional<Day> on) {
    auto const found = catalogue::provision_from_typed(typed);
    auto candidates = found ? std::vector{*found} : found.error().candidates;
    auto const all = candidates;
    if (on) std::erase_if(candidates, [&](auto const* one) { return !one->is_valid_on(*on); });
    if (candidates.size() == 1) return candidates.front();
    return Wrong{which_of(all, on)};
}

}  // namespace

std::optional<Phrase> refused(std::string_view raw, std::size_t longest) {
    auto const cell = cleaned(raw);
    if (std::ranges::find(spreadsheet_errors, cell) != std::end(spreadsheet_errors))
        return phrase("Cellen viser en fejl i regnearket. Skriv værdien i stedet.");
    if (is_formula(cell))
        return phrase("Cellen er en formel uden resultat. Skriv værdien i stedet.");
    if (web::as_typed(raw).had_control_characters)
        return phrase("Cellen har tegn, der ikke kan vises. Skriv den igen.");
    if (auto const count = web::length_of(cell); count > longest)
        return phrase("Teksten er {0} tegn lang; højst {1} kan gemmes her. Kort den ned.",
                      std::int64_t(count), std::int64_t(longest));
    return std::nullopt;
}

Result<Day, Phrase> day_of(std::string_view cell) {
    auto const text = web::with_plain_hyphens(without_time(cell));
    if (auto const day = day_from_typed(text)) return *day;
    if (auto const day = day_of_serial(text)) return *day;
    if (auto const day = day_from_typed(with_month_as_number(text))) return *day;
    return Wrong{web::trouble_with_day(text)};
}

Result<ReadCpr, Phrase> cpr_of(std::string_view cell) {
    auto const text = web::with_plain_hyphens(cell);
    if (auto const cpr = Cpr::from_typed(text)) return ReadCpr{*cpr};
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    if (digits.size() == 9 && text == digits)
        if (auto const cpr = Cpr::from_typed("0" + digits)) return ReadCpr{*cpr, true};
    return Wrong{web::trouble_with_cpr(text)};
}

Result<bool, Phrase> yes_or_no(std::string_view cell) {
    if (auto const* meaning = meaning_of("yes", cell)) return meaning->means == "yes";
    return Wrong{phrase("Skriv ja eller nej, eller lad cellen stå tom.")};
}

std::string name_of(std::string_view cell) {
    auto name = cleaned(cell);
    std::ranges::replace(name, '\n', ' ');
    auto const comma = name.find(',');
    if (comma == name.npos || name.find(',', comma + 1) != name.npos) return name;
    auto const last = cleaned(std::string_view{name}.substr(0, comma));
    auto const first = cleaned(std::string_view{name}.substr(comma + 1));
    return first.empty() || last.empty() ? first + last : first + " " + last;
}

Result<std::vector<catalogue::Provision const*>, Phrase> provisions_of(std::string_view cell,
                                                                       std::optional<Day> on) {
    std::vector<catalogue::Provision const*> found;
    std::optional<Phrase> trouble;
    for (auto const& part : parts_of(cell)) {
        auto const one = one_provision(part, on);
        if (one)
            found.push_back(*one);
        else if (!trouble)
            trouble = one.error();
    }
    if (!trouble && !found.empty()) return found;
    // What looked like several may be one: "§ 32, stk. 1, nr. 3 og 4".
    if (auto const whole = one_provision(cell, on)) return std::vector{*whole};
    return Wrong{trouble ? *trouble : which_of({}, on)};
}

}  // namespace indgang::importing
