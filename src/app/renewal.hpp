// What happens by itself: dates that change because a day has begun, or because the municipality has
// chosen otherwise for very many families, are renewed. All that waits is done when the server starts;
// then it looks every ten seconds, and works in pieces between what people save. What is to be done in each case is
// worked out anew where something has happened, for the worklist (docs/adr/0029).
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
    std::size_t renew(Municipality& municipality, Day today);
    std::size_t keep_todo(Municipality& municipality, Day today);
    void keep_all_todo();
    bool is_stopping();
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
