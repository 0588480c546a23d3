#include "minutes/agenda.hpp"

#include <algorithm>

namespace indgang::minutes {
namespace {

void add_focus(std::vector<AgendaPoint>& points, PersonId person, std::string const& name,
               std::string const& words) {
    if (words.empty()) return;
    auto const key = "focus-" + std::to_string(person.value);
    for (auto& one : points)
        if (one.key == key) {
            if (one.words != words) one.words += "\n" + words;
            return;
        }
    points.push_back(
        {.key = key, .words = words, .source = name, .minutes = 0, .is_own_words = true});
}

}  // namespace

std::vector<AgendaPoint> agenda_of(meetings::Meeting const& meeting) {
    std::vector<AgendaPoint> points;
    for (auto const& one : meeting.focus) add_focus(points, one.person, one.name, one.words);
    for (auto const& one : meeting.contacts) add_focus(points, one.person, one.name, one.focus);
    for (auto const& one : meeting.plan().points)
        points.push_back({.key = std::to_string(one.position),
                          .words = one.words,
                          .source = one.brought_by_name,
                          .minutes = one.minutes});
    points.push_back({.key = {}, .words = {}, .source = {}});
    return points;
}

AgendaPoint const* point_of(std::vector<AgendaPoint> const& agenda, std::string_view key) {
    auto const found = std::ranges::find(agenda, key, &AgendaPoint::key);
    return found == agenda.end() ? nullptr : &*found;
}

}  // namespace indgang::minutes
