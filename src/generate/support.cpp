// What is written about a matter or an intervention stays Danish: it is content, not interface.
#include "generate/support.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "generate/names.hpp"
#include "generate/sentences.hpp"

namespace indgang::generate {
namespace {

using access::Area;

constexpr Day new_law = "2024-01-01"_day;  // barnets lov

/// How often, at which ages, and how it lies in time.
enum class Course { lasting, investigation, after_investigation };
struct Offer {
    char const* before;  // provisions of serviceloven and of barnets lov
    char const* since;
    int percent, from_age, to_age;
    Course course;
    Area area;
    char const* note;
};
constexpr Offer offers[] = {
    {"SEL 41", "BL 86", 60, 0, 17, Course::lasting, Area::child_disability,
     "Medicin, bleer og kørsel til sygehuset"},
    {"SEL 42", "BL 87", 45, 0, 17, Course::lasting, Area::child_disability, "12 timer om ugen"},
    {"SEL 44", "BL 90.1.2", 25, 2, 17, Course::lasting, Area::child_disability,
     "Aflastning hver anden weekend"},
    {"SEL 11.3", "BL 30", 20, 0, 17, Course::lasting, Area::child_and_family,
     "Samtaler med familievejleder"},
    {"SEL 45", "BL 89", 14, 12, 17, Course::lasting, Area::child_disability, "15 timer om måneden"},
    {"SEL 113", "SEL 113", 6, 0, 17, Course::lasting, Area::child_disability, "Kædedyne"},
    {"SEL 112", "SEL 112", 14, 1, 17, Course::lasting, Area::child_disability,
     "Arbejdsstol til skolen"},
    {"SEL 52a.1.1", "BL 35.4.1", 6, 3, 17, Course::lasting, Area::child_and_family,
     "Udgifter ved behandlingen"},
    {"SEL 50", "BL 20", 34, 1, 17, Course::investigation, Area::child_and_family, ""},
    {"SEL 52.3.2", "BL 32.1.2", 12, 2, 17, Course::after_investigation, Area::child_and_family,
     "Pædagogisk støtte hjemme, 4 timer om ugen"},
    {"SEL 52.3.6", "BL 32.1.3", 8, 9, 17, Course::after_investigation, Area::child_and_family,
     "Kontaktperson om eftermiddagen"},
    {"SEL 52.3.3", "BL 32.1.5", 6, 2, 17, Course::after_investigation, Area::child_and_family,
     "Familiebehandling hver anden uge"},
};
constexpr int per_cent_ended = 12, per_cent_decided_anew = 30, per_mille_home_training = 15;
constexpr int per_cent_parent_elsewhere = 30;

catalogue::Provision const& in_the_act_of(char const* before, char const* since, Day day) {
    return *catalogue::provision(day < new_law ? before : since);
}

class Inventing {
public:
    Inventing(Family& family, Staff const& staff, Day today, Random& random)
        : family_{family}, staff_{staff}, today_{today}, random_{random} {}

    void of_child(std::size_t child) {
        auto const before = family_.interventions.size();
        for (auto const& offer : offers) {
            int const age = age_on(today_, family_.persons[child].born_on);
            if (age >= offer.from_age && age <= offer.to_age && random_.percent(offer.percent))
                take(child, offer);
        }
        if (random_.per_mille(per_mille_home_training)) home_training(child);
        if (family_.interventions.size() == before) take(child, offers[0]);
        matter(child, Area::child_disability, "Børnehandicap", "SBSYS");
        int const age = age_on(today_, family_.persons[child].born_on);
        if (random_.percent(45))
            matter(child, Area::educational_psychology, "Vurdering hos PPR", "SBSYS");
        if (age < 3 && random_.percent(50))
            matter(child, Area::health_visiting, "Sundhedspleje", "Novax");
    }

    void of_parents(bool is_needed) {
        bool is_met = false;
        for (std::size_t i = 0; i < family_.persons.size(); ++i) {
            if (family_.persons[i].role != cases::FamilyRole::parent) continue;
            if (!(is_needed && !is_met) && !random_.percent(per_cent_parent_elsewhere / 2))
                continue;
            is_met = true;
            if (random_.percent(65))
                matter(i, Area::employment, random_.percent(50) ? "Sygedagpenge" : "Jobafklaring",
                       "KMD Nova");
            else
                matter(i, Area::adult_social, "Bostøtte", "KMD Nova");
        }
    }

private:
    Day earliest(std::size_t person, Day wanted) const {
        return std::max(wanted, family_.persons[person].born_on + days{60});
    }
    void take(std::size_t child, Offer const& offer) {
        auto const from = begins(child, offer.course);
        if (from > today_) return;
        auto& one = add(child, offer, from, in_the_act_of(offer.before, offer.since, from));
        if (offer.course == Course::investigation) {
            auto const until = from + days{random_.between(100, 135)};
            if (until <= today_) end(one, until, "Undersøgelsen er færdig.");
        } else if (from < new_law && one.provision->valid_to &&
                   random_.percent(per_cent_decided_anew)) {
            decide_anew(child, offer);
        } else if (today_ - from > days{300} && random_.percent(per_cent_ended)) {
            end(one, random_.day(from + days{200}, today_ - days{5}),
                std::string(random_.pick(end_reasons)));
        }
    }
    Day begins(std::size_t child, Course course) {
        Day const opened = family_.opened_on;
        if (course == Course::lasting && random_.percent(60))
            return earliest(child, opened - days{random_.between(10, 1100)});
        if (course == Course::lasting)
            return earliest(child, random_.day(opened, opened + days{150}));
        if (course == Course::investigation)
            return earliest(child, random_.percent(35) ? random_.day(today_ - days{110}, today_)
                                                       : random_.day(opened, today_ - days{100}));
        return earliest(child, random_.day(opened + days{30}, opened + days{400}));
    }
    void decide_anew(std::size_t child, Offer const& offer) {
        auto const day = random_.day("2024-01-08"_day, "2024-11-29"_day);
        if (day > today_) return;
        end(family_.interventions.back(), day, "Ny afgørelse efter barnets lov.");
        add(child, offer, day, *catalogue::provision(offer.since));
    }
    Intervention& add(std::size_t child, Offer const& offer, Day from,
                      catalogue::Provision const& provision) {
        family_.interventions.push_back({.person = child,
                                         .provision = &provision,
                                         .from = from,
                                         .department = staff_.departments.at(offer.area),
                                         .provider = offer.course == Course::after_investigation
                                                         ? std::string(random_.pick(schools))
                                                         : "",
                                         .note = offer.note});
        return family_.interventions.back();
    }
    void end(Intervention& one, Day until, std::string because) {
        if (until <= one.from) return;
        one.until = until;
        one.ended_because = std::move(because);
    }
    void home_training(std::size_t child) {
        auto const from = earliest(child, random_.day(family_.opened_on, today_ - days{30}));
        if (from > today_) return;
        Offer const offer{"SEL 32a",
                          "BL 85",
                          0,
                          0,
                          17,
                          Course::lasting,
                          Area::child_disability,
                          "Træning hjemme om formiddagen"};
        add(child, offer, from, in_the_act_of(offer.before, offer.since, from)).examination_until =
            from + days{120};
    }
    void matter(std::size_t person, Area area, char const* title, char const* system) {
        auto const opened = earliest(person, family_.opened_on - days{random_.between(0, 700)});
        int const year = int(opened.date().year());
        bool const is_nova = std::string_view{system} == "KMD Nova";
        auto const number =
            is_nova ? fmt::format("S{}-{}", year, random_.between(10000, 99999))
                    : fmt::format("27.00.00-G01-{}-{:02}", random_.between(100, 9999), year % 100);
        auto const found = staff_.core_team.find(area);
        family_.matters.push_back(
            {person, staff_.departments.at(area), title, system, number,
             found == staff_.core_team.end() ? "" : random_.pick(found->second).name, opened});
    }

    Family& family_;
    Staff const& staff_;
    Day today_;
    Random& random_;
};

}  // namespace

void invent_support(Family& family, Demands const& demands, Staff const& staff, Day today,
                    Random& random) {
    Inventing inventing{family, staff, today, random};
    for (std::size_t child = 0; child < family.children; ++child) inventing.of_child(child);
    inventing.of_parents(demands.another_department);
}

}  // namespace indgang::generate
