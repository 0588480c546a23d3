// What is told stays Danish: it is content, not interface.
#include "generate/story.hpp"

namespace indgang::generate {
namespace {

struct Told {
    char const *dimension, *side, *words;
    std::optional<std::size_t> said_by;
    char const *observer = "", *known_by = "", *disciplines = "";
    int days_ago = 58;
};
constexpr std::size_t child = 0, brother = 1, mother = 2, father = 3;
constexpr std::optional<std::size_t> observed = std::nullopt;

constexpr Told holm[] = {
    {"health", "works", "Jeg sover godt, når dynen er tung og døren står på klem.", child},
    {"health", "works", "Den nye dyne har givet os nætterne tilbage.", mother},
    {"health", "works",
     "Sover til kl. 5 de fleste nætter mod kl. 2 i foråret. Søvndagbog over seks uger.", observed,
     "Ida Kromann, sundhedsplejen", "written"},
    {"health", "hard", "Hun er så træt efter skole, at hun sover fra klokken to.", mother, "", "",
     "occupational_therapist,psychologist"},
    {"health", "hard", "Holder sig for ørerne og går ud, når der er mere end ti børn i rummet.",
     observed, "Lone Vang, PPR", "seen", "psychologist,occupational_therapist"},
    {"development_and_behaviour", "works", "Jeg kan godt sige stop nu. Det har jeg øvet.", child},
    {"development_and_behaviour", "works", "Hun trøster Emil, når han er ked af det.", father},
    {"development_and_behaviour", "hard", "Nogle gange larmer det inde i hovedet.", child, "", "",
     "psychologist"},
    {"daycare_school_and_learning", "works", "Jeg er god til dyr og til at tegne.", child},
    {"daycare_school_and_learning", "works",
     "Læser på alderstrin og husker, hvad hun har læst. Læseprøve i 3. klasse.", observed,
     "Lone Vang, PPR", "examined"},
    {"daycare_school_and_learning", "hard", "Jeg vil blive til spisefrikvarteret. Så vil jeg hjem.",
     child, "", "", "teacher,pedagogue"},
    {"daycare_school_and_learning", "hard", "Skolen ringer, og så må jeg gå fra arbejde.", mother,
     "", "", "teacher"},
    {"leisure_and_friendships", "works", "Alma er min ven. Hun må gerne se marsvinet.", child},
    {"safe_care", "works", "Vi gør det samme hver aften, også hos mig.", father},
    {"safe_care", "hard", "Jeg har ikke sovet en hel nat i tre år. Jeg er sygemeldt nu.", mother,
     "", "", "job_consultant,family_therapist"},
    {"family_and_background", "works", "Mor bager med mig, når Sofie er på aflastning.", brother},
    {"family_and_background", "hard", "Sofie får altid lov at bestemme.", brother, "", "",
     "family_therapist"},
    {"social_network", "works", "Farmor henter Sofie hver torsdag.", father},
};
constexpr Told friis[] = {
    {"leisure_and_friendships", "works", "Jeg tager bussen selv nu.", child},
    {"leisure_and_friendships", "hard", "Jeg mangler nogen på min egen alder.", child, "", "",
     "pedagogue"},
    {"health", "works", "Tager sin medicin selv og mangler sjældent en dosis.", observed,
     "Karen Riis, børneambulatoriet", "written"},
    {"daycare_school_and_learning", "hard", "Der er mange at sige farvel til.", child, "", "",
     "education_adviser"},
    {"housing_work_and_economy", "hard",
     "Jeg vil gerne vide, hvem jeg skal tale med i jobcenteret.", father, "", "", "job_consultant"},
};

}  // namespace

void tell_board(Family& family, CollaborationModel const& model, Calendar const& calendar) {
    std::span<Told const> const told = model.clock == Clock::per_family
                                           ? std::span<Told const>{friis}
                                           : std::span<Told const>{holm};
    for (auto const& one : told)
        family.board.push_back(
            {.dimension = one.dimension,
             .side = one.side,
             .words = one.words,
             .said_by = one.said_by,
             .observer = one.observer,
             .known_by = one.known_by,
             .disciplines = one.disciplines,
             .on = calendar.working_days.on_or_before(calendar.today - days{one.days_ago})});
}

}  // namespace indgang::generate
