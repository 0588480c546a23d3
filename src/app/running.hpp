// The server with all that it stands on, from its databases to its port: what `serve` runs, and what
// the stories in tests/ talk to.
#pragma once
#include "app/calendar_reader.hpp"
#include "app/dispatcher.hpp"
#include "app/file_checker.hpp"
#include "app/imports.hpp"
#include "app/mail_sender.hpp"
#include "app/options.hpp"
#include "app/renewal.hpp"

namespace indgang::app {

class Running {
public:
    /// Opens every database of the place, brings what is due up to today, and binds the port.
    explicit Running(ServeOptions const& options);

    Site& site() { return site_; }
    web::Server& server() { return server_; }
    /// Adds the queues' lengths to the metrics, for a process that ends with this.
    void watch_queues();

private:
    Clock clock_;
    Site site_;
    web::Workers workers_;
    Followers followers_;
    Dispatcher dispatcher_;
    Renewal renewal_;
    Imports imports_;
    web::Server server_;
    MailSender mail_;  // after the server: a link names its port
    CalendarReader calendars_;
    FileChecker files_;
};

/// Who must know when a family, its coordinator or its interventions change. Once per process.
void wire_slices();

}  // namespace indgang::app
