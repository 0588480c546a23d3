#include <algorithm>

#include "access/folder_rights.hpp"
#include "catalogue/ics.hpp"
#include "generate/history.hpp"
#include "generate/tables_store.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

constexpr std::string_view opened = "opened";

}  // namespace

FamilyStore::FamilyStore(db::Db& db, access::Keys const& keys, Wish const& wish,
                         WorkingDays const& working_days)
    : db_{db},
      keys_{keys},
      wish_{wish},
      working_days_{working_days},
      tables_{std::make_unique<Tables>(db)},
      hearing_{db} {}

FamilyStore::~FamilyStore() = default;

void FamilyStore::send() {
    tables_->send();
    hearing_.send();
}

FamilyStore::Written FamilyStore::add(Family const& family) {
    add_persons(family);
    add_case(family);
    add_members(family);
    add_people(family);
    add_consents(family);
    add_support(family);
    add_history(family);
    add_board(family);
    hearing_.add(family, next_.family, next_.person);
    add_due(family);
    Written const written{CaseId{next_.family}, PersonId{next_.person}};
    ++next_.family;
    next_.person += std::int64_t(family.persons.size());
    return written;
}

void FamilyStore::add_persons(Family const& family) {
    for (std::size_t i = 0; i < family.persons.size(); ++i) {
        auto const& one = family.persons[i];
        tables_->person.add(next_.person + std::int64_t(i), one.name, cases::search_name(one.name),
                            one.born_on, keys_.seal(*one.cpr), keys_.lookup(*one.cpr),
                            one.telephone, one.address, one.is_address_protected);
    }
}

void FamilyStore::add_case(Family const& family) {
    auto const lines = timeline_of(family);
    auto const by = family.coordinators.front().user;
    tables_->family.add(next_.family, family.case_number, family.name,
                        cases::search_name(family.name), family.opened_on, family.criterion,
                        family.criterion_note, next_.person + std::int64_t(family.first_contact),
                        lines.size() + 1, by, lines.front().at);
    for (auto const& line : lines) {
        auto const own = PersonId{next_.person + std::int64_t(line.adult.value_or(0))};
        tables_->timeline.add(
            next_.family, line.at, line.by, line.what, stored(line.said),
            line.adult ? written(access::adult_folder(own)) : std::string(line.folder));
    }
}

void FamilyStore::add_members(Family const& family) {
    for (std::size_t i = 0; i < family.persons.size(); ++i) {
        auto const& one = family.persons[i];
        auto const number = next_.person + std::int64_t(i);
        tables_->member.add(next_.family, number, one.role, one.relation, one.home,
                            family.opened_on);
        if (!one.has_custody) continue;
        for (std::size_t child = 0; child < family.children; ++child)
            tables_->custody.add(next_.family, next_.person + std::int64_t(child), number);
    }
}

void FamilyStore::add_people(Family const& family) {
    auto const& periods = family.coordinators;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        auto const& one = periods[i];
        auto const until =
            i + 1 < periods.size() ? std::optional{periods[i + 1].from} : std::nullopt;
        tables_->coordinator.add(next_.family, one.from, one.user, one.because, one.user,
                                 moment_on(one.from, i));
        tables_->grant.add(one.user, next_.family, access::Relation::coordinator, one.from, until,
                           one.because);
    }
    tables_->model.add(next_.family, family.opened_on, wish_.model->word, opened,
                       periods.front().user, moment_on(family.opened_on, 0));
    add_core_team(family);
    add_partner(family);
}

void FamilyStore::add_core_team(Family const& family) {
    auto const by = family.coordinators.front().user;
    auto const opened_at = moment_on(family.opened_on, 7);
    if (family.fixed_team)
        tables_->case_team.add(next_.family, family.opened_on, *family.fixed_team,
                               "Familien hører til teamets område",  // stays Danish
                               by, opened_at);
    for (auto const& one : family.team) {
        auto const number = next_.team_member++;
        tables_->team_member.add(number, next_.family, one.user, one.department, one.discipline,
                                 one.fixed_member, one.from, one.because, by,
                                 moment_on(one.from, 7));
        tables_->grant.add(one.user, next_.family, access::Relation::core_team_member, one.from,
                           one.left, one.because);
        if (one.has_confirmed) tables_->welcome.add(number, moment_on(one.from, 8));
    }
    // Who came instead is the next in the list, and is there now.
    auto number = next_.team_member - std::ssize(family.team);
    for (auto const& one : family.team) {
        if (one.left)
            tables_->team_leave.add(number, *one.left, one.left_because, number + 1, by,
                                    moment_on(*one.left, 7));
        ++number;
    }
}

void FamilyStore::add_partner(Family const& family) {
    if (!family.partner) return;
    auto const by = family.coordinators.front().user;
    auto const opened_at = moment_on(family.opened_on, 7);
    auto const& partner = *family.partner;
    auto const number = next_.partnership++;
    tables_->partnership.add(number, next_.family, partner.user, partner.from, partner.because, by,
                             opened_at);
    tables_->grant.add(partner.user, next_.family, access::Relation::partner, partner.from,
                       std::optional<Day>{}, partner.because);
    if (!partner.tasks.empty())
        tables_->agreement.add(number, partner.tasks, partner.goals, by, opened_at);
}

void FamilyStore::add_consents(Family const& family) {
    auto const person = [&](std::size_t place) { return next_.person + std::int64_t(place); };
    for (auto const& one : family.consents) {
        auto folders = one.folders;
        for (auto& folder : folders)
            if (folder.kind == access::FolderKind::adult)
                folder.number = person(std::size_t(folder.number));
        auto const by = family.coordinator_on(one.on);
        auto const at = moment_on(one.on, 7);
        tables_->consent.add(next_.consent, next_.family, access::Relation::core_team_member,
                             access::written(folders), one.purpose, one.on, by, at);
        for (auto const giver : one.givers)
            tables_->consent_giver.add(next_.consent, person(giver));
        for (auto const& said : one.said)
            tables_->consent_answer.add(next_.consent, person(said.giver), said.answer, "oral", by,
                                        said.on ? moment_on(*said.on, 7) : at);
        ++next_.consent;
    }
}

void FamilyStore::add_support(Family const& family) {
    for (auto const& one : family.matters)
        tables_->matter.add(next_.family, next_.person + std::int64_t(one.person), one.department,
                            one.title, one.record_system, one.outside_number, one.caseworker,
                            one.opened_on);
    for (auto const& one : family.interventions) {
        auto const recorded_on = std::max(one.from, family.opened_on);
        tables_->intervention.add(
            next_.intervention, next_.family, next_.person + std::int64_t(one.person),
            one.provision->key, one.from, one.examination_until, one.department, one.provider,
            one.note, family.coordinator_on(recorded_on), moment_on(recorded_on, 1));
        if (one.until) {
            auto const ended_on = std::max(*one.until, family.opened_on);
            tables_->intervention_end.add(next_.intervention, *one.until, one.ended_because,
                                          family.coordinator_on(ended_on), moment_on(ended_on, 2));
        }
        ++next_.intervention;
    }
}

void FamilyStore::add_history(Family const& family) {
    auto const by = [&](Day day) { return family.coordinator_on(day); };
    auto const person = [&](std::size_t child) { return next_.person + std::int64_t(child); };
    for (std::size_t child = 0; family.has_started && child < family.children; ++child)
        tables_->start.add(next_.family, person(child), family.started_on, by(family.started_on),
                           moment_on(family.started_on, 0));
    for (auto const& one : family.held)
        tables_->held.add(next_.family, person(one.child), one.on, one.manner, one.took_part,
                          one.wellbeing, one.goals, one.fit, one.fit_note, one.coming,
                          one.new_needs, by(one.on), moment_on(one.on, 3));
    for (auto const& one : family.contacts)
        tables_->contact.add(next_.family, one.on, one.kind, one.note, by(one.on),
                             moment_on(one.on, 4));
    if (family.pause)
        tables_->pause.add(next_.family, person(family.pause->child), family.pause->from,
                           family.pause->until, family.pause->because, by(family.pause->from),
                           moment_on(family.pause->from, 5));
    if (family.meeting_days)
        tables_->meeting.add(next_.family, family.started_on, *family.meeting_days,
                             "Aftalt med familien ved opstart.",  // stays Danish: what was written
                             by(family.started_on), moment_on(family.started_on, 6));
}

void FamilyStore::add_board(Family const& family) {
    if (family.board.empty()) return;
    auto const began_on = family.board.front().on;
    tables_->board.add(next_.board, next_.family, next_.person, catalogue::ics_set_on(began_on),
                       family.coordinator_on(began_on), moment_on(began_on, 3));
    for (auto const& one : family.board) {
        auto const said_by =
            one.said_by ? std::optional{next_.person + std::int64_t(*one.said_by)} : std::nullopt;
        auto const observed_on = one.said_by ? std::nullopt : std::optional{one.on};
        auto const known_by = one.said_by ? std::nullopt : std::optional{one.known_by};
        tables_->card.add(next_.board, one.dimension, one.side, one.words, said_by, one.observer,
                          observed_on, known_by, one.disciplines, family.coordinator_on(one.on),
                          moment_on(one.on, 3));
    }
    ++next_.board;
}

void FamilyStore::add_due(Family const& family) {
    auto facts =
        facts_of(family, *wish_.model, CaseId{next_.family}, PersonId{next_.person}, wish_.today);
    auto const& contact = family.persons[family.first_contact];
    facts.words = {family.name, cases::search_name(family.name), family.case_number, contact.name,
                   contact.telephone};
    for (std::size_t i = 0; i < facts.children.size(); ++i) {
        facts.children[i].name = family.persons[i].name;
        facts.children[i].born_on = family.persons[i].born_on;
    }
    auto const kept =
        follow_up::kept_rows(facts, follow_up::due_rows(facts, working_days_, wish_.today));
    auto const& words = kept.words;
    for (auto const& row : kept.rows)
        tables_->due.add(next_.family, row.child, kept.coordinator, row.due_on, row.plan_by,
                         row.because, row.basis, row.clock, row.hidden_until, row.child_name,
                         row.born_on, words.family, words.case_number, words.contact,
                         words.telephone);
    if (kept.coordinator && kept.rows.empty())
        tables_->not_due.add(kept.coordinator, words.search_name, next_.family, words.family,
                             words.case_number);
    if (auto const day = follow_up::next_change_after(facts, wish_.today))
        tables_->renewal.add(next_.family, *day);
}

void FamilyStore::finish() {
    hearing_.finish();
    if (db_.engine() == db::Engine::sqlite) return;  // AUTOINCREMENT goes on by itself
    db_.script(
        "SELECT setval(pg_get_serial_sequence('family_case', 'id'), (SELECT max(id) FROM family_case));"
        "SELECT setval(pg_get_serial_sequence('person', 'id'), (SELECT max(id) FROM person));"
        "SELECT setval(pg_get_serial_sequence('intervention', 'id'), (SELECT max(id) FROM intervention));"
        "SELECT setval(pg_get_serial_sequence('core_team_member', 'id'), (SELECT COALESCE(max(id), 1) FROM core_team_member));"
        "SELECT setval(pg_get_serial_sequence('partnership', 'id'), (SELECT COALESCE(max(id), 1) FROM partnership));"
        "SELECT setval(pg_get_serial_sequence('consent_request', 'id'), (SELECT max(id) FROM consent_request));"
        "SELECT setval(pg_get_serial_sequence('assessment_board', 'id'), (SELECT COALESCE(max(id), 1) FROM assessment_board));"
        "ANALYZE");
}

}  // namespace indgang::generate
