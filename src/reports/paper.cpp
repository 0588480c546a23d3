#include "reports/paper.hpp"

namespace indgang::reports {
namespace {

constexpr auto danish = Language::da;

std::string said(Text text) { return std::string(text.danish); }
std::string said(Phrase const& phrase) { return say(phrase, danish); }

void add_heading(pdf::Document& paper, int level, std::string text) {
    paper.blocks.push_back(pdf::Heading{level, std::move(text)});
}

/// In which column it stood, said where the column changes.
class Sides {
public:
    void say_before(pdf::Document& paper, PartSide side) {
        if (side != last_ && side != PartSide::none)
            add_heading(paper, 3, std::string(wording(side).danish));
        last_ = side;
    }

private:
    PartSide last_ = PartSide::none;
};

void add_part(pdf::Document& paper, std::string const& words, Phrase const& credit,
              bool is_own_words) {
    if (is_own_words)
        paper.blocks.push_back(pdf::Quote{"»" + words + "«", said(credit)});
    else if (credit.empty())
        paper.blocks.push_back(pdf::Paragraph{words});
    else
        paper.blocks.push_back(pdf::Quote{words, said(credit)});
}

void add_section(pdf::Document& paper, Section const& section) {
    bool is_begun = false;
    Sides sides;
    for (auto const& part : section.parts) {
        if (!part.stands_in_report()) continue;
        if (!is_begun) add_heading(paper, 2, section.heading);
        is_begun = true;
        sides.say_before(paper, part.side);
        add_part(paper, part.words, part.credit, part.manner == Manner::own_words);
    }
}

void add_texts(pdf::Document& paper, Text heading, std::vector<std::string> const& texts) {
    if (texts.empty()) return;
    add_heading(paper, 2, said(heading));
    for (auto const& text : texts) paper.blocks.push_back(pdf::Paragraph{text, pdf::Voice::lead});
}

void add_call(pdf::Document& paper, WhomToCall const& call) {
    add_heading(paper, 2, said(Text{"Hvem kan I ringe til?"}));
    pdf::Record reach{{{said(Text{"Jeres koordinator"}), call.name}}};
    if (!call.telephone.empty()) reach.rows.push_back({said(Text{"Telefon"}), call.telephone});
    if (!call.email.empty()) reach.rows.push_back({said(Text{"Mail"}), call.email});
    paper.blocks.push_back(std::move(reach));
}

Phrase state_of(Report const& report) {
    if (report.fixed)
        return phrase("Version {0}, underskrevet {1} af {2}", report.number,
                      Day{std::chrono::floor<days>(report.fixed->at.at)}, report.fixed->name);
    return phrase("Version {0}, et udkast. Teamet har ikke underskrevet den.", report.number);
}

}  // namespace

pdf::Document staff_paper(Report const& report, Printed const& printed) {
    pdf::Document paper{
        .title = said(Text{"Samlet afrapportering"}),
        .made_on = printed.today,
        .running_head = said(phrase("Samlet afrapportering · forløb {0} · version {1}",
                                    printed.case_number, report.number)),
        .running_foot = said(phrase("{0} · udskrevet {1}", printed.municipality, printed.today))};
    add_heading(paper, 1,
                said(phrase("Samlet afrapportering om familien {0}", printed.family_name)));
    paper.blocks.push_back(pdf::Paragraph{said(state_of(report)), pdf::Voice::soft});
    if (!report.because.empty())
        paper.blocks.push_back(
            pdf::Paragraph{said(phrase("Rettet, fordi: {0}", report.because)), pdf::Voice::soft});
    for (auto const& section : report.sections) add_section(paper, section);
    if (report.parts_seen < report.parts_in_all)
        paper.blocks.push_back(pdf::Paragraph{
            said(Text{
                "Noget af afrapporteringen hører til en mappe, som den, der har skrevet den ud, "
                "ikke kan se. Det står her ikke."}),
            pdf::Voice::soft});
    if (!printed.signatures.empty()) {
        add_heading(paper, 2, said(Text{"Underskrifter"}));
        pdf::Bullets all;
        for (auto const& one : printed.signatures) all.items.push_back(said(one));
        paper.blocks.push_back(std::move(all));
    }
    return paper;
}

pdf::Document family_paper(FamilyEdition const& edition, WhomToCall const& call, Day today,
                           std::string const& municipality) {
    pdf::Document paper{.title = said(Text{"Det, vi har fundet ud af"}),
                        .made_on = today,
                        .running_head = said(Text{"Det, vi har fundet ud af"}),
                        .running_foot = municipality};
    add_heading(paper, 1, said(Text{"Det, vi har fundet ud af"}));
    paper.blocks.push_back(
        pdf::Paragraph{said(phrase("Skrevet {0}", edition.fixed_on)), pdf::Voice::soft});
    add_texts(paper, "Det har vi fundet ud af sammen", edition.found);
    add_texts(paper, "Det betyder det", edition.means);
    add_texts(paper, "Det sker nu", edition.next);
    add_call(paper, call);
    if (!edition.rest.empty()) paper.blocks.push_back(pdf::PageEnd{});
    for (auto const& section : edition.rest) {
        add_heading(paper, 2, section.heading);
        Sides sides;
        for (auto const& part : section.parts) {
            sides.say_before(paper, part.side);
            add_part(paper, part.words, part.credit, part.is_own_words);
        }
    }
    return paper;
}

}  // namespace indgang::reports
