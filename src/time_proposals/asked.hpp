// What somebody asks a time for: which meeting, how long, who must come; read from the address.
#pragma once
#include "time_proposals/pages.hpp"

namespace indgang::time_proposals {

struct AskedTime {
    std::vector<Due> due;         // all
    std::optional<Due> chosen;    // none: another meeting than those that are due
    std::vector<Due> also;        // what the same meeting can do
    std::vector<Someone> people;  // must: those who must come
    int minutes = 60;
    std::optional<Day> earliest = {};
    std::optional<finding_time::Place> place = {};
    std::optional<finding_time::Span> own = {};  // typed by hand
};
AskedTime read_asked(web::Request const& request, access::CaseScope& scope, web::FormState& form);

}  // namespace indgang::time_proposals
