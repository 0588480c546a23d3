// Elements and their revisions: only ever added to.
#include "plan/store.hpp"

namespace indgang::plan {
namespace {

Phrase said_of_new(Kind kind) {
    switch (kind) {
        case Kind::wish: return phrase("Et nyt ønske er skrevet i planen.");
        case Kind::goal: return phrase("Et nyt mål er skrevet i planen.");
        case Kind::action: return phrase("En ny handling er skrevet i planen.");
    }
    return {};
}

Phrase said_of_change(Kind kind, bool is_removal) {
    switch (kind) {
        case Kind::wish:
            return is_removal ? phrase("Det er foreslået at tage et ønske ud af planen.")
                              : phrase("Et ønske i planen er skrevet om.");
        case Kind::goal:
            return is_removal ? phrase("Det er foreslået at tage et mål ud af planen.")
                              : phrase("Et mål i planen er skrevet om.");
        case Kind::action:
            return is_removal ? phrase("Det er foreslået at tage en handling ud af planen.")
                              : phrase("En handling i planen er skrevet om.");
    }
    return {};
}

/// Who proposes something in an agreed plan has said yes to it. In a draft nobody has: it is written
/// together, and asked about when it is done.
void say_yes_to_ones_own(access::CaseScope& scope, ElementId element) {
    auto const plan = whole_plan(scope);
    if (plan.is_draft()) return;
    auto const* saved = plan.element(element);
    auto const must =
        who_must_agree(plan, *saved, saved->latest(), family_facts(scope), scope.today());
    std::optional<PersonId> by = scope.person();
    bool const is_of_family = by && must.has_a_say(*by);
    bool const is_coordination = must.coordinator && coordinates(scope);
    if (!is_of_family && !is_coordination) return;
    scope.db().run(
        "INSERT INTO plan_answer (revision_id, person_id, answer, how, said_on, recorded_by,"
        " recorded_at) VALUES ($1, $2, 'yes', 'self', $3, $4, $5)",
        saved->latest().id, is_of_family ? by : std::nullopt, scope.today(), scope.user(),
        scope.now());
    settle(scope);
}

}  // namespace

access::CaseScope own_scope(access::Visit& visit) {
    auto const case_id = visit.db().row(
        "SELECT g.case_id FROM access_grant g WHERE g.user_id = $1"
        " AND g.relation = 'family_member' AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2) ORDER BY g.id DESC LIMIT 1",
        [](db::Row const& row) { return row.id<CaseId>(0); }, visit.user().id, visit.today());
    if (!case_id) throw access::NotFound{};
    return access::open_case(visit, *case_id, {access::Relation::family_member});
}

bool is_family(access::CaseScope& scope) {
    return scope.relation() == access::Relation::family_member;
}

bool coordinates(access::CaseScope& scope) {
    constexpr access::RelationSet they{access::Relation::coordinator, access::Relation::partner,
                                       access::Relation::substitute};
    return they.has(scope.relation());
}

void write_revision(access::CaseScope& scope, ElementId element, std::int64_t number,
                    Content const& content, std::string_view because) {
    scope.db().run(
        "INSERT INTO plan_revision (element_id, number, is_removal, words, under_id, about_id,"
        " said_by, purpose, term, no_wish_because, due_on, judged_on, measure, baseline, target,"
        " involvement, because, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,"
        " $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        element, number, content.is_removal ? 1 : 0, content.words, content.under, content.about,
        content.said_by, content.purpose, content.term, content.no_wish_because, content.due_on,
        content.judged_on, content.measure, content.baseline, content.target, content.involvement,
        because, scope.user(), scope.now());
}

ElementId add_element(access::CaseScope& scope, Kind kind, Content const& content,
                      std::optional<PersonId> owner) {
    ElementId const id{
        scope.db().insert("INSERT INTO plan_element (case_id, kind, owner_id, added_by, added_at)"
                          " VALUES ($1, $2, $3, $4, $5) RETURNING id",
                          scope.case_id(), kind, owner, scope.user(), scope.now())};
    write_revision(scope, id, 1, content, "");
    Element const added{.id = id, .kind = kind, .owner = owner, .is_shared = !owner};
    scope.record("plan_element_added", said_of_new(kind), line_folder(scope, added));
    say_yes_to_ones_own(scope, id);
    return id;
}

void propose(access::CaseScope& scope, Element const& element, Content const& content,
             std::string_view because) {
    write_revision(scope, element.id, element.latest().number + 1, content, because);
    scope.record(content.is_removal ? "plan_removal_proposed" : "plan_change_proposed",
                 said_of_change(element.kind, content.is_removal), line_folder(scope, element));
    say_yes_to_ones_own(scope, element.id);
}

void withdraw(access::CaseScope& scope, Element const& element) {
    auto const* agreed = element.agreed_revision();
    scope.db().run(
        "UPDATE plan_revision SET withdrawn_by = $1, withdrawn_at = $2 WHERE element_id = $3"
        " AND number > $4 AND withdrawn_at IS NULL",
        scope.user(), scope.now(), element.id, agreed ? agreed->number : 0);
    scope.record("plan_proposal_withdrawn", phrase("Et forslag til planen er taget tilbage."),
                 line_folder(scope, element));
}

void share(access::CaseScope& scope, Element const& element) {
    auto const plan = whole_plan(scope);
    for (auto const& one : plan.elements) {
        if (one.owner != element.owner || !one.is_own()) continue;
        // With what is shared goes all that stands under it.
        auto const* at = &one;
        while (at && at->id != element.id) {
            auto const under = at->standing().content.under;
            at = under ? plan.element(*under) : nullptr;
        }
        if (at)
            scope.db().run("UPDATE plan_element SET shared_by = $1, shared_at = $2 WHERE id = $3",
                           scope.user(), scope.now(), one.id);
    }
    scope.record("plan_element_shared", phrase("Noget af planen er delt med resten af familien."),
                 access::Folder{access::FolderKind::plan});
}

void order_wishes(access::CaseScope& scope, std::vector<ElementId> const& order) {
    std::string wishes;
    for (auto const one : order) wishes += (wishes.empty() ? "" : ",") + std::to_string(one.value);
    scope.db().run(
        "INSERT INTO plan_order (case_id, wishes, ordered_by, ordered_at) VALUES ($1, $2, $3, $4)",
        scope.case_id(), wishes, scope.user(), scope.now());
    scope.record("plan_wishes_ordered", phrase("Ønskernes rækkefølge er ændret."),
                 access::Folder{access::FolderKind::plan});
}

void tell_of_goal(access::CaseScope& scope, Element const& goal, GoalEvent event,
                  std::string_view because) {
    scope.db().run(
        "INSERT INTO plan_goal_event (element_id, event, because, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        goal.id, event, because, scope.user(), scope.now());
    auto const said = event == GoalEvent::reach  ? phrase("Et mål i planen er nået.")
                      : event == GoalEvent::stop ? phrase("Et mål i planen er stoppet.")
                                                 : phrase("Et mål i planen er taget op igen.");
    scope.record("plan_goal_told", said, line_folder(scope, goal));
}

}  // namespace indgang::plan
