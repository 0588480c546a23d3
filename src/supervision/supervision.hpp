// Reflection after a meeting, and supervision (MEET-10): each professional on its own role, and what a few of them agree
// to do differently, by indicators agreed beforehand. Private: a reflection is its writer's until it is shared with
// named colleagues; a session is for those who take part. No leader and no administrator has a way in.
//
// Never stored: anything of a family.  Asks: nobody.  Is asked by nobody.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"

namespace indgang::supervision {

using ReflectionId = Id<struct ReflectionTag>;
using SessionId = Id<struct SupervisionTag>;

struct Reflection {
    ReflectionId id = {};
    UserId writer = {};
    std::string writer_name = {}, about = {};
    Day on;
    std::string went_well = {}, was_hard = {}, next_time = {};
    std::int64_t version = 1;
    std::vector<std::string> shared_with = {};  // names
};

struct Indicator {
    std::int64_t id = 0;
    std::string words = {}, seen_by = {}, seen = {};
};
struct Strategy {
    std::int64_t id = 0;
    std::string words = {}, holder = {}, result = {};
    Day look_on;
};
struct Member {
    UserId user = {};
    std::string name = {};
};
struct Session {
    SessionId id = {};
    std::string title = {};
    Day on;
    std::vector<Member> members = {};
    std::vector<Indicator> indicators = {};
    std::vector<Strategy> strategies = {};
};

}  // namespace indgang::supervision
