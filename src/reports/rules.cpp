#include "reports/rules.hpp"

namespace indgang::reports {
namespace {

bool has_text(std::span<Section const> sections, WrittenKind kind) {
    return std::ranges::any_of(sections, [&](Section const& section) {
        return section.written_kind() == kind &&
               std::ranges::any_of(section.parts, &Part::stands_in_report);
    });
}

bool has_taken(std::span<Section const> sections) {
    return std::ranges::any_of(sections, [](Section const& section) {
        return !section.written_kind() &&
               std::ranges::any_of(section.parts, &Part::stands_in_report);
    });
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_sign(char c) {
    bool const is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return static_cast<unsigned char>(c) < 0x80 && !is_letter && !is_digit(c);
}

/// Small letters, and no spaces or signs but between two numbers: "Havnevej 9," and "havnevej  9" are one
/// place, and "Havnevej 9, 2. sal" is there.
std::string bare(std::string_view text) {
    std::string out;
    bool is_parted = false;
    for (char const c : text) {
        if (is_sign(c)) {
            is_parted = true;
            continue;
        }
        if (is_parted && !out.empty() && is_digit(out.back()) && is_digit(c)) out += ' ';
        is_parted = false;
        out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return out;
}

}  // namespace

bool is_hard_first(Section const& section) {
    bool hard_seen = false;
    for (auto const& part : section.parts) {
        if (!part.stands_in_report()) continue;
        if (part.side == PartSide::works && hard_seen) return true;
        hard_seen = hard_seen || part.side == PartSide::hard;
    }
    return false;
}

SourceState state_of_source(Part const& part, Piece const* now) {
    if (part.is_written_here()) return SourceState::none;
    if (!now) return SourceState::gone;
    return now->words == part.original ? SourceState::same : SourceState::changed;
}

bool may_read_at_home(std::optional<PersonId> said_by, std::optional<cases::FamilyRole> role,
                      std::optional<PersonId> reader) {
    if (!said_by || said_by == reader) return true;
    return role == cases::FamilyRole::child || role == cases::FamilyRole::sibling;
}

std::vector<Lack> lacks_of(std::span<Section const> sections) {
    std::vector<Lack> found;
    if (!has_taken(sections)) found.push_back(Lack::nothing_chosen);
    if (!has_text(sections, WrittenKind::summary)) found.push_back(Lack::no_summary);
    if (!has_text(sections, WrittenKind::assessment)) found.push_back(Lack::no_assessment);
    if (!has_text(sections, WrittenKind::meaning)) found.push_back(Lack::no_meaning);
    return found;
}

bool gives_away(std::string_view text, std::string_view address) {
    auto const place = bare(address.substr(0, address.find(',')));
    if (place.empty()) return false;
    auto const said = bare(text);
    for (auto at = said.find(place); at != said.npos; at = said.find(place, at + 1)) {
        auto const end = at + place.size();
        bool const goes_on = is_digit(place.back()) && end < said.size() && is_digit(said[end]);
        if (!goes_on) return true;
    }
    return false;
}

std::vector<std::string> where_given_away(std::span<Section const> sections,
                                          std::span<std::string const> addresses) {
    std::vector<std::string> headings;
    for (auto const& section : sections) {
        auto const gives = [&](Part const& part) {
            return part.stands_in_report() &&
                   std::ranges::any_of(addresses, [&](std::string const& address) {
                       return gives_away(part.words, address) ||
                              gives_away(part.family_words, address);
                   });
        };
        if (std::ranges::any_of(section.parts, gives)) headings.push_back(section.heading);
    }
    return headings;
}

}  // namespace indgang::reports
