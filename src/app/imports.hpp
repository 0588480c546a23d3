// The work on uploaded spreadsheets, on a thread of its own: it begins when somebody uploads or asks to save,
// and looks every half minute for what other processes have left. Uploads a day old are removed.
#pragma once
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/site.hpp"

namespace indgang::app {

class Imports {
public:
    Imports(Site& site, Clock const& clock);
    ~Imports();

private:
    bool is_stopping();
    bool work_once(Municipality& municipality);
    void remove_old(Municipality& municipality);
    void work();
    void loop();

    Site& site_;
    Clock const& clock_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool is_stopping_ = false, is_woken_ = false;
    std::chrono::steady_clock::time_point looks_often_until_{};
    std::thread thread_;
};

}  // namespace indgang::app
