#include "rules_page/parts.hpp"

#include <fmt/format.h>

#include "catalogue/provision_key.hpp"
#include "rules_page/rule_texts.hpp"

namespace indgang::rules_page {
namespace {

constexpr std::int64_t rows_of_held = 4;

Phrase unfilled(std::string_view danish) { return {std::string(danish), {}}; }

CadenceLine cadence_line(FollowUpRow const& row) {
    return {said(row.in_force), said(row.interval), row.basis, row.source,
            row.basis == Basis::our_extension};
}

ModelPart model_part(CollaborationModel const& model) {
    ModelPart part{.word = model.word,
                   .label = model.danish,
                   .source = model.source,
                   .clock = model.clock,
                   .cadence = {},
                   .core_team_meetings = {},
                   .analysis_meeting = model.analysis_meeting,
                   .analysis_meeting_source = model.analysis_meeting_source,
                   .core_elements = {}};
    for (auto const& row : model.follow_up) part.cadence.push_back(cadence_line(row));
    if (auto const& meetings = model.core_team_meetings)
        part.core_team_meetings =
            cadence_line({{}, meetings->maximum, meetings->basis, meetings->source});
    for (auto const& element : model.core_elements)
        part.core_elements.push_back(unfilled(element.danish));
    return part;
}

ProvisionLine provision_line(catalogue::Provision const& row, Language language) {
    std::string successors;
    for (auto const& key : row.successors) successors += (successors.empty() ? "" : ", ") + key;
    return {.key = row.key,
            .written_out = written_out(row),
            .title = row.title(language),
            .danish_title = language == Language::da ? std::string_view{} : row.title_da,
            .valid_from = row.valid_from,
            .valid_to = row.valid_to,
            .group = row.group,
            .is_investigated_first = row.is_investigated_first,
            .is_chosen = row.basis == Basis::our_extension,
            .successors = successors,
            .source = row.source};
}

}  // namespace

Phrase said(CadenceGroups groups) {
    Phrase all;
    for (auto const& row : cadence_groups) {
        if (!groups.has(row.value)) continue;
        all = all.empty() ? unfilled(row.danish)
                          : phrase("{0} + {1}", std::move(all), unfilled(row.danish));
    }
    return all;
}

std::vector<ModelPart> model_parts() {
    std::vector<ModelPart> parts;
    for (auto const& model : collaboration_models()) parts.push_back(model_part(model));
    return parts;
}

std::vector<RulePart> rule_parts() {
    std::vector<RulePart> parts;
    for (auto const& section : rule_sections()) {
        parts.push_back({section.id, phrase(section.heading), {}});
        for (auto const& point : section.points)
            parts.back().points.push_back({phrase(point.said), point.is_chosen});
    }
    return parts;
}

std::vector<ProvisionLine> provision_lines(std::string_view searched, bool shows_all,
                                           Language language) {
    std::vector<ProvisionLine> lines;
    if (!searched.empty()) {
        for (auto const* row : catalogue::provisions_found(searched, {}))
            lines.push_back(provision_line(*row, language));
        return lines;
    }
    for (auto const& row : catalogue::provisions())
        if (shows_all || row.group) lines.push_back(provision_line(row, language));
    return lines;
}

std::vector<TryLine> try_lines(web::FormState const& form, std::int64_t first, std::int64_t count) {
    std::vector<TryLine> lines;
    auto const value = [&](std::string const& name) { return std::string(form.value(name)); };
    auto const mistake = [&](std::string const& name) { return std::string(form.mistake(name)); };
    for (auto i = first; i < first + count; ++i) {
        auto const path = fmt::format("interventions[{}].", i);
        auto const provision = path + "provision", from = path + "from", to = path + "to";
        lines.push_back({i + 1, provision, value(provision), mistake(provision), from, value(from),
                         mistake(from), to, value(to), mistake(to)});
    }
    return lines;
}

bool is_used(TryLine const& line) {
    return !(line.provision + line.from + line.to + line.provision_mistake + line.from_mistake)
                .empty();
}

std::vector<HeldLine> held_lines(web::FormState const& form) {
    std::vector<HeldLine> lines;
    for (auto const& [name, value] : form.values)
        if (name == "held") lines.push_back({0, "", value, ""});
    while (std::int64_t(lines.size()) < rows_of_held) lines.push_back({0, "", "", ""});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].number = std::int64_t(i) + 1;
        lines[i].id = fmt::format("held[{}]", i);
        lines[i].mistake = form.mistake(lines[i].id);
    }
    return lines;
}

}  // namespace indgang::rules_page
