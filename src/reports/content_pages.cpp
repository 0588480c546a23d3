#include <fmt/format.h>

#include <algorithm>

#include "reports/views.hpp"
#include "web/conflict.hpp"

namespace indgang::reports {
namespace {

ContentPart content_part(access::CaseScope& scope, Report const& report, Part const& part,
                         Pieces const& now) {
    auto const state = state_of_source(part, piece_of(now, part));
    return {.id = part.id,
            .words = part.words,
            .address = fmt::format("{}/dele/{}", address_of(scope, report.id), part.id.value),
            .credit = part.credit,
            .side_said = {},
            .state = state,
            .is_own_words = part.manner == Manner::own_words,
            .is_chosen = part.is_chosen,
            .is_for_family = part.is_for_family,
            .is_empty = part.words.empty(),
            .is_edited = part.is_edited(),
            .is_changed = state == SourceState::changed,
            .is_gone = state == SourceState::gone};
}

ContentSection content_section(access::CaseScope& scope, Report const& report,
                               Section const& section, Pieces const& now) {
    ContentSection shown{section.id, section.heading, {}, is_hard_first(section)};
    auto last = PartSide::none;
    for (auto const& part : section.parts) {
        shown.parts.push_back(content_part(scope, report, part, now));
        if (part.side != last && part.side != PartSide::none)
            shown.parts.back().side_said = said(part.side, scope.language());
        last = part.side;
    }
    shown.parts.front().is_first = shown.parts.back().is_last = true;
    return shown;
}

/// What the sources have that the report has not, by section.
std::vector<SourceSection> not_taken(access::CaseScope& scope, Report const& report) {
    auto all = taken_from_all(scope);
    auto const is_taken = [&](Piece const& piece) {
        return std::ranges::any_of(report.sections, [&](Section const& section) {
            return std::ranges::count(section.parts, piece.source, &Part::source) > 0;
        });
    };
    for (auto& section : all) std::erase_if(section.pieces, is_taken);
    std::erase_if(all, [](auto const& section) { return section.pieces.empty(); });
    return all;
}

ContentPage content_page(access::CaseScope& scope, Report const& report, web::FormState form) {
    ContentPage page{.head = head_of(scope, report),
                     .sections = {},
                     .pieces = {},
                     .lacks = what_it_lacks(scope, report),
                     .form = std::move(form)};
    auto const now = pieces_now(scope);
    for (auto const& section : report.sections)
        page.sections.push_back(content_section(scope, report, section, now));
    if (!page.sections.empty())
        page.sections.front().is_first = page.sections.back().is_last = true;
    for (auto const& section : not_taken(scope, report))
        for (auto const& piece : section.pieces)
            page.pieces.push_back(
                {piece.source, piece.words,
                 fmt::format("{} · {}", section.heading, say(piece.credit, scope.language()))});
    for (auto const& section : report.sections)
        page.chosen += std::ranges::count_if(section.parts, &Part::stands_in_report);
    return page;
}

std::vector<Choice> choices_in(web::Form& form, Report const& report) {
    auto const chosen = form.list("chosen"), for_family = form.list("for_family");
    auto const has = [](std::vector<std::string> const& list, PartId part) {
        return std::ranges::count(list, web::typed(part)) > 0;
    };
    std::vector<Choice> all;
    for (auto const& section : report.sections)
        for (auto const& part : section.parts)
            all.push_back({part.id, has(chosen, part.id), has(for_family, part.id)});
    return all;
}

/// "part 12 up", "section 3 down": anything else moves nothing.
void move(access::CaseScope& scope, Report const& report, std::string_view asked) {
    for (auto const& direction : directions) {
        std::vector<SectionId> sections;
        for (auto const& section : report.sections) sections.push_back(section.id);
        for (auto const& section : report.sections) {
            if (asked == fmt::format("section {} {}", section.id.value, direction.word))
                return put_sections(scope, report, moved(sections, section.id, direction.value));
            std::vector<PartId> parts;
            for (auto const& part : section.parts) parts.push_back(part.id);
            for (auto const part : parts)
                if (asked == fmt::format("part {} {}", part.value, direction.word))
                    return put_parts(scope, report, moved(parts, part, direction.value));
        }
    }
}

/// In words, for two who chose at once.
std::string chosen_in_words(Report const& report, std::vector<Choice> const& choices,
                            bool Choice::*flag) {
    std::string words;
    for (auto const& section : report.sections)
        for (auto const& part : section.parts) {
            auto const choice = std::ranges::find(choices, part.id, &Choice::part);
            if (choice != choices.end() && (*choice).*flag)
                words += fmt::format("{}: {}\n", section.heading, part.words.substr(0, 400));
        }
    return words;
}

std::vector<Choice> choices_of(Report const& report) {
    std::vector<Choice> all;
    for (auto const& section : report.sections)
        for (auto const& part : section.parts)
            all.push_back({part.id, part.is_chosen, part.is_for_family});
    return all;
}

web::Response two_choices(web::Request const& request, access::CaseScope& scope,
                          Report const& report, web::FormState const& typed,
                          std::vector<Choice> const& yours) {
    auto const theirs = choices_of(report);
    auto const language = scope.language();
    return web::conflict(request, typed,
                         {.version = web::typed(report.version),
                          .address = address_of(scope, report.id) + "/indhold"},
                         {{std::string(in(language, Text{"Med i afrapporteringen"})),
                           chosen_in_words(report, theirs, &Choice::is_chosen),
                           chosen_in_words(report, yours, &Choice::is_chosen)},
                          {std::string(in(language, Text{"Med i familiens udgave"})),
                           chosen_in_words(report, theirs, &Choice::is_for_family),
                           chosen_in_words(report, yours, &Choice::is_for_family)}});
}

bool differ(std::vector<Choice> const& a, std::vector<Choice> const& b) {
    return !std::ranges::equal(a, b, [](Choice const& one, Choice const& other) {
        return one.part == other.part && one.is_chosen == other.is_chosen &&
               one.is_for_family == other.is_for_family;
    });
}

}  // namespace

web::Response show_content(web::Request const& request, access::CaseScope& scope) {
    auto const report = open_report_in(scope, request);
    return web::page(request,
                     content_page(scope, report, web::fresh_form(web::typed(report.version))));
}

web::Response compose(web::Request const& request, access::CaseScope& scope) {
    auto const report = open_report_in(scope, request);
    web::Form form{request, content_fields};
    auto const choices = choices_in(form, report);
    auto const asked = form.maybe_text("move");
    if (!form.ok()) return web::page(request, content_page(scope, report, form.state()), 422);
    bool const is_stale = form.state().version != web::typed(report.version);
    if (is_stale && differ(choices, choices_of(report)))
        return two_choices(request, scope, report, form.state(), choices);
    if (differ(choices, choices_of(report))) choose(scope, report, choices);
    if (!asked.empty()) move(scope, report, asked);
    return web::see_other(address_of(scope, report.id) + (asked.empty() ? "" : "/indhold"));
}

web::Response take_pieces(web::Request const& request, access::CaseScope& scope) {
    auto const report = open_report_in(scope, request);
    web::Form form{request, piece_fields};
    auto const wanted = form.list("pieces");
    auto pieces = not_taken(scope, report);
    for (auto& section : pieces)
        std::erase_if(section.pieces, [&](Piece const& piece) {
            return std::ranges::count(wanted, piece.source) == 0;
        });
    std::erase_if(pieces, [](auto const& section) { return section.pieces.empty(); });
    if (!pieces.empty()) take_in(scope, report, pieces);
    return web::see_other(address_of(scope, report.id) + "/indhold");
}

}  // namespace indgang::reports
