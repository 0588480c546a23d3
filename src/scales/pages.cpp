#include "scales/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "scales/rating_form.hpp"
#include "scales/store.hpp"

namespace indgang::scales {
namespace {

constexpr std::string_view whole_family = "family";

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

std::string address_of(access::CaseScope const& scope, ScaleId scale) {
    return fmt::format("/forloeb/{}/skalaer/{}", scope.case_id().value, scale.value);
}

bool may_write(access::CaseScope& scope, std::optional<PersonId> about) {
    return access::professionals.has(scope.relation()) && may_see(scope, about);
}

std::vector<web::Choice> about_choices(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& child : cases::children(scope))
        if (may_write(scope, child.id))
            all.push_back({web::typed(child.id), first_name(child.name), {}});
    if (may_write(scope, {}))
        all.push_back({std::string(whole_family),
                       std::string(in(scope.language(), Text{"Hele familien"})),
                       {}});
    return all;
}

ScalesPage scales_page(access::CaseScope& scope, web::FormState form) {
    ScalesPage page{.place = cases::place(scope),
                    .scales = {},
                    .closed = {},
                    .about = about_choices(scope),
                    .withheld = {},
                    .form = std::move(form)};
    for (auto const& scale : scales_of(scope))
        (scale.closed_on ? page.closed : page.scales)
            .push_back(view_of(scale, address_of(scope, scale.id)));
    page.may_write = !page.about.empty();
    if (!page.may_write && page.scales.empty() && page.closed.empty())
        page.withheld = cases::withheld(scope, access::FolderKind::assessment);
    return page;
}

Scale scale_at(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("scale");
    if (number)
        if (auto scale = scale_in(scope, ScaleId{*number})) return std::move(*scale);
    throw access::NotFound{};
}
/// One that is in use, and that the reader may write on.
Scale scale_to_write_on(access::CaseScope& scope, web::Request const& request) {
    auto scale = scale_at(scope, request);
    if (scale.closed_on || !may_write(scope, scale.about)) throw access::NotFound{};
    return scale;
}

ScalePage scale_page(access::CaseScope& scope, Scale const& scale, web::FormState form) {
    ScalePage page{.place = cases::place(scope),
                   .scale = view_of(scale, address_of(scope, scale.id)),
                   .history = history_of(scope, scale),
                   .raters = raters(scope),
                   .children = {},
                   .rater = scope.visit().user().name,
                   .today = scope.today(),
                   .may_write = !scale.closed_on && may_write(scope, scale.about),
                   .form = std::move(form)};
    for (auto const& child : cases::children(scope))
        page.children.push_back({web::typed(child.id), first_name(child.name), {}});
    return page;
}

StairsPage stairs_page(access::CaseScope& scope, Scale const& scale, cases::Member const& child,
                       web::FormState form) {
    return {.place = cases::place(scope),
            .scale = view_of(scale, address_of(scope, scale.id)),
            .child = first_name(child.name),
            .form = std::move(form)};
}

}  // namespace

web::Response show_scales(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, scales_page(scope, access::form_for(scope.visit(), request)));
}

web::Response create_scale(web::Request const& request, access::CaseScope& scope) {
    auto const choices = about_choices(scope);
    if (choices.empty()) throw access::NotFound{};
    web::Form form{request, scale_fields};
    auto const about = form.text("about", "Vælg, hvem skalaen handler om.");
    if (!about.empty() && std::ranges::count(choices, about, &web::Choice::word) == 0)
        form.mistake("about", Text{"Vælg, hvem skalaen handler om."});
    Scale scale{.question = form.text("question", "Skriv, hvad I spørger om."),
                .means_0 = form.text("means_0", "Skriv, hvad 0 betyder."),
                .means_10 = form.text("means_10", "Skriv, hvad 10 betyder.")};
    if (!form.ok()) return web::page(request, scales_page(scope, form.state()), 422);
    if (about != whole_family) scale.about = PersonId{std::stoll(about)};
    return web::see_other(address_of(scope, add_scale(scope, scale)));
}

web::Response show_scale(web::Request const& request, access::CaseScope& scope) {
    auto const scale = scale_at(scope, request);
    auto form = access::form_for(scope.visit(), request, version_of(scale));
    return web::page(request, scale_page(scope, scale, std::move(form)));
}

web::Response rate(web::Request const& request, access::CaseScope& scope) {
    auto const scale = scale_to_write_on(scope, request);
    web::Form form{request, rating_fields};
    auto const rating = read_rating(form, scale, raters(scope), scope.today());
    if (!form.ok()) return web::page(request, scale_page(scope, scale, form.state()), 422);
    auto const address = address_of(scope, scale.id);
    if (auto const now = written_meanwhile(scale, rating, form.state()))
        return two_versions(request, scope.language(), form.state(), *now, scale, address);
    add_rating(scope, scale, rating);
    return web::see_other(address);
}

web::Response close_scale(web::Request const& request, access::CaseScope& scope) {
    close(scope, scale_to_write_on(scope, request));
    return web::see_other(fmt::format("/forloeb/{}/skalaer", scope.case_id().value));
}

web::Response show_stairs(web::Request const& request, access::CaseScope& scope) {
    auto const scale = scale_to_write_on(scope, request);
    auto const child = cases::child_in(scope, request);
    auto form = access::form_for(scope.visit(), request, version_of(scale));
    return web::page(request, stairs_page(scope, scale, child, std::move(form)));
}

web::Response rate_on_stairs(web::Request const& request, access::CaseScope& scope) {
    auto const scale = scale_to_write_on(scope, request);
    auto const child = cases::child_in(scope, request);
    web::Form form{request, own_rating_fields};
    Rating const rating{.rater = {.person = child.id, .name = first_name(child.name)},
                        .on = scope.today(),
                        .value = read_value(form),
                        .reason = form.maybe_text("reason")};
    if (!rating.value && form.ok()) form.mistake("value", Text{"Vælg et trin."});
    if (!form.ok()) return web::page(request, stairs_page(scope, scale, child, form.state()), 422);
    auto const address = address_of(scope, scale.id);
    if (auto const now = written_meanwhile(scale, rating, form.state()))
        return two_versions(request, scope.language(), form.state(), *now, scale, address);
    add_rating(scope, scale, rating);
    return web::see_other(address);
}

}  // namespace indgang::scales
