// Everybody who works in the invented municipality, and its own choices: departments, users by role,
// target groups, the caseload. Numbers of people follow from the number of families.
#pragma once
#include <map>
#include <vector>

#include "access/access.hpp"
#include "generate/generate.hpp"

namespace indgang::generate {

struct Professional {
    UserId user;
    std::string name;
    DepartmentId department;
};

/// A fixed core team, with its number in the database and those of its members.
struct FixedTeam {
    struct Member {
        std::int64_t id;
        Professional who;
        std::string_view discipline;
    };
    std::int64_t id;
    std::vector<Member> members;
};

struct Staff {
    std::vector<Professional> coordinators;  // a department's ones stand together
    std::map<access::Area, std::vector<Professional>> core_team;
    std::map<access::Area, DepartmentId> departments;
    std::vector<FixedTeam> teams;  // two coordinators share one; none where all are flexible
    UserId administrator;
    std::int64_t youths = 0, several_members = 0, child = 0;  // criteria
    std::string password_hash;                                // of all invented people

    /// Another coordinator of the same department; the same one where there is no other.
    Professional const& colleague_of(std::size_t coordinator, int which) const;
};

/// Writes them, from that day on, in the caller's transaction.
Staff hire(db::Db& db, Wish const& wish, Day from_on);

}  // namespace indgang::generate
