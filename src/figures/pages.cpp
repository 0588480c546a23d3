#include "figures/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/folder_rights.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "figures/words.hpp"

namespace indgang::figures {
namespace {

constexpr int quarters_shown = 5;
constexpr std::size_t most_cases = 300;

Day first_day(experience::Quarter quarter) { return first_day_after(before(quarter)); }
Span span_of(experience::Quarter quarter) { return {first_day(quarter), first_day_after(quarter)}; }

/// One of the last, whole; no other spans, so that two that overlap cannot be held against each other.
experience::Quarter chosen(web::Request const& request, access::Visit& visit) {
    auto const now = experience::quarter_of(visit.today());
    auto const asked = request.query_value("kvartal");
    auto quarter = now;
    for (int i = 0; i < quarters_shown; ++i, quarter = before(quarter))
        if (written(quarter) == asked) return quarter;
    return now;
}

std::vector<OfDepartment> departments_of(access::Visit& visit) {
    auto const& roles = visit.user().roles;
    bool const is_all =
        roles.has(access::Role::administrator) || roles.has(access::Role::controller);
    return is_all ? all_departments(visit) : departments_led(visit);
}

struct Counted {
    Shown together;
    std::vector<Shown> apart;
};

Counted count(access::Visit& visit, Figure figure, std::vector<OfDepartment> const& departments,
              experience::Quarter quarter) {
    std::vector<OfCase> all;
    std::vector<Total> totals;
    for (auto const& department : departments) {
        auto cases = of_cases(visit, figure, department.id, span_of(quarter));
        totals.push_back(total_of(cases));
        std::ranges::move(cases, std::back_inserter(all));
    }
    return {shown(figure, total_of(all)), shown_beside_total(figure, totals)};
}

FigureView view_of(access::Visit& visit, Figure figure,
                   std::vector<OfDepartment> const& departments, experience::Quarter quarter) {
    auto const language = visit.language();
    auto const now = count(visit, figure, departments, quarter);
    FigureView view{.figure = figure,
                    .said = value_said(figure, now.together, language),
                    .percent = {},
                    .sentence = sentence(figure, now.together),
                    .change = is_of_today(figure) ? phrase("Som det er i dag.") : Phrase{},
                    .how = how(figure, language),
                    .address = {},
                    .is_too_few = now.together.is_too_few,
                    .departments = {}};
    view.is_empty = !view.is_too_few && !now.together.value;
    if (measure_of(figure) == Measure::share) view.percent = now.together.value;
    if (!is_of_today(figure))
        view.change = change_said(figure, now.together,
                                  count(visit, figure, departments, before(quarter)).together);
    if (visit.user().roles.has(access::Role::leader))
        view.address = fmt::format("/noegletal/{}?kvartal={}", word(figure), written(quarter));
    if (departments.size() > 1)
        for (std::size_t i = 0; i < departments.size(); ++i) {
            auto const said = value_said(figure, now.apart[i], language);
            view.departments.push_back(
                {departments[i].name,
                 said.empty() ? std::string(in(language, Text{"vises ikke"})) : said});
        }
    return view;
}

void add_fidelity(FiguresPage& page, access::Visit& visit) {
    std::vector<std::string_view> seen;
    for (auto const& word : visit.municipality().models) {
        auto const* model = model_named(word);
        if (!model || std::ranges::count(seen, model->word) > 0) continue;
        seen.push_back(model->word);
        ModelView view{std::string(in(visit.language(), model->danish)), {}};
        for (auto const& element : model->core_elements) {
            ElementView of{std::string(in(visit.language(), element.danish)), {}};
            for (auto const& figure : page.figures)
                if (std::ranges::count(elements_of(figure.figure), element.word) > 0)
                    of.figures.push_back(figure);
            view.elements.push_back(std::move(of));
        }
        page.models.push_back(std::move(view));
    }
}

access::Folder folder_of(Figure figure) {
    using access::FolderKind;
    switch (figure) {
        case Figure::beginning: return {FolderKind::assessment};
        case Figure::presence:
        case Figure::speaking: return {FolderKind::meetings};
        case Figure::plan:
        case Figure::progress: return {FolderKind::plan};
        case Figure::on_time:
        case Figure::team: return {FolderKind::family};
        case Figure::citizens:
        case Figure::decision: return {FolderKind::matters};
    }
    return {FolderKind::matters};
}

/// As the reader would see it inside the case (rules.md § 12).
bool may_see(access::Visit& silent, CaseId case_id, Figure figure) {
    access::RelationSet const may{access::Relation::leader};
    if (!access::may_open(silent, case_id, may)) return false;
    return access::open_case(silent, case_id, may).may_see(folder_of(figure)).yes;
}

void add_cases(CasesPage& page, access::Visit& visit, OfDepartment const& department,
               experience::Quarter quarter) {
    access::Visit silent{visit.db(),    visit.municipality(), visit.keys(),
                         visit.today(), visit.now(),          visit.language()};
    silent.signed_in_as(visit.user());
    auto const names = named_in(visit, department.id);
    for (auto const& one : of_cases(visit, page.figure, department.id, span_of(quarter))) {
        auto const at = std::ranges::lower_bound(names, one.case_id, {}, &NamedCase::case_id);
        if (at == names.end() || at->case_id != one.case_id) continue;
        if (page.lines.size() >= most_cases) {
            ++page.more;
            continue;
        }
        if (!may_see(silent, one.case_id, page.figure)) {
            ++page.withheld;
            continue;
        }
        page.lines.push_back({one.case_id, at->family, at->coordinator, case_said(page.figure, one),
                              lacks_it(page.figure, one)});
    }
}

}  // namespace

web::Response show(web::Request const& request, access::Visit& visit) {
    auto const quarter = chosen(request, visit);
    auto const departments = departments_of(visit);
    FiguresPage page{.of_whom = {},
                     .quarter = said_quarter(quarter),
                     .quarters = {},
                     .figures = {},
                     .models = {}};
    for (auto const& one : departments)
        page.of_whom += (page.of_whom.empty() ? "" : ", ") + one.name;
    page.is_empty = departments.empty();
    auto each = experience::quarter_of(visit.today());
    for (int i = 0; i < quarters_shown; ++i, each = before(each))
        page.quarters.push_back({written(each), said_quarter(each), each == quarter});
    if (!page.is_empty)
        for (auto const& row : all_figures)
            page.figures.push_back(view_of(visit, row.value, departments, quarter));
    add_fidelity(page, visit);
    return web::page(request, page);
}

web::Response show_cases(web::Request const& request, access::Visit& visit) {
    auto const figure = value_of(all_figures, request.path_value("figur"));
    if (!figure) throw access::NotFound{};
    auto const quarter = chosen(request, visit);
    CasesPage page{.figure = *figure,
                   .quarter = said_quarter(quarter),
                   .back = "/noegletal?kvartal=" + written(quarter),
                   .lines = {}};
    for (auto const& department : departments_led(visit))
        add_cases(page, visit, department, quarter);
    std::ranges::stable_sort(page.lines, {}, [](CaseLine const& line) { return !line.lacks; });
    return web::page(request, page);
}

}  // namespace indgang::figures
