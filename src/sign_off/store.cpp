#include "sign_off/store.hpp"

#include <algorithm>

#include "core_team/core_team.hpp"
#include "partners/partners.hpp"

namespace indgang::sign_off {
namespace {

struct Kept {
    UserId user;
    std::string name;
    Given given;
};

std::vector<Kept> answers_of(access::CaseScope& scope, reports::Report const& report) {
    return scope.db().rows(
        "SELECT a.user_id, u.name, a.answer, a.words, a.seen, a.in_all, b.name, a.recorded_at"
        " FROM report_answer a JOIN report r ON r.id = a.report_id JOIN app_user u"
        " ON u.id = a.user_id JOIN app_user b ON b.id = a.recorded_by"
        " WHERE a.report_id = $1 AND a.round = $2 AND r.case_id = $3 ORDER BY a.id",
        [](db::Row const& row) {
            return Kept{row.id<UserId>(0),
                        row.text(1),
                        {row.worded(2, answers), row.text(3), row.number(4), row.number(5),
                         row.text(6), row.instant(7)}};
        },
        report.id, report.round, scope.case_id());
}

/// A comment may speak of what only some of the team may see: whoever wrote it reads it, and those who
/// coordinate the case.
void redact(access::CaseScope& scope, std::vector<Kept>& all) {
    if (access::coordination.has(scope.relation())) return;
    for (auto& one : all)
        if (one.user != scope.user()) one.given.words.clear();
}

Signer* find_signer(std::vector<Signer>& all, UserId user) {
    auto const at = std::ranges::find(all, user, &Signer::user);
    return at == all.end() ? nullptr : &*at;
}

/// The coordinator signs last, and is not asked.
std::vector<Signer> team_today(access::CaseScope& scope) {
    auto ask_team = core_team::ask_core_team(scope);
    auto ask_partners = partners::ask_partnerships(scope);
    auto const coordinator = cases::coordinator_on(scope, scope.today());
    std::vector<Signer> all;
    auto const add = [&](UserId user, std::string const& name, std::string stands_for) {
        if (user == coordinator || find_signer(all, user)) return;
        all.push_back({.user = user, .name = name, .stands_for = std::move(stands_for)});
    };
    for (auto const& one : ask_team().on(scope.today()))
        add(one.user, one.name,
            std::string(said(one.discipline, scope.language())) + ", " + one.department_name);
    for (auto const& one : ask_partners())
        if (one.is_on(scope.today()))
            add(one.user, one.name, std::string(in(scope.language(), Text{"Makker"})));
    return all;
}

}  // namespace

std::vector<Signer> signers_of(access::CaseScope& scope, reports::Report const& report) {
    auto all = report.fixed ? std::vector<Signer>{} : team_today(scope);
    auto given = answers_of(scope, report);
    redact(scope, given);
    for (auto const& kept : given) {
        auto* signer = find_signer(all, kept.user);
        if (!signer) {
            all.push_back(
                {.user = kept.user, .name = kept.name, .stands_for = {}, .is_of_the_team = false});
            signer = &all.back();
        }
        signer->given = kept.given;
    }
    return all;
}

void note_answer(access::CaseScope& scope, reports::Report const& report, Signer const& signer,
                 Given const& given) {
    scope.db().run(
        "INSERT INTO report_answer (report_id, round, user_id, answer, words, seen, in_all,"
        " recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        report.id, report.round, signer.user, given.answer, given.words, given.seen, given.in_all,
        scope.user(), scope.now());
    auto const line =
        given.answer == Answer::approved
            ? phrase("{0} har godkendt afrapporteringen, version {1}.", signer.name, report.number)
        : given.answer == Answer::commented
            ? phrase("{0} har en bemærkning til afrapporteringen, version {1}.", signer.name,
                     report.number)
            : phrase("Der ventes ikke på {0}s svar på afrapporteringen, version {1}.", signer.name,
                     report.number);
    scope.record("report_answered", line, access::Folder{access::FolderKind::assessment});
}

}  // namespace indgang::sign_off
