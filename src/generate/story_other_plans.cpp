// What is told stays Danish: it is content, not interface.
#include "generate/other_plans.hpp"

namespace indgang::generate {
namespace {

constexpr std::size_t child = 0, mother = 2;
constexpr std::size_t friis_father = 3;

constexpr ToldSourceGoal holm_school[] = {
    {"Sofie deltager i undervisningen mindst fire dage om ugen", "merged", 6},
    {"Der indrettes et skærmet sted, som Sofie kan trække sig tilbage til", "goal", 7},
    {"Sofie øver sammen med en voksen at sige fra", "action", 9},
    {"Sofie kender dagens program, når hun møder om morgenen", "reached", -1,
     "Billedskemaet har hængt i klassen siden maj, og Sofie bruger det selv."},
    {"Sofie spiser frokost sammen med to andre børn"},
};
constexpr ToldSourceGoal holm_job[] = {
    {"Anna er delvist raskmeldt til foråret"},
    {"Jobcenteret lægger møder, så de passer med nætterne"},
    {"Anna deltager i et kursus om at håndtere stress", "declined", -1,
     "Anna vil vente, til Sofie sover. Jobcenteret er enig."},
};
constexpr ToldSourceGoal holm_clinic[] = {
    {"Fast sengetid og samme rækkefølge hver aften", "merged", 1},
    {"Søvndagbog i seks uger", "action", 3},
    {"Tyngdedyne afprøves", "action", 2},
};
constexpr ToldSourceGoal holm_childs_plan[] = {
    {"Forældrene er enige om, hvordan Sofie skifter mellem de to hjem"},
    {"Emil får tid alene med sin mor", "goal", 12},
    {"Sofie har en aflastningsfamilie, som hun er tryg ved", "reached", -1,
     "Sofie har været hos Dorte og Kim en weekend om måneden siden marts."},
};
constexpr ToldSource holm[] = {
    {"school_plan", child, "PPR og Lærkeskolen", "Lone Vang, PPR", 285, 210, holm_school},
    {"my_plan", mother, "Jobcenteret", "Mona Dahl, jobcenteret", 62, std::nullopt, holm_job},
    {"health_plan", child, "Børneambulatoriet", "Karen Riis, børneambulatoriet", 148, -20,
     holm_clinic},
    {"childs_plan", child, "Børnehandicap", "", 330, std::nullopt, holm_childs_plan},
};

constexpr ToldSourceGoal friis_youth[] = {
    {"Jonas har et fællesskab uden for familien", "merged", 1},
    {"Jonas kan lave mad og vaske tøj", "goal", 5},
    {"Jonas kender sine muligheder efter 10. klasse"},
};
constexpr ToldSourceGoal friis_job[] = {
    {"Torben har én sagsbehandler", "merged", 9},
    {"Torben afklares til fleksjob inden sommer"},
};
constexpr ToldSourceGoal friis_clinic[] = {
    {"Jonas tager selv sin medicin", "reached", -1, "Det har han gjort siden sommerferien."},
    {"Jonas skifter til voksenambulatoriet, når han fylder 18"},
};
constexpr ToldSource friis[] = {
    {"youth_plan", child, "Ungeteamet", "Signe Lund, ungeteamet", 190, 175, friis_youth},
    {"my_plan", friis_father, "Jobcenteret", "Ole Brandt, jobcenteret", 95, std::nullopt,
     friis_job},
    {"health_plan", child, "Børneambulatoriet", "", 240, std::nullopt, friis_clinic},
};

}  // namespace

std::span<ToldSource const> other_plans_told(CollaborationModel const& model, bool is_story) {
    if (!is_story) return {};
    if (model.clock == Clock::per_family) return friis;
    return holm;
}

}  // namespace indgang::generate
