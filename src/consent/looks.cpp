#include "consent/looks.hpp"

#include <algorithm>
#include <charconv>

#include "catalogue/legal_bases.hpp"

namespace indgang::consent {
namespace {

// Set before the first request is taken.
std::string_view (*&names_of_acts())(std::string_view) {
    static std::string_view (*named)(std::string_view) = nullptr;
    return named;
}

std::vector<Outsiders>& outsiders() {
    static std::vector<Outsiders> all;
    return all;
}

constexpr std::string_view on_consent = "consent ";

void read_part(std::string_view part, Look& look) {
    if (part.starts_with(on_consent)) {
        std::int64_t number = 0;
        part.remove_prefix(on_consent.size());
        std::from_chars(part.data(), part.data() + part.size(), number);
        look.consents.push_back(number);
    } else if (catalogue::legal_basis(part)) {
        look.bases.emplace_back(part);
    }
}

}  // namespace

void name_acts(std::string_view (*named)(std::string_view act)) { names_of_acts() = named; }

void can_look_from_outside(Outsiders ask) { outsiders().push_back(std::move(ask)); }

std::vector<OutsideLooks> outside_looks(access::CaseScope& scope) {
    std::vector<OutsideLooks> looks;
    for (auto const& ask : outsiders()) std::ranges::move(ask(scope), std::back_inserter(looks));
    return looks;
}

bool is_again(Look const& earlier, Look const& later) {
    return earlier.user == later.user && earlier.act == later.act &&
           earlier.relation == later.relation && earlier.consents == later.consents &&
           earlier.bases == later.bases && later.at.at - earlier.at.at <= std::chrono::hours{1};
}

std::string act_said(std::string_view act, Language language) {
    if (act == "cpr_shown") return std::string(in(language, Text{"Så et helt CPR-nummer"}));
    auto const danish = names_of_acts() ? names_of_acts()(act) : std::string_view{};
    return std::string(danish.empty() ? act : in(language, danish));
}

void read_right(std::string_view because, Look& look) {
    look.relation = because.substr(0, because.find(','));
    while (!because.empty()) {
        auto const comma = because.find(", ");
        read_part(because.substr(0, comma), look);
        because = comma == because.npos ? "" : because.substr(comma + 2);
    }
}

Phrase function_of(Look const& look) {
    auto const relation = value_of(access::relations, look.relation);
    Phrase const as{std::string(relation ? wording(*relation).danish : ""), {}};
    if (!relation) return look.departments.empty() ? Phrase{} : Phrase{"{0}", {look.departments}};
    return look.departments.empty() ? as : phrase("{0}, {1}", as, look.departments);
}

}  // namespace indgang::consent
