#include "supervision/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "supervision/store.hpp"
#include "web/compared.hpp"

namespace indgang::supervision {
namespace {

std::string address_of(ReflectionId id) { return fmt::format("/refleksioner/{}", id.value); }

Reflection reflection_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("refleksion");
    for (auto const& one : reflections(visit))
        if (number && one.id.value == *number) return one;
    throw access::NotFound{};
}
Reflection own_reflection_in(access::Visit& visit, web::Request const& request) {
    auto one = reflection_in(visit, request);
    return one.writer == visit.user().id ? one : throw access::NotFound{};
}

ReflectionPage page_of(access::Visit& visit, Reflection const& one, web::FormState form) {
    ReflectionPage page{.id = one.id,
                        .about = one.about,
                        .writer = one.writer_name,
                        .went_well = one.went_well,
                        .was_hard = one.was_hard,
                        .next_time = one.next_time,
                        .today = iso(visit.today()),
                        .on = one.on,
                        .shared_with = one.shared_with,
                        .colleagues = {},
                        .is_own = one.writer == visit.user().id,
                        .is_new = one.id == ReflectionId{},
                        .form = std::move(form)};
    if (!page.is_own || page.is_new) return page;
    for (auto const& other : access::active_professionals(visit)) {
        auto const word = web::typed(other.user);
        bool const is_there = std::ranges::count(page.colleagues, word, &web::Choice::word) > 0;
        if (other.user != visit.user().id && !is_there)
            page.colleagues.push_back(
                {word, fmt::format("{} ({})", other.name, other.department_name), {}});
    }
    return page;
}

Reflection fresh(access::Visit& visit) { return {.writer = visit.user().id, .on = visit.today()}; }

Reflection read(web::Form& form, access::Visit& visit) {
    Reflection one{.writer = visit.user().id,
                   .about = form.text("about", "Skriv, hvilket møde det er efter."),
                   .on = form.day("on_day", "Vælg, hvornår mødet var."),
                   .went_well = form.maybe_text("went_well"),
                   .was_hard = form.maybe_text("was_hard"),
                   .next_time = form.maybe_text("next_time")};
    if (one.on > visit.today()) form.mistake("on_day", Text{"Dagen ligger efter i dag."});
    if (one.went_well.empty() && one.was_hard.empty() && one.next_time.empty())
        form.mistake("went_well", Text{"Skriv mindst ét af de tre svar."});
    return one;
}

web::Pairs values_of(Reflection const& one) {
    return {{"about", one.about},
            {"on_day", iso(one.on)},
            {"went_well", one.went_well},
            {"was_hard", one.was_hard},
            {"next_time", one.next_time}};
}

constexpr web::ComparedField compared_fields[] = {
    {"about", "Hvilket møde?"},
    {"on_day", "Hvornår var det?"},
    {"went_well", "Hvad gjorde jeg, der hjalp?"},
    {"was_hard", "Hvad var svært i min rolle?"},
    {"next_time", "Hvad prøver jeg næste gang?"},
};

}  // namespace

web::Response show_reflections(web::Request const& request, access::Visit& visit) {
    ReflectionsPage page;
    for (auto const& one : reflections(visit)) {
        bool const is_own = one.writer == visit.user().id;
        (is_own ? page.mine : page.shared)
            .push_back({address_of(one.id), one.about, is_own ? "" : one.writer_name, one.on});
    }
    for (auto const& one : sessions(visit))
        page.sessions.push_back(
            {fmt::format("/supervisioner/{}", one.id.value), one.title, "", one.on});
    return web::page(request, page);
}

web::Response show_new_reflection(web::Request const& request, access::Visit& visit) {
    return web::page(request, page_of(visit, fresh(visit), access::form_for(visit, request)));
}

web::Response write_reflection(web::Request const& request, access::Visit& visit) {
    web::Form form{request, reflection_fields};
    auto const one = read(form, visit);
    if (!form.ok()) return web::page(request, page_of(visit, fresh(visit), form.state()), 422);
    return web::see_other(address_of(write(visit, one)));
}

web::Response show_reflection(web::Request const& request, access::Visit& visit) {
    auto const one = reflection_in(visit, request);
    auto form = access::form_for(visit, request, web::typed(one.version));
    if (!form.from_draft) form.values = values_of(one);
    return web::page(request, page_of(visit, one, std::move(form)));
}

web::Response rewrite_reflection(web::Request const& request, access::Visit& visit) {
    auto const saved = own_reflection_in(visit, request);
    web::Form form{request, reflection_fields};
    auto one = read(form, visit);
    one.id = saved.id;
    if (form.state().version != web::typed(saved.version))
        return web::conflict(
            request, form.state(),
            {.version = web::typed(saved.version), .address = address_of(saved.id)},
            web::compared(compared_fields, values_of(saved), form.state().values,
                          visit.language()));
    if (!form.ok()) return web::page(request, page_of(visit, saved, form.state()), 422);
    rewrite(visit, one);
    return web::see_other(address_of(saved.id));
}

web::Response share_reflection(web::Request const& request, access::Visit& visit) {
    auto const saved = own_reflection_in(visit, request);
    web::Form form{request, share_fields};
    auto const with = form.maybe_id<UserTag>("colleague").value_or(UserId{});
    auto const page = page_of(visit, saved, {});
    if (std::ranges::count(page.colleagues, web::typed(with), &web::Choice::word) == 0)
        form.mistake("colleague", Text{"Vælg en kollega."});
    if (!form.ok()) return web::page(request, page_of(visit, saved, form.state()), 422);
    share(visit, saved.id, with);
    return web::see_other(address_of(saved.id));
}

}  // namespace indgang::supervision
