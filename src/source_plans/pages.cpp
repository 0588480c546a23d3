// Reading the plans from elsewhere.
#include "source_plans/pages.hpp"

#include <fmt/format.h>

namespace indgang::source_plans {
namespace {

std::string address_of(access::CaseScope& scope, SourceId id) {
    return fmt::format("/forloeb/{}/planer/{}", scope.case_id().value, id.value);
}

std::optional<attachments::OwnerPlace> place_of(access::CaseScope& scope, std::int64_t number) {
    for (auto const& one : sources_of(scope))
        if (one.id == SourceId{number})
            return attachments::OwnerPlace{
                .called = phrase("{0}, {1}", one.kind.name, one.department),
                .address = address_of(scope, one.id),
                .folder = one.folder,
                .may_add = may_write(scope)};
    return std::nullopt;
}

SourcesPage sources_page(access::CaseScope& scope) {
    auto const sources = sources_of(scope);
    auto const progress = progress_of(sources);
    SourcesPage page{.place = cases::place(scope),
                     .sources = {},
                     .goals = progress.goals,
                     .decided = progress.decided,
                     .left = progress.left(),
                     .withheld = {},
                     .may_write = may_write(scope),
                     .is_for_family = plan::is_family(scope)};
    for (auto const& one : sources) page.sources.push_back(view_of(scope, one));
    page.has_sources = !page.sources.empty();
    if (page.is_for_family) return page;
    using enum access::FolderKind;
    for (auto const folder : {plan, school, health})
        if (auto shut = cases::withheld(scope, folder)) page.withheld.push_back(*std::move(shut));
    page.is_partial = !access::coordination.has(scope.relation());
    return page;
}

}  // namespace

SourcePlan source_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("source_plan");
    for (auto& one : sources_of(scope))
        if (number && one.id == SourceId{*number}) return std::move(one);
    throw access::NotFound{};
}

SourceView view_of(access::CaseScope& scope, SourcePlan const& source) {
    auto const progress = progress_of({source});
    SourceView view{.id = source.id,
                    .address = address_of(scope, source.id),
                    .kind = source.kind.name,
                    .law = source.kind.law,
                    .department = source.department,
                    .kept_by = source.kept_by,
                    .added_by = source.added_by,
                    .about = source.about_name,
                    .from_on = source.from_on,
                    .valid_until = source.valid_until,
                    .has_ended = source.has_ended_on(scope.today()),
                    .is_own = source.folder.kind == access::FolderKind::adult,
                    .goals = {},
                    .goal_count = progress.goals,
                    .decided = progress.decided,
                    .left = progress.left()};
    std::string const plan = plan::is_family(scope)
                                 ? std::string("/min-familie/plan")
                                 : fmt::format("/forloeb/{}/plan", scope.case_id().value);
    for (auto const& goal : source.goals) {
        GoalLine line;
        line.id = goal.id;
        line.words = goal.words;
        if (auto const* decision = goal.decision()) {
            line.outcome = decision->outcome;
            line.is_taken = decision->outcome != Outcome::declined;
            line.because = decision->because;
            line.by = decision->by;
            line.at = decision->at;
            if (decision->element)
                line.stands_at = fmt::format("{}/{}", plan, decision->element->value);
        }
        view.goals.push_back(std::move(line));
    }
    return view;
}

attachments::KindOfOwner files_of_source_plans() { return {"plan", place_of}; }

web::Response show_sources(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, sources_page(scope));
}

web::Response show_own_sources(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return web::page(request, sources_page(scope));
}

web::Response show_source(web::Request const& request, access::CaseScope& scope) {
    auto const source = source_in(scope, request);
    bool const writes = may_write(scope);
    return web::page(request,
                     SourcePage{.place = cases::place(scope),
                                .source = view_of(scope, source),
                                .files = attachments::shown(
                                    scope, {files_of_source_plans().word, source.id.value}, writes),
                                .may_write = writes});
}

}  // namespace indgang::source_plans
