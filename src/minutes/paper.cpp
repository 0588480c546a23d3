#include "minutes/paper.hpp"

namespace indgang::minutes {
namespace {

std::string da(Phrase const& phrase) { return say(phrase, Language::da); }
std::string da(Text text) { return std::string(in(Language::da, text)); }

std::string who_does(std::string const& holder, std::optional<Day> due_on) {
    if (holder.empty()) return {};
    return due_on ? da(phrase("{0}, senest {1}", holder, *due_on)) : holder;
}

pdf::Bullets people(SheetPart const& sheet) {
    pdf::Bullets list;
    for (auto const& one : sheet.present) {
        auto line = one.name;
        if (one.came) line += ": " + std::string(said(*one.came, Language::da));
        if (!one.because.empty()) line += " (" + one.because + ")";
        list.items.push_back(std::move(line));
    }
    if (!sheet.others.empty()) list.items.push_back(sheet.others);
    return list;
}

pdf::Table agreed(SheetPart const& sheet) {
    pdf::Table table{.head = {da(Text{"Hvad"}), da(Text{"Hvem og hvornår"}), da(Text{"Slags"})},
                     .rows = {},
                     .widths = {5, 3, 2}};
    for (auto const& one : sheet.agreed)
        table.rows.push_back({one.words, who_does(one.holder, one.due_on),
                              std::string(said(one.kind, Language::da))});
    return table;
}

void add_points(std::vector<pdf::Block>& blocks, SheetPart const& sheet) {
    blocks.push_back(pdf::Heading{2, da(Text{"Punkt for punkt"})});
    for (auto const& point : sheet.points) {
        blocks.push_back(pdf::Heading{3, point.words.empty() ? da(Text{"Andet"}) : point.words});
        for (auto const& line : point.lines) {
            if (line.is_struck) continue;
            auto text = line.words;
            if (line.is_agreed_thing)
                text = std::string(said(line.kind, Language::da)) + ": " + text;
            blocks.push_back(pdf::Paragraph{std::move(text)});
            for (auto const* note : {&line.without, &line.about})
                if (!note->empty()) blocks.push_back(pdf::Paragraph{da(*note), pdf::Voice::soft});
        }
    }
}

void add_end(std::vector<pdf::Block>& blocks, SheetPart const& sheet) {
    if (sheet.feeling) {
        blocks.push_back(pdf::Heading{2, da(Text{"Sådan var mødet for familien"})});
        blocks.push_back(pdf::Paragraph{std::string(said(*sheet.feeling, Language::da))});
        if (!sheet.feeling_words.empty()) blocks.push_back(pdf::Quote{sheet.feeling_words, {}});
    }
    for (auto const& one : sheet.comments) blocks.push_back(pdf::Quote{one.words, one.name});
    for (auto const& one : sheet.editions)
        blocks.push_back(pdf::Paragraph{one.because.empty()
                                            ? da(phrase("Godkendt af {0}", one.by))
                                            : da(phrase("Rettet af {0}: {1}", one.by, one.because)),
                                        pdf::Voice::soft});
}

}  // namespace

pdf::Document paper_of(SheetPart const& sheet, Day today, std::string const& municipality) {
    pdf::Document paper{.title = da(Text{"Referat"}),
                        .made_on = today,
                        .running_head = municipality,
                        .running_foot = da(Text{"Referat"})};
    auto& blocks = paper.blocks;
    blocks.push_back(pdf::Heading{1, da(phrase("Referat: {0}", sheet.name))});
    blocks.push_back(
        pdf::Paragraph{say(sheet.on, Language::da) + " kl. " + sheet.when, pdf::Voice::lead});
    if (!sheet.purpose.empty()) blocks.push_back(pdf::Paragraph{sheet.purpose});
    blocks.push_back(pdf::Heading{2, da(Text{"Var med"})});
    blocks.push_back(people(sheet));
    if (!sheet.agreed.empty()) {
        blocks.push_back(pdf::Heading{2, da(Text{"Det blev vi enige om"})});
        blocks.push_back(agreed(sheet));
    }
    add_points(blocks, sheet);
    add_end(blocks, sheet);
    return paper;
}

}  // namespace indgang::minutes
