#include "reports/sources.hpp"

#include <iterator>

#include "reports/rules.hpp"

namespace indgang::reports {
namespace {

constexpr Source sources[] = {
    from_board,        from_talk_boards, from_scales,   from_voices,
    from_examinations, from_analysis,    from_meetings,
};

}  // namespace

std::vector<SourceSection> taken_from_all(access::CaseScope& scope) {
    std::vector<SourceSection> all;
    for (auto const source : sources) {
        auto found = source(scope);
        std::erase_if(found, [](auto const& section) { return section.pieces.empty(); });
        for (auto& section : found) strengths_first(section.pieces);
        all.insert(all.end(), std::make_move_iterator(found.begin()),
                   std::make_move_iterator(found.end()));
    }
    return all;
}

}  // namespace indgang::reports
