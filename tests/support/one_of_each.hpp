// One row of each thing that an address can name, in the family Holm's world: so that every route's door
// is tried on something that is there.
#pragma once
#include <map>
#include <string>

#include "support/story.hpp"

namespace indgang::test {

/// "{matter}" → "1": what stands in an address's places.
using Places = std::map<std::string, std::string>;

Places one_of_each(Story& story);

}  // namespace indgang::test
