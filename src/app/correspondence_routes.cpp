// The pages of messages between a family and those who work with it.
#include "app/policies.hpp"
#include "app/routes.hpp"
#include "correspondence/give_on_page.hpp"
#include "correspondence/pages.hpp"

namespace indgang::app {
namespace {

using access::Runs;
using web::Method;
using web::schema_of;

/// All who work with the family.
constexpr ToCase writers{access::professionals};

// clang-format off
// A thread that is opened is marked as read, so it is written too.
access::Route const table[] = {
    {"messages", Method::get, "/forloeb/{id}/beskeder", writers, Runs::reading, correspondence::show_threads, "Beskeder mellem familien og dem, der arbejder med den", {}, schema_of<correspondence::ThreadsPage>},
    {"message_new", Method::get, "/forloeb/{id}/beskeder/opret", writers, Runs::reading, correspondence::show_new, "Skriv en besked", {}, schema_of<correspondence::NewPage>},
    {"message_sent", Method::post, "/forloeb/{id}/beskeder/opret", writers, Runs::reading_then_writing, correspondence::create, "Skriv en besked", correspondence::new_fields},
    {"message_thread", Method::get, "/forloeb/{id}/beskeder/{traad}", writers, Runs::writing, correspondence::show_thread, "En samtale, med svar og hvem der har læst den", {}, schema_of<correspondence::ThreadPage>},
    {"message_answered", Method::post, "/forloeb/{id}/beskeder/{traad}", writers, Runs::reading_then_writing, correspondence::answer, "Svar på en besked", correspondence::answer_fields},
    {"message_settled", Method::post, "/forloeb/{id}/beskeder/{traad}/svaret", writers, Runs::writing, correspondence::settle_thread, "En besked er svaret et andet sted", correspondence::settle_fields},
    {"message_given_on_form", Method::get, "/forloeb/{id}/beskeder/{traad}/videre", writers, Runs::reading, correspondence::show_give_on, "Giv en samtale videre til en anden", {}, schema_of<correspondence::GiveOnPage>},
    {"message_given_on", Method::post, "/forloeb/{id}/beskeder/{traad}/videre", writers, Runs::writing, correspondence::give_thread_on, "Giv en samtale videre til en anden", correspondence::give_on_fields},
    {"message_correction", Method::get, "/forloeb/{id}/beskeder/{traad}/ret/{besked}", writers, Runs::reading, correspondence::show_correction, "Ret sin egen besked", {}, schema_of<correspondence::CorrectPage>},
    {"message_corrected", Method::post, "/forloeb/{id}/beskeder/{traad}/ret/{besked}", writers, Runs::writing, correspondence::correct, "Ret sin egen besked", correspondence::answer_fields},
    {"own_messages", Method::get, "/min-familie/beskeder", family, Runs::reading, correspondence::own<correspondence::show_threads>, "Familien: vores beskeder", {}, schema_of<correspondence::ThreadsPage>},
    {"own_message_new", Method::get, "/min-familie/beskeder/opret", family, Runs::reading, correspondence::own<correspondence::show_new>, "Familien: skriv en besked", {}, schema_of<correspondence::NewPage>},
    {"own_message_sent", Method::post, "/min-familie/beskeder/opret", family, Runs::reading_then_writing, correspondence::own<correspondence::create>, "Familien: skriv en besked", correspondence::new_fields},
    {"own_message_thread", Method::get, "/min-familie/beskeder/{traad}", family, Runs::writing, correspondence::own<correspondence::show_thread>, "Familien: en samtale", {}, schema_of<correspondence::ThreadPage>},
    {"own_message_answered", Method::post, "/min-familie/beskeder/{traad}", family, Runs::reading_then_writing, correspondence::own<correspondence::answer>, "Familien: svar på en besked", correspondence::answer_fields},
    {"own_message_correction", Method::get, "/min-familie/beskeder/{traad}/ret/{min_besked}", family, Runs::reading, correspondence::own<correspondence::show_correction>, "Familien: ret min egen besked", {}, schema_of<correspondence::CorrectPage>},
    {"own_message_corrected", Method::post, "/min-familie/beskeder/{traad}/ret/{min_besked}", family, Runs::writing, correspondence::own<correspondence::correct>, "Familien: ret min egen besked", correspondence::answer_fields},
};
// clang-format on

}  // namespace

std::span<access::Route const> correspondence_routes() { return table; }

}  // namespace indgang::app
