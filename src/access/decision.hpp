// The one question of rules.md § 12 (SHARE-2): may this person see that folder of that case now, and
// why? Pure, and every page, list, search, export and stream goes through it. Deny by default: where
// nothing says yes the answer is no, with the reason that is nearest to the reader.
#pragma once
#include <vector>

#include "access/folders.hpp"
#include "access/roles.hpp"
#include "foundation/instant.hpp"

namespace indgang::access {

/// What somebody is to the case, and how long.
struct Related {
    Relation relation;
    Day from_on;
    std::optional<Day> until_on = {};  // exclusive

    bool holds_on(Day day) const { return from_on <= day && (!until_on || *until_on > day); }
};

/// Who asks.
struct Viewer {
    UserId user;
    RoleSet roles;
    std::vector<Related> relations;
    std::vector<DepartmentId> departments = {};  // those of today
    std::optional<PersonId> person = {};         // of the family, where it is one of them
};

/// A child that the case is about, and who holds custody of it.
struct ChildOfCase {
    PersonId child;
    std::optional<Day> born_on;
    std::vector<PersonId> holders;
};

enum class RecipientKind { person, department, function };
inline constexpr Wording<RecipientKind> recipient_kinds[] = {
    {RecipientKind::person, "person", "Én person"},
    {RecipientKind::department, "department", "En afdeling"},
    {RecipientKind::function, "function", "En funktion"},
};
constexpr auto const& wording(RecipientKind kind) { return find(recipient_kinds, kind); }

/// To whom something is opened. A function is what people are to the case: "medlem af kerneteamet".
struct Recipient {
    RecipientKind kind;
    std::int64_t number = 0;                         // of the user or the department
    Relation function = Relation::core_team_member;  // of a function alone
};

enum class Answer { given, declined, withdrawn };
inline constexpr Wording<Answer> answers[] = {
    {Answer::given, "given", "Givet"},
    {Answer::declined, "declined", "Sagt nej"},
    {Answer::withdrawn, "withdrawn", "Trukket tilbage"},
};
constexpr auto const& wording(Answer answer) { return find(answers, answer); }

/// What one person answered; of several the one with the highest sequence was said last.
struct GiversWord {
    PersonId giver;
    Answer answer;
    std::int64_t sequence;
};

/// What was asked for at once: the same folders for the same recipient, of one or of several people.
struct ConsentRequest {
    std::int64_t id;
    Recipient to;
    std::vector<Folder> folders;
    Day from_on;
    std::optional<Day> until_on = {};  // exclusive
    std::vector<PersonId> asked = {};
    std::vector<GiversWord> words = {};
};

/// A legal basis other than consent that was written down for the case, by the catalogue's key.
struct RecordedBasis {
    std::string basis;
    Recipient to;
    std::vector<Folder> folders;
    Day from_on, until_on;  // exclusive
};

/// Nødadgang: one person, for an hour.
struct Emergency {
    UserId user;
    Instant from_at, until_at;  // exclusive
};

/// SHARE-5: what of an old case is worth sharing. The newest choice of a folder counts.
struct ShareChoice {
    Folder folder;
    bool is_shared = true;
    std::optional<Day> from_on = {};  // only what is of that day or later
};

struct CaseFacts {
    std::vector<ChildOfCase> children;
    std::vector<ConsentRequest> requests = {};
    std::vector<RecordedBasis> bases = {};
    std::vector<Emergency> emergencies = {};
    std::vector<ShareChoice> choices = {};
};

/// What is asked for: a folder, or the part of it that is about one child.
struct FolderFacts {
    Folder folder;
    CaseFacts const& of_case;
    std::optional<PersonId> about = {};
};

enum class Because {
    // yes
    case_work,
    supervision,
    money_control,
    consent,
    legal_basis,
    emergency,
    own_folder,
    custody,
    own_case,
    // no
    no_relation,
    no_consent,
    asked,
    partly_given,
    declined,
    withdrawn,
    conflict,
    not_in_force,
    custody_unknown,
    not_chosen,
    money_only,
    other_adult,
    youths_own,
    protected_address,
    no_custody,
    too_young,
    municipal
};

struct Decision {
    bool yes = false;
    Because because = Because::no_relation;
    std::string basis = {};                   // key of a recorded legal basis
    std::vector<std::int64_t> requests = {};  // the consents that it rests on
    std::vector<PersonId> still_to_say = {};  // whose yes is missing
    std::optional<Day> since = {};            // what is older was not chosen for sharing

    /// One parent says yes and the other no: somebody must talk with both.
    bool is_conflict() const { return because == Because::conflict; }
    explicit operator bool() const { return yes; }
};

/// Ages at which something becomes the young person's own; the first is our choice (rules.md § 12).
inline constexpr int age_of_own_folder = 15, age_of_majority = 18;

/// Access is role *and* relation (TRUST-1).
bool goes_with(RoleSet roles, Relation relation);

Decision may_see(Viewer const& viewer, FolderFacts const& facts, Day today, Instant now);

/// Who must say yes before that folder can be shared by consent; nobody where nobody is known.
std::vector<PersonId> givers_of(FolderFacts const& facts, Day today);

/// The reason for those who work there, and for the family about whom it is.
Phrase said_to_staff(Decision const& decision);
Phrase said_to_family(Decision const& decision);

}  // namespace indgang::access
