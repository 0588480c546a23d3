#include "access/decision.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "catalogue/legal_bases.hpp"

using namespace indgang;
using namespace indgang::access;

// One table of every role, relation and its period, family member, folder, consent, recipient, custody,
// age and emergency. What is expected is written below from rules.md § 12, sentence by sentence, and
// knows nothing of how the decision is reached.
namespace {

constexpr Day today = "2026-11-23"_day;
constexpr UserId viewer{7}, somebody_else{8};
constexpr DepartmentId psychology{3};
constexpr PersonId child{1}, mother{2}, father{3}, uncle{4};

enum class Period { now, ended_today, from_tomorrow };
enum class Said {
    nothing,
    asked,
    yes,
    mother_alone,
    no,
    withdrawn,
    parents_disagree,
    ended,
    future,
    yes_to_another,
    yes_then_no,
    no_then_yes
};
enum class Custody { mother, joint, unknown };
enum class Glass { whole, broken, an_hour_ago };

constexpr Period periods[] = {Period::now, Period::ended_today, Period::from_tomorrow};
constexpr Said consents[] = {Said::nothing,          Said::asked,       Said::yes,
                             Said::mother_alone,     Said::no,          Said::withdrawn,
                             Said::parents_disagree, Said::ended,       Said::future,
                             Said::yes_to_another,   Said::yes_then_no, Said::no_then_yes};
constexpr Custody custodies[] = {Custody::mother, Custody::joint, Custody::unknown};
constexpr Glass glasses[] = {Glass::whole, Glass::broken, Glass::an_hour_ago};
constexpr RecipientKind kinds[] = {RecipientKind::person, RecipientKind::department,
                                   RecipientKind::function};
constexpr int ages[] = {14, 15, 17, 18};
constexpr std::optional<Relation> to_the_case[] = {
    std::nullopt,           Relation::coordinator,      Relation::partner,
    Relation::substitute,   Relation::core_team_member, Relation::leader,
    Relation::family_member};
constexpr PersonId family[] = {child, mother, father, uncle};
constexpr Folder all_folders[] = {{FolderKind::family},
                                  {FolderKind::matters},
                                  {FolderKind::assessment},
                                  {FolderKind::plan},
                                  {FolderKind::meetings},
                                  {FolderKind::correspondence},
                                  {FolderKind::documents},
                                  {FolderKind::money},
                                  {FolderKind::health},
                                  {FolderKind::school},
                                  {FolderKind::own, 5},
                                  {FolderKind::adult, mother.value},
                                  {FolderKind::adult, father.value},
                                  {FolderKind::youth, child.value},
                                  {FolderKind::address, father.value}};

struct Cell {
    Role role;
    std::optional<Relation> relation;
    Period period;
    PersonId person;  // of a family member
    Folder folder;
    Said said;
    RecipientKind to;
    Custody custody;
    int age;
    Glass glass;
};

Instant at(int hour) {
    return {std::chrono::sys_time<std::chrono::milliseconds>{today.count()} +
            std::chrono::hours{hour}};
}

// ---- what is expected ----

bool is_related(Cell const& c) {
    if (!c.relation || c.period != Period::now) return false;
    if (*c.relation == Relation::coordinator || *c.relation == Relation::substitute)
        return c.role == Role::coordinator;
    if (*c.relation == Relation::leader) return c.role == Role::leader;
    if (*c.relation == Relation::family_member) return c.role == Role::family_member;
    return c.role == Role::core_team_member || c.role == Role::coordinator;
}
bool is_youths_own(Cell const& c) { return c.folder.kind == FolderKind::youth && c.age >= 15; }

/// "A consent needs each custody holder"; one's own folder needs oneself; nobody consents for an
/// address, nor where nobody knows who may.
bool all_said_yes(Cell const& c) {
    if (c.folder.kind == FolderKind::address) return false;
    bool const is_own = c.folder.kind == FolderKind::adult || is_youths_own(c);
    bool const is_adult_child = !is_own && c.age >= 18;
    if (!is_own && !is_adult_child && c.custody == Custody::unknown) return false;
    bool const of_mother_alone = c.folder == adult_folder(mother) ||
                                 (!is_own && !is_adult_child && c.custody == Custody::mother);
    switch (c.said) {
        case Said::yes:
        case Said::no_then_yes: return true;
        case Said::mother_alone:
        case Said::parents_disagree: return of_mother_alone;
        default: return false;
    }
}
/// "Covers U, or U's department or function": a function is what one is to the case today.
bool is_asked_about(Cell const& c) {
    if (c.to == RecipientKind::person) return true;
    if (c.to == RecipientKind::department)
        return is_related(c) && c.relation != Relation::family_member;
    return is_related(c) && c.relation == Relation::core_team_member;
}
bool holds_custody(Cell const& c) {
    if (c.age >= 18) return false;
    return (c.person == mother && c.custody != Custody::unknown) ||
           (c.person == father && c.custody == Custody::joint);
}
bool family_sees(Cell const& c) {
    auto const own = PersonId{c.folder.number} == c.person;
    if (c.folder.kind == FolderKind::adult || c.folder.kind == FolderKind::address) return own;
    if (c.folder.kind == FolderKind::money) return false;
    if (is_youths_own(c)) return own || (all_said_yes(c) && is_asked_about(c));
    if (c.folder.kind == FolderKind::youth && own) return true;
    if (c.person == child && c.age >= 15) return true;
    return holds_custody(c) || (all_said_yes(c) && is_asked_about(c));
}
bool expected(Cell const& c) {
    if (c.folder.kind == FolderKind::money && c.role == Role::controller) return true;
    if (is_related(c) && c.relation == Relation::family_member) return family_sees(c);
    bool const is_staff = is_related(c);
    bool const on_own_basis = is_staff && c.relation != Relation::core_team_member;
    if (on_own_basis && !is_youths_own(c)) return true;
    if (is_staff && is_asked_about(c) && all_said_yes(c)) return true;
    bool const may_break =
        c.role == Role::coordinator || c.role == Role::core_team_member || c.role == Role::leader;
    bool const may_open = c.folder.kind != FolderKind::address && !is_youths_own(c);
    return c.glass == Glass::broken && may_break && may_open;
}

// ---- the facts of a cell ----

ConsentRequest request(Cell const& c, std::vector<GiversWord> words) {
    Recipient const to{.kind = c.to,
                       .number = c.to == RecipientKind::person ? viewer.value : psychology.value,
                       .function = Relation::core_team_member};
    return {.id = 1,
            .to = to,
            .folders = {c.folder},
            .from_on = today - days{30},
            .until_on = today + days{1},
            .asked = {child, mother, father},
            .words = std::move(words)};
}
std::vector<GiversWord> all(Answer answer, std::int64_t from = 1) {
    return {{child, answer, from}, {mother, answer, from + 1}, {father, answer, from + 2}};
}
std::vector<GiversWord> both(std::vector<GiversWord> first, std::vector<GiversWord> const& then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}
std::vector<GiversWord> words_of(Said said) {
    switch (said) {
        case Said::nothing:
        case Said::asked: return {};
        case Said::mother_alone: return {{mother, Answer::given, 1}};
        case Said::no: return all(Answer::declined);
        case Said::withdrawn: return both(all(Answer::given), all(Answer::withdrawn, 4));
        case Said::parents_disagree:
            return {{mother, Answer::given, 1},
                    {father, Answer::declined, 2},
                    {child, Answer::declined, 3}};
        case Said::yes_then_no: return both(all(Answer::given), all(Answer::declined, 4));
        case Said::no_then_yes: return both(all(Answer::declined), all(Answer::given, 4));
        default: return all(Answer::given);
    }
}
CaseFacts facts_of(Cell const& c) {
    CaseFacts facts{.children = {{child, today - months{12 * c.age}, {}}}};
    if (c.custody != Custody::unknown) facts.children[0].holders.push_back(mother);
    if (c.custody == Custody::joint) facts.children[0].holders.push_back(father);
    if (c.said != Said::nothing) {
        auto one = request(c, words_of(c.said));
        if (c.said == Said::ended) one.until_on = today;
        if (c.said == Said::future) one.from_on = today + days{1};
        if (c.said == Said::yes_to_another) one.to = {RecipientKind::person, somebody_else.value};
        facts.requests.push_back(std::move(one));
    }
    if (c.glass == Glass::broken) facts.emergencies.push_back({viewer, at(9), at(10)});
    if (c.glass == Glass::an_hour_ago) facts.emergencies.push_back({viewer, at(8), at(9)});
    return facts;
}
Viewer viewer_of(Cell const& c) {
    Viewer who{.user = viewer, .roles = {c.role}, .relations = {}, .departments = {psychology}};
    if (c.relation)
        who.relations.push_back(
            {*c.relation, c.period == Period::from_tomorrow ? today + days{1} : today - days{100},
             c.period == Period::ended_today ? std::optional{today} : std::nullopt});
    if (c.relation == Relation::family_member) who.person = c.person;
    return who;
}

/// What need not be crossed with everything: relations of another day, and emergencies.
bool is_crossed(Cell const& c) {
    bool const is_plain = c.custody == Custody::joint && c.age == 15;
    if (c.period != Period::now && !is_plain) return false;
    if (c.glass == Glass::whole) return true;
    return c.to == RecipientKind::person && c.custody == Custody::joint &&
           (c.glass == Glass::broken || c.age == 15);
}

template <class Visit>
void each_viewer(Cell c, Visit visit) {
    for (auto const& role : roles)
        for (auto const relation : to_the_case)
            for (auto const person : family)
                for (auto const period : periods) {
                    if (relation != Relation::family_member && person != child) continue;
                    c.role = role.value;
                    c.relation = relation;
                    c.person = person;
                    c.period = period;
                    if (is_crossed(c)) visit(c);
                }
}

/// Calls with every cell of the table and the facts of it.
template <class Visit>
void each_cell(Visit visit) {
    for (auto const& folder : all_folders)
        for (auto const said : consents)
            for (auto const to : kinds)
                for (auto const custody : custodies)
                    for (auto const age : ages)
                        for (auto const glass : glasses) {
                            Cell const cell{.role = {},
                                            .relation = {},
                                            .period = {},
                                            .person = {},
                                            .folder = folder,
                                            .said = said,
                                            .to = to,
                                            .custody = custody,
                                            .age = age,
                                            .glass = glass};
                            auto const facts = facts_of(cell);
                            each_viewer(cell, [&](Cell const& c) { visit(c, facts); });
                        }
}

std::string described(Cell const& c, Decision const& decision) {
    return fmt::format(
        "role {}, relation {}, period {}, person {}, folder {}, said {}, to {}, custody {}, age {}, glass {}: {}",
        word(c.role), c.relation ? word(*c.relation) : "none", int(c.period), c.person.value,
        written(c.folder), int(c.said), word(c.to), int(c.custody), c.age, int(c.glass),
        said_to_staff(decision).danish);
}

}  // namespace

TEST_CASE("who may see which folder is the table of rules.md § 12, cell by cell [SHARE-2]") {
    std::int64_t cells = 0, wrong = 0, shown = 0;
    each_cell([&](Cell const& c, CaseFacts const& facts) {
        auto const decision = may_see(viewer_of(c), {c.folder, facts}, today, at(9));
        ++cells;
        shown += decision.yes;
        if (decision.yes == expected(c)) return;
        if (++wrong <= 5) FAIL_CHECK(described(c, decision));
    });
    CHECK(wrong == 0);
    CHECK(cells == 642'600);
    CHECK(shown > 0);
    CHECK(shown < cells / 2);
}

TEST_CASE("a folder is written down and read again as the same [SHARE-2]") {
    for (auto const& folder : all_folders) CHECK(folder_from(written(folder)) == folder);
    for (auto const* wrong :
         {"", "plan 3", "adult", "adult 0", "adult -1", "adult 3x", "adult  3", "nonsense"})
        CHECK(!folder_from(wrong));
}

TEST_CASE("where parents disagree the answer says so, and whose yes is missing [SHARE-2]") {
    Cell const c{.role = Role::core_team_member,
                 .relation = Relation::core_team_member,
                 .period = Period::now,
                 .person = {},
                 .folder = {FolderKind::plan},
                 .said = Said::parents_disagree,
                 .to = RecipientKind::person,
                 .custody = Custody::joint,
                 .age = 9,
                 .glass = Glass::whole};
    auto const facts = facts_of(c);
    auto const decision = may_see(viewer_of(c), {c.folder, facts}, today, at(9));
    CHECK(decision.is_conflict());
    CHECK(decision.still_to_say == std::vector{father});
}

TEST_CASE("of an old case only what was chosen goes to those who see by consent [SHARE-5]") {
    Cell c{.role = Role::core_team_member,
           .relation = Relation::core_team_member,
           .period = Period::now,
           .person = {},
           .folder = {FolderKind::meetings},
           .said = Said::yes,
           .to = RecipientKind::function,
           .custody = Custody::joint,
           .age = 9,
           .glass = Glass::whole};
    auto facts = facts_of(c);
    facts.choices.push_back({c.folder, true, today - days{90}});
    CHECK(may_see(viewer_of(c), {c.folder, facts}, today, at(9)).since == today - days{90});
    facts.choices.push_back({c.folder, false});
    CHECK(may_see(viewer_of(c), {c.folder, facts}, today, at(9)).because == Because::not_chosen);
    c.role = Role::coordinator;
    c.relation = Relation::coordinator;
    auto const own = may_see(viewer_of(c), {c.folder, facts}, today, at(9));
    CHECK(own.yes);
    CHECK(!own.since);
}

TEST_CASE("a legal basis opens what it names on its day, and no youth's own folder [SHARE-2]") {
    Cell const c{.role = Role::core_team_member,
                 .relation = Relation::core_team_member,
                 .period = Period::now,
                 .person = {},
                 .folder = {FolderKind::school},
                 .said = Said::nothing,
                 .to = RecipientKind::person,
                 .custody = Custody::joint,
                 .age = 15,
                 .glass = Glass::whole};
    auto facts = facts_of(c);
    facts.bases.push_back({"early_meeting",
                           {RecipientKind::department, psychology.value},
                           {c.folder, youth_folder(child)},
                           today,
                           today + days{1}});
    auto const who = viewer_of(c);
    auto const decision = may_see(who, {c.folder, facts}, today, at(9));
    CHECK(decision.yes);
    CHECK(say(said_to_staff(decision), Language::da) ==
          "Serviceloven § 49 a giver adgang uden samtykke.");
    CHECK(!may_see(who, {youth_folder(child), facts}, today, at(9)));
    CHECK(!may_see(who, {{FolderKind::plan}, facts}, today, at(9)));
    CHECK(!may_see(who, {c.folder, facts}, today - days{1}, at(9)));
    CHECK(!may_see(who, {c.folder, facts}, today + days{1}, at(9)));
}

TEST_CASE("what is about one child asks that child's custody holders alone [SHARE-2]") {
    CaseFacts const facts{.children = {{child, today - months{100}, {mother, father}},
                                       {PersonId{9}, today - months{60}, {mother}}}};
    auto const sees = [&](PersonId who, std::optional<PersonId> about) {
        Viewer const parent{.user = viewer,
                            .roles = {Role::family_member},
                            .relations = {{Relation::family_member, today}},
                            .departments = {},
                            .person = who};
        return may_see(parent, {{FolderKind::meetings}, facts, about}, today, at(9)).yes;
    };
    CHECK(sees(father, child));
    CHECK(!sees(father, PersonId{9}));
    CHECK(!sees(father, std::nullopt));
    CHECK(sees(mother, std::nullopt));
    CHECK(givers_of({{FolderKind::meetings}, facts, PersonId{9}}, today) == std::vector{mother});
    CHECK(givers_of({{FolderKind::meetings}, facts}, today) == std::vector{mother, father});
}

TEST_CASE("every legal basis has a law, or says that it is our choice [SHARE-2]") {
    for (auto const& basis : catalogue::legal_bases()) CHECK(basis.law.empty() == basis.is_chosen);
    CHECK(catalogue::legal_basis("early_meeting")->needs_check);
    CHECK(!catalogue::legal_basis("nonsense"));
}
