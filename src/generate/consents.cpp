// What it is to be used for stays Danish: it is content, not interface.
#include "generate/consents.hpp"

#include <algorithm>

namespace indgang::generate {
namespace {

using access::Answer;
using access::Folder;
using access::FolderKind;

constexpr std::string_view for_the_team =
    "Kerneteamet skal kende jer godt nok til at lægge én plan sammen med jer.";
constexpr std::string_view for_money =
    "Kerneteamet ville se, hvad hjælpen koster jer selv, før I søgte om merudgifter.";
constexpr int taken_back = 19;  // days ago
constexpr std::string_view for_own =
    "Kerneteamet skal kunne samle hjælpen til dig med hjælpen til barnet.";

std::vector<Folder> shared_folders() {
    std::vector<Folder> folders;
    for (auto const kind : access::standard_folders)
        if (kind != FolderKind::money) folders.push_back({kind});
    return folders;
}

std::vector<std::size_t> holders(Family const& family) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < family.persons.size(); ++i)
        if (family.persons[i].has_custody) found.push_back(i);
    return found;
}

/// Of twenty families fourteen said yes, the others are what a coordinator meets as well.
void answer(Consent& consent, std::size_t number) {
    auto const all = [&](Answer answer) {
        for (auto const giver : consent.givers) consent.said.push_back({giver, answer});
    };
    switch (number % 20) {
        case 13: std::erase(consent.folders, Folder{FolderKind::health}); return all(Answer::given);
        case 14:
        case 15: return consent.said.push_back({consent.givers.front(), Answer::given});
        case 16:
            all(Answer::given);
            consent.said.back().answer =
                consent.givers.size() > 1 ? Answer::declined : Answer::given;
            return;
        case 17: all(Answer::given); return all(Answer::withdrawn);
        case 18: return all(Answer::declined);
        case 19: return;
        default: return all(Answer::given);
    }
}

bool has_matters(Family const& family, std::size_t person) {
    return std::ranges::any_of(family.matters,
                               [&](Matter const& one) { return one.person == person; });
}

}  // namespace

void invent_consents(Family& family, std::size_t number) {
    auto givers = holders(family);
    if (family.team.empty() || givers.empty()) return;
    Consent team{.folders = shared_folders(),
                 .purpose = std::string(for_the_team),
                 .on = family.started_on,
                 .givers = std::move(givers)};
    answer(team, number);
    family.consents.push_back(std::move(team));
    for (std::size_t person = 0; person < family.persons.size(); ++person) {
        if (!family.persons[person].is_adult() || !has_matters(family, person)) continue;
        family.consents.push_back({.folders = {{FolderKind::adult, std::int64_t(person)}},
                                   .purpose = std::string(for_own),
                                   .on = family.started_on,
                                   .givers = {person}});
        answer(family.consents.back(), number + person);
    }
}

void tell_consents(Family& family, Day today) {
    auto givers = holders(family);
    if (givers.empty()) return;
    Consent money{.folders = {{FolderKind::money}},
                  .purpose = std::string(for_money),
                  .on = family.started_on + days{30},
                  .givers = givers};
    for (auto const giver : givers) money.said.push_back({giver, Answer::given});
    money.said.push_back({givers.front(), Answer::withdrawn, today - days{taken_back}});
    family.consents.push_back(std::move(money));
}

}  // namespace indgang::generate
