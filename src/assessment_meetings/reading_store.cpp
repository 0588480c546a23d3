// Meetings as they are read: each reader gets what is meant for that reader.
#include <algorithm>

#include "assessment_meetings/lists.hpp"
#include "assessment_meetings/store.hpp"

namespace indgang::assessment_meetings {
namespace {

constexpr access::FolderKind folder = access::FolderKind::meetings;

/// "Anna (mor)", as the family says it.
Relative relative(db::Row const& row, int column) {
    auto const name = row.text(column + 1);
    auto const relation = row.text(column + 2);
    auto const first = name.substr(0, name.find(' '));
    return {row.id<PersonId>(column), relation.empty() ? first : first + " (" + relation + ")"};
}

template <class T>
struct Of {  // what belongs to the meeting, plan or account of that number
    std::int64_t number;
    T value;
};

struct Listed {
    Meeting meeting;
    Instant planned_at;
};
db::Later<Listed> ask_meetings(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT m.id, m.form, m.child_id, COALESCE(p.name, ''), m.planned_at, x.because, u.name,"
        " x.cancelled_at FROM assessment_meeting m LEFT JOIN person p ON p.id = m.child_id"
        " LEFT JOIN assessment_meeting_cancellation x ON x.meeting_id = m.id"
        " LEFT JOIN app_user u ON u.id = x.cancelled_by WHERE m.case_id = $1 ORDER BY m.id",
        [](db::Row const& row) {
            Listed one{{.id = row.id<MeetingId>(0),
                        .form = row.worded(1, beginnings),
                        .child = row.maybe_id<PersonId>(2)},
                       row.instant(4)};
            auto const name = row.text(3);
            one.meeting.child_name = name.substr(0, name.find(' '));
            if (!row.is_null(5))
                one.meeting.cancelled = Cancellation{row.text(5), row.text(6), row.instant(7)};
            return one;
        },
        scope.case_id());
}

struct StoredPlan {
    std::int64_t meeting, id;
    Plan plan;
};
db::Later<StoredPlan> ask_plans(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT n.meeting_id, n.id, n.version, n.on_day, n.from_minute, n.until_minute, n.place,"
        " n.at_home_of, n.place_note, n.purpose, n.others, n.provisions, n.because, u.name,"
        " n.planned_at FROM assessment_meeting m JOIN assessment_meeting_plan n"
        " ON n.meeting_id = m.id JOIN app_user u ON u.id = n.planned_by WHERE m.case_id = $1"
        " ORDER BY n.meeting_id, n.version DESC",
        [](db::Row const& row) {
            return StoredPlan{row.number(0), row.number(1),
                              Plan{.version = row.number(2),
                                   .on = row.day(3),
                                   .from = {int(row.number(4))},
                                   .until = {int(row.number(5))},
                                   .place = row.worded(6, places),
                                   .at_home_of = row.maybe_id<PersonId>(7),
                                   .place_note = row.text(8),
                                   .purpose = row.text(9),
                                   .others = row.text(10),
                                   .provisions = parted(row.view(11)),
                                   .because = row.text(12),
                                   .planned_by = row.text(13),
                                   .planned_at = row.instant(14)}};
        },
        scope.case_id());
}

struct Coming {
    std::int64_t of;  // the plan's number
    std::optional<Participant> professional;
    std::optional<Relative> relative;
};
Coming read_coming(db::Row const& row) {
    if (!row.is_null(6)) return {row.number(0), std::nullopt, relative(row, 6)};
    return {row.number(0),
            Participant{.user = row.id<UserId>(1),
                        .name = row.text(2),
                        .telephone = row.text(3),
                        .email = row.text(4),
                        .department = row.text(9),
                        .roles = roles_from(row.view(5))},
            std::nullopt};
}
db::Later<Coming> ask_participants(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT n.id, t.user_id, u.name, u.telephone, u.email, t.roles, t.person_id, p.name,"
        " COALESCE(f.relation, ''), COALESCE((SELECT min(d.name) FROM user_department w"
        " JOIN department d ON d.id = w.department_id WHERE w.user_id = t.user_id"
        " AND w.from_on <= $2 AND (w.until_on IS NULL OR w.until_on > $2)), '')"
        " FROM assessment_meeting m JOIN assessment_meeting_plan n ON n.meeting_id = m.id"
        " JOIN assessment_meeting_participant t ON t.plan_id = n.id"
        " LEFT JOIN app_user u ON u.id = t.user_id LEFT JOIN person p ON p.id = t.person_id"
        " LEFT JOIN case_person f ON f.person_id = t.person_id AND f.case_id = m.case_id"
        " WHERE m.case_id = $1 ORDER BY n.id, u.name, p.born_on, p.id",
        read_coming, scope.case_id(), scope.today());
}

struct StoredAccount {
    std::int64_t meeting, id;
    Account account;
};
db::Later<StoredAccount> ask_accounts(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT a.meeting_id, a.id, a.version, a.held_on, a.others, a.family_words, a.agreed,"
        " a.next_step, a.too_few_because, a.because, u.name, a.written_at FROM assessment_meeting m"
        " JOIN assessment_meeting_account a ON a.meeting_id = m.id"
        " JOIN app_user u ON u.id = a.written_by WHERE m.case_id = $1"
        " ORDER BY a.meeting_id, a.version DESC",
        [](db::Row const& row) {
            return StoredAccount{row.number(0), row.number(1),
                                 Account{.version = row.number(2),
                                         .held_on = row.day(3),
                                         .others = row.text(4),
                                         .family_words = row.text(5),
                                         .agreed = row.text(6),
                                         .next_step = row.text(7),
                                         .too_few_because = row.text(8),
                                         .because = row.text(9),
                                         .written_by = row.text(10),
                                         .written_at = row.instant(11)}};
        },
        scope.case_id());
}
db::Later<Coming> ask_present(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT a.id, t.user_id, u.name, u.telephone, u.email, '', t.person_id, p.name,"
        " COALESCE(f.relation, ''), '' FROM assessment_meeting m"
        " JOIN assessment_meeting_account a ON a.meeting_id = m.id"
        " JOIN assessment_meeting_present t ON t.account_id = a.id"
        " LEFT JOIN app_user u ON u.id = t.user_id LEFT JOIN person p ON p.id = t.person_id"
        " LEFT JOIN case_person f ON f.person_id = t.person_id AND f.case_id = m.case_id"
        " WHERE m.case_id = $1 ORDER BY a.id, u.name, p.born_on, p.id",
        read_coming, scope.case_id());
}

db::Later<Of<PriorContact>> ask_contacts(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT c.meeting_id, c.on_day, c.manner, c.focus, u.name, c.person_id, p.name,"
        " COALESCE(f.relation, '') FROM assessment_meeting m JOIN assessment_meeting_contact c"
        " ON c.meeting_id = m.id JOIN person p ON p.id = c.person_id"
        " JOIN app_user u ON u.id = c.made_by LEFT JOIN case_person f ON f.person_id = c.person_id"
        " AND f.case_id = m.case_id WHERE m.case_id = $1 ORDER BY c.on_day, c.id",
        [](db::Row const& row) {
            return Of<PriorContact>{row.number(0),
                                    {.on = row.day(1),
                                     .manner = row.worded(2, manners),
                                     .with = relative(row, 5),
                                     .focus = row.text(3),
                                     .made_by = row.text(4)}};
        },
        scope.case_id());
}
/// The newest of each; what was taken back has its version and no words.
db::Later<Of<FocusPoints>> ask_focus(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT c.meeting_id, c.words, (SELECT count(*) FROM assessment_meeting_focus o"
        " WHERE o.meeting_id = c.meeting_id AND o.person_id = c.person_id), c.person_id, p.name,"
        " COALESCE(f.relation, '') FROM assessment_meeting m JOIN assessment_meeting_focus c"
        " ON c.meeting_id = m.id JOIN person p ON p.id = c.person_id"
        " LEFT JOIN case_person f ON f.person_id = c.person_id AND f.case_id = m.case_id"
        " WHERE m.case_id = $1 AND c.id = (SELECT max(n.id) FROM assessment_meeting_focus n"
        " WHERE n.meeting_id = c.meeting_id AND n.person_id = c.person_id) ORDER BY c.id",
        [](db::Row const& row) {
            return Of<FocusPoints>{row.number(0), {relative(row, 3), row.text(1), row.number(2)}};
        },
        scope.case_id());
}
db::Later<Of<Mandate>> ask_mandates(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT c.meeting_id, c.gap, c.given_by, c.words, u.name FROM assessment_meeting m"
        " JOIN assessment_meeting_mandate c ON c.meeting_id = m.id"
        " JOIN app_user u ON u.id = c.noted_by WHERE m.case_id = $1 ORDER BY c.id",
        [](db::Row const& row) {
            return Of<Mandate>{row.number(0), {row.text(1), row.text(2), row.text(3), row.text(4)}};
        },
        scope.case_id());
}

template <class Into>
void seat(Into& into, std::vector<Coming> const& all, std::int64_t number) {
    for (auto const& one : all) {
        if (one.of != number) continue;
        if (one.professional) into.professionals.push_back(*one.professional);
        if (one.relative) into.family.push_back(*one.relative);
    }
}

/// One of the family sees the meetings that it takes part in; of what others said beforehand nothing, nor
/// of how those who decide were brought along. What the family said there may be another adult's words.
bool left_for(PersonId reader, Meeting& meeting) {
    auto const is_there = [&](auto const& of) {
        return std::ranges::count(of.family, reader, &Relative::person) > 0;
    };
    if (!is_there(meeting.plan()) && std::ranges::none_of(meeting.accounts, is_there)) return false;
    std::erase_if(meeting.contacts, [&](auto const& one) { return one.with.person != reader; });
    std::erase_if(meeting.focus, [&](auto const& one) { return one.by.person != reader; });
    meeting.mandates.clear();
    meeting.plans.erase(meeting.plans.begin() + 1, meeting.plans.end());
    meeting.plans.front().provisions.clear();
    if (meeting.accounts.size() > 1)
        meeting.accounts.erase(meeting.accounts.begin() + 1, meeting.accounts.end());
    for (auto& account : meeting.accounts) {
        account.family_words.clear();
        account.too_few_because.clear();
    }
    return true;
}

/// All that the case's meetings hold, asked for at once.
struct Everything {
    std::vector<StoredPlan> plans;
    std::vector<Coming> coming, present;
    std::vector<StoredAccount> accounts;
    std::vector<Of<PriorContact>> contacts;
    std::vector<Of<FocusPoints>> focus;
    std::vector<Of<Mandate>> mandates;
};
Everything everything_of(access::CaseScope& scope) {
    auto plans = ask_plans(scope);
    auto coming = ask_participants(scope);
    auto present = ask_present(scope);
    auto accounts = ask_accounts(scope);
    auto contacts = ask_contacts(scope);
    auto focus = ask_focus(scope);
    auto mandates = ask_mandates(scope);
    return {plans.get(),    coming.get(), present.get(), accounts.get(),
            contacts.get(), focus.get(),  mandates.get()};
}

void fill(Meeting& meeting, Everything const& all) {
    auto const belongs = [&](auto const& rows, auto& into) {
        for (auto const& one : rows)
            if (one.number == meeting.id.value) into.push_back(one.value);
    };
    for (auto const& stored : all.plans) {
        if (stored.meeting != meeting.id.value) continue;
        meeting.plans.push_back(stored.plan);
        seat(meeting.plans.back(), all.coming, stored.id);
    }
    for (auto const& stored : all.accounts) {
        if (stored.meeting != meeting.id.value) continue;
        meeting.accounts.push_back(stored.account);
        seat(meeting.accounts.back(), all.present, stored.id);
    }
    belongs(all.contacts, meeting.contacts);
    belongs(all.focus, meeting.focus);
    belongs(all.mandates, meeting.mandates);
}

bool is_shown(access::CaseScope& scope, Listed& one) {
    auto const decision = scope.may_see(folder, one.meeting.child);
    if (!decision) return false;
    if (decision.since && *decision.since > Day{std::chrono::floor<days>(one.planned_at.at)})
        return false;
    if (scope.relation() != access::Relation::family_member) return true;
    return scope.person() && left_for(*scope.person(), one.meeting);
}

}  // namespace

std::vector<Meeting> meetings_of(access::CaseScope& scope) {
    auto listed = ask_meetings(scope).get();
    std::vector<Meeting> shown;
    if (listed.empty()) return shown;  // as of most cases: the rest need not be asked
    auto const all = everything_of(scope);
    for (auto& one : listed) {
        fill(one.meeting, all);
        if (is_shown(scope, one)) shown.push_back(std::move(one.meeting));
    }
    std::ranges::stable_sort(shown, std::ranges::greater{}, &Meeting::on);
    return shown;
}

}  // namespace indgang::assessment_meetings
