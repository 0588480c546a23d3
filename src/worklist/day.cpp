#include "worklist/day.hpp"

#include <algorithm>
#include <map>

#include "foundation/near_day.hpp"

namespace indgang::worklist {
namespace {

using todo::Section;

constexpr std::size_t most_weeks = 26;
constexpr std::size_t most_holders = 8;
constexpr std::ptrdiff_t at_a_glance = 4;  // of a part that no day presses

struct PartRow {
    Section section;
    char const* id;
    Text heading;
    char const* style;
};
// What the reader is to do, in order.
constexpr PartRow own_parts[] = {
    {Section::overdue, "over-frist", "Over frist", "work-heading-late"},
    {Section::today, "i-dag", "I dag", "work-heading-soon"},
    {Section::this_week, "denne-uge", "Denne uge", "work-heading-soon"},
    {Section::news, "nyt", "Nyt fra familierne", "work-heading-new"},
    {Section::meetings, "moeder", "Møder at forberede", ""},
    {Section::effects, "effekt", "Virker det? Indsatser at vurdere", ""},
    {Section::statutory, "lovens-frister", "Lovens frister", ""},
    {Section::undated, "uden-dag", "Din tur, uden en bestemt dag", ""},
};

/// Puts each thing where it belongs, once.
class Arranging {
public:
    Arranging(WorklistPage& page, Gathered gathered, Language language)
        : page_{page}, gathered_{std::move(gathered)}, language_{language} {
        for (auto const& due : gathered_.due) {
            auto& words = words_[due.case_id];
            words = {due.family, due.contact, due.telephone, due.in_place_of};
        }
        for (auto const& family : gathered_.without_date)
            words_[family.case_id].family = family.family;
    }

    void all() {
        for (auto& of_case : gathered_.cases) {
            if (!of_case.family.empty()) words_[of_case.case_id].family = of_case.family;
            of_case.things = todo::one_line_each(std::move(of_case.things), page_.today);
        }
        for (auto& due : gathered_.due) {
            families_.push_back(due.case_id.value);
            if (!is_met(due)) add(std::move(due));
        }
        for (auto const& of_case : gathered_.cases)
            for (auto const& thing : of_case.things) add(of_case, thing);
        show_own();
        show_others();
        show_later();
        page_.paused = std::move(lines_[Section::paused]);
        count_families();
    }

private:
    todo::CaseThings const* things_in(CaseId case_id) const {
        auto const at =
            std::ranges::lower_bound(gathered_.cases, case_id, {}, &todo::CaseThings::case_id);
        return at != gathered_.cases.end() && at->case_id == case_id ? &*at : nullptr;
    }

    /// A meeting that meets it in time is the line; it says what it counts as.
    bool is_met(Due const& due) {
        auto const* of_case = things_in(due.case_id);
        if (!of_case) return false;
        auto const child = due.clock_is_familys ? PersonId{} : due.child_id;
        auto const* meeting = todo::met_by(of_case->things, child, due.due_on);
        if (!meeting) return false;
        auto& said = meets_[meeting];
        said += (said.empty() ? "" : " ") + meets(due, page_.today, language_);
        return true;
    }

    void add(Due due) {
        auto const section = todo::section_of({.kind = todo::Kind::work,
                                               .due_on = due.due_on,
                                               .plan_by = due.plan_by,
                                               .on_hold_until = due.hidden_until},
                                              page_.today);
        lines_[section].push_back(line_of(std::move(due), page_.today, language_));
    }

    void add(todo::CaseThings const& of_case, todo::Thing const& thing) {
        bool const is_mine = thing.kind == todo::Kind::told || thing.user == gathered_.reader ||
                             (of_case.also_mine && thing.user == of_case.also_mine);
        auto const said = meets_.find(&thing);
        auto const section = todo::section_of({.kind = thing.kind,
                                               .is_readers = is_mine,
                                               .due_on = thing.due_on,
                                               .on_hold_until = thing.on_hold_until,
                                               .meets_a_follow_up = said != meets_.end()},
                                              page_.today);
        if (section == Section::elsewhere) return;
        if (section == Section::others) return waiting_.push_back({of_case.case_id, thing});
        auto words = words_[of_case.case_id];
        words.in_place_of = of_case.in_place_of;
        auto line = line_of(of_case.case_id, thing, section, words, page_.today, language_);
        if (said != meets_.end()) line.meets = said->second;
        lines_[section].push_back(std::move(line));
    }

    void in_order(std::vector<Line>& lines) const {
        std::ranges::stable_sort(lines, [&](Line const& a, Line const& b) {
            if (gathered_.order == Order::by_family && a.family != b.family)
                return a.family < b.family;
            if (gathered_.order == Order::by_child && a.child != b.child) return a.child < b.child;
            return a.on < b.on;
        });
    }

    bool is_shown(Section section) const {
        if (page_.only_overdue) return section == Section::overdue;
        if (page_.only_this_week) return section == Section::today || section == Section::this_week;
        return !page_.only_later;
    }

    static void fold(Part& part) {
        if (std::ssize(part.lines) <= at_a_glance + 1) return;
        auto const from = part.lines.begin() + at_a_glance;
        part.more.assign(std::make_move_iterator(from), std::make_move_iterator(part.lines.end()));
        part.lines.erase(from, part.lines.end());
        part.more_count = std::ssize(part.more);
    }

    void show_own() {
        page_.seen_today =
            std::ssize(lines_[Section::overdue]) + std::ssize(lines_[Section::today]);
        for (auto const& row : own_parts) {
            auto& lines = lines_[row.section];
            if (lines.empty() || !is_shown(row.section)) continue;
            in_order(lines);
            Part part{.id = row.id,
                      .heading = row.heading,
                      .style = row.style,
                      .count = std::ssize(lines),
                      .lines = std::move(lines),
                      .more = {}};
            if (row.section > Section::this_week) fold(part);
            page_.parts.push_back(std::move(part));
        }
    }

    HolderLine holder_line(todo::Holder const& holder) {
        auto const& oldest = holder.things.front().thing;
        auto const count = std::ssize(holder.things);
        auto const since = near_day(oldest.since, page_.today, language_);
        HolderLine line{.holder = oldest.holder,
                        .longest = std::max<std::int64_t>(0, (page_.today - oldest.since).count()),
                        .said = count == 1 ? phrase("1 ting, siden {0}", since)
                                           : phrase("{0} ting, siden {1}", count, since),
                        .families = {},
                        .lines = {}};
        for (auto const& [case_id, thing] : holder.things) {
            auto const& words = words_[case_id];
            if (line.families.find(words.family) == std::string::npos)
                line.families += (line.families.empty() ? "" : ", ") + words.family;
            line.lines.push_back(
                line_of(case_id, thing, Section::others, {words.family}, page_.today, language_));
        }
        return line;
    }

    void show_others() {
        auto const holders = todo::by_holder(std::move(waiting_));
        page_.others_count = std::ssize(holders);
        for (std::size_t i = 0; i < std::min(holders.size(), most_holders); ++i)
            page_.others.push_back(holder_line(holders[i]));
        page_.others_more = page_.others_count - std::ssize(page_.others);
    }

    void show_later() {
        auto& lines = lines_[Section::later];
        in_order(lines);
        page_.later_count = std::ssize(lines);
        std::vector<Day> on;
        for (auto const& line : lines) on.push_back(line.plan_by.value_or(line.on));
        int most = 1;
        auto const weeks = weeks_of(std::move(on), most_weeks);
        for (auto const& week : weeks) most = std::max(most, week.count);
        for (auto const& week : weeks)
            page_.later.push_back({.number = week.number,
                                   .count = week.count,
                                   .most = most,
                                   .count_said = week.count == 1
                                                     ? phrase("1 ting")
                                                     : phrase("{0} ting", std::int64_t{week.count}),
                                   .is_open = page_.only_later,
                                   .lines = {}});
        for (auto& line : lines)
            for (std::size_t i = 0; i < weeks.size(); ++i)
                if (line.plan_by.value_or(line.on) < weeks[i].monday + days{7}) {
                    page_.later[i].lines.push_back(std::move(line));
                    break;
                }
        if (page_.parts.empty() && !page_.later.empty())
            page_.calm = phrase("Det næste er {0}.", page_.later.front().lines.front().due_said);
    }

    void count_families() {
        for (auto const& of_case : gathered_.cases) families_.push_back(of_case.case_id.value);
        for (auto const& family : gathered_.without_date) families_.push_back(family.case_id.value);
        std::ranges::sort(families_);
        families_.erase(std::ranges::unique(families_).begin(), families_.end());
        page_.families = std::ssize(families_);
        page_.is_empty = page_.families == 0;
        page_.without_date = std::move(gathered_.without_date);
    }

    WorklistPage& page_;
    Gathered gathered_;
    Language language_;
    std::map<CaseId, FamilyWords> words_;
    std::map<todo::Thing const*, std::string> meets_;
    std::map<Section, std::vector<Line>> lines_;
    std::vector<todo::Waiting> waiting_;
    std::vector<std::int64_t> families_;
};

}  // namespace

void arrange(WorklistPage& page, Gathered gathered, Language language) {
    Arranging{page, std::move(gathered), language}.all();
}

}  // namespace indgang::worklist
