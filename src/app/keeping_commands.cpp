#include <cstdio>

#include "access/log.hpp"
#include "access/settings.hpp"
#include "app/commands.hpp"
#include "app/municipality.hpp"
#include "app/open_api.hpp"
#include "app/running.hpp"
#include "db/backup.hpp"
#include "follow_up/follow_up.hpp"
#include "todo/todo.hpp"

namespace indgang::app {
namespace {

constexpr std::size_t most_named = 10;

bool log_holds(Found const& found, db::Db& db) {
    auto const keys = access::Keys::from_file(found.key_file, false);
    auto const log = access::check_log(db, keys);
    if (log.first_broken)
        std::printf("  access log: BROKEN at line %lld\n",
                    static_cast<long long>(*log.first_broken));
    else
        std::printf("  access log: %lld lines, every link holds\n",
                    static_cast<long long>(log.lines));
    return !log.first_broken;
}

bool dates_hold(db::Db& db, Day today) {
    auto const due = follow_up::check_due(db, today);
    std::printf("  what is due: %lld cases, %zu that differ from the rules\n",
                static_cast<long long>(due.cases), due.wrong.size());
    if (due.waiting > 0)
        std::printf("    and %lld whose dates are worked out anew when it is served\n",
                    static_cast<long long>(due.waiting));
    for (std::size_t i = 0; i < std::min(most_named, due.wrong.size()); ++i)
        std::printf("    case %lld\n", static_cast<long long>(due.wrong[i].value));
    return due.wrong.empty();
}

bool todo_holds(Found const& found, db::Db& db, Clock const& clock) {
    auto const keys = access::Keys::from_file(found.key_file, false);
    auto const facts = access::municipality_facts(db);
    if (!facts) return true;  // nothing yet
    auto const wrong = todo::kept_wrong({db, *facts, keys, clock.today(), clock.now()});
    std::printf("  what is to be done: %zu cases whose kept row differs\n", wrong.size());
    for (std::size_t i = 0; i < std::min(most_named, wrong.size()); ++i)
        std::printf("    case %lld\n", static_cast<long long>(wrong[i].value));
    return wrong.empty();
}

}  // namespace

int migrate_all(Said const& said) {
    Clock const clock;
    for (auto const& found : databases_in(said.place())) {
        open_ready(found.where, clock);
        std::printf("%s: up to date\n", found.where.shown().c_str());
    }
    return 0;
}

int verify(Said const& said) {
    Clock const clock{said.serve.today};
    wire_slices();
    bool all_hold = true;
    for (auto const& found : databases_in(said.place())) {
        std::printf("%s\n", found.where.shown().c_str());
        auto const db = db::open(found.where);
        bool const log = log_holds(found, *db);
        bool const dates = dates_hold(*db, clock.today());
        bool const to_do = todo_holds(found, *db, clock);
        all_hold = all_hold && log && dates && to_do;
    }
    std::puts(all_hold ? "all holds" : "NOT all holds");
    return all_hold ? 0 : 1;
}

int back_up(Said const& said) {
    auto const found = database_of(said.place());
    db::backup(found.where, said.file);
    std::filesystem::copy_file(found.key_file, said.file + ".key",
                               std::filesystem::copy_options::overwrite_existing);
    std::filesystem::permissions(said.file + ".key", std::filesystem::perms::owner_read |
                                                         std::filesystem::perms::owner_write);
    std::printf("%s and its keys %s.key\n", said.file.c_str(), said.file.c_str());
    return 0;
}

int restore_backup(Said const& said) {
    auto const slug = said.place().municipality;
    if (said.place().database.empty() && slug.empty())
        throw std::runtime_error("say which municipality it is: --municipality CODE-slug");
    auto const dash = slug.find('-');
    auto const found = said.place().database.empty()
                           ? new_database(said.place(), slug.substr(0, dash),
                                          dash == std::string::npos ? slug : slug.substr(dash + 1))
                           : database_of(said.place());
    db::restore(said.file, found.where);
    if (std::filesystem::exists(said.file + ".key") && !std::filesystem::exists(found.key_file)) {
        if (found.key_file.has_parent_path())
            std::filesystem::create_directories(found.key_file.parent_path());
        std::filesystem::copy_file(said.file + ".key", found.key_file);
    }
    std::printf("restored into %s\n", found.where.shown().c_str());
    return 0;
}

int print_open_api() {
    std::puts(open_api().c_str());
    return 0;
}

}  // namespace indgang::app
