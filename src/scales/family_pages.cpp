#include "scales/family_pages.hpp"

#include "access/case_scope.hpp"
#include "access/drafts.hpp"
#include "scales/rating_form.hpp"
#include "scales/rules.hpp"
#include "scales/store.hpp"

namespace indgang::scales {
namespace {

constexpr std::string_view own_scales = "/min-familie/skalaer";

std::string address_of(ScaleId scale) { return std::string(own_scales) + "/" + web::typed(scale); }

/// The family's own case, opened as the one who is signed in.
access::CaseScope own_case(access::Visit& visit) {
    auto const case_id = cases::case_of_family(visit);
    if (!case_id) throw access::NotFound{};
    return access::open_case(visit, *case_id, {access::Relation::family_member});
}

Scale own_scale(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("scale");
    if (number)
        if (auto scale = scale_in(scope, ScaleId{*number})) return std::move(*scale);
    throw access::NotFound{};
}

Rating answer_of(access::CaseScope& scope, PersonId person) {
    Rating rating{.rater = {.person = person, .name = {}}, .on = scope.today()};
    if (auto const* member = cases::family(scope).member(person))
        rating.rater.name = attribution::called(member->name, member->relation);
    return rating;
}

OwnScalePage page_of(access::CaseScope& scope, Scale const& scale, web::FormState form) {
    OwnScalePage page{.scale = view_of(scale, address_of(scale.id)),
                      .history = history_of(scope, scale),
                      .answered_today = {},
                      .may_answer = !scale.closed_on && scope.person(),
                      .form = std::move(form)};
    if (!scope.person()) return page;
    auto const* today =
        counting(scale.ratings, {.person = scope.person(), .name = {}}, scope.today());
    if (today && today->value) page.answered_today = web::typed(*today->value);
    return page;
}

}  // namespace

web::Response show_own_scales(web::Request const& request, access::Visit& visit) {
    OwnScalesPage page;
    if (auto const case_id = cases::case_of_family(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        for (auto const& scale : scales_of(scope))
            if (!scale.closed_on) page.scales.push_back(view_of(scale, address_of(scale.id)));
    }
    return web::page(request, page);
}

web::Response show_own_scale(web::Request const& request, access::Visit& visit) {
    auto scope = own_case(visit);
    auto const scale = own_scale(scope, request);
    return web::page(request,
                     page_of(scope, scale, access::form_for(visit, request, version_of(scale))));
}

web::Response rate_own(web::Request const& request, access::Visit& visit) {
    auto scope = own_case(visit);
    auto const scale = own_scale(scope, request);
    if (scale.closed_on || !scope.person()) throw access::NotFound{};
    web::Form form{request, own_rating_fields};
    auto rating = answer_of(scope, *scope.person());
    rating.value = read_value(form);
    rating.reason = form.maybe_text("reason");
    if (!rating.value && form.ok()) form.mistake("value", RatingObjection::value_missing);
    if (!form.ok()) return web::page(request, page_of(scope, scale, form.state()), 422);
    if (auto const now = written_meanwhile(scale, rating, form.state()))
        return two_versions(request, visit.language(), form.state(), *now, scale,
                            address_of(scale.id));
    add_rating(scope, scale, rating);
    return web::see_other(address_of(scale.id));
}

}  // namespace indgang::scales
