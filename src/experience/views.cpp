#include "experience/views.hpp"

namespace indgang::experience {

Phrase said(std::string_view quarter) {
    return phrase("{0}. kvartal {1}", std::string(quarter.substr(5)),
                  std::string(quarter.substr(0, 4)));
}

Phrase statement_of(Dimension dimension) {
    return {std::string(find(statements, dimension).danish), {}};
}

std::vector<SharedView> views_of(std::vector<Shared> const& shared) {
    std::vector<SharedView> views;
    for (auto const& one : shared) {
        SharedView view{
            .by = one.by, .words = one.words, .quarter = said(one.quarter), .lines = {}};
        for (auto const& row : statements) {
            auto const& answer = one.answers[std::size_t(row.value)];
            view.lines.push_back({statement_of(row.value),
                                  answer ? phrase("{0} af 5", *answer) : phrase("Ved ikke")});
        }
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace indgang::experience
