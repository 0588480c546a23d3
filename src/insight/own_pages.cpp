#include <fmt/format.h>

#include <algorithm>

#include "insight/fetching.hpp"
#include "insight/gathering.hpp"
#include "insight/pages.hpp"
#include "plan/plan.hpp"

namespace indgang::insight {
namespace {

constexpr std::string_view base = "/min-familie/indsigt";
constexpr std::size_t most_rows = 10;

/// About whom the reader asks; somebody else's number is nobody's.
Asking asking_in(access::CaseScope& scope, std::string_view about) {
    auto const reader = scope.person();
    if (!reader) throw access::NotFound{};
    if (about.empty()) return {*reader, *reader};
    for (auto const person : may_ask_about(scope, *reader))
        if (web::typed(person) == about) return {person, *reader};
    throw access::NotFound{};
}

std::string with_about(std::string address, Asking who) {
    return who.is_own() ? address : fmt::format("{}?om={}", address, who.subject.value);
}

std::vector<web::Choice> others_of(access::CaseScope& scope, Asking who) {
    std::vector<web::Choice> others;
    auto const family = cases::family(scope);
    for (auto const person : may_ask_about(scope, who.reader))
        if (auto const* one = family.member(person); one && person != who.subject)
            others.push_back({with_about(std::string(base), {person, who.reader}), one->name, {}});
    return others;
}

OwnPage own_page(access::CaseScope& scope, Asking who, web::FormState form) {
    auto const copy = counted_copy_of(scope, who);
    OwnPage page{.name = copy.name,
                 .about = who.is_own() ? "" : web::typed(who.subject),
                 .fetch_at = fmt::format("{}/hent", base),
                 .others = others_of(scope, who),
                 .topics = {},
                 .formats = {},
                 .is_own = who.is_own(),
                 .rows = copy.rows(),
                 .form = std::move(form)};
    for (auto const& row : topics)
        page.topics.push_back({with_about(fmt::format("{}/emner/{}", base, row.word), who),
                               std::string(in(scope.language(), row.danish)),
                               copy.rows(row.value)});
    for (auto const& row : formats)
        page.formats.push_back(
            {std::string(row.word), std::string(in(scope.language(), row.danish)), {}});
    return page;
}

PartView part_view(Part const& part, Asking who, Language language) {
    PartView view{std::string(part.key), std::string(in(language, part.heading)), {}, 0};
    // The newest first: what one looks for is mostly what was written last.
    for (auto row = part.rows.rbegin(); row != part.rows.rend(); ++row) {
        if (view.rows.size() == most_rows) {
            view.more = std::int64_t(part.rows.size() - most_rows);
            break;
        }
        RowView shown{fmt::format("/min-familie/rettelser/opret?sted={}-{}&om={}", part.key,
                                  row->number, who.subject.value),
                      row->number > 0 ? std::to_string(row->number) : std::string{},
                      {}};
        for (auto const& value : row->values)
            shown.values.push_back({std::string(in(language, value.heading)), value.said});
        view.rows.push_back(std::move(shown));
    }
    return view;
}

}  // namespace

web::Response show_own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    auto const who = asking_in(scope, request.query_value("om"));
    return web::page(request, own_page(scope, who, web::fresh_form()));
}

web::Response show_own_topic(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    auto const who = asking_in(scope, request.query_value("om"));
    auto const topic = value_of(topics, request.path_value("emne"));
    if (!topic) throw access::NotFound{};
    auto const copy = copy_of(scope, who, *topic);
    TopicPage page{.name = copy.name,
                   .about = who.is_own() ? "" : web::typed(who.subject),
                   .heading = std::string(in(scope.language(), wording(*topic).danish)),
                   .back = with_about(std::string(base), who),
                   .parts = {}};
    for (auto const& part : copy.parts)
        if (!part.rows.empty()) page.parts.push_back(part_view(part, who, scope.language()));
    return web::page(request, page);
}

web::Response fetch_own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    web::Form form{request, fetch_fields};
    auto const who = asking_in(scope, form.maybe_text("om"));
    auto const format = form.choice("format", formats, "Vælg, hvordan du vil have det.");
    if (has_fetched_enough(scope)) {
        form.mistake("format",
                     Text{"Det er hentet mange gange i dag. Prøv igen i morgen, eller ring "
                          "til koordinatoren."});
        return web::page(request, own_page(scope, who, form.state()), 429);
    }
    if (!form.ok()) return web::page(request, own_page(scope, who, form.state()), 422);
    return fetched(scope, who, format);
}

}  // namespace indgang::insight
