// The coming meetings as part of the case at a glance: when, and whether the family is heard (screens.md § 2).
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
struct View;
}

namespace indgang::meetings {

struct ShortLine {
    Id<struct MeetingTag> id = {};
    Phrase name = {};
    std::string when = {};
    std::string silent = {};  // who has not been heard: "Anna og Jonas"
    bool is_overdue = false, asks_to_call = false;
};
BOOST_DESCRIBE_STRUCT(ShortLine, (), (id, name, when, silent, is_overdue, asks_to_call))

struct ShortList {
    std::optional<CaseId> case_id = {};  // none: the reader may not see the folder
    std::vector<ShortLine> lines = {};
    bool may_plan = false;
};
BOOST_DESCRIBE_STRUCT(ShortList, (), (lines))
void render(ShortList const& page, web::View& view);

ShortList short_list(access::CaseScope& scope);

}  // namespace indgang::meetings
