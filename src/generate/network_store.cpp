// What the family calls them stays Danish: it is content, not interface.
#include "generate/network.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

using network_map::Domain;
using network_map::Standing;

struct Drawn {
    Domain domain;
    std::string_view name, what, telephone;
    Standing standing;
};
constexpr Drawn around[] = {
    {Domain::kin, "Mormor Inge", "Henter fra skole om onsdagen og har børnene en weekend imellem",
     "20 00 12 40", Standing::resource},
    {Domain::kin, "Onkel Bo", "Ham man kan ringe til om natten", "20 00 12 41", Standing::resource},
    {Domain::friends, "Svømmeklubben", "Det bedste på ugen", "", Standing::resource},
    {Domain::friends, "Naboen Grethe", "Passer hunden, når vi er på sygehuset", "",
     Standing::not_discussed},
    {Domain::school, "Klasselæreren", "Ser, hvordan skoledagen går", "20 00 30 11",
     Standing::to_be_invited},
    {Domain::school, "SFO’en", "", "", Standing::not_discussed},
    {Domain::health, "Børneafdelingen", "Kontrol hver tredje måned", "", Standing::not_discussed},
    {Domain::health, "Fysioterapeuten", "Træner hjemme hver uge", "20 00 30 14",
     Standing::participant},
    {Domain::work, "Mors arbejdsplads", "Fleksible timer indtil foråret", "", Standing::resource},
    {Domain::authority, "Jobcentret", "Mors sygedagpenge", "", Standing::to_be_invited},
    {Domain::associations, "Forældregruppen", "Andre, der ved, hvordan det er", "",
     Standing::resource},
};

}  // namespace

void draw_network_map(db::Db& db, CaseId case_id, UserId by, Day drawn_on) {
    std::vector<network_map::Node> there;
    for (auto const& one : around) {
        auto const at = network_map::place_in(one.domain, there);
        there.push_back({.id = {}, .domain = one.domain, .at = at});
        db.run(
            "INSERT INTO network_node (case_id, domain, name, what, telephone, standing, x, y,"
            " added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            case_id, one.domain, one.name, one.what, one.telephone, one.standing, at.x, at.y, by,
            moment_on(drawn_on, 5));
    }
}

}  // namespace indgang::generate
