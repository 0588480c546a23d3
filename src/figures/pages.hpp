#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "figures/rules.hpp"
#include "web/page.hpp"

namespace indgang::figures {

struct DepartmentView {
    std::string name, said;
};
BOOST_DESCRIBE_STRUCT(DepartmentView, (), (name, said))

struct FigureView {
    Figure figure;
    std::string said;  // "82 %", "231", "12 dage"; empty: too few, or nothing
    std::optional<std::int64_t> percent;
    Phrase sentence, change;
    std::string how;      // how it is counted
    std::string address;  // the cases behind it; empty: not for this reader
    bool is_too_few = false, is_empty = false;
    std::vector<DepartmentView> departments;
};
BOOST_DESCRIBE_STRUCT(FigureView, (),
                      (figure, said, percent, sentence, change, how, is_too_few, is_empty,
                       departments))

/// One of a model's four, and what the work says of it.
struct ElementView {
    std::string name;
    std::vector<FigureView> figures;
};
BOOST_DESCRIBE_STRUCT(ElementView, (), (name, figures))
struct ModelView {
    std::string name;
    std::vector<ElementView> elements;
};
BOOST_DESCRIBE_STRUCT(ModelView, (), (name, elements))

struct QuarterChoice {
    std::string word;
    Phrase said;
    bool is_chosen = false;
};
BOOST_DESCRIBE_STRUCT(QuarterChoice, (), (word, is_chosen))

struct FiguresPage {
    std::string of_whom;
    Phrase quarter;
    std::vector<QuarterChoice> quarters;
    std::vector<FigureView> figures;
    std::vector<ModelView> models;
    bool is_empty = false;  // the reader leads nobody who coordinates
};
BOOST_DESCRIBE_STRUCT(FiguresPage, (), (of_whom, quarters, figures, models))
void render(FiguresPage const& page, web::View& view);
std::string title(FiguresPage const& page, Language language);

struct CaseLine {
    CaseId case_id;
    std::string family, coordinator;
    Phrase said;
    bool lacks = false;
};
BOOST_DESCRIBE_STRUCT(CaseLine, (), (case_id, family, coordinator, said, lacks))
struct CasesPage {
    Figure figure;
    Phrase quarter;
    std::string back;
    std::vector<CaseLine> lines;
    std::int64_t withheld = 0, more = 0;
};
BOOST_DESCRIBE_STRUCT(CasesPage, (), (figure, lines, withheld, more))
void render(CasesPage const& page, web::View& view);
std::string title(CasesPage const& page, Language language);

inline constexpr web::FormField figures_query[] = {{.name = "kvartal"}};

web::Response show(web::Request const& request, access::Visit& visit);
web::Response show_cases(web::Request const& request, access::Visit& visit);

}  // namespace indgang::figures
