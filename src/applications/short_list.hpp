// An application in a line, and those that wait for an answer, for the case at a glance.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "applications/words.hpp"
#include "foundation/id.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
struct View;
}

namespace indgang::applications {

using ApplicationId = Id<struct ApplicationTag>;

struct LineView {
    ApplicationId id;
    std::string address, what, about;
    Phrase standing, where, who;  // in a word, how far it is, and who has the ball
    std::optional<Day> answer_by;
    bool is_open = false, is_late = false, is_readers = false;
};
BOOST_DESCRIBE_STRUCT(LineView, (), (id, what, about, standing, where, who, answer_by, is_late))
void render(LineView const& page, web::View& view);

struct ShortList {
    std::string all_at, new_at;  // addresses
    std::vector<LineView> open;
    std::int64_t closed_count = 0;
    bool may_write = false;
};
BOOST_DESCRIBE_STRUCT(ShortList, (), (open, closed_count))
void render(ShortList const& page, web::View& view);
ShortList short_list(access::CaseScope& scope);

}  // namespace indgang::applications
