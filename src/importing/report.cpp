#include "importing/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace indgang::importing {
namespace {

constexpr std::size_t most_rows_named = 8;

std::vector<ReportLine> gathered(Findings const& all, Weight weight) {
    std::vector<ReportLine> lines;
    std::map<std::pair<std::string, std::string>, std::size_t> place;
    for (auto const& finding : all) {
        if (finding.weight != weight) continue;
        bool const is_alike = finding.stands.empty() && finding.said.values.empty();
        auto const key = std::pair{finding.column, finding.said.danish};
        if (auto const found = place.find(key); is_alike && found != place.end()) {
            lines[found->second].rows.push_back(finding.row);
            continue;
        }
        if (lines.size() == most_lines) continue;
        if (is_alike) place.emplace(key, lines.size());
        lines.push_back({{}, finding.column, finding.stands, finding.said});
        if (finding.row > 0) lines.back().rows.push_back(finding.row);
    }
    return lines;
}

void count(PlannedFamily const& family, Report& report) {
    ++report.good;
    report.to_save += family.adds_something;
    report.persons += std::int64_t(family.persons.size());
    for (auto const& person : family.persons) {
        report.interventions += std::int64_t(person.facts.interventions.size());
        report.matters += std::int64_t(person.facts.matters.size());
    }
}

/// "Række 7 · CPR-nummer · “010190-****”: Der mangler …"
std::string line_in_words(ReportLine const& line, Language language) {
    std::string place;
    auto const add = [&](std::string const& part) { place += (place.empty() ? "" : " · ") + part; };
    if (!line.rows.empty()) add(say(rows_in_words(line.rows), language));
    if (!line.column.empty()) add(line.column);
    if (!line.stands.empty()) add("“" + line.stands + "”");
    return "  " + place + (place.empty() ? "" : ": ") + say(line.said, language) + "\n";
}

std::string part_in_words(Weight weight, std::int64_t count, std::vector<ReportLine> const& lines,
                          Language language) {
    if (lines.empty()) return {};
    auto out = fmt::format("\n{} ({})\n", said(weight, language), count);
    for (auto const& line : lines) out += line_in_words(line, language);
    return out;
}

}  // namespace

Report report_of(Plan const& plan) {
    Report report{.is_hopeless = plan.is_hopeless(),
                  .rows = std::int64_t(plan.rows),
                  .families = std::int64_t(plan.families.size()),
                  .wrong = {},
                  .look = {},
                  .there = {},
                  .previews = previews(plan, most_previews),
                  .bad = {}};
    Findings all = plan.findings;
    for (auto const& family : plan.families) {
        std::ranges::copy(family.findings, std::back_inserter(all));
        if (family.is_good())
            count(family, report);
        else
            report.bad.push_back({family.row(), family.name});
    }
    std::ranges::stable_sort(all, {}, &Finding::row);
    auto const count_of = [&](Weight weight) {
        return std::ranges::count(all, weight, &Finding::weight);
    };
    report.wrong_count = count_of(Weight::wrong);
    report.look_count = count_of(Weight::look);
    report.there_count = count_of(Weight::there);
    report.wrong = gathered(all, Weight::wrong);
    report.look = gathered(all, Weight::look);
    report.there = gathered(all, Weight::there);
    return report;
}

Phrase rows_in_words(std::vector<int> const& rows) {
    if (rows.empty()) return {};
    std::string numbers;
    for (std::size_t i = 0; i < std::min(most_rows_named, rows.size()); ++i)
        numbers += fmt::format("{}{}", i == 0 ? "" : ", ", rows[i]);
    auto const more = std::int64_t(rows.size()) - std::int64_t(most_rows_named);
    if (more > 0) return phrase("Række {0} og {1} til", numbers, more);
    return phrase("Række {0}", numbers);
}

Phrase said(Saved const& saved) {
    return phrase(
        "Familier oprettet: {0}. Med noget nyt: {1}. Stod der allerede: {2}. Sprunget over: {3}.",
        saved.opened, saved.added_to, saved.there_already, saved.left_out);
}

std::string in_words(Report const& report, Language language) {
    auto out =
        say(phrase(
                "Rækker: {0}. Familier: {1}, uden fejl: {2}. Personer: {3}. Sager: {4}. Indsatser: {5}.",
                report.rows, report.families, report.good, report.persons, report.matters,
                report.interventions),
            language) +
        "\n";
    out += part_in_words(Weight::wrong, report.wrong_count, report.wrong, language);
    out += part_in_words(Weight::look, report.look_count, report.look, language);
    out += part_in_words(Weight::there, report.there_count, report.there, language);
    return out;
}

}  // namespace indgang::importing
