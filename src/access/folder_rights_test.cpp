#include "access/folder_rights.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "access/users.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

using namespace indgang;
using namespace indgang::access;
using namespace indgang::test;

// A random history is written to the database and kept beside it in memory. After each step the door and
// the lists, which read the database, must decide as the decision does on what was kept.
namespace {

constexpr Day first_day = "2031-10-01"_day;  // Sofie turns 15 and 18 on the way
constexpr int steps = 150;
constexpr RelationSet anyhow{Relation::coordinator,      Relation::partner, Relation::substitute,
                             Relation::core_team_member, Relation::leader,  Relation::family_member,
                             Relation::emergency};
constexpr Relation granted[] = {Relation::partner, Relation::substitute, Relation::core_team_member,
                                Relation::core_team_member, Relation::family_member};
constexpr std::string_view folder_words[] = {"family", "matters", "meetings", "money", "own 9"};

class History {
public:
    History(FamilyWorld& world, unsigned seed) : world_{world}, engine_{seed} {
        anna_login_ = create_user(world.db, {.login = "anna",
                                             .name = "Anna Holm",
                                             .telephone = {},
                                             .email = {},
                                             .password = {},
                                             .active_from = third_of_march});
        give_role(world.db, anna_login_, Role::family_member, third_of_march);
        world.db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", anna_login_,
                     world.anna);
        for (auto const user : {world.mette, world.birgit, world.jonas, world.lise, world.lars,
                                world.karin, world.finn, anna_login_})
            viewers_.push_back(
                {.user = user, .roles = roles_of(user), .relations = {}, .departments = {}});
        viewers_.back().person = world.anna;
        viewer(world.mette).relations = {{Relation::coordinator, third_of_march}};
        viewer(world.jonas).relations = {{Relation::partner, third_of_march}};
        viewer(world.lise).relations = {{Relation::core_team_member, third_of_march}};
        viewer(world.lars).relations = {{Relation::leader, third_of_march}};
        viewer(world.birgit).departments = {world.child_disability};
        viewer(world.jonas).departments = {world.adult_social};
        viewer(world.lise).departments = {world.psychology};
        viewer(world.lars).departments = viewer(world.mette).departments = {world.child_disability};
        facts_.children = {{world.sofie, "2017-05-14"_day, {world.anna}},
                           {world.emil, "2020-08-01"_day, {world.anna}}};
        facts_.requests.push_back(
            {.id = 1,
             .to = {RecipientKind::function, 0, Relation::core_team_member},
             .folders = folders_from(
                 "family,matters,assessment,plan,meetings,correspondence,documents,health,school"),
             .from_on = third_of_march,
             .asked = {world.anna},
             .words = {{world.anna, Answer::given, 1}}});
    }

    void step() {
        today_ = today_ + days{below(25)};
        world_.db.begin_write();
        switch (below(10)) {
            case 0: join(); break;
            case 1: leave(); break;
            case 2: move(); break;
            case 3: turn_custody(); break;
            case 4: ask(); break;
            case 5: open_by_law(); break;
            case 6: choose(); break;
            case 7: break_glass(); break;
            default: answer(); break;
        }
        world_.db.commit();
    }

    void hold_everybody_against_it() {
        for (auto const& who : viewers_) {
            auto at_the_door = visit(who.user);
            auto const scope = opened(at_the_door);
            auto in_a_list = visit(who.user);
            auto const lists = rights_by_consent(in_a_list);
            for (auto const& folder : all_folders())
                for (auto const about : {std::optional<PersonId>{}, std::optional{world_.sofie}})
                    hold(who, folder, about, scope.get(), lists);
        }
    }
    std::int64_t asked = 0, shown = 0, wrong = 0;

private:
    int below(int n) { return int(engine_() % unsigned(n)); }
    Viewer& viewer(UserId user) { return *std::ranges::find(viewers_, user, &Viewer::user); }
    RoleSet roles_of(UserId user) { return user_by_id(world_.db, user, first_day)->roles; }
    Instant now() const {
        return {std::chrono::sys_time<std::chrono::milliseconds>{today_.count()} +
                std::chrono::hours{9}};
    }
    Visit visit(UserId user) {
        Visit visit{world_.db, world_.municipality, world_.keys, today_, now(), Language::da};
        visit.signed_in_as(user_by_id(world_.db, user, today_).value());
        return visit;
    }
    std::unique_ptr<CaseScope> opened(Visit& visit) {
        try {
            return std::make_unique<CaseScope>(open_case(visit, world_.holm, anyhow));
        } catch (NotFound const&) {
            return nullptr;
        }
    }
    std::vector<Folder> all_folders() const {
        std::vector<Folder> all = {adult_folder(world_.anna), adult_folder(world_.peter),
                                   youth_folder(world_.sofie), address_folder(world_.peter)};
        for (auto const word : folder_words) all.push_back(folder_from(word).value());
        return all;
    }

    void hold(Viewer const& who, Folder folder, std::optional<PersonId> about, CaseScope* scope,
              std::map<CaseId, FolderRights> const& lists) {
        auto const right = may_see(who, {folder, facts_, about}, today_, now()).yes;
        // The money is a controller's without the door to the case.
        bool const has_no_door = !scope && who.roles.has(Role::controller);
        bool const at_door = scope && scope->may_see(folder, about).yes;
        bool agrees = has_no_door || at_door == right;
        auto const listed = lists.find(world_.holm);
        bool const is_of_the_team = scope && scope->relation() == Relation::core_team_member;
        if (is_of_the_team)
            agrees = agrees && listed != lists.end() &&
                     listed->second.may_see(folder, about).yes == right;
        ++asked;
        shown += right;
        if (!agrees && ++wrong <= 3)
            FAIL_CHECK(fmt::format("{} on {}: user {} folder {}: {} but {}", asked,
                                   say(today_, Language::en), who.user.value, written(folder),
                                   at_door, right));
    }

    void join() {
        auto& who = viewers_[std::size_t(below(int(viewers_.size())))];
        auto const relation = granted[below(5)];
        bool const has = std::ranges::any_of(who.relations, [&](Related const& one) {
            return one.relation == relation && one.holds_on(today_);
        });
        if (has || (relation == Relation::family_member) != (who.user == anna_login_)) return;
        auto by = visit(world_.mette);
        grant(by, world_.holm, who.user, relation, today_, "test");
        who.relations.push_back({relation, today_});
    }
    void leave() {
        auto& who = viewers_[std::size_t(below(int(viewers_.size())))];
        auto const relation = granted[below(5)];
        auto by = visit(world_.mette);
        end_grant(by, world_.holm, who.user, relation, today_);
        for (auto& one : who.relations)
            if (one.relation == relation && one.holds_on(today_)) one.until_on = today_;
    }
    void move() {
        auto& who = viewer(below(2) ? world_.lise : world_.birgit);
        auto const to = below(2) ? world_.psychology : world_.adult_social;
        if (std::ranges::count(who.departments, to) > 0) return;
        world_.db.run("DELETE FROM user_department WHERE user_id = $1", who.user);
        place_in_department(world_.db, who.user, to, today_);
        who.departments = {to};
    }
    void turn_custody() {
        auto const child = std::size_t(below(2));
        auto const holder = below(2) ? world_.anna : world_.peter;
        auto& holders = facts_.children[child].holders;
        if (std::erase(holders, holder) > 0) {
            world_.db.run("DELETE FROM custody WHERE child_id = $1 AND holder_id = $2",
                          facts_.children[child].child, holder);
            return;
        }
        holders.push_back(holder);
        world_.db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
                      world_.holm, facts_.children[child].child, holder);
    }
    std::vector<Folder> some_folders() {
        auto all = all_folders();
        std::erase_if(all, [&](Folder const&) { return below(2) == 0; });
        return all;
    }
    Recipient some_recipient() {
        Recipient to{recipient_kinds[below(3)].value};
        if (to.kind == RecipientKind::person)
            to.number = viewers_[std::size_t(below(int(viewers_.size())))].user.value;
        if (to.kind == RecipientKind::department)
            to.number = (below(2) ? world_.psychology : world_.adult_social).value;
        return to;
    }
    static std::optional<std::int64_t> number_if(Recipient const& to, RecipientKind kind) {
        return to.kind == kind ? std::optional{to.number} : std::nullopt;
    }
    void ask() {
        ConsentRequest request{.id = 0,
                               .to = some_recipient(),
                               .folders = some_folders(),
                               .from_on = today_,
                               .asked = {world_.sofie, world_.anna, world_.peter}};
        if (below(2)) request.until_on = today_ + days{1 + below(300)};
        auto const function = request.to.kind == RecipientKind::function
                                  ? std::optional{std::string("core_team_member")}
                                  : std::nullopt;
        request.id = world_.db.insert(
            "INSERT INTO consent_request (case_id, recipient_user, recipient_department,"
            " recipient_function, folders, purpose, from_on, until_on, asked_by, asked_at)"
            " VALUES ($1, $2, $3, $4, $5, 'test', $6, $7, $8, $9) RETURNING id",
            world_.holm, number_if(request.to, RecipientKind::person),
            number_if(request.to, RecipientKind::department), function, written(request.folders),
            request.from_on, request.until_on, world_.mette, now());
        for (auto const person : request.asked)
            world_.db.run("INSERT INTO consent_giver (request_id, person_id) VALUES ($1, $2)",
                          request.id, person);
        facts_.requests.push_back(std::move(request));
    }
    void answer() {
        auto& request = facts_.requests[std::size_t(below(int(facts_.requests.size())))];
        auto const giver = request.asked[std::size_t(below(int(request.asked.size())))];
        auto const said = below(4) ? Answer::given : answers[1 + below(2)].value;
        auto const number = world_.db.insert(
            "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by,"
            " recorded_at) VALUES ($1, $2, $3, 'oral', $4, $5) RETURNING id",
            request.id, giver, said, world_.mette, now());
        request.words.push_back({giver, said, number});
    }
    void open_by_law() {
        auto to = some_recipient();
        if (to.kind == RecipientKind::function) return;
        auto const until = today_ + days{1 + below(30)};
        RecordedBasis const basis{"early_meeting", to, some_folders(), today_, until};
        world_.db.run(
            "INSERT INTO case_legal_basis (case_id, basis, recipient_user, recipient_department,"
            " folders, because, from_on, until_on, recorded_by, recorded_at)"
            " VALUES ($1, $2, $3, $4, $5, 'test', $6, $7, $8, $9)",
            world_.holm, basis.basis, number_if(to, RecipientKind::person),
            number_if(to, RecipientKind::department), written(basis.folders), today_, until,
            world_.mette, now());
        facts_.bases.push_back(basis);
    }
    void choose() {
        ShareChoice const choice{all_folders()[std::size_t(below(9))], below(3) > 0, {}};
        world_.db.run(
            "INSERT INTO share_choice (case_id, folder, is_shared, chosen_by, chosen_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            world_.holm, written(choice.folder), choice.is_shared, world_.mette, now());
        facts_.choices.push_back(choice);
    }
    void break_glass() {
        auto const user = viewers_[std::size_t(below(7))].user;
        Instant const until{now().at + std::chrono::hours{1}};
        world_.db.run(
            "INSERT INTO emergency_access (case_id, user_id, because, from_at, until_at)"
            " VALUES ($1, $2, 'test', $3, $4)",
            world_.holm, user, now(), until);
        facts_.emergencies.push_back({user, now(), until});
    }

    FamilyWorld& world_;
    std::mt19937 engine_;
    Day today_ = first_day;
    UserId anna_login_{};
    CaseFacts facts_{.children = {}};
    std::vector<Viewer> viewers_;
};

}  // namespace

TEST_CASE("the door and the lists decide as the rule does, whatever has happened [SHARE-2]") {
    on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        History history{world, 12};
        for (int step = 0; step < steps; ++step) {
            history.step();
            history.hold_everybody_against_it();
        }
        CHECK(history.wrong == 0);
        CHECK(history.asked == std::int64_t{steps} * 8 * 9 * 2);
        CHECK(history.shown > history.asked / 20);
        CHECK(history.shown < history.asked * 3 / 4);
    });
}
