// Whose times a page is about, and where it lies.
#pragma once
#include "family_times/store.hpp"
#include "web/http.hpp"

namespace indgang::family_times {

struct Whose {
    cases::Member member;
    std::string base, query;  // "/forloeb/42/tider", "?hvem=7"
    bool is_own = false;

    std::string name() const { return member.name.substr(0, member.name.find(' ')); }
    std::string address() const { return base + query; }
    std::string add() const { return base + "/nej" + query; }
    std::string take_back(NotId id) const {
        return base + "/nej/" + std::to_string(id.value) + "/fjern";
    }
};
/// Those whose times the reader may see: on the family's own pages the reader alone.
std::vector<Whose> everybody(access::CaseScope& scope);
/// Named in the address, else the first; throws access::NotFound.
Whose whose(access::CaseScope& scope, web::Request const& request);
bool may_say(access::CaseScope& scope);

}  // namespace indgang::family_times
