// The weeks of one side as people read them: the sentence first, the picture, and the table beneath.
#pragma once
#include <boost/describe.hpp>

#include "burden/gathering.hpp"
#include "burden/picture.hpp"
#include "web/page.hpp"

namespace indgang::burden {

struct LoadView {
    Phrase what;
    std::string when, address;
    bool is_task = false, is_fixed = false, is_running = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(LoadView, (), (what, when, is_task, is_fixed, is_running, is_late))

struct WeekView {
    std::int64_t number = 0, tasks = 0, people = 0;
    Day monday, sunday;
    std::int64_t minutes = 0;
    Phrase time;
    std::vector<LoadView> loads;
    std::vector<Phrase> past;
    bool is_now = false, is_full = false, is_over = false;  // it lies behind
};
BOOST_DESCRIBE_STRUCT(WeekView, (),
                      (number, monday, minutes, tasks, people, loads, past, is_now, is_full))

struct CapacityView {
    std::vector<Phrase> numbers;
    std::string words, by;
    std::optional<Day> on;
};
BOOST_DESCRIBE_STRUCT(CapacityView, (), (numbers, words, by, on))

struct SideView {
    std::string name;  // empty: the family
    std::string key;   // of its heading
    bool is_readers = false, is_for_family = false, is_full = false, has_numbers = false;
    std::vector<Phrase> sentences, collisions;
    std::optional<CapacityView> capacity;
    std::string say_at;  // where it is said or changed; empty: not by the reader
    Picture picture;
    bool has_hours_line = false, has_tasks_line = false;
    std::vector<WeekView> weeks;
};
BOOST_DESCRIBE_STRUCT(SideView, (),
                      (name, is_readers, is_full, sentences, collisions, capacity, weeks))
void render(SideView const& page, web::View& view);

SideView view_of(Side const& side, std::string say_at, access::CaseScope& scope);
CapacityView view_of(Said const& said);

/// "Uge 49 er for fyldt: 3 møder og 4 opgaver.", and what could wait; that there is room; nothing without numbers.
std::vector<Phrase> sentences_of(Side const& side, Day today);
/// "Uge 49 er for fyldt: 3 møder og 4 opgaver."
Phrase full_said(Week const& week);
/// What of a week goes past what they can carry: "4 opgaver, og der er plads til 3."
std::vector<Phrase> past_said(Week const& week, Capacity const& capacity);
Phrase can_wait(Side const& side, Move const& move);
Phrase collision_said(Side const& side, Collision const& collision, Language language, Day today);

}  // namespace indgang::burden
