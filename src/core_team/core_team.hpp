// The core team (kerneteam) of a case: who works together around the family, from which department
// and discipline, since when and until when, and what the team lacks (TEAM-1 … TEAM-4, rules.md § 5).
//
// A team is composed for its case, or it is a fixed team whose members are members of all its cases.
// Never stored: what is missing, and who is a member today. Whoever is one has access, no longer.
// Asks: cases, interventions, practice.  Is asked by: assessment, overview, generate.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core_team/invitable.hpp"
#include "foundation/asked.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
struct KindOfHolding;
}  // namespace indgang::access
namespace indgang::cases {
struct Family;
}
namespace indgang::interventions {
struct Intervention;
}

namespace indgang::core_team {

using MemberId = Id<struct CoreTeamMemberTag>;
using FixedTeamId = Id<struct FixedTeamTag>;
using FixedMemberId = Id<struct FixedTeamMemberTag>;

/// What somebody is trained as (faggruppe).
enum class Discipline {
    social_worker,
    family_therapist,
    psychologist,
    speech_consultant,
    health_visitor,
    occupational_therapist,
    physiotherapist,
    teacher,
    pedagogue,
    adult_adviser,
    job_consultant,
    education_adviser,
    other
};
inline constexpr Wording<Discipline> disciplines[] = {
    {Discipline::social_worker, "social_worker", "Socialrådgiver"},
    {Discipline::family_therapist, "family_therapist", "Familiebehandler"},
    {Discipline::psychologist, "psychologist", "Psykolog"},
    {Discipline::speech_consultant, "speech_consultant", "Tale-hørekonsulent"},
    {Discipline::health_visitor, "health_visitor", "Sundhedsplejerske"},
    {Discipline::occupational_therapist, "occupational_therapist", "Ergoterapeut"},
    {Discipline::physiotherapist, "physiotherapist", "Fysioterapeut"},
    {Discipline::teacher, "teacher", "Lærer"},
    {Discipline::pedagogue, "pedagogue", "Pædagog"},
    {Discipline::adult_adviser, "adult_adviser", "Voksenrådgiver"},
    {Discipline::job_consultant, "job_consultant", "Jobkonsulent"},
    {Discipline::education_adviser, "education_adviser", "Uddannelsesvejleder"},
    {Discipline::other, "other", "Anden faggruppe"},
};
constexpr auto const& wording(Discipline discipline) { return find(disciplines, discipline); }

struct Member {
    MemberId id = {};
    UserId user;
    std::string name = {}, telephone = {}, email = {};
    DepartmentId department;
    std::string department_name = {}, area = {};
    Discipline discipline;
    std::optional<FixedMemberId> fixed_member = {};  // came with the fixed team
    Day joined_on;
    std::optional<Day> until_on = {};  // exclusive; ad hoc, for a period that was agreed
    std::string because = {};
    std::optional<Day> left_on = {};
    std::string left_because = {}, replaced_by = {};
    bool has_confirmed = false;  // knows the purpose and what is expected (TEAM-6)

    /// The first day on which this is no member any more, whichever way it was said.
    std::optional<Day> ends_on() const {
        return left_on && (!until_on || *left_on < *until_on) ? left_on : until_on;
    }
    bool is_member_on(Day day) const {
        return joined_on <= day && (!ends_on() || *ends_on() > day);
    }
};

/// How often a fixed team meets.
enum class Rhythm { weekly, every_second_week, monthly };
inline constexpr Wording<Rhythm> rhythms[] = {
    {Rhythm::weekly, "weekly", "Hver uge"},
    {Rhythm::every_second_week, "every_second_week", "Hver anden uge"},
    {Rhythm::monthly, "monthly", "Hver måned"},
};
constexpr auto const& wording(Rhythm rhythm) { return find(rhythms, rhythm); }

struct FixedTeam {
    FixedTeamId id;
    std::string name;
    Rhythm rhythm;
    std::string meets;  // "tirsdage kl. 9-12"
};

/// What somebody in a team stands for: an area of departments, a discipline, a set of provisions, or
/// just themselves.
struct Competence {
    enum class Kind { department, discipline, provision_set, person };
    Kind kind;
    std::string key;  // the area's word, the discipline's word, the set's number, the name
    friend bool operator==(Competence const&, Competence const&) = default;
};

/// What the case needs of its team, and why.
struct Need {
    Competence what;
    Phrase name;  // "Jobcenter"
    Phrase because;
};

/// What nobody in the team stands for, with every reason it is needed.
struct Gap {
    Competence what;
    Phrase name;
    std::vector<Phrase> because;
};

/// The provisions of an intervention belong to a set that somebody has to work with.
struct SetInPlay {
    std::string provision;  // key in the catalogue
    std::int64_t set = 0;
    std::string name;
};

struct CoreTeam {
    std::optional<FixedTeam> fixed;
    std::vector<Member> members;           // all that ever were, the first to join first
    std::vector<Competence> coordination;  // what coordinator and partner stand for today
    std::vector<SetInPlay> sets;
    std::vector<std::string> invited;  // by name: who shall be invited, on the network map
    std::vector<Need> told = {};       // by slices that this one does not know

    std::vector<Member> on(Day day) const;
};
Asked<CoreTeam> ask_core_team(access::CaseScope& scope);

/// What another slice keeps that the team is needed for: the assessment's cards, and what comes later. The
/// slice says so once, when the program starts; app wires it. What the reader may not see is not told.
using AskNeeds = Asked<std::vector<Need>> (*)(access::CaseScope&);
void needs_also(AskNeeds ask);

/// rules.md § 5: named, never scored.
std::vector<Gap> what_is_missing(CoreTeam const& team,
                                 std::vector<interventions::Intervention> const& interventions,
                                 cases::Family const& family, Day today);

/// What members hold, for when one leaves: places in teams of one case, places in fixed teams, and the
/// sets of provisions they work with.
access::KindOfHolding places_in_teams();
access::KindOfHolding places_in_fixed_teams();
access::KindOfHolding sets_worked_with();

}  // namespace indgang::core_team
