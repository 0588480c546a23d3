// A story over HTTP: the real server on a free port, over the family Holm's world, and browsers without
// JavaScript that sign in, read pages and send the forms they were given.
#pragma once
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "app/running.hpp"
#include "db/where.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"
#include "support/raw_client.hpp"

namespace indgang::test {

using tests::RawAnswer;

class Browser {
public:
    Browser(std::uint16_t port, std::string cookie);

    RawAnswer get(std::string const& path);
    /// Sends the form as the page at that address gave it (its hidden fields), with these values.
    RawAnswer submit(std::string const& path, FormFields const& fields);
    /// Only what is said: no page was read before.
    RawAnswer post(std::string const& path, FormFields const& fields);
    /// As submit(), with a file chosen in the field `file`: multipart/form-data.
    RawAnswer upload(std::string const& path, FormFields const& fields,
                     std::string const& file_name, std::string_view content);
    /// As post(), with a file: no page was read before.
    RawAnswer post_file(std::string const& path, FormFields const& fields,
                        std::string const& file_name, std::string_view content);
    RawAnswer json(std::string const& path, std::string const& body = {});
    /// Asks for the page as a stream of events, which stays open.
    tests::RawClient follow(std::string const& path, std::string_view method = "GET",
                            std::string_view version = "1.1");
    /// By the login form; what it answered.
    RawAnswer sign_in(std::string const& login, std::string const& password);
    /// Where a 303 leads; empty for every other answer.
    static std::string location(RawAnswer const& answer);
    static std::string hidden_value(std::string const& page, std::string_view name);

    std::uint16_t port() const { return port_; }

    std::string cookie;
    std::string token;  // a bearer token, instead of the cookie
    FormFields kept;    // the hidden fields of the page that was read last

private:
    RawAnswer send(std::string_view method, std::string const& path, std::string const& headers,
                   std::string const& body);
    std::uint16_t port_;
};

/// The server over one database, for as long as the test lasts; the day is Monday 23 November 2026 until
/// another is said.
class Served {
public:
    Served(db::Where where, std::filesystem::path key_file);
    ~Served();

    Browser as(UserId user);
    Browser nobody();
    /// Stops the server and starts it again on the same database.
    void restart();
    /// The same, on that day: the night has passed.
    void wake_up_on(Day day);
    Day today() const { return today_; }
    /// From now on it sends mail and reads calendars, at once and also on this machine.
    void reach_out(std::string const& mail_server);
    std::uint16_t port() { return running_->server().port(); }
    std::unique_ptr<db::Db> look();  // a connection of one's own, to see what is stored
    /// Writes as another program would, and has the server see it at once.
    void write_outside(std::function<void(db::Db&)> const& work);
    db::Where const& where() const { return where_; }

private:
    void start();
    void stop();

    db::Where where_;
    std::filesystem::path key_file_;
    Day today_ = monday_23_november;
    app::MailOptions mail_;
    app::CalendarOptions calendars_;
    std::unique_ptr<app::Running> running_;
    std::thread thread_;
};

struct HolmIds {
    UserId mette, birgit, jonas, lise, lars, karin, finn, anna_login, admin, drift;
    CaseId holm;
    PersonId sofie, emil, anna, peter;
    std::int64_t criterion = 0;
};

/// The key file of the family Holm's world.
std::filesystem::path world_key_file();

/// The family Holm's world, served.
class Story {
public:
    /// In a database that has its tables and nothing in them.
    explicit Story(db::Where where = migrated_sqlite());

    Browser as(UserId user) { return served.as(user); }
    Browser nobody() { return served.nobody(); }
    std::unique_ptr<db::Db> look() { return served.look(); }

    HolmIds ids;
    Served served;
};

/// Tells the story on a SQLite file and on a PostgreSQL database. Once in a test case.
template <class Told>
void told_on_both_engines(Told told) {
    on_both_migrated([&](db::Where const& where) {
        Story story{where};
        told(story);
    });
}

/// Whether the page has those words.
bool says(RawAnswer const& answer, std::string_view text);
std::string urlencoded(FormFields const& fields);

}  // namespace indgang::test
