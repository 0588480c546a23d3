#include "talk_boards/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "web/compared.hpp"

namespace indgang::talk_boards {
namespace {

std::string card_address(std::string const& board, TalkCardId card) {
    return board.empty() ? board : fmt::format("{}/kort/{}", board, card.value);
}

constexpr web::ComparedField compared_fields[] = {
    {"column", "Hvor hører det til?"},  {"voice", "Hvis ord er det?"},
    {"words", "Hvad bliver der sagt?"}, {"observer", "Hvem har observeret det?"},
    {"observed_on", "Hvornår?"},        {"known_by", "Hvordan ved I det?"},
};

}  // namespace

std::string address_of(access::CaseScope const& scope, TalkBoardId board) {
    return fmt::format("/forloeb/{}/samtaletavler/{}", scope.case_id().value, board.value);
}

bool may_write(access::CaseScope& scope, std::optional<PersonId> about) {
    return access::professionals.has(scope.relation()) &&
           scope.may_see(access::FolderKind::assessment, about).yes;
}

std::vector<TalkColumnView> columns_of(TalkBoard const& board, std::string const& address,
                                       std::int64_t current) {
    std::vector<TalkColumnView> columns;
    for (auto const& column : board_kinds::as_shown(board.kind)) {
        TalkColumnView view{.head = board_kinds::head_of(board.kind, column),
                            .own_words = {},
                            .observations = {},
                            .address = fmt::format("{}/{}", address, column.position),
                            .is_current = column.position == current};
        for (auto const& card : board.on(column.position)) {
            auto& into = card.source.is_own_words() ? view.own_words : view.observations;
            into.push_back({.id = card.id,
                            .address = card_address(address, card.id),
                            .words = card.words,
                            .source = attribution::said(card.source),
                            .is_own_words = card.source.is_own_words()});
            ++view.count;
        }
        columns.push_back(std::move(view));
    }
    return columns;
}

std::vector<web::Choice> headings_of(TalkBoard const& board) {
    std::vector<web::Choice> headings;
    for (auto const& column : board_kinds::as_shown(board.kind))
        headings.push_back({web::typed(column.position), column.heading, {}});
    return headings;
}

attribution::SourceFields source_fields(access::CaseScope& scope, TalkBoard const& board,
                                        attribution::Source const& now) {
    attribution::SourceFields fields{.voices = attribution::voices(scope, now),
                                     .observer = scope.visit().user().name,
                                     .today = scope.today()};
    if (board.kind.audience != board_kinds::Audience::childs_own || !board.line.about)
        return fields;
    auto const child = web::typed(*board.line.about);
    std::ranges::stable_partition(fields.voices,
                                  [&](attribution::Voice const& one) { return one.word == child; });
    fields.is_chosen = !fields.voices.empty() && fields.voices.front().word == child;
    return fields;
}

TalkCard read_card(web::Form& form, TalkCard card, TalkBoard const& board,
                   std::vector<attribution::Voice> const& voices, Day today) {
    auto const column = form.text("column", "Vælg, hvor det hører til.");
    card.position = 0;
    for (auto const& one : board.kind.columns)
        if (web::typed(one.position) == column) card.position = one.position;
    if (card.position == 0 && !column.empty())
        form.mistake("column", Text{"Vælg, hvor det hører til."});
    card.source = attribution::read_source(form, voices, today);
    card.words = form.text("words", "Skriv, hvad der bliver sagt eller er set.");
    return card;
}

web::Pairs values_of(TalkCard const& card) {
    web::Pairs values{{"column", web::typed(card.position)}, {"words", card.words}};
    attribution::add_values(values, card.source);
    return values;
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, TalkBoard const& board,
                           TalkCard const& now) {
    auto const people = attribution::voices(scope, now.source);
    auto const headings = headings_of(board);
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field == "column")
            for (auto const& heading : headings)
                if (heading.word == value) return heading.label;
        return attribution::in_words(field, value, people, scope.language());
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(now.version),
         .address = card_address(address_of(scope, board.line.id), now.id)},
        web::compared(compared_fields, values_of(now), typed.values, scope.language(), words));
}

}  // namespace indgang::talk_boards
