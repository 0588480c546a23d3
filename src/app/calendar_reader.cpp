#include "app/calendar_reader.hpp"

#include "busy_times/reading.hpp"
#include "web/log.hpp"

namespace indgang::app {

CalendarReader::CalendarReader(Site& site, Clock const& clock, CalendarOptions options)
    : site_{site}, clock_{clock}, options_{options} {
    busy_times::may_read_inside(options_.may_be_inside);
    thread_ = std::thread{[this] { loop(); }};
}

CalendarReader::~CalendarReader() {
    {
        std::lock_guard const lock{mutex_};
        is_stopping_ = true;
    }
    stop_.notify_all();
    thread_.join();
}

bool CalendarReader::is_stopping() {
    std::lock_guard const lock{mutex_};
    return is_stopping_;
}

bool CalendarReader::read_next(Municipality& municipality) {
    using namespace busy_times;
    {
        Municipality::Reader reader{municipality};
        if (!is_any_due(reader.db(), clock_.now())) return false;
    }
    std::optional<Source> source;
    std::optional<Address> address;
    municipality.writer().run([&](db::Db& db) {
        source = take_next(db, clock_.now());
        if (source) address = address_of(db, municipality.keys(), source->id);
    });
    if (!source) return false;
    Result<std::vector<appointments::Span>, Failure> const spans =
        address ? read(*address, clock_.today(), {.may_be_inside = options_.may_be_inside})
                : Unexpected{Failure::sealed_elsewhere};
    municipality.writer().run([&](db::Db& db) {
        if (spans)
            keep(db, source->id, *spans, clock_.now());
        else
            note_failure(db, source->id, spans.error());
    });
    web::log_event("calendar_read", {{"municipality", municipality.facts().slug},
                                     {"outcome", spans ? "read" : word(spans.error())}});
    return true;
}

void CalendarReader::loop() {
    std::unique_lock lock{mutex_};
    while (!stop_.wait_for(lock, options_.between_looks, [this] { return is_stopping_; })) {
        lock.unlock();
        for (auto const& municipality : site_.all()) try {
                while (!is_stopping() && read_next(*municipality)) {
                }
            } catch (std::exception const& error) {  // tried again soon
                web::log_event(
                    "calendars_failed",
                    {{"municipality", municipality->facts().slug}, {"why", error.what()}},
                    web::LogLevel::error);
            }
        lock.lock();
    }
}

}  // namespace indgang::app
