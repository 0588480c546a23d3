// Stays Danish: the whole document is.
#include <fmt/format.h>

#include "rules_page/parts.hpp"
#include "rules_page/rules_page.hpp"

namespace indgang::rules_page {
namespace {

constexpr std::string_view opening =
    "# Sådan regner Indgang\n\n"
    "Skrevet af `bin/rules` ud fra tabellerne i koden; den samme tekst står på `/regler`.\n"
    "**Valgt** betyder, at modellen er tavs, og at valget er vores.\n";

std::string in_danish(Phrase const& phrase) { return say(phrase, Language::da); }

void write(std::string& out, CadenceLine const& line) {
    out += fmt::format("| {} | {} | {}{} |\n", in_danish(line.in_force), in_danish(line.interval),
                       line.is_chosen ? "**Valgt.** " : "", line.source.danish);
}

void write(std::string& out, ModelPart const& model) {
    out += fmt::format("\n### {}\n\n{}. Fristen løber for {}.\n", model.label, model.source,
                       wording(model.clock).danish);
    if (!model.cadence.empty()) {
        out += "\n| i kraft | højst | hvor det står |\n|---|---|---|\n";
        for (auto const& line : model.cadence) write(out, line);
    }
    if (auto const& meetings = model.core_team_meetings)
        out += fmt::format("\nHøjst {} mellem to møder i kerneteamet. {}{}\n",
                           in_danish(meetings->interval), meetings->is_chosen ? "**Valgt.** " : "",
                           meetings->source.danish);
    out += fmt::format("\nTværfagligt analysemøde: {}.{}{}\n\nKerneelementer:\n\n",
                       wording(model.analysis_meeting).danish,
                       model.analysis_meeting_source.empty() ? "" : " ",
                       model.analysis_meeting_source);
    for (auto const& element : model.core_elements)
        out += fmt::format("- {}\n", in_danish(element));
}

void write(std::string& out, RulePart const& rule) {
    out += fmt::format("\n## {}\n\n", in_danish(rule.heading));
    for (auto const& point : rule.points)
        out += fmt::format("- {}{}\n", in_danish(point.said), point.is_chosen ? " **Valgt.**" : "");
}

std::string_view counts_as(ProvisionLine const& line) {
    if (line.is_investigated_first)
        return "børnefaglig undersøgelse, mens den er i gang, ellers kompensation eller støtte";
    return line.group ? wording(*line.group).danish : "uden for fristerne";
}

void write(std::string& out, ProvisionLine const& line) {
    out += fmt::format("| {} | {} | {}{} | {} | {} | {} |\n", line.key, line.title, counts_as(line),
                       line.is_chosen ? " (**valgt**)" : "", iso(line.valid_from),
                       line.valid_to ? iso(*line.valid_to) : "", line.successors);
}

}  // namespace

std::string rules_document() {
    std::string out{opening};
    out += "\n## Modellerne og deres tal\n";
    for (auto const& model : model_parts()) write(out, model);
    for (auto const& rule : rule_parts()) write(out, rule);
    out +=
        "\n## Bestemmelserne\n\n"
        "| bestemmelse | navn | tæller som | fra | til | afløst af |\n|---|---|---|---|---|---|\n";
    for (auto const& line : provision_lines("", true, Language::da)) write(out, line);
    return out;
}

}  // namespace indgang::rules_page
