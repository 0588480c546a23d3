// What a colleague gives as a reason stays Danish: it is content, not interface.
#include "generate/history.hpp"

#include <algorithm>

#include "generate/sentences.hpp"

namespace indgang::generate {
namespace {

constexpr int per_cent_changed_coordinator = 18, contacts_a_year = 3, per_cent_paused = 1;
constexpr int meeting_days_agreed[] = {42, 56, 70, 84};

class Inventing {
public:
    Inventing(Family& family, CollaborationModel const& model, Staff const& staff,
              Calendar const& calendar, Random& random)
        : family_{family}, model_{model}, staff_{staff}, calendar_{calendar}, random_{random} {}

    void coordinators(std::size_t now) {
        auto const& own = staff_.coordinators[now];
        auto const& before = staff_.colleague_of(now, random_.below(5));
        auto const opened = family_.opened_on;
        bool const has_changed = calendar_.today - opened > days{150} && before.user != own.user &&
                                 random_.percent(per_cent_changed_coordinator);
        if (has_changed) {
            family_.coordinators.push_back({opened, before.user, before.name, "opened"});
            auto const day = random_.day(opened + days{60}, calendar_.today - days{30});
            family_.coordinators.push_back(
                {day, own.user, own.name, std::string(random_.pick(change_reasons))});
        } else {
            family_.coordinators.push_back({opened, own.user, own.name, "opened"});
        }
    }

    void follow_ups() {
        family_.started_on =
            std::min(calendar_.today,
                     calendar_.working_days.after(family_.opened_on, random_.between(1, 8)));
        if (is_per_family() && random_.percent(60))
            family_.meeting_days = random_.pick(meeting_days_agreed);
        auto const facts = facts_of(family_, model_, CaseId{1}, PersonId{0}, calendar_.today);
        if (is_per_family())
            return hold(follow_up::family_clock(facts.children, calendar_.today), 0);
        for (auto const& child : facts.children) hold(child.facts, std::size_t(child.child.value));
    }

    void contacts() {
        auto const length = int((calendar_.today - family_.opened_on).count());
        for (int left = length * contacts_a_year / 365; left > 0; --left) {
            auto const child = std::size_t(random_.below(int(family_.children)));
            auto const on = calendar_.working_days.on_or_before(
                random_.day(family_.opened_on + days{5}, calendar_.today));
            auto const kind = random_.pick(kinds_);
            bool const is_missed =
                kind == contacts::ContactKind::cancelled || kind == contacts::ContactKind::no_show;
            auto const& note = is_missed ? random_.pick(missed_notes) : random_.pick(contact_notes);
            family_.contacts.push_back({on, kind, told(note, family_, child)});
        }
        std::ranges::sort(family_.contacts, {}, &Contact::on);
    }

    void pause() {
        if (is_per_family() || !random_.percent(per_cent_paused)) return;
        family_.pause = Pause{0, calendar_.today - days{random_.below(10)},
                              calendar_.today + days{random_.between(7, 35)},
                              std::string(random_.pick(pause_reasons))};
        family_.pause->from = std::max(family_.pause->from, family_.opened_on);
    }

private:
    bool is_per_family() const { return model_.clock == Clock::per_family; }

    void hold(follow_up::Facts const& facts, std::size_t child) {
        for (auto const day : invented_days(facts, model_, calendar_, random_))
            family_.held.push_back(invented_follow_up(family_, child, day, random_));
    }
    static constexpr contacts::ContactKind kinds_[] = {
        contacts::ContactKind::text_message, contacts::ContactKind::text_message,
        contacts::ContactKind::call,         contacts::ContactKind::call,
        contacts::ContactKind::email,        contacts::ContactKind::visit,
        contacts::ContactKind::cancelled,    contacts::ContactKind::no_show};

    Family& family_;
    CollaborationModel const& model_;
    Staff const& staff_;
    Calendar const& calendar_;
    Random& random_;
};

follow_up::ChildFacts facts_of_child(Family const& family, std::size_t child, PersonId number) {
    follow_up::ChildFacts facts{.child = number, .facts = {}};
    for (auto const& one : family.interventions)
        if (one.person == child)
            if (auto counted =
                    follow_up::counted(*one.provision, one.from, one.until, one.examination_until))
                facts.facts.interventions.push_back(*std::move(counted));
    std::ranges::stable_sort(facts.facts.interventions, {}, &follow_up::CountedIntervention::from);
    for (auto const& held : family.held)
        if (held.child == child) facts.facts.held.push_back(held.on);
    std::ranges::sort(facts.facts.held);
    if (family.has_started) facts.facts.start_conversation_on = family.started_on;
    facts.facts.opened_on = family.opened_on;
    return facts;
}

}  // namespace

UserId Family::coordinator_on(Day day) const {
    auto found = coordinators.front().user;
    for (auto const& period : coordinators)
        if (period.from <= day) found = period.user;
    return found;
}

follow_up::FamilyFacts facts_of(Family const& family, CollaborationModel const& model,
                                CaseId case_id, PersonId first_person, Day today) {
    follow_up::FamilyFacts facts{.case_id = case_id,
                                 .model = &model,
                                 .coordinator = family.coordinator_on(today),
                                 .children = {}};
    for (std::size_t child = 0; child < family.children; ++child) {
        auto one =
            facts_of_child(family, child, PersonId{first_person.value + std::int64_t(child)});
        if (model.clock == Clock::per_family && family.meeting_days)
            one.facts.agreed_interval = every(days{*family.meeting_days});
        if (family.pause && family.pause->child == child)
            one.pause = follow_up::Pause{family.pause->from, family.pause->until};
        facts.children.push_back(std::move(one));
    }
    return facts;
}

void invent_history(Family& family, CollaborationModel const& model, Staff const& staff,
                    std::size_t coordinator, Calendar const& calendar, Random& random) {
    Inventing inventing{family, model, staff, calendar, random};
    inventing.coordinators(coordinator);
    inventing.follow_ups();
    inventing.contacts();
    inventing.pause();
}

}  // namespace indgang::generate
