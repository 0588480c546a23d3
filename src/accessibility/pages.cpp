#include "accessibility/pages.hpp"

#include "access/settings.hpp"

namespace indgang::accessibility {
namespace {

using access::Setting;

/// The day the text of statement.html was last gone through; the law asks for once a year.
constexpr Day reviewed_on = "2026-11-22"_day;

std::string chosen(access::Visit& visit, Setting which) {
    auto const choice = access::setting(visit.db(), which);
    return choice ? choice->value : std::string{};
}

web::Response found_at(std::string address) {
    auto response = web::see_other(std::move(address));
    response.status = 302;
    return response;
}

}  // namespace

web::Response show(web::Request const& request, access::Visit& visit) {
    auto own = chosen(visit, Setting::was_url);
    if (!own.empty()) return found_at(std::move(own));
    auto telephone = chosen(visit, Setting::was_telephone);
    auto call = telephone;
    std::erase(call, ' ');
    return web::page(request,
                     StatementPage{visit.municipality().name, std::move(telephone), std::move(call),
                                   chosen(visit, Setting::was_email), reviewed_on});
}

}  // namespace indgang::accessibility
