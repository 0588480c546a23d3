// The pages of conversation boards, scales, worries and what each wants and is able to do.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "board_kinds/pages.hpp"
#include "readiness/pages.hpp"
#include "scales/family_pages.hpp"
#include "scales/pages.hpp"
#include "talk_boards/family_pages.hpp"
#include "talk_boards/pages.hpp"
#include "worries/family_pages.hpp"
#include "worries/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

// clang-format off
access::Route const table[] = {
    {"board_kinds", Method::get, "/tavler", deciders, Runs::reading, board_kinds::show_kinds, "Samtaletavler, der kan hænges op", {}, schema_of<board_kinds::KindsPage>},
    {"board_kind_new", Method::get, "/tavler/opret", administrators, Runs::reading, board_kinds::show_new_kind, "Ny samtaletavle", {}, schema_of<board_kinds::KindFormPage>},
    {"board_kind_made", Method::post, "/tavler/opret", administrators, Runs::writing, board_kinds::create_kind, "Lav en samtaletavle, eller se, hvordan den bliver", board_kinds::kind_fields},
    {"board_kind", Method::get, "/tavler/{kind}", deciders, Runs::reading, board_kinds::show_kind, "En samtaletavle og dens udgaver", {}, schema_of<board_kinds::KindPage>},
    {"board_kind_version_new", Method::get, "/tavler/{kind}/ny", administrators, Runs::reading, board_kinds::show_new_version, "Ny udgave af en samtaletavle", {}, schema_of<board_kinds::KindFormPage>},
    {"board_kind_version_made", Method::post, "/tavler/{kind}/ny", administrators, Runs::writing, board_kinds::write_version, "Gem en ny udgave af en samtaletavle", board_kinds::kind_fields},
    {"board_kind_retired", Method::post, "/tavler/{kind}/nedlaeg", administrators, Runs::writing, board_kinds::retire_kind, "Tag en samtaletavle ud af brug"},

    {"talk_boards", Method::get, "/forloeb/{id}/samtaletavler", staff, Runs::reading, talk_boards::show_boards, "Forløbets samtaletavler", {}, schema_of<talk_boards::BoardsPage>},
    {"talk_board_begun", Method::post, "/forloeb/{id}/samtaletavler", board_writers, Runs::writing, talk_boards::begin, "Hæng en samtaletavle op", talk_boards::begin_fields},
    {"talk_board", Method::get, "/forloeb/{id}/samtaletavler/{talk_board}", staff, Runs::reading, talk_boards::show_board, "En samtaletavle", {}, schema_of<talk_boards::TalkBoardPage>},
    {"talk_board_card_added", Method::post, "/forloeb/{id}/samtaletavler/{talk_board}/{column}", board_writers, Runs::writing, talk_boards::create_card, "Sæt et kort på en samtaletavle", talk_boards::card_fields},
    {"talk_board_column", Method::get, "/forloeb/{id}/samtaletavler/{talk_board}/{column}", staff, Runs::reading, talk_boards::show_board, "Én kolonne på en samtaletavle", {}, schema_of<talk_boards::TalkBoardPage>},
    {"talk_board_card", Method::get, "/forloeb/{id}/samtaletavler/{talk_board}/kort/{talk_card}", board_writers, Runs::reading, talk_boards::show_card, "Et kort på en samtaletavle", {}, schema_of<talk_boards::TalkCardPage>},
    {"talk_board_card_changed", Method::post, "/forloeb/{id}/samtaletavler/{talk_board}/kort/{talk_card}", board_writers, Runs::writing, talk_boards::update_card, "Ret et kort på en samtaletavle", talk_boards::card_fields},
    {"talk_board_card_removed", Method::post, "/forloeb/{id}/samtaletavler/{talk_board}/kort/{talk_card}/fjern", board_writers, Runs::writing, talk_boards::remove_card, "Tag et kort af en samtaletavle"},
    {"own_talk_boards", Method::get, "/min-familie/tavler", family, Runs::reading, talk_boards::show_own_boards, "Familien: vores tavler", {}, schema_of<talk_boards::OwnTalkBoardsPage>},
    {"scales", Method::get, "/forloeb/{id}/skalaer", staff, Runs::reading, scales::show_scales, "Skalaer fra 0 til 10", {}, schema_of<scales::ScalesPage>},
    {"scale_made", Method::post, "/forloeb/{id}/skalaer", board_writers, Runs::writing, scales::create_scale, "Lav en skala", scales::scale_fields},
    {"scale", Method::get, "/forloeb/{id}/skalaer/{scale}", staff, Runs::reading, scales::show_scale, "En skala: hvor hver enkelt er, og udviklingen", {}, schema_of<scales::ScalePage>},
    {"scale_rated", Method::post, "/forloeb/{id}/skalaer/{scale}", board_writers, Runs::writing, scales::rate, "Skriv et svar på en skala, ret det, eller tag det tilbage", scales::rating_fields},
    {"scale_closed", Method::post, "/forloeb/{id}/skalaer/{scale}/luk", board_writers, Runs::writing, scales::close_scale, "Brug ikke skalaen mere"},
    {"scale_stairs", Method::get, "/forloeb/{id}/skalaer/{scale}/trappe/{child}", board_writers, Runs::reading, scales::show_stairs, "Barnet svarer på en trappe", {}, schema_of<scales::StairsPage>},
    {"scale_stairs_rated", Method::post, "/forloeb/{id}/skalaer/{scale}/trappe/{child}", board_writers, Runs::writing, scales::rate_on_stairs, "Skriv barnets svar ned", scales::own_rating_fields},
    {"own_scales", Method::get, "/min-familie/skalaer", family, Runs::reading, scales::show_own_scales, "Familien: hvordan går det?", {}, schema_of<scales::OwnScalesPage>},
    {"own_scale", Method::get, "/min-familie/skalaer/{scale}", family, Runs::reading, scales::show_own_scale, "Familien: ét spørgsmål og egne svar", {}, schema_of<scales::OwnScalePage>},
    {"own_scale_rated", Method::post, "/min-familie/skalaer/{scale}", family, Runs::writing, scales::rate_own, "Familien: svar fra 0 til 10", scales::own_rating_fields},
    {"worries", Method::get, "/forloeb/{id}/bekymringer", staff, Runs::reading, worries::show_worries, "Bekymringer og mål", {}, schema_of<worries::WorriesPage>},
    {"worry_added", Method::post, "/forloeb/{id}/bekymringer", board_writers, Runs::writing, worries::create_worry, "Skriv en bekymring og et mål", worries::worry_fields},
    {"worry", Method::get, "/forloeb/{id}/bekymringer/{worry}", board_writers, Runs::reading, worries::show_worry, "En bekymring", {}, schema_of<worries::WorryPage>},
    {"worry_changed", Method::post, "/forloeb/{id}/bekymringer/{worry}", board_writers, Runs::writing, worries::update_worry, "Skriv en bekymring om", worries::worry_fields},
    {"worry_settled", Method::post, "/forloeb/{id}/bekymringer/{worry}/afslut", board_writers, Runs::writing, worries::settle_worry, "Ikke en bekymring mere"},
    {"own_worries", Method::get, "/min-familie/bekymringer", family, Runs::reading, worries::show_own_worries, "Familien: det, vi vil", {}, schema_of<worries::OwnWorriesPage>},
    {"readiness", Method::get, "/forloeb/{id}/vilje", staff, Runs::reading, readiness::show_readiness, "Vilje og mulighed", {}, schema_of<readiness::ReadinessPage>},
    {"readiness_stated", Method::post, "/forloeb/{id}/vilje", board_writers, Runs::writing, readiness::create_statement, "Skriv vilje og mulighed ned", readiness::statement_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> board_routes() { return table; }

}  // namespace indgang::app
