// What a colleague writes as a reason or agrees with another stays Danish: it is content.
#include "generate/around.hpp"

#include <algorithm>

namespace indgang::generate {
namespace {

using access::Area;

constexpr int per_cent_in_a_fixed_team = 80, per_cent_represented = 85, per_cent_replaced = 8,
              per_cent_confirmed = 90, per_cent_partner = 35, per_cent_agreed = 60;

constexpr std::string_view tasks[] = {
    "{0} har kontakten til familien og leder møderne. {1} skriver referat og holder øje med tiden.",
    "{1} taler med skolen og PPR. {0} taler med familien og samler trådene.",
    "Vi er begge med til møderne. {1} ringer til familien, når {0} ikke kan nås.",
};
constexpr std::string_view goals[] = {
    "{0}: at lade barnet komme først til orde. {1}: at lede et møde fra start til slut.",
    "{0}: at skrive mål, familien selv kan måle. {1}: at kende reglerne på hinandens områder.",
    "{0}: at sige færre ord på møderne. {1}: at inddrage skolen tidligere.",
};

std::string said(std::string_view text, std::string_view first, std::string_view second) {
    std::string out{text};
    auto const put = [&](std::string_view place, std::string_view value) {
        for (auto at = out.find(place); at != out.npos; at = out.find(place))
            out.replace(at, place.size(), value);
    };
    put("{0}", first.substr(0, first.find(' ')));
    put("{1}", second.substr(0, second.find(' ')));
    return out;
}

class Inventing {
public:
    Inventing(Family& family, Staff const& staff, AroundWish const& wish, Random& random)
        : family_{family}, staff_{staff}, wish_{wish}, random_{random} {}

    void core_team() {
        auto const since = family_.opened_on;
        if (wish_.is_per_family && !staff_.teams.empty() &&
            random_.percent(per_cent_in_a_fixed_team)) {
            auto const& team = staff_.teams[wish_.coordinator / 2 % staff_.teams.size()];
            family_.fixed_team = team.id;
            for (auto const& one : team.members)
                family_.team.push_back({.user = one.who.user,
                                        .department = one.who.department,
                                        .discipline = one.discipline,
                                        .from = since,
                                        .because = "Fast medlem af teamet",
                                        .fixed_member = one.id});
        }
        for (auto const& one : family_.interventions)
            if (!one.until || *one.until > wish_.today) represent(one.department, true);
        for (auto const& one : family_.matters) represent(one.department, false);
    }

    void partner() {
        auto const& own = staff_.coordinators[wish_.coordinator];
        if (!wish_.is_per_family && !random_.percent(per_cent_partner)) return;
        auto const& colleague = wish_.is_per_family ? from_where_the_family_has_help()
                                                    : staff_.colleague_of(wish_.coordinator, 3);
        if (colleague.user == own.user) return;
        family_.partner = Partner{
            .user = colleague.user,
            .name = colleague.name,
            .from = family_.opened_on,
            .because = wish_.is_per_family ? "Kender den afdeling, hvor familien også får hjælp"
                                           : "Forløbet er komplekst, og vi er to om det"};
        if (!random_.percent(per_cent_agreed)) return;
        family_.partner->tasks = said(random_.pick(tasks), own.name, colleague.name);
        family_.partner->goals = said(random_.pick(goals), own.name, colleague.name);
    }

private:
    /// CASE-5: group b has its partner where another of the family has help, else from the adult or
    /// the employment area.
    Professional const& from_where_the_family_has_help() {
        if (family_.criterion == staff_.several_members)
            for (auto const& matter : family_.matters)
                if (matter.person >= family_.children)
                    for (auto const& [area, people] : staff_.core_team)
                        if (staff_.departments.at(area) == matter.department)
                            return random_.pick(people);
        auto const area = random_.percent(50) ? Area::adult_social : Area::employment;
        return random_.pick(staff_.core_team.at(area));
    }

    void represent(DepartmentId department, bool is_needed) {
        for (auto const& [area, people] : staff_.core_team) {
            if (staff_.departments.at(area) != department || has(department)) continue;
            bool const is_left_out = is_needed && wish_.lacks_one;
            if (is_left_out || !random_.percent(per_cent_represented)) continue;
            auto const& one = random_.pick(people);
            if (has_user(one.user)) continue;
            replaced(area, people, one);
            family_.team.push_back(member(area, one));
            family_.team.back().from = since_;
            since_ = family_.opened_on;
        }
    }
    /// Now and then a colleague was there before, who found other work.
    void replaced(Area area, std::vector<Professional> const& people, Professional const& by) {
        since_ = family_.opened_on;
        bool const is_old = wish_.today - family_.opened_on > days{200};
        if (!is_old || !random_.percent(per_cent_replaced)) return;
        auto const& before = random_.pick(people);
        if (before.user == by.user || has_user(before.user)) return;
        auto former = member(area, before);
        since_ = random_.day(family_.opened_on + days{60}, wish_.today - days{20});
        former.left = since_;
        former.left_because = "Har fået nyt arbejde";
        family_.team.push_back(std::move(former));
    }
    TeamMember member(Area area, Professional const& one) {
        return {.user = one.user,
                .department = one.department,
                .discipline = discipline_of(area),
                .from = family_.opened_on,
                .because = "Familien får hjælp i afdelingen",
                .has_confirmed = random_.percent(per_cent_confirmed)};
    }
    bool has(DepartmentId department) const {
        return std::ranges::find(family_.team, department, &TeamMember::department) !=
               family_.team.end();
    }
    bool has_user(UserId user) const {
        return std::ranges::find(family_.team, user, &TeamMember::user) != family_.team.end();
    }

    Family& family_;
    Staff const& staff_;
    AroundWish const& wish_;
    Random& random_;
    Day since_{{}};
};

}  // namespace

std::string_view discipline_of(Area area) {
    using enum Area;
    switch (area) {
        case child_and_family: return "family_therapist";
        case educational_psychology: return "psychologist";
        case health_visiting: return "health_visitor";
        case adult_social: return "adult_adviser";
        case employment: return "job_consultant";
        case school: return "teacher";
        case daycare: return "pedagogue";
        case child_disability: return "social_worker";
        case finance: break;
    }
    return "other";
}

void invent_around(Family& family, Staff const& staff, AroundWish const& wish, Random& random) {
    Inventing inventing{family, staff, wish, random};
    inventing.core_team();
    inventing.partner();
}

}  // namespace indgang::generate
