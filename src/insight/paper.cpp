// The copy on paper: what one must know (art. 15(1)), what there is, and then all of it, topic by topic.
#include <algorithm>

#include "insight/written.hpp"

namespace indgang::insight {
namespace {

constexpr std::size_t widest_table = 5, longest_cell = 60;

class Writing {
public:
    Writing(Copy const& copy, Language language, pdf::Document& paper)
        : copy_{copy}, language_{language}, paper_{paper} {}

    void first_page() {
        heading(1, say(phrase("Alt, vi har om {0}", copy_.name), language_));
        paragraph(say(phrase("{0}, {1}. Indsigt efter databeskyttelsesforordningens artikel 15.",
                             copy_.municipality, copy_.made_on),
                      language_),
                  pdf::Voice::lead);
        heading(2, said(Text{"Det skal du vide"}));
        paper_.blocks.push_back(pdf::Bullets{
            {said(Text{"Vi bruger oplysningerne til at hjælpe familien og til at samle hjælpen ét "
                       "sted. Det gør vi efter lov om social service, barnets lov og de samtykker, "
                       "familien har givet."}),
             said(Text{"De kommer fra dig, fra familien og fra de fagfolk, der arbejder med jer. "
                       "Ved hver oplysning står, hvem der skrev den."}),
             said(Text{"De kan ses af dem, der står under »Hvem der har adgang til forløbet«. Hvem "
                       "der har set dem, står til sidst."}),
             said(Text{
                 "De gemmes, så længe forløbet varer, og derefter så længe loven kræver det."}),
             said(Text{"Ingen computer afgør noget om dig på egen hånd."}),
             said(Text{
                 "Er noget forkert, kan du få det rettet. Du kan også bede om, at noget bliver "
                 "slettet eller ikke bliver brugt imens. Skriv det under »Det, der er forkert«, "
                 "eller ring til koordinatoren."}),
             said(Text{"Du kan klage til Datatilsynet: datatilsynet.dk."}),
             said(Text{"Det, der handler om andre, er taget ud eller skiftet ud med »[anden person "
                       "1]«. Den samme person har det samme nummer hele vejen."})}});
        if (copy_.held_back > 0)
            paragraph(
                say(phrase("{0} oplysninger ligger i din egen mappe eller er dine egne beskeder. "
                           "Dem må den, der har lavet filen, ikke se. Du kan selv hente dem med "
                           "dit login.",
                           copy_.held_back),
                    language_));
        contents();
    }
    void topics() {
        for (auto const& row : insight::topics) {
            if (copy_.rows(row.value) == 0) continue;
            paper_.blocks.push_back(pdf::PageEnd{});
            heading(2, said(row.danish));
            for (auto const& part : copy_.parts)
                if (part.topic == row.value && !part.rows.empty()) tell(part);
        }
        nothing_of();
    }

private:
    std::string said(Text text) const { return std::string(in(language_, text)); }
    std::string said(std::string_view danish) const { return std::string(in(language_, danish)); }
    void heading(int level, std::string text) {
        paper_.blocks.push_back(pdf::Heading{level, std::move(text)});
    }
    void paragraph(std::string text, pdf::Voice voice = pdf::Voice::plain) {
        paper_.blocks.push_back(pdf::Paragraph{std::move(text), voice});
    }

    void contents() {
        heading(2, said(Text{"Indhold"}));
        pdf::Table table{
            .head = {said(Text{"Emne"}), said(Text{"Oplysninger"})}, .rows = {}, .widths = {4, 1}};
        for (auto const& row : insight::topics)
            table.rows.push_back({said(row.danish), std::to_string(copy_.rows(row.value))});
        paper_.blocks.push_back(std::move(table));
    }

    static std::vector<std::pair<std::string_view, std::string_view>> used(Part const& part) {
        std::vector<std::pair<std::string_view, std::string_view>> columns;
        for (auto const& row : part.rows)
            for (auto const& value : row.values)
                if (std::ranges::count(columns, value.key,
                                       &std::pair<std::string_view, std::string_view>::first) == 0)
                    columns.emplace_back(value.key, value.heading);
        return columns;
    }
    static bool fits_a_table(Part const& part, std::size_t columns) {
        return part.rows.size() > 1 && columns > 1 && columns <= widest_table &&
               std::ranges::all_of(part.rows, [](Row const& row) {
                   return std::ranges::all_of(row.values, [](Value const& value) {
                       return value.said.size() <= longest_cell * 2;
                   });
               });
    }

    void tell(Part const& part) {
        heading(3, said(part.heading));
        auto const columns = used(part);
        if (fits_a_table(part, columns.size())) return tell_in_table(part, columns);
        for (auto const& row : part.rows) {
            pdf::Record record;
            if (row.number > 0)
                record.rows.push_back({said(Text{"Nummer"}), std::to_string(row.number)});
            for (auto const& value : row.values)
                record.rows.push_back({said(value.heading), value.said});
            paper_.blocks.push_back(std::move(record));
        }
    }
    void tell_in_table(Part const& part,
                       std::vector<std::pair<std::string_view, std::string_view>> const& columns) {
        pdf::Table table;
        for (auto const& column : columns) table.head.push_back(said(column.second));
        for (auto const& row : part.rows) {
            std::vector<std::string> cells(columns.size());
            for (auto const& value : row.values)
                for (std::size_t i = 0; i < columns.size(); ++i)
                    if (columns[i].first == value.key) cells[i] = value.said;
            table.rows.push_back(std::move(cells));
        }
        paper_.blocks.push_back(std::move(table));
    }

    void nothing_of() {
        pdf::Bullets empty;
        for (auto const& part : copy_.parts)
            if (part.rows.empty()) empty.items.push_back(said(part.heading));
        if (empty.items.empty()) return;
        heading(2, said(Text{"Det her har vi ikke noget om"}));
        paper_.blocks.push_back(std::move(empty));
    }

    Copy const& copy_;
    Language language_;
    pdf::Document& paper_;
};

}  // namespace

pdf::Document paper_of(Copy const& copy, Language language) {
    pdf::Document paper{.title = std::string(in(language, Text{"Indsigt"})),
                        .language = language,
                        .made_on = copy.made_on};
    paper.running_head = copy.municipality;
    paper.running_foot = say(phrase("Indsigt, {0}. Fortroligt.", copy.made_on), language);
    Writing writing{copy, language, paper};
    writing.first_page();
    writing.topics();
    return paper;
}

}  // namespace indgang::insight
