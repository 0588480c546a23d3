#include "plan_sheet/compose.hpp"

#include <algorithm>
#include <set>

namespace indgang::plan_sheet {
namespace {

using plan::Element;
using plan::Kind;

class Composing {
public:
    Composing(Facts const& facts, std::int64_t version) : facts_{facts}, plan_{facts.plan} {
        for (auto const& one : plan_.versions) {
            if (one.number == version) version_ = &one;
            is_old_ = one.number > version && version > 0;
        }
        for (auto const& element : plan_.elements)
            if (auto const* content = said(element)) {
                if (content->under && contains(*content->under))
                    under_[*content->under].push_back(&element);
                else if (element.kind == Kind::goal)
                    loose_.push_back(&element);
            }
    }

    Sheet sheet() {
        Sheet made{.family_name = {},
                   .coordinator = {},
                   .to_call = {},
                   .telephone = {},
                   .email = {},
                   .wishes = {},
                   .other_goals = {},
                   .now = {},
                   .number = version_ ? version_->number : 0,
                   .agreed_on = {},
                   .agreed_by = {},
                   .is_old = is_old_};
        for (auto const* wish : wishes())
            made.wishes.push_back({said(*wish)->words, name(said(*wish)->said_by), {}});
        std::size_t place = 0;
        for (auto const* wish : wishes()) add_goals(made.wishes[place++].goals, under(wish->id), 0);
        add_goals(made.other_goals, loose_, 0);
        made.now = std::move(now_);
        std::ranges::stable_sort(made.now, {}, [](SheetAction const& one) {
            return std::pair{!one.due_on, one.due_on};
        });
        if (version_) {
            made.agreed_on = Day{std::chrono::floor<days>(version_->at.at)};
            made.agreed_by = agreed_by();
        }
        return made;
    }

private:
    plan::Revision const* revision(Element const& element) const {
        if (!version_) return element.is_in_plan ? &element.standing() : nullptr;
        auto const at = facts_.agreed.find(element.id);
        if (at == facts_.agreed.end()) return nullptr;
        auto const found = std::ranges::find(element.revisions, at->second, &plan::Revision::id);
        return found == element.revisions.end() ? nullptr : &*found;
    }
    plan::Content const* said(Element const& element) const {
        auto const* one = revision(element);
        return one ? &one->content : nullptr;
    }
    bool contains(plan::ElementId id) const {
        auto const* element = plan_.element(id);
        return element && revision(*element);
    }
    std::vector<Element const*> under(plan::ElementId id) const {
        auto const found = under_.find(id);
        return found == under_.end() ? std::vector<Element const*>{} : found->second;
    }
    std::string name(std::optional<PersonId> person) const {
        auto const* one = person ? facts_.family.person(*person) : nullptr;
        return one ? one->called : std::string{};
    }
    std::vector<Element const*> wishes() const {
        std::vector<Element const*> found;
        for (auto const& element : plan_.elements)
            if (element.kind == Kind::wish && revision(element)) found.push_back(&element);
        std::ranges::stable_sort(found, {}, [&](Element const* wish) {
            return std::ranges::find(plan_.wish_order, wish->id) - plan_.wish_order.begin();
        });
        return found;
    }

    void add_goals(std::vector<SheetGoal>& into, std::vector<Element const*> const& elements,
                   int depth) {
        if (depth > 8) return;  // a circle would be a mistake of ours
        for (auto const* element : elements) {
            if (element->kind != Kind::goal) continue;
            into.push_back(goal(*element, depth > 0));
            add_goals(into, under(element->id), depth + 1);
        }
    }

    SheetGoal goal(Element const& element, bool is_sub_goal) {
        auto const& content = *said(element);
        SheetGoal made{.words = content.words,
                       .about = name(plan::about_of(plan_, element, content)),
                       .measure = content.measure,
                       .due_on = content.due_on,
                       .is_sub_goal = is_sub_goal,
                       .state = {},
                       .actions = {},
                       .progress = {}};
        bool const is_active = is_old_ || element.goal_state == plan::GoalState::active;
        if (!is_active) made.state = Phrase{std::string(wording(element.goal_state).danish), {}};
        for (auto const* one : under(element.id))
            if (one->kind == Kind::action) {
                made.actions.push_back(action(*one));
                if (is_active && !made.actions.back().is_over) now_.push_back(made.actions.back());
            }
        // How it went since is no part of what was agreed then.
        auto const measured = std::ranges::find(facts_.goals, element.id, &progress::Goal::id);
        if (!is_old_ && measured != facts_.goals.end())
            made.progress = progress::in_words(*measured);
        return made;
    }

    /// Of an older version: who had it when it was agreed, and nothing of what became of it.
    SheetAction action(Element const& element) const {
        auto const& content = *said(element);
        SheetAction made{.who = {},
                         .what = content.words,
                         .when = content.due_on ? phrase("senest {0}", *content.due_on) : Phrase{},
                         .due_on = content.due_on};
        auto const at = facts_.work.find(element.id);
        if (at == facts_.work.end()) return made;
        auto const& work = at->second;
        for (auto const& holding : work.holders)
            if (!is_old_ || made.who.empty() || holding.since.at <= version_->at.at)
                made.who = holding.name;
        if (is_old_) return made;
        made.is_over =
            work.state == actions::State::done || work.state == actions::State::cancelled;
        if (made.is_over) made.when = Phrase{std::string(wording(work.state).danish), {}};
        if (work.on_hold_until) made.when = phrase("på pause til {0}", *work.on_hold_until);
        return made;
    }

    /// Everybody whose yes it rests on: the family in its order, then the coordinator.
    std::string agreed_by() const {
        std::set<PersonId> who;
        std::string coordinator;
        for (auto const& [id, number] : facts_.agreed) {
            auto const* element = plan_.element(id);
            auto const* one = element ? revision(*element) : nullptr;
            if (!one) continue;
            for (auto const& said : one->said) {
                if (said.answer != plan::Answer::yes) continue;
                if (said.by)
                    who.insert(*said.by);
                else
                    coordinator = said.recorded_by;
            }
        }
        std::string all;
        auto const add = [&](std::string const& name) {
            if (!name.empty()) all += (all.empty() ? "" : ", ") + name;
        };
        for (auto const& person : facts_.family.people)
            if (who.contains(person.id)) add(person.called);
        add(coordinator);
        return all;
    }

    Facts const& facts_;
    plan::Plan const& plan_;
    plan::Version const* version_ = nullptr;
    bool is_old_ = false;
    std::map<plan::ElementId, std::vector<Element const*>> under_;
    std::vector<Element const*> loose_;
    std::vector<SheetAction> now_;
};

}  // namespace

Sheet sheet_of(Facts const& facts, std::int64_t version) {
    return Composing{facts, version}.sheet();
}

}  // namespace indgang::plan_sheet
