// Who may do what: roles (what a person is employed to do), relations (what a person is to one case)
// and the visit: one request by one user on one day. Access to a case is role *and* relation; the
// door to it is case_scope.hpp. Asks no slice; slices write grants.
#pragma once
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/db.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {

class Keys;

enum class Role {
    coordinator,
    core_team_member,
    leader,
    administrator,
    controller,
    family_member,
    system_administrator
};
inline constexpr Wording<Role> roles[] = {
    {Role::coordinator, "coordinator", "Familiekoordinator"},
    {Role::core_team_member, "core_team_member", "Medlem af kerneteam"},
    {Role::leader, "leader", "Leder"},
    {Role::administrator, "administrator", "Administrator"},
    {Role::controller, "controller", "Controller"},
    {Role::family_member, "family_member", "Familie"},
    {Role::system_administrator, "system_administrator", "Systemadministrator"},
};
constexpr auto const& wording(Role role) { return find(roles, role); }

/// What a person is to one case: the word in access_grant.relation. Who may most stands first.
enum class Relation {
    coordinator,
    partner,
    substitute,
    core_team_member,
    leader,
    family_member,
    emergency
};
inline constexpr Wording<Relation> relations[] = {
    {Relation::coordinator, "coordinator", "familiens koordinator"},
    {Relation::partner, "partner", "makker"},
    {Relation::substitute, "substitute", "stedfortræder for koordinatoren"},
    {Relation::core_team_member, "core_team_member", "medlem af kerneteamet"},
    {Relation::leader, "leader", "leder af afdelingen"},
    {Relation::family_member, "family_member", "en del af familien"},
    {Relation::emergency, "emergency", "nødadgang"},
};
constexpr auto const& wording(Relation relation) { return find(relations, relation); }

/// The areas a department may belong to; coordinators come from the first (CASE-3).
enum class Area {
    child_disability,
    child_and_family,
    educational_psychology,
    health_visiting,
    adult_social,
    employment,
    school,
    daycare,
    finance
};
inline constexpr Wording<Area> areas[] = {
    {Area::child_disability, "child_disability", "Børnehandicap"},
    {Area::child_and_family, "child_and_family", "Børn og familie"},
    {Area::educational_psychology, "educational_psychology", "PPR"},
    {Area::health_visiting, "health_visiting", "Sundhedspleje"},
    {Area::adult_social, "adult_social", "Voksen og handicap"},
    {Area::employment, "employment", "Jobcenter"},
    {Area::school, "school", "Skole"},
    {Area::daycare, "daycare", "Dagtilbud"},
    {Area::finance, "finance", "Økonomi"},
};
constexpr auto const& wording(Area area) { return find(areas, area); }

/// A set of values of a small enum.
template <class E>
class SetOf {
public:
    constexpr SetOf() = default;
    constexpr SetOf(std::initializer_list<E> values) {
        for (E const value : values) add(value);
    }
    constexpr void add(E value) { bits_ |= 1u << unsigned(value); }
    constexpr bool has(E value) const { return (bits_ >> unsigned(value)) & 1u; }
    constexpr bool has_any_of(SetOf other) const { return (bits_ & other.bits_) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    friend bool operator==(SetOf, SetOf) = default;

private:
    unsigned bits_ = 0;
};
using RoleSet = SetOf<Role>;
using RelationSet = SetOf<Relation>;
/// The relations by which staff see a case.
inline constexpr RelationSet professionals{Relation::coordinator, Relation::partner,
                                           Relation::substitute, Relation::core_team_member,
                                           Relation::leader};
/// Those of them who coordinate the case, or do so while the coordinator is away.
inline constexpr RelationSet coordination{Relation::coordinator, Relation::partner,
                                          Relation::substitute, Relation::leader};

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
