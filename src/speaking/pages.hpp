// How much of the talk was the family's, meeting by meeting.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "speaking/speaking.hpp"
#include "web/page.hpp"

namespace indgang::speaking {

struct SpeakingPage {
    cases::CasePlace place;
    TrendPart trend;
    std::optional<cases::Withheld> withheld;
};
BOOST_DESCRIBE_STRUCT(SpeakingPage, (), (place, trend, withheld))
void render(SpeakingPage const& page, web::View& view);
std::string title(SpeakingPage const& page, Language language);

web::Response show_speaking(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::speaking
