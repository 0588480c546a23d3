#include "app/imports.hpp"

#include <future>

#include "importing/upload_store.hpp"
#include "importing/work.hpp"
#include "web/log.hpp"

namespace indgang::app {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds between_looks{30'000}, between_soon{100};
// Who uploads wakes us before their own transaction is kept: we look again until it must be.
constexpr std::chrono::seconds soon{5};

using Lines = std::vector<access::LogLine>;

/// Hands the writing to the municipality's writer with the lines to log, and waits; throws what it threw.
void write_and_wait(Municipality& municipality, std::function<Lines(db::Db&)> const& work) {
    std::promise<void> promise;
    std::exception_ptr refused;
    Write write;
    write.work = [&](db::Db& db) -> Written {
        try {
            return {.keep = true, .lines = work(db)};
        } catch (...) {
            refused = std::current_exception();
            return {.keep = false, .lines = {}};
        }
    };
    write.done = [&] { promise.set_value(); };
    write.failed = [&](std::exception_ptr why) { promise.set_exception(why); };
    if (!municipality.writer().give(std::move(write)))
        throw db::DbError(db::DbErrorKind::busy, "the writer has too much waiting");
    promise.get_future().get();
    if (refused) std::rethrow_exception(refused);
}

}  // namespace

Imports::Imports(Site& site, Clock const& clock) : site_{site}, clock_{clock} {
    for (auto const& municipality : site_.all())
        if (municipality->engine() == db::Engine::sqlite)
            municipality->writer().run([](db::Db& db) { importing::release_claims(db); });
    importing::on_upload([this] {
        {
            std::lock_guard const lock{mutex_};
            is_woken_ = true;
            looks_often_until_ = Steady::now() + soon;
        }
        wake_.notify_all();
    });
    thread_ = std::thread{[this] { loop(); }};
}

Imports::~Imports() {
    importing::on_upload(nullptr);
    {
        std::lock_guard const lock{mutex_};
        is_stopping_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

bool Imports::is_stopping() {
    std::lock_guard const lock{mutex_};
    return is_stopping_;
}

bool Imports::work_once(Municipality& municipality) {
    return importing::work_on_next(
        {.municipality = municipality.facts(),
         .keys = municipality.keys(),
         .today = [this] { return clock_.today(); },
         .now = [this] { return clock_.now(); },
         .read =
             [&](std::function<void(db::Db&)> const& work) {
                 Municipality::Reader reader{municipality};
                 work(reader.db());
             },
         .write =
             [&](std::function<Lines(db::Db&)> const& work) { write_and_wait(municipality, work); },
         .is_stopping = [this] { return is_stopping(); }});
}

void Imports::remove_old(Municipality& municipality) {
    bool is_any = false;
    {
        Municipality::Reader reader{municipality};
        is_any = importing::has_old(reader.db(), clock_.now());
    }
    if (is_any)
        municipality.writer().run([&](db::Db& db) { importing::remove_old(db, clock_.now()); });
}

void Imports::work() {
    for (auto const& municipality : site_.all()) try {
            while (!is_stopping() && work_once(*municipality)) {
            }
            remove_old(*municipality);
        } catch (std::exception const& error) {
            web::log_event("import_failed",
                           {{"municipality", municipality->facts().slug}, {"why", error.what()}},
                           web::LogLevel::error);
        }
}

void Imports::loop() {
    std::unique_lock lock{mutex_};
    while (!is_stopping_) {
        is_woken_ = false;
        lock.unlock();
        work();
        lock.lock();
        auto const pause = Steady::now() < looks_often_until_ ? between_soon : between_looks;
        wake_.wait_for(lock, pause, [this] { return is_stopping_ || is_woken_; });
    }
}

}  // namespace indgang::app
