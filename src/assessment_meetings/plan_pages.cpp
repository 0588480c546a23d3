#include <algorithm>

#include "access/drafts.hpp"
#include "appointments/appointments.hpp"
#include "assessment_meetings/plan_form.hpp"
#include "assessment_meetings/store.hpp"

namespace indgang::assessment_meetings {
namespace {

// What is suggested to the family stays Danish: it is their letter, not our interface.
constexpr std::string_view purpose_of_meeting =
    "Vi vil gerne høre, hvordan hverdagen er for jer: hvad der virker, hvad der er svært, og hvad I "
    "ønsker jer. Bagefter ved vi, hvad vi skal finde ud af sammen.";
constexpr std::string_view purpose_of_conversation =
    "Vi vil gerne lære jer at kende. Fortæl, hvad I er gode til, hvad der er svært, og hvad I ønsker "
    "jer.";

std::string_view suggested_purpose(Beginning form) {
    return form == Beginning::meeting ? purpose_of_meeting : purpose_of_conversation;
}

PlanPage page_of(web::Request const& request, access::CaseScope& scope, Meeting const* meeting,
                 web::FormState form) {
    auto const& rule = scope.model().beginning;
    auto const shape = meeting ? meeting->form : rule.form;
    PlanPage page{
        .place = cases::place(scope),
        .address = meeting ? address_of(scope, meeting->id) : list_address(scope),
        .name = meeting ? name_of(*meeting) : Phrase{std::string(wording(rule.form).danish), {}},
        .said = {std::string(rule.said.danish), {}},
        .children = {},
        .people = {},
        .family = family_choices(scope),
        .sought = request.query_value("soeg"),
        .purpose = std::string(suggested_purpose(shape)),
        .today = iso(scope.today()),
        .full_weeks = appointments::of_weeks().full(scope),
        .practice = practice::ask_hint(scope, {"shared_systematic_approach", "involvement"})(),
        .is_new = !meeting,
        .is_of_a_child = !meeting && rule.is_of_a_child,
        .is_with_all_competence = rule.is_with_all_competence,
        .form = std::move(form)};
    page.people = people_choices(
        scope, page.form, meeting ? meeting->plan().professionals : std::vector<Participant>{},
        page.sought);
    page.found_none =
        !page.sought.empty() && access::found(core_team::colleagues(scope), page.sought).empty();
    for (auto const& child : cases::children(scope))
        page.children.push_back({web::typed(child.id), child.name, {}});
    return page;
}

/// With whom a start conversation is: one of the case's children.
void read_child(web::Form& form, access::CaseScope& scope, Meeting& meeting) {
    if (!scope.model().beginning.is_of_a_child) return;
    auto const word = form.maybe_text("child");
    for (auto const& child : cases::children(scope))
        if (web::typed(child.id) == word) {
            meeting.child = child.id;
            meeting.child_name = child.name.substr(0, child.name.find(' '));
        }
    if (!meeting.child) form.mistake("child", Text{"Vælg, hvilket barn samtalen er med."});
}

bool may_plan(access::CaseScope& scope) { return scope.may_see(access::FolderKind::meetings).yes; }

/// On a new form the coordinator is there, and the child that the list named.
void suggest(web::FormState& form, web::Request const& request, access::CaseScope& scope) {
    if (form.from_draft) return;
    form.values.push_back({"people", web::typed(cases::heading(scope).coordinator.user)});
    auto const child = request.query_value("barn");
    if (!child.empty()) {
        form.values.push_back({"child", child});
        form.values.push_back({"family", child});
    }
}

}  // namespace

web::Response show_new_plan(web::Request const& request, access::CaseScope& scope) {
    if (!may_plan(scope)) throw access::NotFound{};
    auto form = access::form_for(scope.visit(), request);
    suggest(form, request, scope);
    return web::page(request, page_of(request, scope, nullptr, std::move(form)));
}

web::Response create_meeting(web::Request const& request, access::CaseScope& scope) {
    if (!may_plan(scope)) throw access::NotFound{};
    web::Form form{request, plan_fields};
    Meeting meeting{.form = scope.model().beginning.form};
    read_child(form, scope, meeting);
    auto const wanted = read_plan(form, scope, nullptr);
    if (!form.ok()) return web::page(request, page_of(request, scope, nullptr, form.state()), 422);
    return web::see_other(address_of(scope, plan(scope, meeting, wanted)));
}

web::Response show_plan(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = open_meeting_in(request, scope);
    if (!may_change(meeting)) throw access::NotFound{};
    auto form = access::form_for(scope.visit(), request, web::typed(meeting.plan().version));
    if (!form.from_draft) form.values = values_of(meeting.plan());
    return web::page(request, page_of(request, scope, &meeting, std::move(form)));
}

web::Response update_plan(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = open_meeting_in(request, scope);
    if (!may_change(meeting)) throw access::NotFound{};
    web::Form form{request, plan_fields};
    auto const wanted = read_plan(form, scope, &meeting.plan());
    if (form.state().version != web::typed(meeting.plan().version))
        return two_versions(request, scope, form.state(), meeting);
    if (!form.ok()) return web::page(request, page_of(request, scope, &meeting, form.state()), 422);
    change(scope, meeting, wanted);
    return web::see_other(address_of(scope, meeting.id));
}

}  // namespace indgang::assessment_meetings
