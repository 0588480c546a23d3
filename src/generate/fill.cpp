#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "access/settings.hpp"
#include "access/users.hpp"
#include "generate/analyses.hpp"
#include "generate/around.hpp"
#include "generate/boards.hpp"
#include "generate/burdens.hpp"
#include "generate/called_meetings.hpp"
#include "generate/consents.hpp"
#include "generate/effects.hpp"
#include "generate/hearing.hpp"
#include "generate/history.hpp"
#include "generate/logins.hpp"
#include "generate/meetings.hpp"
#include "generate/network.hpp"
#include "generate/other_plans.hpp"
#include "generate/persons.hpp"
#include "generate/plans.hpp"
#include "generate/sentences.hpp"
#include "generate/store.hpp"
#include "generate/story.hpp"
#include "generate/support.hpp"
#include "generate/team_meetings.hpp"

namespace indgang::generate {
namespace {
constexpr int families_a_part = 500;                // one transaction
constexpr int family_logins = 3;                    // of the first coordinator's families
constexpr int largest_with_plans = 1000;            // of a demo's size
constexpr int most_called = 120;                    // of the families, to meetings
constexpr int a_plan_each = 5;                      // of the families without login
constexpr int youths_of_15 = 7;                     // 28 of 60, as in Ballerup's application
constexpr Day earliest_opening = "2018-09-01"_day;  // the models are of 2018

class Filling {
public:
    Filling(db::Db& db, access::Keys const& keys, Wish const& wish, Progress const& progress)
        : db_{db},
          wish_{wish},
          progress_{progress},
          first_day_{std::max(earliest_opening, wish.today - days{365 * wish.years + 30})},
          working_days_{follow_up::working_days_of(db)},
          store_{db, keys, wish, working_days_} {}

    void all() {
        db_.begin_write();
        staff_ = hire(db_, wish_, first_day_ - days{30});
        db_.commit();
        for (int done = 0; done < wish_.cases;) {
            int const until = std::min(done + families_a_part, wish_.cases);
            db_.begin_write();
            for (; done < until; ++done) one(done);
            store_.send();
            write_plans();
            if (done == until && until <= families_a_part) {
                let_families_in();
                let_the_story_talk();
            }
            if (done == wish_.cases)
                plan_meetings(db_, begun_, *wish_.model, working_days_, wish_.today);
            db_.commit();
            if (progress_) progress_(done);
        }
        db_.begin_write();
        if (wish_.has_a_story) someone_is_away();
        if (wish_.has_a_story) tell_report(db_, *wish_.model, wish_.today);
        if (wish_.has_a_story) tell_effects(db_, *wish_.model, wish_.today);
        if (wish_.has_a_story) say_how_it_is(db_, wish_.seed, wish_.today);
        store_.finish();
        if (wish_.has_a_story) close_some(db_, wish_.today);
        hold_team_meetings(db_, staff_, working_days_, wish_.today);
        if (wish_.has_a_story && wish_.cases <= largest_with_plans)
            call_meetings(db_, *wish_.model, working_days_, wish_.today, most_called);
        if (wish_.has_a_story && wish_.model->analysis_meeting != Demand::none)
            tell_analyses(db_, wish_.today);
        invite_all(db_, wish_.today);
        db_.commit();
    }

private:
    bool is_per_family() const { return wish_.model->clock == Clock::per_family; }

    /// In order of time, most of them long ago: the newest are of this month.
    Day opened(int number) const {
        double const share = (number + 0.5) / wish_.cases;
        auto const length = double((wish_.today - first_day_).count() - 5);
        auto const day = first_day_ + days{int(length * share * share)};
        return working_days_.on_or_before(day);
    }
    std::string case_number(Day opened_on) {
        int const year = int(opened_on.date().year());
        return fmt::format("{}-{:05}", year, ++last_number_[year]);
    }

    void one(int number) {
        auto const coordinator = std::size_t(number) % staff_.coordinators.size();
        Random random{wish_.seed, std::uint64_t(number)};
        bool const is_youth = is_per_family() && number % 15 < youths_of_15;
        bool const is_story = wish_.has_a_story && number == 0;
        Family family;
        family.opened_on =
            is_story ? working_days_.on_or_before(wish_.today - days{story_began}) : opened(number);
        family.case_number = case_number(family.opened_on);
        if (is_story)
            tell_story(family, *wish_.model, staff_, cpr_, wish_.today, wish_.name);
        else
            invent(family, is_youth, random);
        let_in(family, is_youth, random);
        invent_history(family, *wish_.model, staff_, coordinator, {working_days_, wish_.today},
                       random);
        invent_around(family, staff_,
                      {.coordinator = coordinator,
                       .today = wish_.today,
                       .is_per_family = is_per_family(),
                       .lacks_one = is_story},
                      random);
        tell_the_rest(family, is_story, std::size_t(number));
        invent_consents(family, std::size_t(number));
        if (is_story) tell_consents(family, wish_.today);
        auto const step = begun_step(family, number);
        if (step) begin_assessment(family, *step);
        auto const written = store_.add(family);
        plan_for(family, written, is_story, number);
        if (step) {
            begun_.push_back(begun(family, written.case_id, written.first_person, *step));
            begun_.back().is_story = is_story;
        }
        if (number < family_logins)
            logins_.push_back(contact_of(family, written, staff_.coordinators[coordinator].user));
        if (is_story) other_parent_ = other_parent_of(family, written);
        if (is_story) talking_ = talking_in(written, staff_.coordinators[coordinator].user);
    }
    static Login contact_of(Family const& family, FamilyStore::Written const& written,
                            UserId coordinator) {
        return {written.case_id,
                {written.first_person.value + std::int64_t(family.first_contact)},
                family.persons[family.first_contact].name,
                family.opened_on,
                coordinator};
    }
    Talking talking_in(FamilyStore::Written const& written, UserId coordinator) const {
        return {written.case_id, written.first_person, coordinator, wish_.today, is_per_family()};
    }
    void tell_the_rest(Family& family, bool is_story, std::size_t number) const {
        Calendar const calendar{working_days_, wish_.today};
        if (!is_story) return invent_hearing(family, number, calendar);
        tell_follow_ups(family, *wish_.model, calendar);
        tell_board(family, *wish_.model, calendar);
        tell_hearing(family, *wish_.model, calendar);
    }
    /// Long ago it has been held; a model with a clock for each child leaves less room.
    std::optional<MeetingStep> begun_step(Family const& family, int number) const {
        auto const step = step_of(number, wish_.cases, staff_.coordinators.size());
        auto const newest = wish_.today - days{is_per_family() ? 200 : 70};
        return step && family.opened_on < newest ? MeetingStep::held : step;
    }
    /// What the conversation itself would begin has not begun while it is only planned, and their help
    /// is new.
    void begin_assessment(Family& family, MeetingStep step) const {
        if (step == MeetingStep::held || !wish_.model->beginning.is_of_a_child) return;
        family.has_started = false;
        family.held.clear();
        auto const granted_on =
            std::max(family.opened_on, working_days_.on_or_before(wish_.today - days{20}));
        std::erase_if(family.interventions, [&](Intervention const& one) {
            return one.until || one.examination_until || !one.provision->is_valid_on(granted_on);
        });
        for (auto& one : family.interventions) one.from = std::max(one.from, granted_on);
    }

    void invent(Family& family, bool is_youth, Random& random) {
        FamilyShape shape{.place = wish_.name, .today = wish_.today};
        if (is_youth) shape.youngest = 16;
        invent_persons(family, shape, cpr_, random);
        invent_support(family, {.another_department = is_per_family() && !is_youth}, staff_,
                       wish_.today, random);
    }
    /// The criterion that let the family in (CASE-2).
    void let_in(Family& family, bool is_youth, Random& random) {
        bool const has_adult_matter = std::ranges::any_of(
            family.matters, [&](Matter const& one) { return one.person >= family.children; });
        family.criterion = is_youth           ? staff_.youths
                           : has_adult_matter ? staff_.several_members
                           : is_per_family()  ? staff_.youths
                                              : staff_.child;
        family.criterion_note = random.pick(criterion_notes);
    }

    /// The second coordinator is on holiday, and the first one stands in.
    void someone_is_away() {
        if (staff_.coordinators.size() < 2) return;
        auto const& away = staff_.coordinators[1];
        auto const& substitute = staff_.coordinators[0];
        if (away.department == substitute.department)
            add_absence(db_, away, substitute, wish_.today - days{4}, wish_.today + days{10});
    }
    struct Planned {
        ToldPlan told;
        Family family;
        PlanOwner of;
        std::span<ToldSource const> others;
        bool is_story = false;
    };
    void plan_for(Family const& family, FamilyStore::Written const& written, bool is_story,
                  int number) {
        bool const is_of_a_demo = wish_.has_a_story && wish_.cases <= largest_with_plans;
        if (number < family_logins || (is_of_a_demo && number % a_plan_each == 0))
            plans_.push_back({plan_told(*wish_.model, is_story, std::size_t(number)),
                              family,
                              {written.case_id, written.first_person, wish_.today},
                              other_plans_told(*wish_.model, is_story),
                              is_story});
    }
    /// When their families are there.
    void write_plans() {
        for (auto const& one : plans_) {
            write_plan(db_, one.told, one.family, one.of);
            write_other_plans(db_, one.others, one.family, one.of);
            say_burden(db_, one.family, one.of, one.is_story, is_per_family(), plans_told_++);
        }
        plans_.clear();
    }
    void let_families_in() {
        for (std::size_t i = 0; i < logins_.size(); ++i) {
            auto const& one = logins_[i];
            auto const user =
                log_in_as(db_, one, fmt::format("familie{}", i + 1), staff_.password_hash);
            if (i == 0 && other_parent_)
                log_in_as(db_, *other_parent_, "familie1b", staff_.password_hash);
            draw_network_map(db_, one.case_id, one.coordinator, one.from_on + days{2});
            agree_who_talks(db_, one.case_id, one.coordinator, one.person, user, wish_.today);
            ask_and_write(db_, one.case_id, one.coordinator, one.person, user, wish_.today);
        }
    }
    void let_the_story_talk() {
        if (!talking_) return;
        hang_boards(db_, *talking_);
        answer_on_scales(db_, *talking_);
        worry_and_want(db_, *talking_);
    }

    db::Db& db_;
    Wish const& wish_;
    Progress const& progress_;
    Day first_day_;
    WorkingDays working_days_;
    FamilyStore store_;
    Staff staff_;
    CprNumbers cpr_;
    std::map<int, int> last_number_;
    std::vector<Login> logins_;
    std::optional<Login> other_parent_;
    std::optional<Talking> talking_;  // of the family that is told by hand
    std::vector<Planned> plans_;
    std::size_t plans_told_ = 0;
    std::vector<BegunFamily> begun_;
};

}  // namespace

std::string invented_code(std::string_view slug) {
    unsigned sum = 0;
    for (unsigned char const c : slug) sum = sum * 31 + c;
    return std::to_string(9903 + sum % 97);
}

void fill(db::Db& db, access::Keys const& keys, Wish const& wish, Progress const& progress) {
    if (auto const families = count_families(db); families > 0)
        throw std::runtime_error(fmt::format(
            "{} has {} families already: generate into a new municipality", wish.slug, families));
    auto const there = access::municipality_facts(db);
    if (there && !there->is_fictive)
        throw std::runtime_error(wish.slug + " is a real municipality: nothing is invented there");
    if (!access::departments(db).empty())
        throw std::runtime_error(wish.slug + " is not empty: generate into a new municipality");
    if (!there) hurry(db);
    db.begin_write();
    if (!there)
        access::create_municipality(db, {.slug = wish.slug,
                                         .name = wish.name + " Kommune",
                                         .code = wish.code,
                                         .is_fictive = true,
                                         .models = {std::string(wish.model->word)}});
    db.commit();
    Filling{db, keys, wish, progress}.all();
    put_documents(db, keys, wish.slug, wish.today);
    if (!there) make_durable(db);
}

}  // namespace indgang::generate
