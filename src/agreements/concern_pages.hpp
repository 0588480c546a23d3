// How concerned the team is, and why: what may shorten the time between meetings.
#pragma once
#include <boost/describe.hpp>

#include "agreements/agreements.hpp"
#include "cases/cases.hpp"
#include "web/page.hpp"

namespace indgang::agreements {

struct ConcernPage {
    cases::CasePlace place;
    std::vector<ConcernSaid> said = {};
    web::FormState form = {};
    static constexpr auto const& every_level = concerns;
};
BOOST_DESCRIBE_STRUCT(ConcernPage, (), (place, said, form))
void render(ConcernPage const& page, web::View& view);
std::string title(ConcernPage const& page, Language language);

inline constexpr web::FormField concern_form[] = {
    {.name = "level",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Concern>},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

web::Response show_concern(web::Request const& request, access::CaseScope& scope);
web::Response say_concern(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::agreements
