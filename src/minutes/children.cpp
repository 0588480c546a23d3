#include "minutes/children.hpp"

#include <algorithm>

namespace indgang::minutes {
namespace {

std::string field(std::string_view name, std::string const& number) {
    return std::string(name) + "_" + number;
}

std::vector<FitChoice> fits_for(std::string_view chosen, Language language) {
    std::vector<FitChoice> fits;
    for (auto const& row : follow_up::fits)
        if (row.value != follow_up::Fit::not_told)
            fits.push_back(
                {std::string(row.word), std::string(in(language, row.danish)), row.word == chosen});
    return fits;
}

}  // namespace

std::vector<ChildToTell> children_to_tell(access::CaseScope& scope,
                                          meetings::Meeting const& meeting,
                                          web::FormState const& form) {
    std::vector<ChildToTell> children;
    if (meeting.held || !meeting.kind.can_meet(meetings::Duty::follow_up)) return children;
    for (auto const& child : cases::children(scope)) {
        bool const is_about =
            meeting.about.empty() || std::ranges::count(meeting.about, child.id) > 0;
        if (!is_about || children.size() == most_children) continue;
        auto const number = std::to_string(children.size() + 1);
        children.push_back({.id = child.id,
                            .name = child.name.substr(0, child.name.find(' ')),
                            .number = number,
                            .wellbeing = std::string(form.value(field("wellbeing", number))),
                            .goals = std::string(form.value(field("goals", number))),
                            .fits = fits_for(form.value(field("fit", number)), scope.language())});
    }
    return children;
}

std::vector<meetings::WrittenOfChild> read_children(web::Form& form,
                                                    std::vector<ChildToTell> const& children) {
    std::vector<meetings::WrittenOfChild> written;
    for (auto const& child : children) {
        meetings::WrittenOfChild one{
            .child = child.id,
            .wellbeing = form.maybe_text(field("wellbeing", child.number)),
            .goals = form.maybe_text(field("goals", child.number)),
            .fit = form.maybe_choice(field("fit", child.number), follow_up::fits,
                                     "Vælg en fra listen.")
                       .value_or(follow_up::Fit::right)};
        if (!one.wellbeing.empty()) written.push_back(std::move(one));
    }
    return written;
}

}  // namespace indgang::minutes
