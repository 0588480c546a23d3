#include "app/open_api.hpp"

#include "app/routes.hpp"
#include "web/openapi.hpp"

namespace indgang::app {
namespace {

template <class Set, class Table>
std::string words_of(Set const& set, Table const& table) {
    std::string words;
    for (auto const& row : table)
        if (set.has(row.value)) words += (words.empty() ? "" : ", ") + std::string(row.danish);
    return words;
}

std::string who_may(access::Policy const& policy) {
    if (auto const* with = std::get_if<access::With>(&policy))
        return words_of(with->roles, access::roles);
    if (auto const* to_case = std::get_if<access::ToCase>(&policy))
        // Stays Danish: the description of the API has one language.
        return "For forløbet: " + words_of(to_case->relations, access::relations);
    return "Alle";
}

web::RouteDescription description_of(access::Route const& route) {
    web::RouteDescription description{.name = route.name,
                                      .method = route.method,
                                      .address = route.address,
                                      .summary = route.summary.danish,
                                      .who = who_may(route.who),
                                      .is_open = std::holds_alternative<access::Anyone>(route.who),
                                      .is_followed = route.runs == access::Runs::followed,
                                      .fields = route.form};
    if (route.answer) description.answer = route.answer();
    if (route.json_request) description.json_request = route.json_request();
    return description;
}

}  // namespace

std::string open_api() {
    std::vector<web::RouteDescription> descriptions;
    for (auto const& route : routes()) descriptions.push_back(description_of(route));
    return web::openapi_document(descriptions);
}

web::Response show_open_api(web::Request const&, access::Visit&) {
    static auto const document = open_api();
    return web::json(200, document);
}

}  // namespace indgang::app
