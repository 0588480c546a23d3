// One invented family as plain values, before it has numbers in the database: persons are named by
// their place in the list. Times of day are minutes after midnight.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/decision.hpp"
#include "cases/cases.hpp"
#include "catalogue/catalogue.hpp"
#include "contacts/contacts.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::generate {

struct Person {
    std::string name;
    bool is_female = false;
    Day born_on;
    std::optional<Cpr> cpr;
    cases::FamilyRole role;
    std::string relation, home, telephone, address;
    bool is_address_protected = false;
    bool has_custody = false;  // of the children that the case is about

    bool is_adult() const {
        return role == cases::FamilyRole::parent || role == cases::FamilyRole::other_adult;
    }
    std::string first_name() const { return name.substr(0, name.find(' ')); }
};

struct Matter {
    std::size_t person;
    DepartmentId department;
    std::string title, record_system, outside_number, caseworker;
    Day opened_on;
};

struct Intervention {
    std::size_t person;
    catalogue::Provision const* provision;
    Day from;
    std::optional<Day> until = {};
    std::string ended_because = {};
    std::optional<Day> examination_until = {};
    DepartmentId department;
    std::string provider, note;
};

struct Held {
    std::size_t child;
    Day on;
    follow_up::Manner manner;
    std::string took_part = {}, wellbeing = {}, goals = {};
    std::string_view fit = {};  // a word of follow_up::fits
    std::string fit_note = {}, coming = {}, new_needs = {};
};

struct Contact {
    Day on;
    contacts::ContactKind kind;
    std::string note;
};

/// A card on the ICS board of the first child: somebody's words, or what was observed.
struct BoardCard {
    std::string_view dimension, side, words;
    std::optional<std::size_t> said_by = {};
    std::string observer = {};
    std::string_view known_by = {};  // a word of assessment::ways_of_knowing
    std::string_view disciplines = {};
    Day on;
};

/// What a child said or showed, or a conversation that is planned.
struct ToldVoice {
    std::size_t child;
    std::string_view state, way;  // words of voices::states and ways
    Day on;
    std::string held_by = {}, where = {}, present = {}, own_words = {}, seen = {};
    std::string_view sharing;  // a word of voices::sharings
    std::string for_home = {};
    std::vector<std::size_t> shown_to = {};
    std::optional<UserId> holder = {};  // of a planned one
};

struct ToldExamination {
    std::size_t about;
    std::string_view kind, state;  // of the catalogue; a word of examinations::states
    UserId holder;
    std::string outside = {}, question;
    Day asked_on, due_on;
    std::optional<Day> aware_on = {}, reported_on = {};
    std::string result = {}, family_words = {};
};

struct CoordinatorPeriod {
    Day from;
    UserId user;
    std::string name, because;
};

struct TeamMember {
    UserId user;
    DepartmentId department;
    std::string_view discipline;  // a word of core_team::disciplines
    Day from;
    std::string because;
    std::optional<Day> left = {};  // then the next in the list came instead
    std::string left_because = {};
    std::optional<std::int64_t> fixed_member = {};
    bool has_confirmed = false;
};

struct Partner {
    UserId user;
    std::string name;
    Day from;
    std::string because;
    std::string tasks = {}, goals = {};  // empty: not agreed yet
};

struct Pause {
    std::size_t child;
    Day from, until;
    std::string because;
};

/// The core team may see these folders: asked of some, and what they answered.
struct Consent {
    std::vector<access::Folder> folders;  // adult folders by the person's place in the list
    std::string purpose;
    Day on;
    std::vector<std::size_t> givers;
    struct Said {
        std::size_t giver;
        access::Answer answer;
        std::optional<Day> on = {};  // later than the others
    };
    std::vector<Said> said = {};
};

struct Family {
    std::string name, case_number;
    Day opened_on{{}};
    std::int64_t criterion = 0;
    std::string criterion_note;
    std::size_t first_contact = 0;
    std::vector<Person>
        persons;               // the children that the case is about stand first, the eldest first
    std::size_t children = 0;  // how many these are
    std::vector<Matter> matters;
    std::vector<Intervention> interventions;
    Day started_on{{}};       // opstartssamtale
    bool has_started = true;  // else it is still to be held
    std::vector<Held> held;
    std::vector<Contact> contacts;
    std::vector<BoardCard> board;  // with the first card first
    std::vector<ToldVoice> voices = {};
    std::vector<ToldExamination> examinations = {};
    std::vector<CoordinatorPeriod> coordinators;
    std::optional<std::int64_t> fixed_team = {};
    std::vector<TeamMember> team;
    std::optional<Partner> partner = {};
    std::vector<Consent> consents;
    std::optional<Pause> pause = {};
    std::optional<int> meeting_days = {};  // agreed, where the clock is the family's

    UserId coordinator_on(Day day) const;
};

}  // namespace indgang::generate
