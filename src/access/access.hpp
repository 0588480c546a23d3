// Who may do what: roles (what a person is employed to do), relations (what a person is to one case)
// and the visit: one request by one user on one day. Access to a case is role *and* relation; the
// door to it is case_scope.hpp. Asks no slice; slices write grants.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/roles.hpp"
#include "db/db.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"

namespace indgang::access {

class Keys;

struct User {
    UserId id;
    std::string login;
    std::string name;
    RoleSet roles;
    Language language = Language::da;
};

/// What all requests in one municipality share and none may change.
struct MunicipalityFacts {
    std::string slug;
    std::string name;
    std::string code;
    bool is_fictive = false;
    std::vector<std::string> models;  // words of the models it runs
};

/// One line of the access log, before it is written.
struct LogLine {
    std::optional<UserId> user;
    std::optional<CaseId> case_id;
    std::string act;      // a route's name or a word such as cpr_shown
    std::string because;  // by which right
};

/// A piece of writing that a page hands to the municipality's writer, and waits for.
using Writing = std::function<void(db::Db&)>;

/// One request: who, on what day, in which municipality, over which connection.
class Visit {
public:
    Visit(db::Db& db, MunicipalityFacts const& municipality, Keys const& keys, Day today,
          Instant now, Language language)
        : db_{db},
          municipality_{municipality},
          keys_{keys},
          today_{today},
          now_{now},
          language_{language} {}

    db::Db& db() { return db_; }
    MunicipalityFacts const& municipality() const { return municipality_; }
    Keys const& keys() const { return keys_; }
    Day today() const { return today_; }
    Instant now() const { return now_; }
    Language language() const { return language_; }

    bool is_signed_in() const { return user_.has_value(); }
    /// Throws std::logic_error when nobody is signed in: routes declare that they need it.
    User const& user() const;
    void signed_in_as(User user) { user_ = std::move(user); }

    /// One more line for the access log; each request has one anyway.
    void log(std::string act, std::optional<CaseId> case_id, std::string because);
    /// Says in the case's line what else it was seen by: "consent 12".
    void log_also(CaseId case_id, std::string_view right);
    std::vector<LogLine> const& log_lines() const { return log_lines_; }

    /// For pages that run outside the writer (sign-in): does the writing there and waits for it.
    std::function<void(Writing)> write;

private:
    db::Db& db_;
    MunicipalityFacts const& municipality_;
    Keys const& keys_;
    Day today_;
    Instant now_;
    Language language_;
    std::optional<User> user_;
    std::vector<LogLine> log_lines_;
};

/// Not there, or not yours: both end as 404, so that existence is not revealed.
struct NotFound {};

}  // namespace indgang::access
