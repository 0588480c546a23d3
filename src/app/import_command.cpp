#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

#include "access/keys.hpp"
#include "access/log.hpp"
#include "access/settings.hpp"
#include "access/users.hpp"
#include "app/commands.hpp"
#include "app/municipality.hpp"
#include "app/running.hpp"
#include "importing/importing.hpp"

namespace indgang::app {
namespace {

constexpr access::RoleSet importers{access::Role::leader, access::Role::administrator};

std::string bytes_of(std::string const& file) {
    std::ifstream in{file, std::ios::binary | std::ios::ate};
    if (!in) throw std::runtime_error("cannot read " + file);
    auto const size = std::min(std::size_t(in.tellg()), spreadsheets::most_bytes + 1);
    std::string bytes(size, '\0');
    in.seekg(0);
    in.read(bytes.data(), std::streamsize(size));
    return bytes;
}

importing::Defaults defaults_of(Said const& said) {
    importing::Defaults defaults{.model = said.import_model, .coordinator = said.coordinator};
    if (said.criterion > 0) defaults.criterion = said.criterion;
    if (said.opened_on.empty()) return defaults;
    defaults.opened_on = day_from_typed(said.opened_on);
    if (!defaults.opened_on) throw std::runtime_error("--opened-on is a day such as 2026-11-23");
    return defaults;
}

/// A line on stderr, at most one a second.
class ProgressLine {
public:
    explicit ProgressLine(Language language) : language_{language} {}
    void operator()(importing::Phase phase, std::size_t done, std::size_t all) {
        auto const now = std::chrono::steady_clock::now();
        if (now - shown_at_ < std::chrono::seconds{1}) return;
        shown_at_ = now;
        std::fprintf(stderr, "%zu / %zu %s\n", done, all,
                     std::string(said(phase, language_)).c_str());
    }

private:
    Language language_;
    std::chrono::steady_clock::time_point shown_at_ = std::chrono::steady_clock::now();
};

access::User importer(db::Db& db, Said const& asked, Day today) {
    auto const user = access::user_by_login(db, asked.login, today);
    if (!user) throw std::runtime_error("no user " + asked.login + ": say who imports with --user");
    if (!user->roles.has_any_of(importers))
        throw std::runtime_error(asked.login + " is neither leader nor administrator");
    return *user;
}

void say_line(Phrase const& said, Language language) {
    std::printf("%s\n", say(said, language).c_str());
}

/// The access log's lines of what was opened, in the same transaction.
void log_opened(db::Db& db, access::Visit& visit, Clock const& clock) {
    auto lines = visit.log_lines();
    for (auto& line : lines)
        if (line.act.empty()) line.act = "import";
    access::append(db, visit.keys(), lines, clock.now());
}

bool is_all_good(importing::Plan const& plan) {
    return !plan.is_hopeless() &&
           std::ranges::all_of(plan.families, &importing::PlannedFamily::is_good);
}

/// All or nothing: whatever is thrown leaves the transaction undone.
int compare_and_save(access::Visit& visit, importing::Plan plan, Said const& asked,
                     Clock const& clock) {
    auto& db = visit.db();
    auto const language = visit.language();
    ProgressLine progress{language};
    db.begin_write();
    importing::compare(visit, plan, progress);
    bool const saves =
        !asked.is_dry_run && !plan.is_hopeless() && (is_all_good(plan) || asked.skips_bad);
    importing::Saved saved;
    if (saves) saved = importing::save(visit, plan, progress);
    if (visit.is_signed_in()) log_opened(db, visit, clock);
    db.commit();
    auto const report = importing::report_of(plan);
    std::fputs(importing::in_words(report, language).c_str(), stdout);
    if (saves) return say_line(importing::said(saved), language), 0;
    if (asked.is_dry_run)
        std::fputs(("\n" + importing::families_in_words(report, language)).c_str(), stdout);
    else
        say_line(
            phrase(
                "Intet er gemt. Ret rækkerne, eller spring familierne med fejl over med --skip-bad."),
            language);
    return asked.is_dry_run && is_all_good(plan) ? 0 : 1;
}

}  // namespace

int import_file(Said const& asked) {
    wire_slices();
    Clock const clock{asked.serve.today};
    auto const found = database_of(asked.place());
    auto const db = open_ready(found.where, clock);
    auto const facts = access::municipality_facts(*db);
    if (!facts) throw std::runtime_error(found.where.shown() + " holds no municipality");
    auto const keys = access::Keys::from_file(found.key_file, false);
    auto const language = asked.is_english ? Language::en : Language::da;
    access::Visit visit{*db, *facts, keys, clock.today(), clock.now(), language};
    if (!asked.is_dry_run || !asked.login.empty())
        visit.signed_in_as(importer(*db, asked, clock.today()));
    auto const workbook = spreadsheets::read(bytes_of(asked.file));
    if (!workbook) {
        auto const [why, row] = workbook.error();
        if (row > 0) say_line(phrase("Række {0}", std::int64_t(row)), language);
        say_line(Phrase{std::string(wording(why).danish), {}}, language);
        return 1;
    }
    auto plan = importing::understood(*workbook, importing::lists_of(visit), defaults_of(asked),
                                      clock.today(), ProgressLine{language});
    return compare_and_save(visit, std::move(plan), asked, clock);
}

}  // namespace indgang::app
