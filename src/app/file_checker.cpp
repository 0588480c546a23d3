#include "app/file_checker.hpp"

#include "sealed_files/store.hpp"
#include "web/log.hpp"

namespace indgang::app {

FileChecker::FileChecker(Site& site, Clock const& clock, FileOptions options)
    : site_{site}, clock_{clock}, options_{std::move(options)} {
    sealed_files::scans_by(options_.scanner);
    if (!options_.scanner.is_there()) return;
    for (auto const& municipality : site_.all())
        municipality->writer().run(
            [&](db::Db& db) { sealed_files::check_what_was_not(db, clock_.now()); });
    thread_ = std::thread{[this] { loop(); }};
}

FileChecker::~FileChecker() {
    {
        std::lock_guard const lock{mutex_};
        is_stopping_ = true;
    }
    stop_.notify_all();
    if (thread_.joinable()) thread_.join();
}

bool FileChecker::is_stopping() {
    std::lock_guard const lock{mutex_};
    return is_stopping_;
}

bool FileChecker::check_next(Municipality& municipality) {
    std::optional<sealed_files::ToCheck> file;
    {
        Municipality::Reader reader{municipality};
        file = sealed_files::next_to_check(reader.db(), municipality.keys(),
                                           municipality.facts().slug, clock_.now());
    }
    if (!file) return false;
    auto const scanned = files::scan(options_.scanner, file->content);
    municipality.writer().run(
        [&](db::Db& db) { sealed_files::settle_check(db, *file, scanned, clock_.now()); });
    web::log_event("file_checked", {{"municipality", municipality.facts().slug},
                                    {"file", file->id.value},
                                    {"attempt", file->attempts + 1},
                                    {"is_harmful", scanned.finding == files::Finding::harmful}});
    return scanned.finding != files::Finding::no_answer;
}

void FileChecker::look_at_all() {
    for (auto const& municipality : site_.all()) try {
            while (!is_stopping() && check_next(*municipality)) {
            }
        } catch (std::exception const& error) {  // tried again soon
            web::log_event("file_check_failed",
                           {{"municipality", municipality->facts().slug}, {"why", error.what()}},
                           web::LogLevel::error);
        }
}

void FileChecker::loop() {
    std::unique_lock lock{mutex_};
    while (!stop_.wait_for(lock, options_.between_looks, [this] { return is_stopping_; })) {
        lock.unlock();
        look_at_all();
        lock.lock();
    }
}

}  // namespace indgang::app
