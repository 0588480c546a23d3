// The brief on its pages: checked word by word by those who coordinate, passed on by link, and read by outsiders
// who are not signed in and reach nothing else.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "briefs/briefs.hpp"
#include "cases/cases.hpp"
#include "pseudonyms/pseudonyms.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::briefs {

struct RunView {
    std::string original, shown;
    pseudonyms::Fate fate;
    bool is_kept = true, is_uncertain = false;
};
BOOST_DESCRIBE_STRUCT(RunView, (), (original, shown, fate))

struct PieceView {
    std::string source;
    std::string number;  // of its address
    std::vector<RunView> runs;
    bool is_out = false, is_shortened = false, may_edit = false;
    CaseId case_id;
};
BOOST_DESCRIBE_STRUCT(PieceView, (), (source, runs, is_out, is_shortened))
void render(PieceView const& page, web::View& view);

struct PartView {
    std::string name;
    std::vector<PieceView> strengths, needs;
};
BOOST_DESCRIBE_STRUCT(PartView, (), (name, strengths, needs))

/// A word of the brief: one that was doubted, or what became of it.
struct WordView {
    std::string word, shown;
    std::int64_t times = 0;
};
BOOST_DESCRIBE_STRUCT(WordView, (), (word, shown, times))

struct GuestView {
    analysis::OutsiderId id;
    std::string name, profession;
    bool has_link = false;
    std::int64_t looks = 0;
    std::optional<Instant> last_look;
    std::vector<std::string> notes;
};
BOOST_DESCRIBE_STRUCT(GuestView, (), (id, name, profession, has_link, looks, last_look, notes))

struct ReleaseView {
    std::int64_t number = 0;
    Day seen_until;
    std::string by;
    Instant at;
    bool is_over = false;
};
BOOST_DESCRIBE_STRUCT(ReleaseView, (), (number, seen_until, by, at, is_over))

struct BriefPage {
    cases::CasePlace place;
    std::vector<PartView> parts = {};
    std::vector<WordView> uncertain = {}, replaced = {}, decided = {};
    std::vector<web::Choice> persons = {};                          // for "kaldes også"
    std::vector<web::Choice> checked = {}, uncertain_checked = {};  // to tick
    std::vector<std::string> aliases = {};
    std::vector<GuestView> guests = {};
    std::optional<ReleaseView> release = {};
    std::int64_t pieces = 0, uncertain_count = 0;
    Day today;
    std::string seen_until = {};
    bool may_release = false, is_empty = false, is_changed = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(BriefPage, (),
                      (place, parts, uncertain, replaced, decided, aliases, guests, release, pieces,
                       is_changed, form))
void render(BriefPage const& page, web::View& view);
std::string title(BriefPage const& page, Language language);

struct PiecePage {
    cases::CasePlace place;
    std::string part, original;
    std::vector<web::Choice> taken_out;  // to tick
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(PiecePage, (), (place, part, original, form))
void render(PiecePage const& page, web::View& view);
std::string title(PiecePage const& page, Language language);

struct LinkPage {
    cases::CasePlace place;
    std::string name, link;
    Day seen_until;
};
BOOST_DESCRIBE_STRUCT(LinkPage, (), (place, name, link, seen_until))
void render(LinkPage const& page, web::View& view);
std::string title(LinkPage const& page, Language language);

struct ReadPart {
    std::string name;
    std::vector<std::string> strengths, needs;
};
BOOST_DESCRIBE_STRUCT(ReadPart, (), (name, strengths, needs))

/// What an outsider sees: the brief, and nothing of whose it is.
struct ReadPage {
    std::vector<ReadPart> parts;
    Day seen_until;
    std::int64_t number = 0;
    std::vector<std::string> notes;
    std::string draft, key;
    bool is_kept = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ReadPage, (), (parts, seen_until, number, notes, draft, form))
void render(ReadPage const& page, web::View& view);
std::string title(ReadPage const& page, Language language);

inline constexpr web::FormField piece_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "is_out", .kind = web::FieldKind::flag},
};
inline constexpr web::FormField word_fields[] = {
    {.name = "word", .is_required = true},
    {.name = "outcome",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Outcome>},
    {.name = "instead", .longest = 60},
};
inline constexpr web::FormField alias_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "called", .is_required = true, .longest = 60},
};
inline constexpr web::FormField release_fields[] = {
    {.name = "seen_until", .kind = web::FieldKind::day, .is_required = true},
    {.name = "is_checked", .kind = web::FieldKind::flag, .is_required = true},
    {.name = "is_uncertain_checked", .kind = web::FieldKind::flag},
};
inline constexpr web::FormField note_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 4000},
    {.name = "keep", .kind = web::FieldKind::flag},
};

web::Response show_brief(web::Request const& request, access::CaseScope& scope);
web::Response show_piece(web::Request const& request, access::CaseScope& scope);
web::Response update_piece(web::Request const& request, access::CaseScope& scope);
web::Response rule_word(web::Request const& request, access::CaseScope& scope);
web::Response create_alias(web::Request const& request, access::CaseScope& scope);
web::Response release_brief(web::Request const& request, access::CaseScope& scope);
web::Response create_link(web::Request const& request, access::CaseScope& scope);
web::Response close_link(web::Request const& request, access::CaseScope& scope);
web::Response read_brief(web::Request const& request, access::Visit& visit);
web::Response write_note(web::Request const& request, access::Visit& visit);

}  // namespace indgang::briefs
