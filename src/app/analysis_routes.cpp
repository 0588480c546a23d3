#include "analysis/pages.hpp"
#include "app/routes.hpp"
#include "briefs/pages.hpp"
#include "portal/analysis_page.hpp"

namespace indgang::app {
namespace {

using access::Anyone;
using access::Relation;
using access::Role;
using access::Runs;
using access::ToCase;
using access::With;
using web::Method;
using web::schema_of;

constexpr With family{{Role::family_member}};
/// Professionals of the case; its family has a page of its own.
constexpr ToCase staff{{Relation::coordinator, Relation::partner, Relation::substitute,
                        Relation::core_team_member, Relation::leader, Relation::emergency}};
constexpr ToCase editors{access::coordination};

// clang-format off
access::Route const table[] = {
    {"own_analysis", Method::get, "/min-familie/analyse", family, Runs::reading, portal::show_analysis, "Familien: hvad fagfolkene talte om", {}, schema_of<portal::OwnAnalysisPage>},
    {"analysis", Method::get, "/forloeb/{id}/analysemoede", staff, Runs::reading, analysis::show_analysis, "Analysemødet: hvor langt det er, og hvad der kom ud af det", {}, schema_of<analysis::AnalysisPage>},
    {"analysis_chosen", Method::post, "/forloeb/{id}/analysemoede", editors, Runs::writing, analysis::choose_analysis, "Hold analysemødet, eller spring det over med en begrundelse", analysis::choice_fields},
    {"analysis_plan", Method::get, "/forloeb/{id}/analysemoede/plan", editors, Runs::reading, analysis::show_plan, "Planlæg analysemødet", {}, schema_of<analysis::PlanPage>},
    {"analysis_planned", Method::post, "/forloeb/{id}/analysemoede/plan", editors, Runs::writing, analysis::save_plan, "Planlæg analysemødet, eller ret planen", analysis::plan_fields},
    {"analysis_invite", Method::get, "/forloeb/{id}/analysemoede/udenforstaaende", editors, Runs::reading, analysis::show_invite, "Inviter en udenforstående", {}, schema_of<analysis::InvitePage>},
    {"analysis_invited", Method::post, "/forloeb/{id}/analysemoede/udenforstaaende", editors, Runs::writing, analysis::create_invitation, "Inviter en, der ikke kender familien", analysis::invite_fields},
    {"analysis_record", Method::get, "/forloeb/{id}/analysemoede/referat", editors, Runs::reading, analysis::show_record, "Skriv eller ret referatet af analysemødet", {}, schema_of<analysis::RecordPage>},
    {"analysis_recorded", Method::post, "/forloeb/{id}/analysemoede/referat", editors, Runs::writing, analysis::save_record, "Gem referatet af analysemødet", analysis::record_fields},
    {"analysis_tell", Method::get, "/forloeb/{id}/analysemoede/fortalt", editors, Runs::reading, analysis::show_tell, "Fortæl familien om analysemødet", {}, schema_of<analysis::TellPage>},
    {"analysis_told", Method::post, "/forloeb/{id}/analysemoede/fortalt", editors, Runs::writing, analysis::save_told, "Gem, hvad familien har fået at vide", analysis::tell_fields},
    {"brief", Method::get, "/forloeb/{id}/analysemoede/oplaeg", editors, Runs::reading, briefs::show_brief, "Oplægget til de udenforstående", {}, schema_of<briefs::BriefPage>},
    {"brief_piece", Method::get, "/forloeb/{id}/analysemoede/oplaeg/stykker/{piece}", editors, Runs::reading, briefs::show_piece, "Et stykke af oplægget", {}, schema_of<briefs::PiecePage>},
    {"brief_piece_changed", Method::post, "/forloeb/{id}/analysemoede/oplaeg/stykker/{piece}", editors, Runs::writing, briefs::update_piece, "Forkort et stykke, eller tag det ud", briefs::piece_fields},
    {"brief_word_ruled", Method::post, "/forloeb/{id}/analysemoede/oplaeg/ord", editors, Runs::writing, briefs::rule_word, "Lad et ord stå, eller skift det ud", briefs::word_fields},
    {"brief_alias_added", Method::post, "/forloeb/{id}/analysemoede/oplaeg/kaldes", editors, Runs::writing, briefs::create_alias, "Skriv, hvad en også kaldes", briefs::alias_fields},
    {"brief_released", Method::post, "/forloeb/{id}/analysemoede/oplaeg/frigivelse", editors, Runs::writing, briefs::release_brief, "Frigiv oplægget til de udenforstående", briefs::release_fields},
    {"brief_read", Method::get, "/oplaeg/{key}", Anyone{}, Runs::reading_then_writing, briefs::read_brief, "Udenforstående: læs oplægget med sit eget link", {}, schema_of<briefs::ReadPage>},
    {"brief_note_written", Method::post, "/oplaeg/{key}", Anyone{}, Runs::reading_then_writing, briefs::write_note, "Udenforstående: skriv før mødet", briefs::note_fields},
    {"brief_link_made", Method::post, "/forloeb/{id}/analysemoede/oplaeg/links/{outsider}", editors, Runs::writing, briefs::create_link, "Lav et hemmeligt link til en udenforstående"},
    {"brief_link_closed", Method::post, "/forloeb/{id}/analysemoede/oplaeg/links/{outsider}/luk", editors, Runs::writing, briefs::close_link, "Luk et link"},
    {"analysis_invitation_withdrawn", Method::post, "/forloeb/{id}/analysemoede/udenforstaaende/{outsider}/fjern", editors, Runs::writing, analysis::remove_invitation, "Tag en invitation tilbage"},
};
// clang-format on

}  // namespace

std::span<access::Route const> analysis_routes() { return table; }

}  // namespace indgang::app
