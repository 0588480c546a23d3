// Asks the scanner again about files that it has not answered about, on a thread of its own. Without a scanner it does
// nothing, and what was kept meanwhile is checked once there is one.
#pragma once
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/outward.hpp"
#include "app/site.hpp"

namespace indgang::app {

class FileChecker {
public:
    FileChecker(Site& site, Clock const& clock, FileOptions options);
    ~FileChecker();

private:
    bool is_stopping();
    /// False: nothing was due, or the scanner does not answer, so that the rest may wait too.
    bool check_next(Municipality& municipality);
    void look_at_all();
    void loop();

    Site& site_;
    Clock const& clock_;
    FileOptions options_;
    std::mutex mutex_;
    std::condition_variable stop_;
    bool is_stopping_ = false;
    std::thread thread_;
};

}  // namespace indgang::app
