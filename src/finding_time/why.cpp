#include "finding_time/why.hpp"

#include <algorithm>

namespace indgang::finding_time {
namespace {

bool goes(Problem const& problem, Candidate const& one, std::size_t person) {
    auto const& wanted = problem.meetings[one.meeting];
    return std::ranges::count(wanted.must, person) ||
           (std::ranges::count(wanted.should, person) && !std::ranges::count(one.missing, person));
}

/// Those of the family who come and for whom it holds.
template <class Holds>
std::vector<std::size_t> of_family(Problem const& problem, Candidate const& one,
                                   Holds const& holds) {
    std::vector<std::size_t> some;
    for (std::size_t person = 0; person < problem.people.size(); ++person)
        if (problem.people[person].is_of_family && goes(problem, one, person) &&
            holds(problem.people[person], person))
            some.push_back(person);
    return some;
}

bool says(Person const& person, Wish::Kind kind) {
    return std::ranges::count(person.wishes, kind, &Wish::kind) > 0;
}

void add_margin(std::vector<Phrase>& said, Wanted const& wanted, Candidate const& one) {
    auto const margin = (wanted.keep_by - one.when.on).count();
    if (margin < 0) return;
    if (margin == 0)
        said.push_back(phrase("Det er den sidste dag inden for fristen."));
    else if (margin == 1)
        said.push_back(phrase("1 dag før fristen."));
    else
        said.push_back(phrase("{0} dage før fristen.", std::int64_t(margin)));
}

void add_duties(std::vector<Phrase>& said, Wanted const& wanted) {
    if (wanted.duties.size() == 2)
        said.push_back(
            phrase("Ét møde i stedet for to: {0} og {1}.", wanted.duties[0], wanted.duties[1]));
    if (wanted.duties.size() > 2)
        said.push_back(phrase("Ét møde i stedet for {0}.", std::int64_t(wanted.duties.size())));
}

Phrase broken_of(Problem const& problem, Broken const& broken) {
    auto const& person = problem.people[broken.person];
    auto const& words = person.wishes[broken.wish].words;
    if (words.empty()) return phrase("{0} har sagt, at den tid aldrig passer.", person.name);
    return phrase("{0} har sagt, at den tid aldrig passer: {1}.", person.name, words);
}

}  // namespace

Phrase names_of(Problem const& problem, std::vector<std::size_t> const& people) {
    if (people.empty()) return {};
    std::string before;
    for (std::size_t i = 0; i + 1 < people.size(); ++i)
        before += (i ? ", " : "") + problem.people[people[i]].name;
    auto const& last = problem.people[people.back()].name;
    return before.empty() ? Phrase{"{0}", {last}} : phrase("{0} og {1}", before, last);
}

std::vector<Phrase> why_good(Problem const& problem, Candidate const& one) {
    auto const& wanted = problem.meetings[one.meeting];
    std::vector<Phrase> said{one.missing.empty() ? phrase("Alle kan.")
                                                 : phrase("Alle, der skal med, kan.")};
    add_margin(said, wanted, one);
    auto const suited = of_family(problem, one, [&](Person const& person, std::size_t at) {
        return says(person, Wish::Kind::suits) && !std::ranges::count(one.unsuited, at);
    });
    if (!suited.empty())
        said.push_back(phrase("Tiden passer {0} godt.", names_of(problem, suited)));
    auto const spared = of_family(problem, one, [&](Person const& person, std::size_t at) {
        return says(person, Wish::Kind::never) &&
               std::ranges::none_of(one.broken, [&](Broken const& b) { return b.person == at; });
    });
    if (!spared.empty())
        said.push_back(phrase("Uden om det, {0} har sagt nej til.", names_of(problem, spared)));
    auto const placed = of_family(problem, one, [&](Person const& person, std::size_t at) {
        return !person.likes.empty() && !std::ranges::count(one.other_place, at);
    });
    if (!placed.empty())
        said.push_back(phrase("Dér, hvor {0} helst vil mødes.", names_of(problem, placed)));
    add_duties(said, wanted);
    return said;
}

std::vector<Phrase> what_it_breaks(Problem const& problem, Candidate const& one,
                                   InTheWay const& in_the_way) {
    std::vector<Phrase> all;
    if (one.days_over == 1) all.push_back(phrase("1 dag efter fristen."));
    if (one.days_over > 1)
        all.push_back(phrase("{0} dage efter fristen.", std::int64_t(one.days_over)));
    if (auto const because = said(problem, in_the_way); !because.empty()) all.push_back(because);
    for (auto const& broken : one.broken) all.push_back(broken_of(problem, broken));
    if (one.is_in_full_week) all.push_back(phrase("Familiens uge er fyldt i forvejen."));
    if (!one.unsuited.empty())
        all.push_back(phrase("Ikke en af de tider, som {0} har sagt passer.",
                             names_of(problem, one.unsuited)));
    if (!one.other_place.empty())
        all.push_back(
            phrase("{0} ville hellere mødes et andet sted.", names_of(problem, one.other_place)));
    if (!one.missing.empty())
        all.push_back(phrase("{0} er optaget.", names_of(problem, one.missing)));
    return all;
}

Phrase said(Problem const& problem, InTheWay const& in_the_way) {
    switch (in_the_way.obstacle) {
        case Obstacle::nothing: return {};
        case Obstacle::was_over:
            return phrase("Fristen ligger før den første dag, vi kan nå at indkalde til.");
        case Obstacle::no_working_day:
            return phrase("Der er ingen arbejdsdag tilbage inden fristen.");
        case Obstacle::too_long: return phrase("Mødet er længere end en arbejdsdag.");
        case Obstacle::taken:
            return phrase("Inden fristen er der ingen tid, hvor alle kan: {0} er optaget.",
                          names_of(problem, in_the_way.people));
    }
    return {};
}

}  // namespace indgang::finding_time
