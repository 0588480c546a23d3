#include "board_kinds/kind_form.hpp"

#include <fmt/format.h>

#include "web/compared.hpp"

namespace indgang::board_kinds {
namespace {

std::string numbered(std::string_view field, std::size_t column) {
    return fmt::format("{}_{}", field, column);
}

/// None where nothing was written about that column.
std::optional<Column> read_column(web::Form& form, std::size_t number) {
    auto const text = [&](std::string_view field) {
        return form.maybe_text(numbered(field, number));
    };
    Column column{.heading = text("heading"), .question = text("question")};
    column.prompts = lines_of(text("prompts"));
    column.look = form.maybe_choice(numbered("look", number), looks, "Vælg et udseende.")
                      .value_or(Look::question);
    column.is_strength = form.flag(numbered("strength", number));
    if (!column.heading.empty()) return column;
    if (!column.question.empty() || !column.prompts.empty())
        form.mistake(numbered("heading", number), Text{"Skriv en overskrift til kolonnen."});
    return std::nullopt;
}

/// Where the reader looks for what is wrong.
std::string_view field_of(KindObjection objection) {
    switch (objection) {
        case KindObjection::houses_are_three: return "drawing";
        case KindObjection::claims_a_certificate: return "origin";
        case KindObjection::nothing_that_works: return "strength_1";
        case KindObjection::too_many_prompts: return "prompts_1";
        default: return "heading_1";
    }
}

std::string in_words(std::string_view field, std::string_view value, Language language) {
    if (auto const one = value_of(audiences, value); one && field == "audience")
        return std::string(said(*one, language));
    if (auto const one = value_of(drawings, value); one && field == "drawing")
        return std::string(said(*one, language));
    if (auto const one = value_of(looks, value); one && field.starts_with("look_"))
        return std::string(said(*one, language));
    return {};
}

constexpr web::ComparedField compared_fields[] = {
    {"name", "Navn"},
    {"origin", "Hvor kommer tavlen fra?"},
    {"audience", "Hvem handler den om?"},
    {"drawing", "Hvordan ser den ud?"},
    {"strengths_first", "Vis det, der virker, først"},
    {"heading_1", "Overskrift i kolonne 1"},
    {"question_1", "Spørgsmål i kolonne 1"},
    {"prompts_1", "Hjælpespørgsmål i kolonne 1"},
    {"look_1", "Udseende af kolonne 1"},
    {"strength_1", "Kolonne 1 er til det, der virker"},
    {"heading_2", "Overskrift i kolonne 2"},
    {"question_2", "Spørgsmål i kolonne 2"},
    {"prompts_2", "Hjælpespørgsmål i kolonne 2"},
    {"look_2", "Udseende af kolonne 2"},
    {"strength_2", "Kolonne 2 er til det, der virker"},
    {"heading_3", "Overskrift i kolonne 3"},
    {"question_3", "Spørgsmål i kolonne 3"},
    {"prompts_3", "Hjælpespørgsmål i kolonne 3"},
    {"look_3", "Udseende af kolonne 3"},
    {"strength_3", "Kolonne 3 er til det, der virker"},
    {"heading_4", "Overskrift i kolonne 4"},
    {"question_4", "Spørgsmål i kolonne 4"},
    {"prompts_4", "Hjælpespørgsmål i kolonne 4"},
    {"look_4", "Udseende af kolonne 4"},
    {"strength_4", "Kolonne 4 er til det, der virker"},
};

}  // namespace

Kind read_kind(web::Form& form) {
    Kind kind{.word = {},
              .name = form.text("name", "Skriv, hvad tavlen hedder."),
              .origin = form.text("origin", "Skriv, hvor tavlen kommer fra."),
              .audience = form.choice("audience", audiences, "Vælg, hvem tavlen handler om."),
              .drawing = form.choice("drawing", drawings, "Vælg, hvordan tavlen ser ud."),
              .is_strength_first = form.flag("strengths_first")};
    bool const was_fine = form.ok();
    for (std::size_t number = 1; number <= most_columns; ++number)
        if (auto column = read_column(form, number)) {
            column->position = std::ssize(kind.columns) + 1;
            kind.columns.push_back(std::move(*column));
        }
    bool const may_judge = was_fine && form.ok();
    for (auto const objection : objections_to(kind))
        if (may_judge || objection == KindObjection::too_few_columns)
            form.mistake(field_of(objection), objection);
    return kind;
}

web::Pairs values_of(Kind const& kind) {
    web::Pairs values{{"name", kind.name},
                      {"origin", kind.origin},
                      {"audience", std::string(word(kind.audience))},
                      {"drawing", std::string(word(kind.drawing))}};
    if (kind.is_strength_first) values.emplace_back("strengths_first", "yes");
    for (auto const& one : kind.columns) {
        auto const number = std::size_t(one.position);
        values.emplace_back(numbered("heading", number), one.heading);
        values.emplace_back(numbered("question", number), one.question);
        values.emplace_back(numbered("prompts", number), in_lines(one.prompts));
        values.emplace_back(numbered("look", number), std::string(word(one.look)));
        if (one.is_strength) values.emplace_back(numbered("strength", number), "yes");
    }
    return values;
}

web::Response two_versions(web::Request const& request, Language language,
                           web::FormState const& typed, Kind const& now) {
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        return in_words(field, value, language);
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(now.version),
         .address = "/tavler/" + now.word,
         .by = now.written_by},
        web::compared(compared_fields, values_of(now), typed.values, language, words));
}

}  // namespace indgang::board_kinds
