#include "insight/fetching.hpp"

#include <fmt/format.h>

#include "exchange/pdf/writer.hpp"
#include "insight/gathering.hpp"
#include "insight/rules.hpp"
#include "insight/written.hpp"

namespace indgang::insight {

bool has_fetched_enough(access::CaseScope& scope) { return !may_fetch(fetched_lately(scope)); }

web::Response fetched(access::CaseScope& scope, Asking who, Format format) {
    auto const copy = copy_of(scope, who);
    web::Response response;
    response.content_type =
        format == Format::pdf ? "application/pdf" : "application/json; charset=utf-8";
    response.body = format == Format::pdf ? pdf::written(paper_of(copy, scope.language()))
                                          : json_of(copy, scope.language());
    response.headers = {
        {"Content-Disposition", fmt::format("attachment; filename=\"indsigt-{}.{}\"",
                                            iso(scope.today()), wording(format).word)},
        {"Cache-Control", "no-store"},
        {"X-Content-Type-Options", "nosniff"}};
    auto const by = scope.user();
    auto const case_id = scope.case_id();
    auto const now = scope.now();
    scope.visit().write([=](db::Db& db) { note_download(db, case_id, who, format, by, now); });
    return response;
}

}  // namespace indgang::insight
