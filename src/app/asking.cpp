#include "app/asking.hpp"

#include <algorithm>

#include "access/closed_cases.hpp"
#include "access/keys.hpp"
#include "app/guards.hpp"

namespace indgang::app {
namespace {

/// What is sent to a closed case and taken all the same: to open it again, to keep it longer, and to read a CPR number.
constexpr std::string_view taken_when_closed[] = {"case_reopened", "retention_held", "cpr_shown"};

bool changes_a_case(access::Route const& route) {
    return route.method != web::Method::get && !std::ranges::count(taken_when_closed, route.name);
}

}  // namespace

web::Response called(access::Route const& route, web::Request const& request,
                     access::Visit& visit) {
    access::RefusingClosedCases const refusing{changes_a_case(route)};
    if (auto const* page = std::get_if<access::VisitPage>(&route.page))
        return (*page)(request, visit);
    auto const number = request.path_number("id");
    if (!number) throw access::NotFound{};
    auto const& policy = std::get<access::ToCase>(route.who);
    auto scope = access::open_case(visit, CaseId{*number}, policy.relations);
    return std::get<access::CasePage>(route.page)(request, scope);
}

std::vector<access::LogLine> lines_of(access::Route const& route, access::Visit const& visit) {
    auto lines = visit.log_lines();
    for (auto& line : lines)
        if (line.act.empty()) line.act = route.name;
    if (!lines.empty() || !visit.is_signed_in()) return lines;
    if (std::holds_alternative<access::Anyone>(route.who)) return lines;
    bool const to_a_case = std::holds_alternative<access::ToCase>(route.who);
    std::string_view because = to_a_case ? "refused" : "own role";
    if (auto const* with = std::get_if<access::With>(&route.who))
        for (auto const& role : access::roles)
            if (with->roles.has(role.value) && visit.user().roles.has(role.value))
                because = role.word;
    lines.push_back({visit.user().id, std::nullopt, std::string(route.name), std::string(because)});
    return lines;
}

Glimpse glimpse_of(access::Keys const& keys, web::Response const& response,
                   std::vector<access::LogLine> const& lines) {
    if (response.status != 200 || response.seen.empty()) return {};
    Glimpse glimpse{.seen = keys.fingerprint(response.seen), .rights = {}};
    for (auto const& line : lines) glimpse.rights += line.act + ": " + line.because + "\n";
    return glimpse;
}

Glimpse look_again(Municipality& municipality, access::Route const& route,
                   web::Request const& request, Clock const& clock) {
    Municipality::Reader reader{municipality};
    access::Visit visit{reader.db(),   municipality.facts(), municipality.keys(),
                        clock.today(), clock.now(),          request.language};
    auto const caller = caller_of(visit, request);
    if (!caller.user || judge(route, caller, request) != Verdict::welcome) return {};
    visit.signed_in_as(*caller.user);
    try {
        auto const response = called(route, request, visit);
        return glimpse_of(municipality.keys(), response, lines_of(route, visit));
    } catch (access::NotFound const&) {
        return {};
    }
}

}  // namespace indgang::app
