#include "plan/store.hpp"

#include <algorithm>
#include <utility>

#include "access/settings.hpp"

namespace indgang::plan {
namespace {

struct RevisionRow {
    ElementId element;
    Revision revision;
};
RevisionRow read_revision(db::Row const& row) {
    return {row.id<ElementId>(0),
            {.id = row.id<RevisionId>(1),
             .number = row.number(2),
             .content = {.words = row.text(4),
                         .under = row.maybe_id<ElementId>(5),
                         .about = row.maybe_id<PersonId>(6),
                         .said_by = row.maybe_id<PersonId>(7),
                         .purpose = row.text(8),
                         .term = row.maybe_worded(9, terms),
                         .no_wish_because = row.text(10),
                         .due_on = row.maybe_day(11),
                         .judged_on = row.maybe_day(12),
                         .measure = row.text(13),
                         .baseline = row.maybe_number(14),
                         .target = row.maybe_number(15),
                         .involvement = row.maybe_worded(16, involvements),
                         .is_removal = row.flag(3)},
             .because = row.text(17),
             .by = row.id<UserId>(18),
             .by_name = row.text(19),
             .by_person = row.maybe_id<PersonId>(22),
             .at = row.instant(20),
             .is_withdrawn = row.flag(21)}};
}

Element read_element(db::Row const& row) {
    return {.id = row.id<ElementId>(0),
            .kind = row.worded(1, kinds),
            .owner = row.maybe_id<PersonId>(2),
            .is_shared = row.is_null(2) || !row.is_null(3),
            .added_at = row.instant(4)};
}

using AnswerRow = std::pair<RevisionId, Said>;
AnswerRow read_answer(db::Row const& row) {
    return {row.id<RevisionId>(0), Said{.by = row.maybe_id<PersonId>(1),
                                        .answer = row.worded(2, answers),
                                        .words = row.text(3),
                                        .how = row.worded(4, ways),
                                        .on = row.day(5),
                                        .recorded_by = row.text(6)}};
}

struct AgreedRow {
    std::int64_t number;
    Instant at;
    std::optional<ElementId> element;
    std::optional<RevisionId> revision;
};
AgreedRow read_agreed(db::Row const& row) {
    return {row.number(0), row.instant(1), row.maybe_id<ElementId>(2), row.maybe_id<RevisionId>(3)};
}

struct GoalRow {
    ElementId element;
    GoalEvent event;
    std::string because;
};
GoalRow read_goal(db::Row const& row) {
    return {row.id<ElementId>(0), row.worded(1, goal_events), row.text(2)};
}

/// A question that has been sent: the plan is many rows of few kinds, so all travel together.
class Asking {
public:
    explicit Asking(access::CaseScope& scope)
        : revisions_{scope.db().later(
              "SELECT r.element_id, r.id, r.number, r.is_removal, r.words, r.under_id, r.about_id,"
              " r.said_by, r.purpose, r.term, r.no_wish_because, r.due_on, r.judged_on, r.measure,"
              " r.baseline, r.target, r.involvement, r.because, r.written_by, u.name, r.written_at,"
              " CASE WHEN r.withdrawn_at IS NULL THEN 0 ELSE 1 END, f.person_id FROM plan_element e"
              " JOIN plan_revision r ON r.element_id = e.id JOIN app_user u ON u.id = r.written_by"
              " LEFT JOIN family_login f ON f.user_id = r.written_by"
              " WHERE e.case_id = $1 ORDER BY r.element_id, r.number",
              read_revision, scope.case_id())},
          answers_{scope.db().later(
              "SELECT a.revision_id, a.person_id, a.answer, a.words, a.how, a.said_on, u.name"
              " FROM plan_element e JOIN plan_revision r ON r.element_id = e.id"
              " JOIN plan_answer a ON a.revision_id = r.id JOIN app_user u ON u.id = a.recorded_by"
              " WHERE e.case_id = $1 ORDER BY a.id",
              read_answer, scope.case_id())},
          agreed_{scope.db().later(
              "SELECT v.number, v.agreed_at, a.element_id, a.revision_id FROM plan_version v"
              " LEFT JOIN plan_agreed a ON a.version_id = v.id WHERE v.case_id = $1"
              " ORDER BY v.number",
              read_agreed, scope.case_id())},
          order_{scope.db().later(
              "SELECT wishes FROM plan_order WHERE case_id = $1 ORDER BY id DESC LIMIT 1",
              [](db::Row const& row) { return row.text(0); }, scope.case_id())},
          goals_{scope.db().later(
              "SELECT g.element_id, g.event, g.because FROM plan_element e"
              " JOIN plan_goal_event g ON g.element_id = e.id WHERE e.case_id = $1 ORDER BY g.id",
              read_goal, scope.case_id())} {}

    Plan read(std::vector<Element> elements) {
        Plan plan{.elements = std::move(elements), .versions = {}, .wish_order = {}};
        put_revisions(plan);
        put_answers(plan);
        put_versions(plan);
        for (auto const& row : goals_.get())
            if (auto* goal = element_in(plan, row.element)) {
                goal->goal_state = after(goal->goal_state, row.event).value_or(goal->goal_state);
                goal->goal_because = row.because;
            }
        if (auto const order = order_.first()) plan.wish_order = numbers_in(*order);
        for (auto& element : plan.elements) {
            element.about = about_of(plan, element, element.standing().content);
            element.is_in_plan = plan::is_in_plan(plan, element);
        }
        return plan;
    }

private:
    static Element* element_in(Plan& plan, ElementId id) {
        auto const found = std::ranges::lower_bound(plan.elements, id, {}, &Element::id);
        return found != plan.elements.end() && found->id == id ? &*found : nullptr;
    }
    static std::vector<ElementId> numbers_in(std::string_view text) {
        std::vector<ElementId> found;
        std::int64_t number = 0;
        for (char const c : text)
            if (c == ',')
                found.push_back({std::exchange(number, 0)});
            else
                number = number * 10 + (c - '0');
        if (!text.empty()) found.push_back({number});
        return found;
    }
    void put_revisions(Plan& plan) {
        for (auto& row : revisions_.get())
            if (auto* element = element_in(plan, row.element))
                element->revisions.push_back(std::move(row.revision));
    }
    void put_answers(Plan& plan) {
        auto rows = answers_.get();
        std::ranges::stable_sort(rows, {}, [](auto const& row) { return row.first; });
        for (auto& element : plan.elements)
            for (auto& revision : element.revisions)
                for (auto& row : std::ranges::equal_range(
                         rows, revision.id, {}, [](auto const& one) { return one.first; }))
                    revision.said.push_back(std::move(row.second));
    }
    void put_versions(Plan& plan) {
        for (auto const& row : agreed_.get()) {
            if (plan.versions.empty() || plan.versions.back().number != row.number)
                plan.versions.push_back({row.number, row.at, {}});
            if (!row.element) continue;
            plan.versions.back().agreed[*row.element] = *row.revision;
            if (auto* element = element_in(plan, *row.element)) element->agreed = row.revision;
        }
    }

    db::Later<RevisionRow> revisions_;
    db::Later<AnswerRow> answers_;
    db::Later<AgreedRow> agreed_;
    db::Later<std::string> order_;
    db::Later<GoalRow> goals_;
};

std::string called(std::string const& name, std::string const& relation) {
    auto const first = name.substr(0, name.find(' '));
    return relation.empty() ? first : first + " (" + relation + ")";
}

}  // namespace

Plan whole_plan(access::CaseScope& scope) {
    // Most cases that are looked at in passing have none: one question then.
    auto elements = scope.db().rows(
        "SELECT id, kind, owner_id, shared_at, added_at FROM plan_element WHERE case_id = $1"
        " ORDER BY id",
        read_element, scope.case_id());
    if (elements.empty()) return {.elements = {}, .versions = {}, .wish_order = {}};
    return Asking{scope}.read(std::move(elements));
}

bool has_plan(access::CaseScope& scope) {
    return scope.db()
        .row(
            "SELECT id FROM plan_element WHERE case_id = $1 LIMIT 1",
            [](db::Row const& row) { return row.number(0); }, scope.case_id())
        .has_value();
}

FamilyFacts family_facts(access::CaseScope& scope) {
    auto people = scope.db().later(
        "SELECT p.id, m.role, p.born_on, p.name, m.relation FROM case_person m"
        " JOIN person p ON p.id = m.person_id WHERE m.case_id = $1"
        " AND (m.left_on IS NULL OR m.left_on > $2) ORDER BY p.id",
        [](db::Row const& row) {
            return Concerned{.id = row.id<PersonId>(0),
                             .role = row.worded(1, cases::family_roles),
                             .born_on = row.maybe_day(2),
                             .called = called(row.text(3), row.text(4))};
        },
        scope.case_id(), scope.today());
    auto custody = scope.db().later(
        "SELECT child_id, holder_id FROM custody WHERE case_id = $1 ORDER BY holder_id",
        [](db::Row const& row) {
            return std::pair{row.id<PersonId>(0), row.id<PersonId>(1)};
        },
        scope.case_id());
    auto const chosen = access::setting(scope.db(), access::Setting::plan_custody);
    FamilyFacts facts{.people = people.get(),
                      .asks_every_holder = !chosen || chosen->value != "one"};
    for (auto const& [child, holder] : custody.get())
        for (auto& person : facts.people)
            if (person.id == child && facts.person(holder)) person.holders.push_back(holder);
    return facts;
}

namespace {

/// Many elements lie in few folders: each is asked about once.
class Reader {
public:
    Reader(access::CaseScope& scope, FamilyFacts const& facts) : scope_{scope}, facts_{facts} {}

    bool sees(Element const& element) {
        auto const* about = element.about ? facts_.person(*element.about) : nullptr;
        bool const is_of_child = about && about->role == cases::FamilyRole::child;
        auto const of = is_of_child ? element.about : std::nullopt;
        auto const folder = folder_of(element, facts_);
        auto found = known_.find({folder, of});
        if (found == known_.end())
            found = known_.emplace(std::pair{folder, of}, scope_.may_see(folder, of)).first;
        auto const& decision = found->second;
        if (!decision) return false;
        return !decision.since ||
               *decision.since <= Day{std::chrono::floor<days>(element.added_at.at)};
    }

private:
    access::CaseScope& scope_;
    FamilyFacts const& facts_;
    std::map<std::pair<access::Folder, std::optional<PersonId>>, access::Decision> known_;
};

}  // namespace

namespace {

Plan seen_plan(access::CaseScope& scope) {
    auto plan = whole_plan(scope);
    if (plan.elements.empty()) return plan;
    auto const facts = family_facts(scope);
    Reader reader{scope, facts};
    std::erase_if(plan.elements, [&](Element const& element) { return !reader.sees(element); });
    for (auto& version : plan.versions)
        std::erase_if(version.agreed, [&](auto const& one) { return !plan.element(one.first); });
    // That something was agreed between others is theirs.
    std::erase_if(plan.versions, [](Version const& version) { return version.agreed.empty(); });
    return plan;
}

}  // namespace

Plan plan_of(access::CaseScope& scope) {
    return scope.once<Plan>([&] { return seen_plan(scope); });
}

std::map<ElementId, RevisionId> agreed_plan_of(access::CaseScope& scope, std::int64_t version) {
    auto const plan = whole_plan(scope);
    auto const facts = family_facts(scope);
    Reader reader{scope, facts};
    auto said = agreed_plan(plan, version);
    std::erase_if(said, [&](auto const& one) { return !reader.sees(*plan.element(one.first)); });
    return said;
}

access::Folder line_folder(access::CaseScope& scope, Element const& element) {
    return folder_of(element, family_facts(scope));
}

}  // namespace indgang::plan
