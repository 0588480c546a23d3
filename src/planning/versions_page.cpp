// Two agreed versions of the plan, and what is in the one and not in the other (PLAN-7).
#include <algorithm>

#include "planning/pages.hpp"

namespace indgang::planning {
namespace {

using Agreed = std::map<plan::ElementId, plan::RevisionId>;

plan::Content const* content_in(plan::Element const& element, Agreed const& agreed) {
    auto const found = agreed.find(element.id);
    if (found == agreed.end()) return nullptr;
    auto const one = std::ranges::find(element.revisions, found->second, &plan::Revision::id);
    return one == element.revisions.end() ? nullptr : &one->content;
}

void compare(VersionsPage& page, Reading const& reading, plan::Element const& element,
             Agreed const& before, Agreed const& now) {
    auto const* old = content_in(element, before);
    auto const* current = content_in(element, now);
    if (!old && !current) return;
    auto const& shown = current ? *current : *old;
    VersionsPage::Line line{element.kind, {}, shown.words, {}};
    if (!old || !current) {
        line.what = current ? phrase("Kommet til") : phrase("Gået ud");
        return page.lines.push_back(std::move(line));
    }
    auto const then = reading.fields_of(element.kind, *old);
    auto const after = reading.fields_of(element.kind, *current);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (then[i].value != after[i].value)
            line.differences.push_back(
                {after[i].label, differences(then[i].value, after[i].value)});
    if (line.differences.empty()) return;
    line.what = phrase("Ændret");
    page.lines.push_back(std::move(line));
}

}  // namespace

web::Response show_versions(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    web::Form form{request, versions_query};
    auto const& versions = reading.plan.versions;
    auto const newest = versions.empty() ? 0 : versions.back().number;
    auto const from = form.maybe_number("fra").value_or(
        versions.size() > 1 ? versions[versions.size() - 2].number : 0);
    auto const to = form.maybe_number("til").value_or(newest);
    VersionsPage page{
        .place = cases::place(scope),
        .base = reading.base,
        .own = reading.base + "/versioner",
        .lines = {},
        .versions = {{"0", std::string(in(scope.language(), Text{"Før noget var aftalt"})), {}}},
        .is_for_family = reading.is_family,
        .form = web::fresh_form()};
    page.form.values = {{"fra", web::typed(from)}, {"til", web::typed(to)}};
    for (auto const& one : versions)
        page.versions.push_back(
            {web::typed(one.number),
             say(phrase("{0}, version {1}", Day{std::chrono::floor<days>(one.at.at)}, one.number),
                 scope.language()),
             {}});
    auto const before = plan::agreed_plan_of(scope, from);
    auto const now = plan::agreed_plan_of(scope, to);
    for (auto const& element : reading.plan.elements) compare(page, reading, element, before, now);
    return web::page(request, page);
}

}  // namespace indgang::planning
