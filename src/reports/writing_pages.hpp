// Where a report is composed: which parts, in which order, and the text of one of them.
#pragma once
#include "reports/pages.hpp"

namespace indgang::reports {

struct ContentPart {
    PartId id;
    std::string words, address;
    Phrase credit;
    std::string side_said;
    SourceState state = SourceState::none;
    bool is_own_words = false, is_chosen = false, is_for_family = false, is_empty = false;
    bool is_edited = false, is_changed = false, is_gone = false;
    bool is_first = false, is_last = false;
};
BOOST_DESCRIBE_STRUCT(ContentPart, (),
                      (id, words, credit, state, is_chosen, is_for_family, is_edited))
void render(ContentPart const& page, web::View& view);

struct ContentSection {
    SectionId id;
    std::string heading;
    std::vector<ContentPart> parts;
    bool is_hard_first = false, is_first = false, is_last = false;
};
BOOST_DESCRIBE_STRUCT(ContentSection, (), (id, heading, parts, is_hard_first))
void render(ContentSection const& page, web::View& view);

/// What has come to the sources since the report was begun.
struct NewPiece {
    std::string word, label, hint;
};
BOOST_DESCRIBE_STRUCT(NewPiece, (), (word, label, hint))

struct ContentPage {
    ReportHead head;
    std::vector<ContentSection> sections;
    std::vector<NewPiece> pieces;
    std::vector<Phrase> lacks;
    std::int64_t chosen = 0;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ContentPage, (), (head, sections, pieces, lacks, chosen, form))
void render(ContentPage const& page, web::View& view);
std::string title(ContentPage const& page, Language language);

struct PartPage {
    ReportHead head;
    PartId part;
    std::string heading, original, now;
    Phrase credit, about, only_for;
    std::string address;
    Phrase said_of_words, said_of_family_words;  // how hard they are to read
    bool is_taken = false, is_changed = false, is_gone = false, is_edited = false;
    std::vector<WordsView> since;  // what was edited, from the source
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(PartPage, (),
                      (head, part, heading, original, now, credit, about, only_for, is_edited,
                       is_changed, is_gone, form))
void render(PartPage const& page, web::View& view);
std::string title(PartPage const& page, Language language);

struct TextPage {
    ReportHead head;
    std::vector<web::Choice> about;
    web::FormState form;

    static constexpr auto const& every_kind = written_kinds;
};
BOOST_DESCRIBE_STRUCT(TextPage, (), (head, form))
void render(TextPage const& page, web::View& view);
std::string title(TextPage const& page, Language language);

struct ReadabilityPage {
    std::int64_t lix = 0, words = 0, sentences = 0, long_words = 0;
    Phrase said;
};
BOOST_DESCRIBE_STRUCT(ReadabilityPage, (), (lix, words, sentences, long_words, said))
void render(ReadabilityPage const& page, web::View& view);
std::string title(ReadabilityPage const& page, Language language);

inline constexpr web::FormField readability_fields[] = {
    {.name = "text", .kind = web::FieldKind::long_text, .longest = 8000},
};
inline constexpr web::FormField content_fields[] = {
    {.name = "chosen", .is_list = true},
    {.name = "for_family", .is_list = true},
    {.name = "move", .longest = 40},
};
inline constexpr web::FormField piece_fields[] = {
    {.name = "pieces", .is_list = true},
};
inline constexpr web::FormField part_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 8000},
    {.name = "family_words", .kind = web::FieldKind::long_text, .longest = 8000},
};
inline constexpr web::FormField anew_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 8000},
};
inline constexpr web::FormField text_fields[] = {
    {.name = "kind",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<WrittenKind>},
    {.name = "about", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 8000},
    {.name = "family_words", .kind = web::FieldKind::long_text, .longest = 8000},
};

web::Response show_content(web::Request const& request, access::CaseScope& scope);
web::Response compose(web::Request const& request, access::CaseScope& scope);
web::Response take_pieces(web::Request const& request, access::CaseScope& scope);
web::Response show_text(web::Request const& request, access::CaseScope& scope);
web::Response create_text(web::Request const& request, access::CaseScope& scope);
web::Response show_part(web::Request const& request, access::CaseScope& scope);
web::Response update_part_text(web::Request const& request, access::CaseScope& scope);
/// For whoever writes, while it is written; keeps nothing.
web::Response count_readability(web::Request const& request, access::Visit& visit);
web::Response take_anew(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::reports
