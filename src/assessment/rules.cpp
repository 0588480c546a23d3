#include "assessment/rules.hpp"

#include <algorithm>
#include <cmath>

namespace indgang::assessment {
namespace {

using catalogue::IcsSide;

struct Line {
    IcsSide side;
    Spot from, to;
};
constexpr Spot left{60, 490}, top{300, 75}, right{540, 490};
constexpr Line lines[] = {
    {IcsSide::child, left, top},
    {IcsSide::parents, top, right},
    {IcsSide::surroundings, right, left},
};
/// Within a sentence. Of a closed list, so that each stands in the reader's language.
constexpr Wording<core_team::Discipline> one_who_can_help[] = {
    {core_team::Discipline::social_worker, "social_worker", "en socialrådgiver"},
    {core_team::Discipline::family_therapist, "family_therapist", "en familiebehandler"},
    {core_team::Discipline::psychologist, "psychologist", "en psykolog"},
    {core_team::Discipline::speech_consultant, "speech_consultant", "en tale-hørekonsulent"},
    {core_team::Discipline::health_visitor, "health_visitor", "en sundhedsplejerske"},
    {core_team::Discipline::occupational_therapist, "occupational_therapist", "en ergoterapeut"},
    {core_team::Discipline::physiotherapist, "physiotherapist", "en fysioterapeut"},
    {core_team::Discipline::teacher, "teacher", "en lærer"},
    {core_team::Discipline::pedagogue, "pedagogue", "en pædagog"},
    {core_team::Discipline::adult_adviser, "adult_adviser", "en voksenrådgiver"},
    {core_team::Discipline::job_consultant, "job_consultant", "en jobkonsulent"},
    {core_team::Discipline::education_adviser, "education_adviser", "en uddannelsesvejleder"},
    {core_team::Discipline::other, "other", "en anden faggruppe"},
};

Phrase said(Wording<core_team::Discipline> const& row) { return {std::string(row.danish), {}}; }

constexpr double corner = 0.09, gap = 0.024;  // parts of a side that stay empty

Spot on(Line const& line, double part) {
    auto const between = [&](std::int64_t a, std::int64_t b) {
        return std::int64_t(std::lround(double(a) + double(b - a) * part));
    };
    return {between(line.from.x, line.to.x), between(line.from.y, line.to.y)};
}

}  // namespace

Card tidied(Card card) {
    if (card.said_by) card.observed.reset();
    if (card.side == Side::works) card.disciplines.clear();
    return card;
}

std::vector<CardObjection> objections_to(Card const& card, Day today) {
    if (card.observed && card.observed->on > today)
        return {CardObjection::observed_later_than_today};
    return {};
}

bool may_read_at_home(Card const& card, std::optional<cases::FamilyRole> said_by, PersonId reader) {
    if (!card.said_by || *card.said_by == reader) return true;
    return said_by == cases::FamilyRole::child || said_by == cases::FamilyRole::sibling;
}

Neighbours neighbours_of(Dimensions dimensions, std::string_view word) {
    Neighbours found;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (dimensions[i].word != word) continue;
        if (i > 0) found.before = &dimensions[i - 1];
        if (i + 1 < dimensions.size()) found.after = &dimensions[i + 1];
    }
    return found;
}

std::vector<Segment> segments_of(Dimensions dimensions) {
    std::vector<Segment> segments;
    for (auto const& dimension : dimensions) {
        auto const of_side = [&](auto const& one) { return one.side == dimension.side; };
        auto const there = double(std::ranges::count_if(dimensions, of_side));
        auto const before = std::count_if(dimensions.data(), &dimension, of_side);
        auto const length = (1 - 2 * corner) / there;
        auto const from = corner + double(before) * length;
        auto const& line = *std::ranges::find(lines, dimension.side, &Line::side);
        segments.push_back(
            {on(line, from + gap), on(line, from + length - gap), on(line, from + length / 2)});
    }
    return segments;
}

std::vector<DisciplineCount> disciplines_of(std::vector<Card> const& cards) {
    std::vector<DisciplineCount> counts;
    for (auto const& row : core_team::disciplines) counts.push_back({row.value});
    for (auto const& card : cards)
        for (auto const discipline : card.disciplines)
            ++std::ranges::find(counts, discipline, &DisciplineCount::discipline)->count;
    std::erase_if(counts, [](auto const& one) { return one.count == 0; });
    std::ranges::stable_sort(counts, std::greater{}, &DisciplineCount::count);
    return counts;
}

std::vector<core_team::Need> needs_of(std::vector<Card> const& cards, std::string const& child) {
    std::vector<core_team::Need> needs;
    for (auto const& [discipline, count] : disciplines_of(cards))
        needs.push_back({{core_team::Competence::Kind::discipline, std::string(word(discipline))},
                         said(wording(discipline)),
                         phrase("I har skrevet på ICS-tavlen, at {0} kan hjælpe {1}",
                                said(find(one_who_can_help, discipline)), child)});
    return needs;
}

}  // namespace indgang::assessment
