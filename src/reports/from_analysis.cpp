#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "analysis/analysis.hpp"
#include "reports/sources.hpp"

namespace indgang::reports {
namespace {

struct Conclusion {
    std::string_view what;
    Phrase credit;
    std::string const& words;
};

}  // namespace

/// What professionals concluded is theirs; the family reads what it was told in plain words (DECIDE-5).
std::vector<SourceSection> from_analysis(access::CaseScope& scope) {
    auto const analysis = analysis::analysis_of(scope);
    if (!analysis.meeting || analysis.meeting->records.empty()) return {};
    auto const& meeting = *analysis.meeting;
    auto const& record = meeting.records.front();
    SourceSection section{.key = fmt::format("analysis {}", meeting.id.value),
                          .heading = say(phrase("Analysemøde, {0}", record.held_on), Language::da)};
    for (auto const& [what, credit, words] :
         {Conclusion{"facts", phrase("Det ved vi"), record.facts},
          Conclusion{"assessment", phrase("Sådan vurderer vi det"), record.assessment},
          Conclusion{"direction", phrase("Det peger på"), record.direction}}) {
        if (words.empty()) continue;
        bool const is_told = what == "direction" && meeting.told;
        section.pieces.push_back({.source = fmt::format("analysis {} {}", meeting.id.value, what),
                                  .manner = Manner::text,
                                  .credit = credit,
                                  .words = words,
                                  .family_words = is_told ? meeting.told->words : std::string{},
                                  .is_for_family = is_told});
    }
    return {std::move(section)};
}

}  // namespace indgang::reports
