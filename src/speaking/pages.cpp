#include "speaking/pages.hpp"

namespace indgang::speaking {

web::Response show_speaking(web::Request const& request, access::CaseScope& scope) {
    auto const base = "/forloeb/" + std::to_string(scope.case_id().value) + "/moeder";
    return web::page(
        request, SpeakingPage{.place = cases::place(scope),
                              .trend = trend_of(shares_of(scope), base, scope.language()),
                              .withheld = cases::withheld(scope, access::FolderKind::meetings)});
}

}  // namespace indgang::speaking
