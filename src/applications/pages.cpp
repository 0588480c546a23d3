#include "applications/pages.hpp"

#include "access/drafts.hpp"
#include "applications/application_form.hpp"
#include "applications/store.hpp"
#include "applications/views.hpp"

namespace indgang::applications {
namespace {

constexpr std::size_t most_applications = 200;

Course course_in(access::CaseScope& scope, web::Request const& request) {
    auto const wanted = request.path_number("ansoegning");
    for (auto& one : applications_of(scope))
        if (wanted && one.now.id == ApplicationId{*wanted}) return std::move(one);
    throw access::NotFound{};
}

/// What the form is about: an act on one that is there, or a new one.
struct Writing {
    Act act = Act::apply;
    Application before;
    bool is_possible = true;
};
Writing writing_in(web::Request const& request, access::CaseScope& scope) {
    if (!may_write(scope)) throw access::NotFound{};
    if (request.path_value("ansoegning").empty()) return {};
    auto const act = value_of(acts, request.path_value("skridt"));
    bool const is_open_to = act && (!plan::is_family(scope) || is_for_family(*act));
    if (!is_open_to || *act == Act::apply) throw access::NotFound{};
    auto before = course_in(scope, request).now;
    bool const is_possible = next_state(before.state, *act).has_value();
    return {*act, std::move(before), is_possible};
}

}  // namespace

web::Response show_applications(web::Request const& request, access::CaseScope& scope) {
    ApplicationsPage page{.place = cases::place(scope),
                          .open = {},
                          .closed = {},
                          .withheld = {},
                          .new_at = base_of(scope) + "/opret",
                          .is_for_family = plan::is_family(scope),
                          .may_write = may_write(scope)};
    for (auto const& one : applications_of(scope))
        (one.now.is_open() ? page.open : page.closed).push_back(line_of(scope, one.now));
    if (!page.is_for_family)
        if (auto shut = cases::withheld(scope, access::FolderKind::matters))
            page.withheld.push_back(*std::move(shut));
    return web::page(request, page);
}

web::Response show_application(web::Request const& request, access::CaseScope& scope) {
    auto const course = course_in(scope, request);
    auto const& one = course.now;
    bool const awaits = one.state == State::awaiting_family;
    ApplicationPage page{.place = cases::place(scope),
                         .line = line_of(scope, one),
                         .all_at = base_of(scope),
                         .applied_by = one.applied_by_name,
                         .next_step = one.is_open() ? one.next_step : std::string{},
                         .lacks = awaits ? one.lacks : std::string{},
                         .answer = one.answer,
                         .applied_on = one.applied_on,
                         .lacks_by = awaits ? one.lacks_by : std::nullopt,
                         .decided_on = one.decided_on,
                         .outcome = one.outcome,
                         .steps = {},
                         .first = {},
                         .others = {},
                         .is_for_family = plan::is_family(scope),
                         .may_complain = one.outcome && *one.outcome != Outcome::granted};
    for (auto step = course.steps.rbegin(); step != course.steps.rend(); ++step)
        page.steps.push_back(step_of(*step));
    if (!may_write(scope)) return web::page(request, page);
    page.others = acts_of(scope, one);
    if (!page.others.empty() && (!page.is_for_family || awaits)) {
        page.first = std::move(page.others.front());
        page.others.erase(page.others.begin());
    }
    return web::page(request, page);
}

web::Response show_form(web::Request const& request, access::CaseScope& scope) {
    auto const writing = writing_in(request, scope);
    if (!writing.is_possible) throw access::NotFound{};
    auto form = access::form_for(scope.visit(), request, web::typed(writing.before.version));
    if (!form.from_draft) form.values = values_of(writing.before, writing.act);
    return web::page(
        request, write_page(scope, writing.act, writing.before, named_in(scope), std::move(form)));
}

web::Response write(web::Request const& request, access::CaseScope& scope) {
    auto const writing = writing_in(request, scope);
    auto const named = named_in(scope);
    web::Form form{request, application_fields};
    auto const after = read_step(form, scope, writing.act, writing.before, named);
    bool const is_new = writing.act == Act::apply;
    bool const is_stale = form.state().version != web::typed(writing.before.version);
    if (!is_new && (is_stale || !writing.is_possible))
        return two_versions(request, scope, form.state(), writing.before);
    if (form.ok() && is_new && !may_see(scope, after))
        form.mistake("about", Text{"Det hører til i en mappe, som du ikke må se. Bed "
                                   "koordinatoren om at skrive den ind."});
    if (is_new && applications_of(scope).size() >= most_applications)
        form.mistake("what", Text{"Der er skrevet mange ansøgninger ind. Luk dem, der er slut."});
    if (!form.ok())
        return web::page(request,
                         write_page(scope, writing.act, writing.before, named, form.state()), 422);
    auto const id = keep(scope, writing.act, after);
    return web::see_other(base_of(scope) + "/" + web::typed(id));
}

}  // namespace indgang::applications
