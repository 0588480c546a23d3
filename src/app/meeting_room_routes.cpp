// The pages of the room, of the minutes that are made in it, and of how much of the talk was the family's.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "meeting_room/pages.hpp"
#include "meeting_room/start.hpp"
#include "minutes/own_pages.hpp"
#include "minutes/pages.hpp"
#include "speaking/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

// clang-format off
access::Route const table[] = {
    {"meeting_room", Method::get, "/forloeb/{id}/moeder/{meeting}/rum", staff, Runs::followed, meeting_room::show_room, "Mødelokalet: punktet på bordet, hvem der er hørt, og hvad der aftales", {}, schema_of<meeting_room::RoomPage>},
    {"minutes_line_written", Method::post, "/forloeb/{id}/moeder/{meeting}/rum", board_writers, Runs::writing, meeting_room::write_line, "Skriv en linje, en beslutning, en handling eller et forslag ved et møde", meeting_room::line_fields},
    {"room_turned", Method::post, "/forloeb/{id}/moeder/{meeting}/rum/punkt", board_writers, Runs::writing, meeting_room::turn, "Gå til et punkt på dagsordenen", meeting_room::turn_fields},
    {"presence_noted", Method::post, "/forloeb/{id}/moeder/{meeting}/rum/fremmoede", board_writers, Runs::writing, meeting_room::note_presence, "Skriv, hvem der er kommet til et møde", meeting_room::presence_fields},
    {"round_noted", Method::post, "/forloeb/{id}/moeder/{meeting}/rum/hoert", board_writers, Runs::writing, meeting_room::note_heard, "Skriv, hvem der er hørt ved et punkt", meeting_room::heard_fields},
    {"speaking_measured", Method::post, "/forloeb/{id}/moeder/{meeting}/rum/taletid", board_writers, Runs::writing, meeting_room::add_stretch, "Gem, hvor længe en side talte", meeting_room::stretch_fields},
    {"speaking_estimated", Method::post, "/forloeb/{id}/moeder/{meeting}/rum/skoen", board_writers, Runs::writing, meeting_room::estimate, "Skøn, hvor meget familien talte", meeting_room::estimate_fields},
    {"minutes", Method::get, "/forloeb/{id}/moeder/{meeting}/referat", staff, Runs::followed, minutes::show_minutes, "Referatet af et møde", {}, schema_of<minutes::MinutesPage>},
    {"minutes_approved", Method::post, "/forloeb/{id}/moeder/{meeting}/referat", board_writers, Runs::writing, minutes::approve_minutes, "Godkend og del et referat", minutes::approval_fields},
    {"minutes_printed", Method::get, "/forloeb/{id}/moeder/{meeting}/referat/pdf", staff, Runs::reading, minutes::show_pdf, "Referatet af et møde som PDF"},
    {"minutes_line", Method::get, "/forloeb/{id}/moeder/{meeting}/linjer/{minutes_line}", board_writers, Runs::reading, minutes::show_line, "Ret en linje i et referat", {}, schema_of<minutes::LinePage>},
    {"minutes_line_changed", Method::post, "/forloeb/{id}/moeder/{meeting}/linjer/{minutes_line}", board_writers, Runs::writing, minutes::change_line, "Ret en linje i et referat", minutes::line_fields},
    {"minutes_line_done", Method::post, "/forloeb/{id}/moeder/{meeting}/linjer/{minutes_action}/gjort", board_writers, Runs::writing, minutes::finish_line, "Sig, at en handling fra et møde er gjort", minutes::finish_fields},
    {"start_at_table", Method::get, "/forloeb/{id}/moeder/{meeting}/linjer/{minutes_line}/saet-i-gang", board_writers, Runs::reading, meeting_room::show_start, "Sæt noget lille i gang ved bordet", {}, schema_of<meeting_room::StartPage>},
    {"started_at_table", Method::post, "/forloeb/{id}/moeder/{meeting}/linjer/{minutes_line}/saet-i-gang", board_writers, Runs::writing, meeting_room::start_now, "Sæt noget lille i gang ved bordet", meeting_room::start_fields},
    {"speaking", Method::get, "/forloeb/{id}/taletid", staff, Runs::reading, speaking::show_speaking, "Hvor meget af taletiden familien havde, møde for møde", {}, schema_of<speaking::SpeakingPage>},
    {"own_minutes", Method::get, "/min-familie/moede/{meeting}/referat", family, Runs::followed, minutes::show_own_minutes, "Familien: referatet af et møde", {}, schema_of<minutes::OwnMinutesPage>},
    {"own_minutes_printed", Method::get, "/min-familie/moede/{meeting}/referat/pdf", family, Runs::reading, minutes::show_own_pdf, "Familien: referatet af et møde som PDF"},
    {"own_minutes_commented", Method::post, "/min-familie/moede/{meeting}/referat", family, Runs::writing, minutes::comment_on_minutes, "Familien: skriv sin egen mening til et referat", minutes::comment_fields},
    {"own_minutes_line_done", Method::post, "/min-familie/moede/{meeting}/linjer/{minutes_action}/gjort", family, Runs::writing, minutes::finish_own_line, "Familien: sig, at en handling fra et møde er gjort", minutes::finish_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> meeting_room_routes() { return table; }

}  // namespace indgang::app
