#include "app/running.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "app/routes.hpp"
#include "exchange/pictures/pictures.hpp"
#include "exchange/spreadsheets/workbook.hpp"
#include "sealed_files/sealed_files.hpp"

namespace indgang::app {
namespace {

constexpr std::size_t most_requests_waiting = 2048;

Site site_of(ServeOptions const& options, Clock const& clock) {
    wire_slices();
    Site site;
    auto const databases =
        options.databases.empty() ? databases_in(options.place) : options.databases;
    for (auto const& found : databases)
        site.add(std::make_unique<Municipality>(found.where, found.key_file, clock));
    return site;
}

/// On PostgreSQL a worker mostly waits for answers to come.
int workers_of(ServeOptions const& options, Site const& site) {
    if (options.workers > 0) return options.workers;
    bool const waits = std::ranges::any_of(
        site.all(), [](auto const& one) { return one->engine() == db::Engine::postgres; });
    return std::max(2, int(std::thread::hardware_concurrency())) * (waits ? 4 : 1);
}

FollowerLimits limits_of(ServeOptions const& options, Site const& site) {
    FollowerLimits limits;
    limits.judged_at_once = std::max<std::size_t>(1, std::size_t(workers_of(options, site)) / 2);
    return limits;
}

/// The forms that take documents, and messages with files.
bool brings_documents(std::string_view path) {
    auto const has = [&](std::string_view part) { return path.find(part) != path.npos; };
    return has("/dokumenter/") || has("/beskeder/");
}

web::ServerOptions server_options(ServeOptions const& options) {
    web::ServerOptions server;
    server.address = options.address;
    server.port = options.port;
    server.io_threads = options.io_threads;
    // A megabyte of text in a field gets a sentence at that field, not 413.
    server.body_limit = 4 * 1024 * 1024;
    // A file that is a little too large is told so on its page.
    server.body_limit_of = [limit = server.body_limit](std::string_view path) {
        if (path == "/indlaesninger") return spreadsheets::most_bytes + limit;
        if (brings_documents(path)) return sealed_files::most_bytes_at_once + limit;
        bool const brings_a_file =
            path.starts_with("/forloeb/") && path.find("/bilag/opret/") != std::string_view::npos;
        return brings_a_file ? pictures::most_bytes + limit : limit;
    };
    return server;
}

MailOptions mail_options(ServeOptions const& options, std::uint16_t port) {
    auto mail = options.mail;
    if (mail.links.empty()) mail.links = fmt::format("http://{{municipality}}.localhost:{}", port);
    return mail;
}

}  // namespace

Running::Running(ServeOptions const& options)
    : clock_{options.today},
      site_{site_of(options, clock_)},
      workers_{workers_of(options, site_), most_requests_waiting},
      followers_{site_, clock_, workers_, limits_of(options, site_)},
      dispatcher_{site_, clock_, routes(), workers_, followers_},
      renewal_{site_, clock_},
      imports_{site_, clock_},
      server_{server_options(options),
              [this](web::Request request, web::Answer answer) {
                  dispatcher_.accept(std::move(request), std::move(answer));
              }},
      mail_{site_, clock_, mail_options(options, server_.port())},
      calendars_{site_, clock_, options.calendars},
      files_{site_, clock_, options.files} {}

void Running::watch_queues() {
    web::add_gauge("indgang_requests_waiting", "Requests waiting for a worker",
                   [this] { return double(workers_.waiting()); });
    web::add_gauge("indgang_pages_followed", "Pages that are kept open and followed",
                   [this] { return double(followers_.open()); });
    web::add_gauge("indgang_writes_waiting", "Writes waiting for the writer", [this] {
        double waiting = 0;
        for (auto const& municipality : site_.all())
            waiting += double(municipality->writer().waiting());
        return waiting;
    });
}

}  // namespace indgang::app
