#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "catalogue/examination_kinds.hpp"
#include "examinations/examinations.hpp"
#include "reports/sources.hpp"

namespace indgang::reports {
namespace {

/// Who found it, and when.
Phrase credit_of(examinations::Examination const& one) {
    auto const& who = one.outside.empty() ? one.holder_name : one.outside;
    return one.reported_on ? phrase("{0}, {1}", who, *one.reported_on) : phrase("{0}", who);
}

std::string name_of(examinations::Examination const& one) {
    for (auto const& kind : catalogue::examination_kinds())
        if (kind.word == one.kind) return kind.name_da;
    return one.kind;
}

}  // namespace

std::vector<SourceSection> from_examinations(access::CaseScope& scope) {
    std::vector<SourceSection> sections;
    for (auto const& one : examinations::examinations_of(scope)) {
        if (one.result.empty()) continue;
        auto const about = one.is_about_adult ? std::nullopt : std::optional{one.about};
        sections.push_back({.key = fmt::format("examination {}", one.id.value),
                            .heading = fmt::format("{}, {}", name_of(one), one.about_name),
                            .child = about});
        sections.back().pieces.push_back({.source = fmt::format("examination {}", one.id.value),
                                          .manner = Manner::text,
                                          .folder = examinations::folder_of(one),
                                          .about = about,
                                          .credit = credit_of(one),
                                          .words = one.result,
                                          .family_words = one.family_words,
                                          .is_for_family = !one.family_words.empty()});
    }
    return sections;
}

}  // namespace indgang::reports
