// What happens by itself when a day begins: dates that change because an intervention starts or ends
// are renewed. Runs when the server starts and then each minute looks whether it is another day.
#pragma once
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "app/site.hpp"

namespace indgang::app {

class Renewal {
public:
    /// Brings every municipality up to today before it returns.
    Renewal(Site& site, Clock const& clock);
    ~Renewal();

private:
    void renew_all();
    void loop();

    Site& site_;
    Clock const& clock_;
    std::optional<Day> renewed_for_;
    std::mutex mutex_;
    std::condition_variable stop_;
    bool is_stopping_ = false;
    std::thread thread_;
};

}  // namespace indgang::app
