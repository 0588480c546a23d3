// The front page of a family whose case is closed: since when and why, whom it can turn to now, and what it can still
// read. Asks: closing.
#pragma once
#include <boost/describe.hpp>

#include "closing/closing.hpp"
#include "web/page.hpp"

namespace indgang::portal {

struct ClosedFamilyPage {
    std::string first_name;
    closing::ClosedPart closed;
};
BOOST_DESCRIBE_STRUCT(ClosedFamilyPage, (), (first_name, closed))
void render(ClosedFamilyPage const& page, web::View& view);
std::string title(ClosedFamilyPage const& page, Language language);

}  // namespace indgang::portal
