#include "partners/group_pages.hpp"

#include "access/drafts.hpp"
#include "web/compared.hpp"

namespace indgang::partners {
namespace {

GroupView group_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("group");
    for (auto const& one : groups(visit))
        if (number && one.id == GroupId{*number}) return one;
    throw access::NotFound{};
}

/// What a form was made from: the choice and its reason.
std::string version_of(GroupView const& group) {
    return std::string(word(group.origin)) + "-" + std::to_string(group.because.size());
}

constexpr web::ComparedField compared_fields[] = {
    {"origin", "Hvorfra kommer makkeren?"},
    {"because", "Hvorfor?"},
};

}  // namespace

web::Response show_groups(web::Request const& request, access::Visit& visit) {
    return web::page(request, GroupsPage{groups(visit)});
}

web::Response show_group(web::Request const& request, access::Visit& visit) {
    auto const group = group_in(visit, request);
    auto form = access::form_for(visit, request, version_of(group));
    return web::page(request, GroupPage{group, std::move(form)});
}

web::Response choose_origin(web::Request const& request, access::Visit& visit) {
    auto const saved = group_in(visit, request);
    web::Form form{request, group_fields};
    auto wanted = saved;
    wanted.origin = form.choice("origin", origins, "Vælg, hvorfra makkeren kommer.");
    wanted.because = form.text("because", "Skriv, hvorfor kommunen har valgt sådan.");
    if (form.state().version != version_of(saved)) {
        auto const words = [&](std::string_view field, std::string_view value) {
            auto const origin = field == "origin" ? value_of(origins, value) : std::nullopt;
            return origin ? std::string(said(*origin, visit.language())) : std::string{};
        };
        web::Pairs const theirs{{"origin", std::string(word(saved.origin))},
                                {"because", saved.because}};
        return web::conflict(
            request, form.state(), {.version = version_of(saved), .address = "/maalgrupper"},
            web::compared(compared_fields, theirs, form.state().values, visit.language(), words));
    }
    if (!form.ok()) return web::page(request, GroupPage{saved, form.state()}, 422);
    choose(visit, wanted);
    return web::see_other("/maalgrupper");
}

}  // namespace indgang::partners
