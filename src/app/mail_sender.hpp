// Sends what lies in the municipalities' outboxes, on a thread of its own: looks every few seconds, sends one letter
// after the other, and writes down what became of each. Without a mail server it does nothing, and letters wait.
#pragma once
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/outward.hpp"
#include "app/site.hpp"

namespace indgang::app {

class MailSender {
public:
    MailSender(Site& site, Clock const& clock, MailOptions options);
    ~MailSender();

private:
    bool is_stopping();
    /// False: nothing was due, or the mail server is not there, so that the rest may wait too.
    bool send_next(Municipality& municipality);
    void loop();

    Site& site_;
    Clock const& clock_;
    MailOptions options_;
    std::mutex mutex_;
    std::condition_variable stop_;
    bool is_stopping_ = false;
    std::thread thread_;
};

}  // namespace indgang::app
