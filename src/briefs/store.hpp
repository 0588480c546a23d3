#pragma once
#include "access/case_scope.hpp"
#include "briefs/briefs.hpp"
#include "pseudonyms/pseudonyms.hpp"

namespace indgang::briefs {

/// From the boards, with what was edited since.
std::vector<Piece> pieces_of(access::CaseScope& scope, analysis::MeetingId meeting);
void save_piece(access::CaseScope& scope, analysis::MeetingId meeting, Piece const& piece);

/// The newest of each word that is still decided.
std::vector<pseudonyms::Ruling> rulings_of(access::CaseScope& scope, analysis::MeetingId meeting);
void rule(access::CaseScope& scope, analysis::MeetingId meeting, std::string const& word,
          Outcome outcome, std::string const& instead);

struct Alias {
    PersonId person;
    std::string called;
};
std::vector<Alias> aliases_of(access::CaseScope& scope);
void add_alias(access::CaseScope& scope, Alias const& alias);

std::optional<Release> newest_release(db::Db& db, analysis::MeetingId meeting);
void release(access::CaseScope& scope, analysis::MeetingId meeting, Release const& release);

/// An outsider, the link in force and what came of it.
struct Guest {
    analysis::Outsider who;
    std::optional<LinkId> link;
    std::vector<Instant> looks = {};
    std::vector<std::string> notes = {};
};
std::vector<Guest> guests_of(access::CaseScope& scope, analysis::Meeting const& meeting);
/// The whole key, which is stored nowhere; an earlier link of the same outsider ends.
std::string make_link(access::CaseScope& scope, analysis::Outsider const& outsider);
void end_link(access::CaseScope& scope, analysis::Outsider const& outsider);

/// What a key opens today.
struct Opened {
    LinkId link;
    analysis::OutsiderId outsider;
    CaseId case_id;
    Release release;
    std::string draft;               // of what the outsider is writing
    std::vector<std::string> notes;  // what was sent
};
/// None for a key that is wrong, closed, or past its day: all alike. Counts what was tried.
std::optional<Opened> opened_by(access::Visit& visit, std::string_view key);
void note_look(db::Db& db, Opened const& opened, Instant at);
void save_note(access::Visit& visit, Opened const& opened, std::string const& words, bool is_sent);

}  // namespace indgang::briefs
