#include "app/answers.hpp"

#include <fmt/format.h>

#include "app/layout.hpp"
#include "app/navigation.hpp"
#include "app/notices.hpp"
#include "app/typed_fields.hpp"
#include "web/assets.hpp"

namespace indgang::app {
namespace {

struct Said {
    int status;
    Text heading;
    Text what_to_do;
};
constexpr Said said[] = {
    {401, "Du er ikke logget ind", "Log ind, og prøv igen."},
    {403, "Formularen kunne ikke genkendes",
     "Det sker, når siden har stået åben længe, eller når den er åbnet et andet sted fra. "
     "Gå tilbage, genindlæs siden, og send igen."},
    {404, "Siden findes ikke",
     "Enten er adressen forkert, eller også er det noget, du ikke har adgang til."},
    {405, "Det kan man ikke her", "Brug siderne i menuen i stedet."},
    {500, "Noget gik galt hos os",
     "Det er ikke din skyld, og intet er halvt gemt. Prøv igen om lidt."},
    {503, "Indgang kan ikke svare lige nu",
     "Vi får ikke fat i databasen. Intet er halvt gemt. Vent et øjeblik, og prøv igen."},
};

Said const& said_of(int status) {
    for (auto const& row : said)
        if (row.status == status) return row;
    return said[4];
}

std::string page_with(web::Request const& request, std::string_view parameter) {
    auto const back = web::percent_encoded(request.path);
    return fmt::format("/log-ind?videre={}{}", back, parameter);
}

}  // namespace

bool prefers_json(web::Request const& request) {
    auto const accept = request.header("accept");
    return accept.find("application/json") != std::string_view::npos &&
           accept.find("text/html") == std::string_view::npos;
}

void put_in_layout(web::Request const& request, web::Response& response,
                   Municipality const& municipality, Caller const& caller) {
    if (!response.in_layout) return;
    auto layout = layout_for(request, municipality.facts(), caller);
    layout.title = response.title;
    layout.seen = response.seen;
    layout.notice = announced(request, response);
    layout.content = web::ready_markup(std::move(response.body));
    std::string out;
    out.reserve(layout.content.markup().size() + 8192);
    web::View view{out, request.language, caller.csrf_token};
    render(layout, view);
    response.body = std::move(out);
    response.in_layout = false;
}

web::Response error_answer(web::Request const& request, int status, std::string incident) {
    auto const& words = said_of(status);
    ErrorPage const page{status, phrase(words.heading), phrase(words.what_to_do),
                         std::move(incident)};
    auto response = web::page(request, page, status);
    if (status == 405) response.headers.push_back({"Allow", "GET, HEAD, POST"});
    if (status == 503) response.headers.push_back({"Retry-After", "2"});
    return response;
}

web::Response choose_municipality(web::Request const& request, Site const& site) {
    auto const host = request.header("host");
    auto const port = host.rfind(':') == std::string_view::npos ? std::string_view{}
                                                                : host.substr(host.rfind(':'));
    ChoosePage page;
    for (auto const& municipality : site.all()) {
        auto const& facts = municipality->facts();
        page.municipalities.push_back(
            {facts.name, fmt::format("http://{}.localhost{}/", facts.slug, port)});
    }
    auto response = web::page(request, page);
    if (response.in_layout) put_in_bare_layout(request, response);
    return response;
}

web::Response already_sent(web::Request const& request, access::Route const& route,
                           access::SentBefore const& before) {
    auto sent = web::pairs_of(request.body).value_or(web::Pairs{});
    SentBeforePage page{.saved_at = before.location,
                        .send_to = request.path,
                        .typed = typed_in(sent, route, request.language),
                        .form = web::fresh_form(field_of(request, "version"))};
    page.form.values = to_send_again(std::move(sent));
    return web::page(request, page, 409);
}

std::string sign_in_address(web::Request const& request, bool kept_a_draft) {
    return page_with(request, kept_a_draft ? "&kladde=1" : "");
}

std::string location_of(web::Response const& response) {
    for (auto const& header : response.headers)
        if (header.name == "Location") return header.value;
    return "/";
}

void protect(web::Response& response) {
    response.headers.push_back(
        {"Content-Security-Policy",
         "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
         "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
         "frame-ancestors 'none'"});
    response.headers.push_back({"Referrer-Policy", "same-origin"});
    response.headers.push_back({"Cross-Origin-Opener-Policy", "same-origin"});
    response.headers.push_back({"Permissions-Policy", "camera=(), microphone=(), geolocation=()"});
    response.headers.push_back({"Cache-Control", "no-store"});
}

}  // namespace indgang::app
