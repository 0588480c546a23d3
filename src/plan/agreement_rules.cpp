#include "plan/agreement_rules.hpp"

#include <algorithm>

namespace indgang::plan {
namespace {

using cases::FamilyRole;

constexpr int deepest = 8;  // levels of goals; more would be a circle, and a mistake of ours

template <class List, class T>
bool has(List const& list, T const& value) {
    return std::ranges::find(list, value) != std::ranges::end(list);
}

bool is_at_least(int age, Concerned const& person, Day today) {
    return person.born_on && age_on(today, *person.born_on) >= age;
}
/// A child or sibling whose custody somebody holds still.
bool is_minor(Concerned const& person, Day today) {
    bool const is_child = person.role == FamilyRole::child || person.role == FamilyRole::sibling;
    return is_child && !is_at_least(access::age_of_majority, person, today);
}

/// Those who hold custody of a child that the case is about.
std::vector<PersonId> holders_in(FamilyFacts const& facts, Day today) {
    std::vector<PersonId> found;
    for (auto const& child : facts.people)
        if (child.role == FamilyRole::child && is_minor(child, today))
            for (auto const holder : child.holders)
                if (!has(found, holder)) found.push_back(holder);
    return found;
}

void ask_holders(MustAgree& must, std::vector<PersonId> holders, FamilyFacts const& facts) {
    if (holders.empty()) return;
    if (!facts.asks_every_holder) return must.yes_of.push_back(std::move(holders));
    for (auto const holder : holders) must.yes_of.push_back({holder});
}

MustAgree of_the_family(MustAgree must, FamilyFacts const& facts, Day today) {
    ask_holders(must, holders_in(facts, today), facts);
    for (auto const& child : facts.people)
        if (child.role == FamilyRole::child && !is_minor(child, today))
            must.yes_of.push_back({child.id});
    return must;
}

MustAgree of_a_minor(MustAgree must, Concerned const& child, bool is_own, FamilyFacts const& facts,
                     Day today) {
    bool const is_young_adult = is_at_least(access::age_of_own_folder, child, today);
    if (is_own && is_young_adult) {
        must.coordinator = false;  // who may not see it by right cannot be asked
        must.yes_of.push_back({child.id});
        return must;
    }
    ask_holders(must, child.holders.empty() ? holders_in(facts, today) : child.holders, facts);
    if (must.yes_of.empty()) return must;
    if (is_young_adult)
        must.yes_of.push_back({child.id});
    else if (must.coordinator && is_at_least(age_of_being_asked, child, today))
        must.asked.push_back(child.id);
    return must;
}

void merge(MustAgree& into, MustAgree const& other) {
    into.coordinator = into.coordinator || other.coordinator;
    for (auto const& group : other.yes_of)
        if (!has(into.yes_of, group)) into.yes_of.push_back(group);
    for (auto const one : other.asked)
        if (!has(into.asked, one)) into.asked.push_back(one);
    std::erase_if(into.asked, [&](PersonId one) { return has(into.yes_of, std::vector{one}); });
}

/// What goes with it when it goes: sub-goals and actions. A goal outlives its wish.
bool stands_on(Plan const& plan, Element const& element, ElementId above) {
    if (element.kind == Kind::wish) return false;
    auto const* at = &element;
    for (int depth = 0; at && depth < deepest; ++depth) {
        auto const under = at->standing().content.under;
        if (!under) return false;
        if (*under == above) return true;
        at = plan.element(*under);
        if (at && at->kind == Kind::wish) return false;
    }
    return false;
}

bool is_goal(Plan const& plan, ElementId id) {
    auto const* element = plan.element(id);
    return element && element->kind == Kind::goal;
}

bool is_above_agreed(Plan const& plan, Content const& content,
                     std::map<ElementId, Content const*> const& becoming) {
    if (!content.under || content.is_removal || !is_goal(plan, *content.under)) return true;
    if (auto const now = becoming.find(*content.under); now != becoming.end())
        return !now->second->is_removal;
    auto const* agreed = plan.element(*content.under)->agreed_revision();
    return agreed && !agreed->content.is_removal;
}

}  // namespace

bool MustAgree::has_a_say(PersonId person) const {
    return has(asked, person) ||
           std::ranges::any_of(yes_of, [&](auto const& group) { return has(group, person); });
}

Subject subject_of(Plan const& plan, Element const& element, Revision const& revision) {
    return {element.kind, about_of(plan, element, revision.content), revision.content.said_by,
            element.is_own() ? element.owner : std::nullopt};
}

MustAgree who_must_agree(Subject const& subject, FamilyFacts const& facts, Day today) {
    MustAgree must{.coordinator = subject.kind != Kind::wish};
    auto const of = subject.owner                ? subject.owner
                    : subject.kind == Kind::wish ? subject.said_by
                                                 : subject.about;
    auto const* person = of ? facts.person(*of) : nullptr;
    if (!person) return of_the_family(std::move(must), facts, today);
    if (is_minor(*person, today)) {
        bool const is_own_wish =
            subject.kind == Kind::wish && is_at_least(access::age_of_own_folder, *person, today);
        return of_a_minor(std::move(must), *person, subject.owner.has_value() || is_own_wish, facts,
                          today);
    }
    must.yes_of.push_back({person->id});
    return must;
}

MustAgree who_must_agree(Plan const& plan, Element const& element, Revision const& revision,
                         FamilyFacts const& facts, Day today) {
    auto must = who_must_agree(subject_of(plan, element, revision), facts, today);
    auto const* agreed = element.agreed_revision();
    if (agreed && agreed != &revision)
        merge(must, who_must_agree(subject_of(plan, element, *agreed), facts, today));
    if (!revision.content.is_removal || element.kind != Kind::goal) return must;
    for (auto const& below : plan.elements)
        if (auto const* theirs = below.agreed_revision();
            theirs && !theirs->content.is_removal && stands_on(plan, below, element.id))
            merge(must, who_must_agree(subject_of(plan, below, *theirs), facts, today));
    return must;
}

Said const* last_word(Revision const& revision, std::optional<PersonId> of) {
    auto const found =
        std::ranges::find(revision.said.rbegin(), revision.said.rend(), of, &Said::by);
    return found == revision.said.rend() ? nullptr : &*found;
}

bool all_have_agreed(Revision const& revision, MustAgree const& must) {
    if (must.is_unknown() || revision.is_withdrawn) return false;
    auto const says = [&](std::optional<PersonId> who, Answer answer) {
        auto const* word = last_word(revision, who);
        return word && word->answer == answer;
    };
    if (must.coordinator && !says(std::nullopt, Answer::yes)) return false;
    for (auto const& group : must.yes_of) {
        auto const yes = [&](PersonId one) { return says(one, Answer::yes); };
        auto const no = [&](PersonId one) { return says(one, Answer::no); };
        if (std::ranges::none_of(group, yes) || std::ranges::any_of(group, no)) return false;
    }
    return std::ranges::all_of(must.asked,
                               [&](PersonId one) { return last_word(revision, one) != nullptr; });
}

std::vector<std::optional<PersonId>> still_to_answer(Revision const& revision,
                                                     MustAgree const& must) {
    std::vector<std::optional<PersonId>> lacking;
    auto const is_silent = [&](std::optional<PersonId> who) { return !last_word(revision, who); };
    for (auto const& group : must.yes_of)
        if (std::ranges::all_of(group, is_silent))
            lacking.insert(lacking.end(), group.begin(), group.end());
    for (auto const one : must.asked)
        if (is_silent(one)) lacking.push_back(one);
    if (must.coordinator && is_silent(std::nullopt)) lacking.push_back(std::nullopt);
    return lacking;
}

Standing standing_of(Element const& element, Revision const& revision, MustAgree const& must) {
    if (element.agreed && element.agreed == revision.id) return Standing::agreed;
    if (revision.is_withdrawn) return Standing::withdrawn;
    auto const* proposal = element.proposal();
    if (!proposal || proposal->id != revision.id) return Standing::replaced;
    auto const says_no = [&](std::optional<PersonId> who) {
        auto const* word = last_word(revision, who);
        return word && word->answer == Answer::no;
    };
    bool const is_declined = (must.coordinator && says_no(std::nullopt)) ||
                             std::ranges::any_of(must.yes_of, [&](auto const& group) {
                                 return std::ranges::any_of(group, says_no);
                             });
    return is_declined ? Standing::declined : Standing::waiting;
}

std::vector<Agreed> becoming_agreed(Plan const& plan, FamilyFacts const& facts, Day today) {
    std::vector<Agreed> becoming;
    std::map<ElementId, Content const*> content;
    for (auto const kind : {Kind::wish, Kind::goal, Kind::action}) {
        // A sub-goal may stand before or after its goal, so goals are looked at until none is added.
        for (bool is_more = true; is_more;) {
            is_more = false;
            for (auto const& element : plan.elements) {
                auto const* proposal = element.proposal();
                if (element.kind != kind || !proposal || content.contains(element.id)) continue;
                auto const must = who_must_agree(plan, element, *proposal, facts, today);
                if (!all_have_agreed(*proposal, must)) continue;
                if (!is_above_agreed(plan, proposal->content, content)) continue;
                content.emplace(element.id, &proposal->content);
                becoming.push_back({element.id, proposal->id});
                is_more = true;
            }
        }
    }
    return becoming;
}

std::map<ElementId, RevisionId> agreed_plan(Plan const& plan, std::int64_t version) {
    std::map<ElementId, RevisionId> said;
    for (auto const& one : plan.versions)
        if (one.number <= version)
            for (auto const& [element, revision] : one.agreed) said[element] = revision;
    auto const content_of = [&](ElementId id) -> Content const* {
        auto const found = said.find(id);
        auto const* element = found == said.end() ? nullptr : plan.element(id);
        if (!element) return nullptr;
        auto const at = std::ranges::find(element->revisions, found->second, &Revision::id);
        return at == element->revisions.end() || at->content.is_removal ? nullptr : &at->content;
    };
    std::map<ElementId, RevisionId> standing;
    for (auto const& [id, revision] : said) {
        auto const* content = content_of(id);
        for (int depth = 0; content && content->under && depth < deepest; ++depth) {
            if (!is_goal(plan, *content->under)) break;
            content = content_of(*content->under);
        }
        if (content) standing.emplace(id, revision);
    }
    return standing;
}

bool is_in_plan(Plan const& plan, Element const& element) {
    auto const* at = &element;
    for (int depth = 0; at && depth < deepest; ++depth) {
        auto const* agreed = at->agreed_revision();
        if (agreed ? agreed->content.is_removal && !at->proposal() : !at->proposal()) return false;
        auto const under = at->standing().content.under;
        if (!under || !is_goal(plan, *under)) return true;
        at = plan.element(*under);
    }
    return at != nullptr;
}

std::optional<GoalState> after(GoalState state, GoalEvent event) {
    bool const is_active = state == GoalState::active;
    switch (event) {
        case GoalEvent::reach: return is_active ? std::optional{GoalState::reached} : std::nullopt;
        case GoalEvent::stop: return is_active ? std::optional{GoalState::stopped} : std::nullopt;
        case GoalEvent::reopen: return is_active ? std::nullopt : std::optional{GoalState::active};
    }
    return std::nullopt;
}

}  // namespace indgang::plan
