// The kinds of board as a municipality sees and makes them (/tavler): all of them, one with its versions, and
// the form for a new kind or a new version, with a preview.
#pragma once
#include "access/access.hpp"
#include "board_kinds/board_kinds.hpp"
#include "board_kinds/rules.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::board_kinds {

/// As it will look, without cards.
struct Preview {
    std::string name, origin;
    std::vector<ColumnHead> columns;
    bool has_houses = false;
};
BOOST_DESCRIBE_STRUCT(Preview, (), (name, origin, columns))
void render(Preview const& page, web::View& view);
Preview preview_of(Kind const& kind);

struct KindLine {
    std::string word, name, origin, headings;
    Audience audience = Audience::family;
    std::int64_t version = 1;
    std::optional<Day> retired_on;
};
BOOST_DESCRIBE_STRUCT(KindLine, (), (word, name, origin, headings, audience, version, retired_on))

struct KindsPage {
    std::vector<KindLine> own, known;
};
BOOST_DESCRIBE_STRUCT(KindsPage, (), (own, known))
void render(KindsPage const& page, web::View& view);
std::string title(KindsPage const& page, Language language);

struct VersionLine {
    std::int64_t version = 0;
    std::string name, written_by;
    std::optional<Day> written_on;
};
BOOST_DESCRIBE_STRUCT(VersionLine, (), (version, name, written_by, written_on))

struct KindPage {
    KindLine kind;
    Preview preview;
    std::vector<VersionLine> versions;  // of an own kind, the newest first
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(KindPage, (), (kind, preview, versions, may_change))
void render(KindPage const& page, web::View& view);
std::string title(KindPage const& page, Language language);

struct KindFormPage {
    std::string word, name;  // of the kind that gets a new version; empty: a new kind
    std::optional<Preview> preview;
    web::FormState form;

    static constexpr auto const& every_audience = audiences;
    static constexpr auto const& every_drawing = drawings;
    static constexpr auto const& every_look = looks;
    static constexpr Wording<bool> first[] = {{true, "yes", "Vis det, der virker, først"}};
    static constexpr Wording<bool> strength[] = {{true, "yes", "Kolonnen er til det, der virker"}};
};
BOOST_DESCRIBE_STRUCT(KindFormPage, (), (word, name, preview, form))
void render(KindFormPage const& page, web::View& view);
std::string title(KindFormPage const& page, Language language);

inline constexpr std::size_t longest_heading = 60, longest_question = 200, longest_prompts = 600;
constexpr web::FormField heading_field(std::string_view name) {
    return {.name = name, .longest = longest_heading};
}
constexpr web::FormField question_field(std::string_view name) {
    return {.name = name, .longest = longest_question};
}
constexpr web::FormField prompts_field(std::string_view name) {
    return {.name = name, .kind = web::FieldKind::long_text, .longest = longest_prompts};
}
constexpr web::FormField look_field(std::string_view name) {
    return {.name = name, .kind = web::FieldKind::choice, .words = words_of<Look>};
}
constexpr web::FormField strength_field(std::string_view name) {
    return {.name = name, .kind = web::FieldKind::flag};
}

// clang-format off
inline constexpr web::FormField kind_fields[] = {
    {.name = "name", .is_required = true, .longest = 60},
    {.name = "origin", .is_required = true, .longest = 120},
    {.name = "audience", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Audience>},
    {.name = "drawing", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Drawing>},
    {.name = "strengths_first", .kind = web::FieldKind::flag},
    {.name = "act"},
    heading_field("heading_1"), question_field("question_1"), prompts_field("prompts_1"), look_field("look_1"), strength_field("strength_1"),
    heading_field("heading_2"), question_field("question_2"), prompts_field("prompts_2"), look_field("look_2"), strength_field("strength_2"),
    heading_field("heading_3"), question_field("question_3"), prompts_field("prompts_3"), look_field("look_3"), strength_field("strength_3"),
    heading_field("heading_4"), question_field("question_4"), prompts_field("prompts_4"), look_field("look_4"), strength_field("strength_4"),
};
// clang-format on

web::Response show_kinds(web::Request const& request, access::Visit& visit);
web::Response show_kind(web::Request const& request, access::Visit& visit);
web::Response show_new_kind(web::Request const& request, access::Visit& visit);
web::Response create_kind(web::Request const& request, access::Visit& visit);
web::Response show_new_version(web::Request const& request, access::Visit& visit);
web::Response write_version(web::Request const& request, access::Visit& visit);
web::Response retire_kind(web::Request const& request, access::Visit& visit);

}  // namespace indgang::board_kinds
