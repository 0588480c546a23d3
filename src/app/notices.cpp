#include "app/notices.hpp"

#include "web/notice.hpp"

namespace indgang::app {
namespace {

struct Notice {
    std::string_view word;  // the route's name, or what a slice chose instead
    Text said;
};
constexpr Notice notices[] = {
    {"saved", "Det er gemt."},  // what a route says that has no words of its own
    {"signed_out", "Du er logget ud."},
    {"setting_chosen", "Valget er gemt."},
    {"case_opened_anew", "Forløbet er oprettet."},
    {"case_opened_look_at_cpr",
     "Forløbet er oprettet. Barnets CPR-nummer følger ikke den gamle kontrolregel (modulus 11). Det "
     "kan godt være rigtigt, men se det efter."},
    {"person_added", "Personen er tilføjet."},
    {"person_corrected", "Oplysningerne er rettet."},
    {"person_look_at_cpr",
     "Personen er gemt. CPR-nummeret følger ikke den gamle kontrolregel (modulus 11). Det kan godt "
     "være rigtigt, men se det efter."},
    {"matter_added", "Sagen er tilføjet."},
    {"matter_corrected", "Sagen er rettet."},
    {"intervention_added", "Indsatsen er tilføjet, og fristen er regnet ud."},
    {"intervention_ended", "Slutdagen er gemt, og fristen er regnet ud."},
    {"coordinator_changed", "Koordinatoren er skiftet."},
    {"model_changed", "Modellen er skiftet, og fristen er regnet ud."},
    {"member_joined", "Medlemmet er med i kerneteamet."},
    {"member_left", "Slutdagen er gemt."},
    {"fixed_team_made", "Teamet er oprettet. Tilføj nu medlemmerne."},
    {"fixed_member_joined", "Medlemmet er med i alle teamets forløb."},
    {"fixed_member_left", "Medlemmet er ude af alle teamets forløb fra den dag."},
    {"welcome_confirmed", "Tak. Koordinatoren kan se, at du er klar."},
    {"practice_read", "Det er noteret, at du har læst den."},
    {"practice_written", "Den nye version er gemt. Alle skal læse den."},
    {"departed", "Alt er flyttet, og medarbejderen kan ikke længere logge ind."},
    {"partner_chosen", "Makkeren er gemt."},
    {"partner_origin_chosen", "Valget er gemt."},
    {"partner_ended", "Makkerskabet er afsluttet."},
    {"partners_agreed", "Aftalen er gemt."},
    {"case_closed", "Forløbet er afsluttet. Familien har fået besked om, at der er nyt."},
    {"case_handed_over", "Det er gemt."},
    {"case_reopened", "Forløbet er åbent igen, og fristerne er regnet ud."},
    {"retention_held", "Det er gemt."},
    {"source_plan_added", "Planen er lagt ind. Nu kan dens mål samles med familiens egne."},
    {"source_goals_added", "Målene er skrevet af."},
    {"source_goal_decided", "Det er gemt. Her er det næste."},
    {"absence_noted", "Fraværet er gemt. Familierne ser, hvem de skal ringe til."},
    {"document_added", "Det er lagt ind."},
    {"document_moved", "Det er flyttet. At det er flyttet, kan ses."},
    {"documents_shared", "Valget er gemt."},
    {"report_begun", "Alt fra tavlerne er taget med. Vælg nu, hvad der skal stå."},
    {"report_composed", "Valget er gemt."},
    {"report_pieces_taken", "Det er taget med."},
    {"report_text_added", "Teksten er gemt."},
    {"report_part_changed", "Teksten er gemt."},
    {"report_part_anew", "Teksten er taget fra kilden igen."},
    {"report_corrected", "Her er en ny version. Ret det, der var forkert."},
    {"report_released", "Familien kan læse den nu."},
    {"report_signed", "Afrapporteringen er underskrevet og ligger fast."},
    {"sign_off_asked", "Teamet kan se den nu."},
    {"sign_off_answered", "Dit svar er gemt."},
    {"sign_off_passed_over", "Det er noteret, hvorfor I ikke venter."},
    {"sign_off_reopened", "Nu kan den rettes igen."},
    {"examination_asked", "Undersøgelsen er bestilt, og én har bolden."},
    {"attachment_removed", "Bilaget er taget væk."},
    {"consent_asked", "Samtykket er gemt. Den, der ikke har svaret, ser det på sin egen side."},
    {"consent_answered", "Svaret er gemt og virker med det samme."},
    {"consent_narrowed", "Der bliver delt mindre fra nu af."},
    {"folder_added", "Mappen er oprettet."},
    {"sharing_chosen", "Valget er gemt og virker med det samme."},
    {"legal_basis_written", "Hjemlen er skrevet ned."},
    {"emergency_began",
     "Du har adgang i 60 minutter. Lederen har fået besked, og alt, du åbner, bliver skrevet ned."},
    {"emergency_seen", "Det er noteret, at du har set den."},
    {"own_offered", "Tak. Det kan ses, når alle, hvis ja der er brug for, har sagt ja."},
    {"own_answered", "Tak. Dit svar virker fra nu af."},
    {"own_narrowed", "Der bliver delt mindre fra nu af."},
    {"contact_logged", "Kontakten er skrevet ned. Den flytter ingen frist."},
    {"follow_up_held", "Det er gemt, og den næste frist er regnet ud."},
    {"start_conversation_held", "Opstartssamtalen er skrevet ned, og fristen er regnet ud."},
    {"import_given_up", "Filen er slettet her. Intet af den er gemt."},
    {"assessment_meeting_planned", "Planen er gemt. Familien kan se den på sin egen side."},
    {"assessment_meeting_changed", "Planen er ændret. Sig det til dem, der er med."},
    {"assessment_meeting_prepared", "Samtalen er skrevet ned. Det, familien sagde, står først."},
    {"assessment_meeting_mandated", "Mandatet er skrevet ned."},
    {"assessment_meeting_cancelled", "Mødet er aflyst. Ring til dem, der skulle have været med."},
    {"assessment_meeting_held", "Det er gemt. Familien kan læse, hvad I blev enige om."},
    {"invitation_answered", "Tak. Dit svar er sendt."},
    {"invitation_form_chosen", "Det er gemt. Sådan ser dine indkaldelser ud fra nu af."},
    {"calendar_address_ended", "Adressen er lukket. Ingen kan bruge den mere."},
    {"busy_calendar_added", "Kalenderen er tilføjet. Den bliver læst om lidt."},
    {"busy_calendar_removed", "Kalenderen er taget væk, og det, vi havde læst, er slettet."},
    {"other_calendar_added", "Kalenderen er tilføjet. Den bliver læst om lidt."},
    {"other_calendar_removed", "Kalenderen er taget væk, og det, vi havde læst, er slettet."},
    {"letters_sent_again", "De bliver prøvet igen om lidt."},
    {"own_focus_written", "Tak. Vi begynder mødet med det, du har skrevet."},
    {"interview_guide_written", "Den nye udgave er gemt og bruges fra nu af."},
    {"pause_agreed", "Pausen er gemt."},
    {"interval_agreed", "Aftalen er gemt, og fristen er regnet ud."},
    {"plan_wish_added", "Ønsket står i planen."},
    {"plan_goal_added", "Målet står i planen."},
    {"plan_action_added", "Handlingen står i planen."},
    {"plan_all_answered", "Dit ja er gemt."},
    {"plan_part_answered", "Svaret er gemt."},
    {"plan_change_proposed", "Det er skrevet. Er planen aftalt, gælder den, til alle har sagt ja."},
    {"plan_removal_proposed", "Forslaget er skrevet. Det bliver stående, til alle har sagt ja."},
    {"plan_proposal_withdrawn", "Det er taget tilbage."},
    {"plan_part_shared", "Det er delt med resten af familien."},
    {"plan_wish_moved", "Rækkefølgen er gemt."},
    {"plan_goal_ended", "Det er gemt."},
    {"action_told", "Det er gemt."},
    {"action_given", "Bolden er givet videre."},
    {"own_wish_added", "Dit ønske står i planen."},
    {"own_goal_added", "Målet står i planen."},
    {"own_action_added", "Det står i planen."},
    {"own_plan_answered", "Tak. Dit ja er gemt."},
    {"own_part_answered", "Tak. Dit svar er gemt."},
    {"own_change_proposed", "Tak. Det, du har skrevet, står i planen."},
    {"own_removal_proposed", "Tak. Det bliver stående, til alle har sagt ja."},
    {"own_proposal_withdrawn", "Det er taget tilbage."},
    {"own_part_shared", "Det er delt med resten af familien."},
    {"own_wish_moved", "Rækkefølgen er gemt."},
    {"own_action_told", "Det er gemt. Tak."},
};

/// They change nothing that a person would want to be told, or their own page says how far it is.
bool is_silent(std::string_view route) {
    return route == "language_chosen" || route == "draft_kept" || route == "import_uploaded" ||
           route == "import_saved";
}

Notice const* notice_of(std::string_view word) {
    for (auto const& notice : notices)
        if (notice.word == word) return &notice;
    return nullptr;
}

}  // namespace

void announce(access::Route const& route, web::Request const& request, web::Response& response) {
    if (response.status != 303 || request.wants_json || is_silent(route.name)) return;
    web::say_next(request, response, notice_of(route.name) ? route.name : "saved");
}

std::optional<Phrase> announced(web::Request const& request, web::Response& response) {
    auto const* notice = notice_of(web::take_notice(request, response));
    return notice ? std::optional{phrase(notice->said)} : std::nullopt;
}

}  // namespace indgang::app
