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
    {"absence_noted", "Fraværet er gemt. Familierne ser, hvem de skal ringe til."},
    {"contact_logged", "Kontakten er skrevet ned. Den flytter ingen frist."},
    {"follow_up_held", "Det er gemt, og den næste frist er regnet ud."},
    {"start_conversation_held", "Opstartssamtalen er skrevet ned, og fristen er regnet ud."},
    {"pause_agreed", "Pausen er gemt."},
    {"interval_agreed", "Aftalen er gemt, og fristen er regnet ud."},
};

/// They change nothing that a person would want to be told.
bool is_silent(std::string_view route) {
    return route == "language_chosen" || route == "draft_kept";
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
