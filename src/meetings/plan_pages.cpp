#include "meetings/plan_pages.hpp"

#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "appointments/appointments.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "core_team/core_team.hpp"
#include "meetings/plan_form.hpp"
#include "meetings/store.hpp"

namespace indgang::meetings {
namespace {

using meeting_kinds::Kind;

constexpr TimeOfDay usual_start{9 * 60};

void check_folder(access::CaseScope& scope) {
    if (!scope.may_see(access::FolderKind::meetings)) throw access::NotFound{};
}

Kind kind_of(web::Request const& request, access::CaseScope& scope) {
    for (auto& one : meeting_kinds::kinds_for_case(scope.visit(), scope.model().slug))
        if (one.word == request.path_value("moedetype")) return std::move(one);
    throw access::NotFound{};
}

PlanPage page_of(web::Request const& request, access::CaseScope& scope, Kind const& kind,
                 Meeting const* meeting, web::FormState form) {
    PlanPage page{.place = cases::place(scope),
                  .address = request.path,
                  .back = meeting ? address_of(scope, meeting->id) : list_address(scope),
                  .name = meeting ? name_of(*meeting) : Phrase{"{0}", {kind.name}},
                  .said = kind.purpose,
                  .children = {},
                  .people = {},
                  .family = family_choices(scope),
                  .full_weeks = appointments::of_weeks().full(scope),
                  .sought = request.query_value("soeg"),
                  .without_rule = kind.without_family_because,
                  .is_new = !meeting,
                  .found_none = false,
                  .may_be_without = !kind.is_always_with_family(),
                  .form = std::move(form)};
    page.people =
        people_choices(scope, page.form, meeting ? &meeting->plan() : nullptr, page.sought);
    page.found_none =
        !page.sought.empty() && access::found(core_team::colleagues(scope), page.sought).empty();
    auto const children = cases::children(scope);
    if (!meeting && children.size() > 1)
        for (auto const& child : children)
            page.children.push_back({web::typed(child.id), child.name, {}});
    return page;
}

/// The type's rules fill in a new form; all of it can be changed.
void suggest(web::FormState& form, web::Request const& request, access::CaseScope& scope,
             Kind const& kind) {
    if (form.from_draft) return;
    auto const on = day_from_iso(request.query_value("dag"));
    auto const suggested = meeting_kinds::as_suggested(kind);
    Plan plan{.on = on.value_or(scope.today())};
    fill(plan, suggested, around(scope, {}));
    plan.from = time_from_typed(request.query_value("fra")).value_or(usual_start);
    plan.until = time_from_typed(request.query_value("til"))
                     .value_or(TimeOfDay{plan.from.minutes + int(kind.minutes)});
    auto const place = value_of(appointments::places, request.query_value("sted"));
    if (place) plan.place = *place;
    form.values = values_of(plan);
    std::erase_if(form.values, [&](auto const& pair) {
        return (!place && pair.first == "place") || (!on && pair.first == "on_day");
    });
    auto const child = request.query_value("barn");
    if (!child.empty()) form.values.push_back({"about", child});
}

}  // namespace

web::Response show_kinds_to_plan(web::Request const& request, access::CaseScope& scope) {
    check_folder(scope);
    ChoosePage page{.place = cases::place(scope), .kinds = {}};
    for (auto const& kind : meeting_kinds::kinds_for_case(scope.visit(), scope.model().slug))
        page.kinds.push_back({.address = list_address(scope) + "/opret/" + kind.word,
                              .name = kind.name,
                              .purpose = kind.purpose,
                              .how_often = {std::string(wording(kind.cadence).danish), {}},
                              .is_without_family = !kind.is_always_with_family()});
    return web::page(request, page);
}

web::Response show_new_plan(web::Request const& request, access::CaseScope& scope) {
    check_folder(scope);
    auto const kind = kind_of(request, scope);
    auto form = access::form_for(scope.visit(), request);
    suggest(form, request, scope, kind);
    return web::page(request, page_of(request, scope, kind, nullptr, std::move(form)));
}

web::Response create_meeting(web::Request const& request, access::CaseScope& scope) {
    check_folder(scope);
    auto const kind = kind_of(request, scope);
    web::Form form{request, plan_fields};
    NewMeeting meeting{.kind = kind.word,
                       .kind_version = kind.version,
                       .about = read_about(form, scope),
                       .plan = read_plan(form, scope, kind, nullptr)};
    if (!form.ok())
        return web::page(request, page_of(request, scope, kind, nullptr, form.state()), 422);
    return web::see_other(address_of(scope, plan(scope, meeting)));
}

web::Response show_plan(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = coming_meeting_in(request, scope);
    auto form = access::form_for(scope.visit(), request, web::typed(meeting.plan().version));
    if (!form.from_draft) form.values = values_of(meeting.plan());
    return web::page(request, page_of(request, scope, meeting.kind, &meeting, std::move(form)));
}

web::Response update_plan(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = coming_meeting_in(request, scope);
    web::Form form{request, plan_fields};
    read_about(form, scope);
    auto const wanted = read_plan(form, scope, meeting.kind, &meeting.plan());
    if (form.state().version != web::typed(meeting.plan().version))
        return two_versions(request, scope, form.state(), meeting);
    if (!form.ok())
        return web::page(request, page_of(request, scope, meeting.kind, &meeting, form.state()),
                         422);
    change(scope, meeting, wanted);
    return web::see_other(address_of(scope, meeting.id));
}

}  // namespace indgang::meetings
