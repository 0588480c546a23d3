#include <algorithm>

#include "reports/views.hpp"

namespace indgang::reports {
namespace {

struct Standing {
    Section const* section;
    Part const* part;
};
/// What stands in a version, by its thread.
std::map<std::int64_t, Standing> standing_in(Report const& report) {
    std::map<std::int64_t, Standing> all;
    for (auto const& section : report.sections)
        for (auto const& part : section.parts)
            if (part.stands_in_report()) all.emplace(part.thread, Standing{&section, &part});
    return all;
}

ChangedPart changed(Phrase what, Standing const& in, std::string_view before,
                    std::string_view after) {
    return {std::move(what), in.section->heading, words_of(word_changes(before, after))};
}

std::vector<ChangedPart> changes_between(Report const& before, Report const& after) {
    auto const was = standing_in(before), is = standing_in(after);
    std::vector<ChangedPart> all;
    for (auto const& section : after.sections)
        for (auto const& part : section.parts) {
            if (!part.stands_in_report()) continue;
            auto const old = was.find(part.thread);
            Standing const now{&section, &part};
            if (old == was.end())
                all.push_back(changed(phrase("Ny"), now, "", part.words));
            else if (old->second.part->words != part.words)
                all.push_back(changed(phrase("Rettet"), now, old->second.part->words, part.words));
        }
    for (auto const& [thread, one] : was)
        if (!is.contains(thread))
            all.push_back(changed(phrase("Taget ud"), one, one.part->words, ""));
    return all;
}

/// The one asked for; else the one that this version corrects.
std::optional<Report> earlier(access::CaseScope& scope, web::Request const& request,
                              Report const& after) {
    auto const asked = request.query_value("fra");
    for (auto const& one : versions_of(scope, after.series))
        if (one.id != after.id && web::typed(one.number) == asked) return report(scope, one.id);
    if (!asked.empty()) throw access::NotFound{};
    return after.corrects ? report(scope, *after.corrects) : std::nullopt;
}

}  // namespace

web::Response show_changes(web::Request const& request, access::CaseScope& scope) {
    auto const after = report_in(scope, request);
    auto const before = earlier(scope, request, after);
    if (!before) throw access::NotFound{};
    ChangesPage page{.head = head_of(scope, after),
                     .before = before->number,
                     .after = after.number,
                     .versions = {},
                     .parts = changes_between(*before, after),
                     .form = web::fresh_form()};
    page.form.values = {{"fra", web::typed(before->number)}};
    for (auto const& one : versions_of(scope, after.series))
        if (one.id != after.id)
            page.versions.push_back({web::typed(one.number),
                                     say(phrase("Version {0}", one.number), scope.language()),
                                     {}});
    return web::page(request, page);
}

}  // namespace indgang::reports
