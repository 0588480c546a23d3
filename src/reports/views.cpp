#include "reports/views.hpp"

#include <fmt/format.h>

namespace indgang::reports {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

bool is_adult(cases::Member const& member) {
    return member.role == cases::FamilyRole::parent ||
           member.role == cases::FamilyRole::other_adult;
}

PartView part_view(Part const& part, Piece const* now, Adults const& adults, bool for_family,
                   bool compares) {
    auto const state = compares ? state_of_source(part, now) : SourceState::none;
    auto const& words = for_family ? part.for_family() : part.words;
    return {.id = part.id,
            .words = words,
            .original = part.original,
            .now = compares && now ? now->words : std::string{},
            .address = {},
            .credit = part.credit,
            .only_for = adults.only_for(part),
            .side_said = {},
            .readability = said_of_reading(words),
            .is_own_words = part.manner == Manner::own_words,
            .is_edited = part.is_edited(),
            .is_changed = state == SourceState::changed,
            .is_gone = state == SourceState::gone,
            .has_original = part.is_edited() && !part.is_edited_unseen};
}

}  // namespace

Report report_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("report");
    auto found = number ? report(scope, ReportId{*number}) : std::nullopt;
    return found ? std::move(*found) : throw access::NotFound{};
}

Report open_report_in(access::CaseScope& scope, web::Request const& request) {
    auto found = report_in(scope, request);
    return found.stage() == Stage::written ? std::move(found) : throw access::NotFound{};
}

std::string address_of(access::CaseScope& scope, ReportId report) {
    return fmt::format("/forloeb/{}/afrapporteringer/{}", scope.case_id().value, report.value);
}

ReportHead head_of(access::CaseScope& scope, Report const& report) {
    auto const stage = report.stage();
    bool const coordinates = access::coordination.has(scope.relation());
    auto const versions = versions_of(scope, report.series);
    return {.place = cases::place(scope),
            .id = report.id,
            .address = address_of(scope, report.id),
            .number = report.number,
            .stage = stage,
            .because = report.because,
            .is_written = stage == Stage::written,
            .is_asked = stage == Stage::asked,
            .is_fixed = stage == Stage::fixed,
            .is_released = report.released.has_value(),
            .may_write = coordinates,
            .may_change = coordinates && stage == Stage::written,
            .may_correct = coordinates && stage == Stage::fixed && versions.back().id == report.id,
            .has_versions = versions.size() > 1};
}

Phrase state_of(Report const& report) {
    if (report.fixed)
        return phrase("Underskrevet {0} af {1}. Teksten ligger fast.",
                      Day{std::chrono::floor<days>(report.fixed->at.at)}, report.fixed->name);
    if (report.asked)
        return phrase("Teamet er bedt om at godkende den, {0} af {1}.",
                      Day{std::chrono::floor<days>(report.asked->at.at)}, report.asked->name);
    return phrase("Et udkast, begyndt {0} af {1}. Teamet kan ikke se det endnu.",
                  Day{std::chrono::floor<days>(report.begun.at.at)}, report.begun.name);
}

Pieces pieces_now(access::CaseScope& scope) {
    Pieces now;
    for (auto const& section : taken_from_all(scope))
        for (auto const& piece : section.pieces) now.emplace(piece.source, piece);
    return now;
}

Piece const* piece_of(Pieces const& now, Part const& part) {
    auto const found = now.find(part.source);
    return found == now.end() ? nullptr : &found->second;
}

Adults::Adults(access::CaseScope& scope) : family_{cases::family(scope)} {
    for (auto const& member : family_.members)
        if (member.is_address_protected && !member.address.empty())
            protected_.push_back(member.address);
}

Phrase Adults::only_for(Part const& part) const {
    auto const owner = part.folder.kind == access::FolderKind::adult ||
                               part.folder.kind == access::FolderKind::youth
                           ? std::optional{PersonId{part.folder.number}}
                           : part.said_by;
    auto const* member = owner ? family_.member(*owner) : nullptr;
    if (!member) return {};
    if (part.folder.kind == access::FolderKind::assessment && !is_adult(*member)) return {};
    return phrase("Af familien læser kun {0} dette.", first_name(member->name));
}

Phrase Adults::about(Part const& part) const {
    auto const whom = part.folder.kind == access::FolderKind::adult
                          ? std::optional{PersonId{part.folder.number}}
                          : part.about;
    auto const* member = whom ? family_.member(*whom) : nullptr;
    return member ? phrase("Om {0}", first_name(member->name)) : phrase("Om hele familien");
}

std::optional<PersonId> Adults::only_child() const {
    auto const children = family_.with_role(cases::FamilyRole::child);
    return children.size() == 1 ? std::optional{children.front().id} : std::nullopt;
}

std::vector<web::Choice> Adults::choices(Language language) const {
    std::vector<web::Choice> all;
    auto const add = [&](cases::Member const& one, Phrase const& hint) {
        all.push_back({web::typed(one.id), first_name(one.name), say(hint, language)});
    };
    auto const children = family_.with_role(cases::FamilyRole::child);
    for (auto const& child : children)
        add(child,
            phrase("Læses af dem, der har forældremyndigheden over {0}.", first_name(child.name)));
    if (children.size() > 1)
        all.push_back({"all", std::string(in(language, Text{"Hele familien"})),
                       std::string(in(language, Text{"Læses af dem, der har forældremyndigheden "
                                                     "over alle børnene."}))});
    for (auto const& member : family_.members)
        if (is_adult(member))
            add(member, phrase("Lægges i {0}s egen mappe. Den anden forælder ser det ikke.",
                               first_name(member.name)));
    return all;
}

std::optional<Part> Adults::part_about(std::string_view word) const {
    if (word == "all") return Part{};
    for (auto const& member : family_.members) {
        if (web::typed(member.id) != word) continue;
        if (is_adult(member)) return Part{.folder = access::adult_folder(member.id)};
        if (member.role == cases::FamilyRole::child) return Part{.about = member.id};
    }
    return std::nullopt;
}

std::vector<SectionView> sections_of(access::CaseScope& scope, Report const& report,
                                     Adults const& adults, bool for_family) {
    bool const compares = access::coordination.has(scope.relation());
    auto const now = compares ? pieces_now(scope) : Pieces{};
    std::vector<SectionView> sections;
    for (auto const& section : report.sections) {
        SectionView shown{section.id, section.heading, {}};
        auto last = PartSide::none;
        for (auto const& part : section.parts) {
            if (!part.stands_in_report() || (for_family && !part.is_for_family)) continue;
            shown.parts.push_back(
                part_view(part, piece_of(now, part), adults, for_family, compares));
            shown.parts.back().address =
                fmt::format("{}/dele/{}", address_of(scope, report.id), part.id.value);
            if (part.side != last && part.side != PartSide::none)
                shown.parts.back().side_said = said(part.side, scope.language());
            last = part.side;
        }
        if (!shown.parts.empty()) sections.push_back(std::move(shown));
    }
    return sections;
}

Phrase said_of_reading(std::string_view text) {
    auto const counted = readability_of(text);
    if (counted.words == 0) return {};
    return phrase("LIX {0}: {1}", counted.lix,
                  Phrase{std::string(wording(difficulty_of(counted.lix)).danish), {}});
}

std::vector<WordsView> words_of(std::vector<ChangedWords> const& changes) {
    std::vector<WordsView> views;
    for (auto const& one : changes)
        views.push_back(
            {one.change, one.words, one.change == Change::put_in, one.change == Change::taken_out});
    return views;
}

}  // namespace indgang::reports
