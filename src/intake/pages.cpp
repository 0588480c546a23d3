#include "intake/pages.hpp"

#include "access/case_scope.hpp"
#include "access/drafts.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "intake/opening_form.hpp"
#include "intake/store.hpp"
#include "web/notice.hpp"

namespace indgang::intake {
namespace {

OpeningPage page_of(access::Visit& visit, web::FormState form) {
    OpeningPage page{.criteria = {}, .models = {}, .coordinators = {}, .form = std::move(form)};
    for (auto const& one : criteria(visit, visit.today()))
        page.criteria.push_back({web::typed(one.id), one.wording, one.target_group});
    auto const& runs = visit.municipality().models;
    for (auto const& name : runs)
        if (auto const* model = model_named(name); model && runs.size() > 1)
            page.models.push_back({std::string(model->word), std::string(model->danish), {}});
    for (auto const& able : coordinators::candidates(visit, visit.today()))
        page.coordinators.push_back({web::typed(able.user), able.name, {}});
    return page;
}

}  // namespace

web::Response show_opening(web::Request const& request, access::Visit& visit) {
    auto form = access::form_for(visit, request);
    if (!form.from_draft)
        form.values = {{"opened_on", iso(visit.today())},
                       {"coordinator", web::typed(visit.user().id)},
                       {"contact_role", "parent"}};
    return web::page(request, page_of(visit, std::move(form)));
}

web::Response create_case(web::Request const& request, access::Visit& visit) {
    web::Form form{request, opening_fields};
    auto const opening = read_opening(form, visit);
    if (!form.ok()) return web::page(request, page_of(visit, form.state()), 422);
    auto const case_id = open(visit, opening);
    // Who opens a case for a colleague has no relation to it afterwards.
    bool const is_mine = access::may_open(visit, case_id, access::professionals);
    auto response = web::see_other(is_mine ? "/forloeb/" + web::typed(case_id) : "/");
    if (!form.state().hints.empty()) web::say_next(request, response, "case_opened_look_at_cpr");
    return response;
}

}  // namespace indgang::intake
