// The start of something small from a decision at the table: its page, and what it asks for. Until a municipality's
// own matrix says who may decide what, whoever starts it says by which right, and confirms that it needs no visitation.
#pragma once
#include "cases/cases.hpp"
#include "interventions/interventions.hpp"
#include "meeting_room/start_rules.hpp"
#include "minutes/minutes.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::meeting_room {

struct StartPage {
    cases::CasePlace place;
    meetings::MeetingId meeting = {};
    minutes::LineId line = {};
    std::string words;
    std::vector<web::Choice> persons, provisions;
    Phrase before_start;  // what is still to be done first; empty: nothing
    std::string before_address;
    bool found_none = false;
    web::FormState form;
    static constexpr auto const& every_competence = minutes::competences;
};
BOOST_DESCRIBE_STRUCT(StartPage, (), (place, meeting, line, words, before_start, found_none, form))
void render(StartPage const& page, web::View& view);
std::string title(StartPage const& page, Language language);

inline constexpr web::FormField start_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "started_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "provision_search"},
    {.name = "provision", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "provider", .is_required = true},
    {.name = "note", .kind = web::FieldKind::long_text},
    {.name = "least_intrusive",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = 1000},
    {.name = "competence",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<minutes::Competence>},
    {.name = "competence_words", .longest = 300},
    {.name = "is_confirmed", .kind = web::FieldKind::flag, .is_required = true},
    {.name = "find", .kind = web::FieldKind::flag},
};

web::Response show_start(web::Request const& request, access::CaseScope& scope);
web::Response start_now(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::meeting_room
