#include "consent/rules.hpp"

#include <algorithm>

namespace indgang::consent {
namespace {

template <class List, class T>
bool has(List const& list, T const& value) {
    return std::ranges::find(list, value) != std::ranges::end(list);
}

std::int64_t count(Request const& request, Standing standing) {
    return std::ranges::count(request.givers, standing, &Giver::standing);
}

}  // namespace

Giver const* Request::giver(PersonId person) const {
    auto const found = std::ranges::find(givers, person, &Giver::person);
    return found == givers.end() ? nullptr : &*found;
}

State state_of(Request const& request, Day today) {
    auto const yeses = count(request, Standing::given);
    auto const withdrawn = count(request, Standing::withdrawn);
    auto const noes = count(request, Standing::declined) + withdrawn;
    if (yeses > 0 && noes > 0) return State::conflict;
    if (withdrawn > 0) return State::withdrawn;
    if (noes > 0) return State::declined;
    if (request.until_on && *request.until_on <= today) return State::ended;
    if (yeses == 0) return State::waiting;
    if (yeses < std::ssize(request.givers)) return State::partly_given;
    return request.from_on > today ? State::coming : State::in_force;
}

Phrase name_in(std::vector<NamedFolder> const& folders, access::Folder folder) {
    auto const found = std::ranges::find(folders, folder, &NamedFolder::folder);
    if (found != folders.end()) return found->name;
    return {std::string(wording(folder.kind).danish), {}};
}

std::vector<PersonId> givers_for(std::vector<access::Folder> const& folders,
                                 access::CaseFacts const& facts, Day today) {
    std::vector<PersonId> all;
    for (auto const& folder : folders)
        for (auto const giver : access::givers_of({folder, facts}, today))
            if (!has(all, giver)) all.push_back(giver);
    return all;
}

std::vector<Objection> objections_to(Wish const& wish, std::vector<NamedFolder> const& known,
                                     access::CaseFacts const& facts, Day today) {
    std::vector<Objection> found;
    bool is_known = true, has_givers = true;
    for (auto const& folder : wish.folders) {
        is_known = is_known && std::ranges::count(known, folder, &NamedFolder::folder) > 0;
        has_givers = has_givers && !access::givers_of({folder, facts}, today).empty();
    }
    if (wish.folders.empty()) found.push_back(Objection::no_folder);
    if (!is_known) found.push_back(Objection::unknown_folder);
    if (is_known && !has_givers) found.push_back(Objection::nobody_may_consent);
    if (wish.until_on && *wish.until_on <= wish.from_on)
        found.push_back(Objection::ends_before_it_begins);
    return found;
}

std::optional<Objection> objection_to_answer(Request const& request, PersonId person,
                                             access::Answer answer) {
    auto const* giver = request.giver(person);
    if (!giver) return Objection::not_asked;
    bool const has_given = giver->standing == Standing::given;
    if (answer == access::Answer::withdrawn && !has_given) return Objection::nothing_to_withdraw;
    bool const is_same =
        (answer == access::Answer::given && has_given) ||
        (answer == access::Answer::declined && giver->standing == Standing::declined);
    return is_same ? std::optional{Objection::said_already} : std::nullopt;
}

std::optional<Objection> objection_to_narrowing(Request const& request, PersonId person,
                                                std::vector<access::Folder> const& kept,
                                                std::optional<Day> until_on) {
    auto const* giver = request.giver(person);
    if (!giver) return Objection::not_asked;
    if (giver->standing != Standing::given) return Objection::nothing_to_withdraw;
    if (kept.empty()) return Objection::no_folder;
    for (auto const& folder : kept)
        if (!has(request.folders, folder)) return Objection::not_narrower;
    bool const ends_earlier = until_on && (!request.until_on || *until_on < *request.until_on);
    bool const is_longer = request.until_on && (!until_on || *until_on > *request.until_on);
    bool const is_fewer = kept.size() < request.folders.size();
    return is_longer || (!is_fewer && !ends_earlier) ? std::optional{Objection::not_narrower}
                                                     : std::nullopt;
}

std::optional<Objection> objection_to_reason(std::string_view reason) {
    auto const characters = std::size_t(
        std::ranges::count_if(reason, [](unsigned char c) { return (c & 0xC0) != 0x80; }));
    return characters < shortest_reason ? std::optional{Objection::too_short_reason} : std::nullopt;
}

std::optional<Objection> objection_to_basis(catalogue::LegalBasis const& basis, int times_before,
                                            Day on, Day today) {
    if (on < today) return Objection::not_on_one_day;
    bool const is_used_up = basis.most_times && times_before >= *basis.most_times;
    return is_used_up ? std::optional{Objection::too_many_times} : std::nullopt;
}

}  // namespace indgang::consent
