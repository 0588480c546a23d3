// What is a municipality's own stays Danish: names of departments, target groups, its reasons.
#include "generate/staff.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/settings.hpp"
#include "access/users.hpp"
#include "generate/around.hpp"
#include "generate/names.hpp"
#include "generate/persons.hpp"
#include "generate/store.hpp"

namespace indgang::generate {
namespace {

using access::Area;
using access::Role;

constexpr int department_size = 12;  // coordinators with one leader
constexpr int per_cent_read = 80;

struct Place {
    Area area;
    char const* name;
    char const* centre;  // Én familie: four centres, as in Ballerup's application
};
constexpr Place places[] = {
    {Area::child_and_family, "Familieafdelingen", "Børne- og Ungerådgivning"},
    {Area::educational_psychology, "PPR", "Børne- og Ungerådgivning"},
    {Area::health_visiting, "Sundhedsplejen", "Børne- og Ungerådgivning"},
    {Area::adult_social, "Voksen og handicap", "Social og Sundhed"},
    {Area::employment, "Jobcenter", "Arbejdsmarked"},
    {Area::school, "Skoleafdelingen", "Skoler, Institutioner og Kultur"},
    {Area::daycare, "Dagtilbud", "Skoler, Institutioner og Kultur"},
};

constexpr std::string_view team_names[] = {"Nord", "Syd", "Øst", "Vest"};
constexpr std::string_view weekdays[] = {"tirsdage kl. 9-12", "onsdage kl. 9-12",
                                         "torsdage kl. 9-12", "torsdage kl. 13-16"};
constexpr Area fixed_areas[] = {Area::educational_psychology, Area::child_and_family,
                                Area::adult_social, Area::employment, Area::school};

class Hiring {
public:
    Hiring(db::Db& db, Wish const& wish, Day from_on)
        : db_{db}, wish_{wish}, from_on_{from_on}, random_{wish.seed, 1'000'000'007} {
        staff_.password_hash = access::hash_password(wish.password);
    }

    Staff all() {
        coordinators();
        core_team();
        offices();
        if (is_per_family()) fixed_teams();
        practice();
        staff_.youths =
            add_target_group(db_, "Unge fra 16 år", "adult_or_employment", from_on_,
                             "Betydelig og varig nedsat funktionsevne og brug for støtte på tværs");
        staff_.several_members = add_target_group(
            db_, "Familier med flere indsatser", "family_members_department", from_on_,
            "Mindst ét familiemedlem mere får en indsats i en anden afdeling");
        if (!is_per_family())
            staff_.child =
                add_target_group(db_, "Børn i børnehandicap", "any_department", from_on_,
                                 "Barn under 18 år med betydelig og varig nedsat funktionsevne");
        return std::move(staff_);
    }

private:
    bool is_per_family() const { return wish_.model->clock == Clock::per_family; }
    int families_each() const { return is_per_family() ? 8 : 24; }

    UserId hire(std::string const& login, std::string const& name, Role role,
                std::optional<DepartmentId> department) {
        auto const user =
            access::create_user_with_hash(db_,
                                          {.login = login,
                                           .name = name,
                                           .telephone = invented_telephone(random_),
                                           .email = login + "@" + wish_.slug + ".example",
                                           .password = {},
                                           .active_from = from_on_},
                                          staff_.password_hash);
        access::give_role(db_, user, role, from_on_);
        if (department) access::place_in_department(db_, user, *department, from_on_);
        return user;
    }
    std::string name() {
        auto const& first = random_.percent(75) ? random_.pick(women) : random_.pick(men);
        return fmt::format("{} {}", first, random_.pick(surnames));
    }

    void coordinators() {
        int const all = (wish_.cases + families_each() - 1) / families_each();
        int const departments = (all + department_size - 1) / department_size;
        for (int i = 0, hired = 0; i < departments; ++i) {
            auto const department = access::create_department(
                db_, departments == 1 ? "Børnehandicap" : fmt::format("Børnehandicap {}", i + 1),
                Area::child_disability);
            staff_.departments.try_emplace(Area::child_disability, department);
            hire(fmt::format("leder{}", i + 1), name(), Role::leader, department);
            for (int const until = all * (i + 1) / departments; hired < until;) {
                bool const is_of_story = wish_.has_a_story && hired == 0;
                auto const called = is_of_story ? "Mette Kjær" : name();
                auto const user = hire(fmt::format("koordinator{}", ++hired), called,
                                       Role::coordinator, department);
                staff_.coordinators.push_back({user, called, department});
            }
        }
    }

    void core_team() {
        int const all =
            wish_.professionals ? wish_.professionals : std::clamp(wish_.cases / 8, 14, 4000);
        for (auto const& place : places)
            staff_.departments[place.area] = access::create_department(
                db_,
                is_per_family() ? fmt::format("{} ({})", place.name, place.centre) : place.name,
                place.area);
        for (int i = 0; i < all; ++i) {
            auto const area = places[std::size_t(i) % std::size(places)].area;
            auto const called = name();
            auto const department = staff_.departments[area];
            auto const user =
                hire(fmt::format("kerneteam{}", i + 1), called, Role::core_team_member, department);
            staff_.core_team[area].push_back({user, called, department});
        }
    }

    /// One for two coordinators, who are in it themselves.
    void fixed_teams() {
        auto const& coordinators = staff_.coordinators;
        for (std::size_t i = 0; i < coordinators.size(); i += 2) {
            auto const number = i / 2;
            auto const name = number < std::size(team_names)
                                  ? fmt::format("Kerneteam {}", team_names[number])
                                  : fmt::format("Kerneteam {}", number + 1);
            FixedTeam team{add_fixed_team(db_, name, weekdays[number % std::size(weekdays)],
                                          staff_.administrator, from_on_),
                           {}};
            auto const add = [&](Professional const& who, Area area) {
                auto const discipline = discipline_of(area);
                team.members.push_back(
                    {add_fixed_member(db_, team.id, who, discipline, from_on_), who, discipline});
            };
            add(coordinators[i], Area::child_disability);
            if (i + 1 < coordinators.size()) add(coordinators[i + 1], Area::child_disability);
            for (auto const area : fixed_areas)
                if (auto const& people = staff_.core_team[area]; !people.empty())
                    add(people[number % people.size()], area);
            staff_.teams.push_back(std::move(team));
        }
    }

    /// Written when the municipality began; most coordinators have read most of it.
    void practice() {
        for (auto const& one : practices) {
            if (one.model != wish_.model->slug) continue;
            add_practice_text(db_, one, staff_.administrator, from_on_);
            for (auto const& coordinator : staff_.coordinators)
                if (random_.percent(per_cent_read))
                    add_practice_read(db_, one, coordinator.user, from_on_ + days{3});
        }
    }

    void offices() {
        auto const money = access::create_department(db_, "Økonomi", Area::finance);
        hire("controller1", name(), Role::controller, money);
        auto const admin = staff_.administrator =
            hire("admin1", name(), Role::administrator, std::nullopt);
        hire("drift1", name(), Role::system_administrator, std::nullopt);
        access::choose(
            db_, access::Setting::caseload_per_coordinator, std::to_string(families_each()),
            is_per_family() ? "Otte familier giver tid til kerneteammøder og hjemmebesøg."
                            : "Modellen peger på 22–24 familier pr. rådgiver.",
            admin, Instant{from_on_.count() + std::chrono::hours{9}});
    }

    db::Db& db_;
    Wish const& wish_;
    Day from_on_;
    Random random_;
    Staff staff_;
};

}  // namespace

Professional const& Staff::colleague_of(std::size_t coordinator, int which) const {
    auto const& own = coordinators[coordinator];
    for (std::size_t step = 1; step < coordinators.size(); ++step) {
        auto const& other =
            coordinators[(coordinator + step + std::size_t(which)) % coordinators.size()];
        if (other.department == own.department && other.user != own.user) return other;
    }
    return own;
}

Staff hire(db::Db& db, Wish const& wish, Day from_on) { return Hiring{db, wish, from_on}.all(); }

}  // namespace indgang::generate
