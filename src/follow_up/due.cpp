#include "follow_up/due.hpp"

#include <algorithm>

namespace indgang::follow_up {
namespace {

std::optional<Day> hidden_until(ChildFacts const& child, Day today) {
    return is_reminder_hidden(child.pause, today) ? std::optional{child.pause->until}
                                                  : std::nullopt;
}

void keep_earlier(std::optional<Day>& earliest, std::optional<Day> day) {
    if (day && (!earliest || *day < *earliest)) earliest = day;
}

}  // namespace

Facts family_clock(std::vector<ChildFacts> const& children, Day today) {
    Facts all = children.front().facts;
    all.start_conversation_on = std::nullopt;
    for (auto const& child : children) {
        std::ranges::copy(child.facts.held, std::back_inserter(all.held));
        std::ranges::copy(child.facts.interventions, std::back_inserter(all.interventions));
        auto const started_on = child.facts.start_conversation_on;
        if (started_on && *started_on <= today)  // one that is planned has not begun anything
            all.start_conversation_on = std::max(all.start_conversation_on, started_on);
    }
    std::ranges::sort(all.held);
    return all;
}

std::vector<DueRow> due_rows(FamilyFacts const& family, WorkingDays const& working_days,
                             Day today) {
    std::vector<DueRow> rows;
    if (!family.coordinator || family.children.empty()) return rows;
    auto const add = [&](ChildFacts const& child, Facts const& facts) {
        if (auto next = next_follow_up(facts, *family.model, working_days, today))
            rows.push_back({child.child, std::move(*next), hidden_until(child, today), child.name,
                            child.born_on});
    };
    if (family.model->clock == Clock::per_family) {
        add(family.children.front(), family_clock(family.children, today));
        return rows;
    }
    for (auto const& child : family.children) add(child, child.facts);
    return rows;
}

std::optional<Day> next_change_after(FamilyFacts const& family, Day today) {
    std::optional<Day> earliest;
    for (auto const& child : family.children) {
        keep_earlier(earliest, next_change_after(child.facts, today));
        if (!child.pause) continue;
        if (child.pause->from > today) keep_earlier(earliest, child.pause->from);
        if (child.pause->until > today) keep_earlier(earliest, child.pause->until);
    }
    return earliest;
}

}  // namespace indgang::follow_up
