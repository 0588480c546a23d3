#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "reports/sources.hpp"
#include "scales/scales.hpp"

namespace indgang::reports {
namespace {

/// Each person's own answer and how far it has moved; never a mean (ASSESS-3).
std::string told(scales::Line const& line) {
    auto const& latest = line.latest();
    if (!latest.value) return {};
    bool const has_moved = line.ratings.size() > 1 && line.first().value;
    auto const words =
        say(has_moved ? phrase("{0} af 10, først {1}", *latest.value, *line.first().value)
                      : phrase("{0} af 10", *latest.value),
            Language::da);
    return latest.reason.empty() ? words : words + ". " + latest.reason;
}

SourceSection section_of(scales::Scale const& scale) {
    SourceSection section{
        .key = fmt::format("scale {}", scale.id.value),
        .heading = fmt::format("{} (0: {}. 10: {})", scale.question, scale.means_0, scale.means_10),
        .child = scale.about};
    for (auto const& line : scales::lines_of(scale.ratings))
        if (auto const words = told(line); !words.empty())
            section.pieces.push_back(
                {.source = fmt::format("scale_answer {}", line.latest().id.value),
                 .manner = Manner::text,
                 .about = scale.about,
                 .said_by = line.rater.person,
                 .credit = phrase("{0}, {1}", line.rater.name, line.latest().on),
                 .words = words});
    return section;
}

}  // namespace

std::vector<SourceSection> from_scales(access::CaseScope& scope) {
    std::vector<SourceSection> sections;
    for (auto const& scale : scales::scales_of(scope)) sections.push_back(section_of(scale));
    return sections;
}

}  // namespace indgang::reports
