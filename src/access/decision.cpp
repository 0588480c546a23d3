#include "access/decision.hpp"

#include <algorithm>

namespace indgang::access {
namespace {

constexpr RelationSet by_consent{Relation::core_team_member};
constexpr RoleSet may_break_the_glass{Role::coordinator, Role::core_team_member, Role::leader};

Decision yes(Because because) { return {.yes = true, .because = because}; }
Decision no(Because because) { return {.yes = false, .because = because}; }

template <class List, class T>
bool has(List const& list, T const& value) {
    return std::ranges::find(list, value) != std::ranges::end(list);
}

ChildOfCase const* child_of(CaseFacts const& facts, PersonId person) {
    auto const found = std::ranges::find(facts.children, person, &ChildOfCase::child);
    return found == facts.children.end() ? nullptr : &*found;
}

bool is_at_least(int age, ChildOfCase const& child, Day today) {
    return child.born_on && age_on(today, *child.born_on) >= age;
}

/// The youth's own once it is 15, and where nobody knows how old it is.
bool is_youths_own(FolderFacts const& facts, Day today) {
    if (facts.folder.kind != FolderKind::youth) return false;
    auto const* child = child_of(facts.of_case, PersonId{facts.folder.number});
    return !child || !child->born_on || is_at_least(age_of_own_folder, *child, today);
}

/// The children whose lives the question touches.
std::vector<ChildOfCase> concerned(FolderFacts const& facts) {
    auto const only = facts.folder.kind == FolderKind::youth
                          ? std::optional{PersonId{facts.folder.number}}
                          : facts.about;
    auto const* child = only ? child_of(facts.of_case, *only) : nullptr;
    return child ? std::vector{*child} : facts.of_case.children;
}

class Deciding {
public:
    Deciding(Viewer const& viewer, FolderFacts const& facts, Day today, Instant now)
        : viewer_{viewer}, facts_{facts}, today_{today}, now_{now} {
        for (auto const& one : viewer.relations)
            if (one.holds_on(today) && goes_with(viewer.roles, one.relation))
                relations_.add(one.relation);
    }

    Decision decide() const {
        if (auto const as_staff = by_own_right()) return *as_staff;
        if (relations_.has(Relation::family_member)) return for_family();
        bool const is_related = relations_.has_any_of(professionals);
        auto decision = is_related ? for_related() : no(Because::no_relation);
        if (!decision.yes && may_in_an_emergency()) return yes(Because::emergency);
        if (!is_related && viewer_.roles.has(Role::controller)) return no(Because::money_only);
        return decision;
    }

private:
    FolderKind kind() const { return facts_.folder.kind; }

    /// What needs nobody's consent: the case's own work, its supervision, and the controller's money.
    std::optional<Decision> by_own_right() const {
        if (kind() == FolderKind::money && viewer_.roles.has(Role::controller))
            return yes(Because::money_control);
        if (is_youths_own(facts_, today_)) return std::nullopt;
        if (relations_.has_any_of({Relation::coordinator, Relation::partner, Relation::substitute}))
            return yes(Because::case_work);
        if (relations_.has(Relation::leader)) return yes(Because::supervision);
        return std::nullopt;
    }

    Decision for_related() const {
        if (kind() == FolderKind::address) return no(Because::protected_address);
        auto const consented = by_givers();
        auto const decision = consented.yes ? consented : by_recorded_basis().value_or(consented);
        return decision.yes ? as_chosen_for_sharing(decision) : decision;
    }

    Decision for_family() const {
        auto const person = viewer_.person;
        bool const is_own = person && is_numbered(kind()) && kind() != FolderKind::own &&
                            facts_.folder.number == person->value;
        if (is_own) return yes(Because::own_folder);
        if (kind() == FolderKind::address) return no(Because::protected_address);
        if (kind() == FolderKind::adult) return no(Because::other_adult);
        if (kind() == FolderKind::money) return no(Because::municipal);
        if (is_youths_own(facts_, today_)) return by_givers();
        auto const decision = person ? by_custody(*person) : no(Because::no_custody);
        auto const consented = by_givers();
        return decision.yes || !consented.yes ? decision : as_chosen_for_sharing(consented);
    }

    /// A child's part of the case is its custody holders', and from 15 its own as well.
    Decision by_custody(PersonId person) const {
        auto const children = concerned(facts_);
        if (children.empty()) return no(Because::custody_unknown);
        bool is_themself = false;
        for (auto const& child : children) {
            bool const is_adult = is_at_least(age_of_majority, child, today_);
            if (child.child == person) {
                if (!is_at_least(age_of_own_folder, child, today_)) return no(Because::too_young);
                is_themself = true;
            } else if (is_adult || !has(child.holders, person)) {
                return no(Because::no_custody);
            }
        }
        return yes(is_themself ? Because::own_case : Because::custody);
    }

    bool is_to_viewer(Recipient const& to) const {
        switch (to.kind) {
            case RecipientKind::person: return to.number == viewer_.user.value;
            case RecipientKind::department:
                return has(viewer_.departments, DepartmentId{to.number}) &&
                       relations_.has_any_of(professionals);
            case RecipientKind::function: return relations_.has(to.function);
        }
        return false;
    }
    template <class Opening>
    bool covers(Opening const& opening) const {
        return has(opening.folders, facts_.folder) && is_to_viewer(opening.to);
    }
    template <class Opening>
    bool is_in_force(Opening const& opening) const {
        return Related{{}, opening.from_on, opening.until_on}.holds_on(today_);
    }

    enum class Standing { silent, asked, expired, yes, declined, withdrawn };
    struct Word {
        Standing standing;
        std::int64_t request = 0;
    };

    /// What one giver says of this viewer and this folder: the last word that still counts. A no
    /// counts until the same person says yes again, so that nobody is overheard who narrows.
    Word word_of(PersonId giver) const {
        GiversWord const* last = nullptr;
        std::int64_t of = 0;
        bool is_asked = false, has_expired = false;
        for (auto const& request : facts_.of_case.requests) {
            if (!covers(request)) continue;
            bool has_answered = false;
            for (auto const& said : request.words) {
                if (said.giver != giver) continue;
                has_answered = true;
                if (said.answer == Answer::given && !is_in_force(request))
                    has_expired = true;
                else if (!last || said.sequence > last->sequence)
                    last = &said, of = request.id;
            }
            is_asked = is_asked || (!has_answered && has(request.asked, giver));
        }
        if (!last)
            return {is_asked      ? Standing::asked
                    : has_expired ? Standing::expired
                                  : Standing::silent};
        return {last->answer == Answer::given      ? Standing::yes
                : last->answer == Answer::declined ? Standing::declined
                                                   : Standing::withdrawn,
                of};
    }

    Decision by_givers() const {
        auto const givers = givers_of(facts_, today_);
        if (givers.empty()) return no(Because::custody_unknown);
        Decision decision;
        int yeses = 0, withdrawals = 0, noes = 0, asked = 0, expired = 0;
        for (auto const giver : givers) {
            auto const [standing, request] = word_of(giver);
            if (standing != Standing::yes) decision.still_to_say.push_back(giver);
            if (standing == Standing::yes && !has(decision.requests, request))
                decision.requests.push_back(request);
            yeses += standing == Standing::yes;
            withdrawals += standing == Standing::withdrawn;
            noes += standing == Standing::withdrawn || standing == Standing::declined;
            asked += standing == Standing::asked;
            expired += standing == Standing::expired;
        }
        decision.yes = decision.still_to_say.empty();
        decision.because = decision.yes                    ? Because::consent
                           : yeses > 0 && noes > 0         ? Because::conflict
                           : withdrawals > 0               ? Because::withdrawn
                           : noes > 0                      ? Because::declined
                           : yeses > 0                     ? Because::partly_given
                           : asked > 0                     ? Because::asked
                           : expired > 0                   ? Because::not_in_force
                           : is_youths_own(facts_, today_) ? Because::youths_own
                                                           : Because::no_consent;
        return decision;
    }

    std::optional<Decision> by_recorded_basis() const {
        if (is_youths_own(facts_, today_)) return std::nullopt;
        for (auto const& one : facts_.of_case.bases)
            if (covers(one) && is_in_force(one))
                return Decision{.yes = true, .because = Because::legal_basis, .basis = one.basis};
        return std::nullopt;
    }

    /// Of an old case only what was chosen goes to those who see by consent (SHARE-5).
    Decision as_chosen_for_sharing(Decision decision) const {
        ShareChoice const* newest = nullptr;
        for (auto const& choice : facts_.of_case.choices)
            if (choice.folder == facts_.folder) newest = &choice;
        if (!newest) return decision;
        if (!newest->is_shared) return no(Because::not_chosen);
        decision.since = newest->from_on;
        return decision;
    }

    bool may_in_an_emergency() const {
        bool const stays_shut = kind() == FolderKind::address || is_youths_own(facts_, today_);
        if (stays_shut || !viewer_.roles.has_any_of(may_break_the_glass)) return false;
        return std::ranges::any_of(facts_.of_case.emergencies, [&](Emergency const& one) {
            return one.user == viewer_.user && one.from_at <= now_ && now_ < one.until_at;
        });
    }

    Viewer const& viewer_;
    FolderFacts const& facts_;
    Day today_;
    Instant now_;
    RelationSet relations_;
};

}  // namespace

bool goes_with(RoleSet roles, Relation relation) {
    switch (relation) {
        case Relation::coordinator:
        case Relation::substitute: return roles.has(Role::coordinator);
        case Relation::partner:
        case Relation::core_team_member:
            return roles.has_any_of({Role::coordinator, Role::core_team_member});
        case Relation::leader: return roles.has(Role::leader);
        case Relation::family_member: return roles.has(Role::family_member);
        case Relation::emergency: return roles.has_any_of(may_break_the_glass);
    }
    return false;
}

Decision may_see(Viewer const& viewer, FolderFacts const& facts, Day today, Instant now) {
    return Deciding{viewer, facts, today, now}.decide();
}

std::vector<PersonId> givers_of(FolderFacts const& facts, Day today) {
    PersonId const owner{facts.folder.number};
    if (facts.folder.kind == FolderKind::address) return {};
    if (facts.folder.kind == FolderKind::adult || is_youths_own(facts, today)) return {owner};
    std::vector<PersonId> givers;
    auto const add = [&](PersonId person) {
        if (!has(givers, person)) givers.push_back(person);
    };
    for (auto const& child : concerned(facts)) {
        bool const is_adult = is_at_least(age_of_majority, child, today);
        if (is_adult) add(child.child);
        if (!is_adult && child.holders.empty()) return {};
        for (auto const holder : child.holders)
            if (!is_adult) add(holder);
    }
    return givers;
}

}  // namespace indgang::access
