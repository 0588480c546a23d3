// Has the calendars read that professionals have named, on a thread of its own: the hours of half a year ahead, each
// calendar every quarter of an hour. A calendar that does not answer holds up the others for some seconds only.
#pragma once
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/outward.hpp"
#include "app/site.hpp"

namespace indgang::app {

class CalendarReader {
public:
    CalendarReader(Site& site, Clock const& clock, CalendarOptions options);
    ~CalendarReader();

private:
    bool is_stopping();
    bool read_next(Municipality& municipality);
    void loop();

    Site& site_;
    Clock const& clock_;
    CalendarOptions options_;
    std::mutex mutex_;
    std::condition_variable stop_;
    bool is_stopping_ = false;
    std::thread thread_;
};

}  // namespace indgang::app
