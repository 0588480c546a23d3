#include "agreements/concern_pages.hpp"

#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "access/drafts.hpp"
#include "collaboration_model/collaboration_model.hpp"

namespace indgang::agreements {
namespace {

/// Only where the family's own clock runs: the other model's dates are fixed (MOD-4).
void check(access::CaseScope& scope) {
    if (scope.model().clock != Clock::per_family || !scope.may_see(access::FolderKind::meetings))
        throw access::NotFound{};
}

ConcernPage page_of(access::CaseScope& scope, web::FormState form) {
    return {.place = cases::place(scope), .said = concerns_of(scope), .form = std::move(form)};
}

}  // namespace

web::Response show_concern(web::Request const& request, access::CaseScope& scope) {
    check(scope);
    return web::page(request, page_of(scope, access::form_for(scope.visit(), request)));
}

web::Response say_concern(web::Request const& request, access::CaseScope& scope) {
    check(scope);
    web::Form form{request, concern_form};
    auto const level = form.choice("level", concerns, "Vælg, hvor bekymrede I er.");
    auto const because = form.text("because", "Skriv hvorfor.");
    if (!form.ok()) return web::page(request, page_of(scope, form.state()), 422);
    save_concern(scope, level, because);
    return web::see_other(fmt::format("/forloeb/{}/moeder", scope.case_id().value));
}

}  // namespace indgang::agreements
