#include "support/story.hpp"

#include <fmt/format.h>

#include <fstream>

#include "access/sessions.hpp"
#include "access/settings.hpp"
#include "access/users.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::test {
namespace {

constexpr Day long_ago = "2020-01-01"_day;

UserId extra(FamilyWorld& world, std::string login, std::string name, access::Role role) {
    auto const user = access::create_user(world.db, {.login = std::move(login),
                                                     .name = std::move(name),
                                                     .telephone = {},
                                                     .email = {},
                                                     .password = {},
                                                     .active_from = long_ago});
    access::give_role(world.db, user, role, long_ago);
    return user;
}

HolmIds write_world(db::Db& db) {
    app::wire_slices();
    FamilyWorld world{db};
    if (!access::municipality_facts(db)) access::create_municipality(db, world.municipality);
    auto const anna = extra(world, "anna", "Anna Holm", access::Role::family_member);
    auto const admin = extra(world, "admin", "Ane Bech", access::Role::administrator);
    auto const drift = extra(world, "drift", "Dan Friis", access::Role::system_administrator);
    auto visit = world.visit(world.mette);
    access::grant(visit, world.holm, anna, access::Relation::family_member, third_of_march,
                  "family");
    world.db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", anna, world.anna);
    auto scope = access::open_case(visit, world.holm, {access::Relation::coordinator});
    follow_up::renew_due(scope);
    return {world.mette, world.birgit, world.jonas, world.lise,     world.lars, world.karin,
            world.finn,  anna,         admin,       drift,          world.holm, world.sofie,
            world.emil,  world.anna,   world.peter, world.criterion};
}

}  // namespace

/// The world's own master key, {7}, so that the server can read the CPR numbers that it sealed.
std::filesystem::path world_key_file() {
    auto const file = fresh_path(".key");
    std::ofstream{file} << "07" << std::string(62, '0') << "\n";
    return file;
}

std::string urlencoded(FormFields const& fields) {
    std::string body;
    for (auto const& [name, value] : fields)
        body += (body.empty() ? "" : "&") + web::percent_encoded(name) + "=" +
                web::percent_encoded(value);
    return body;
}

bool says(RawAnswer const& answer, std::string_view text) {
    return answer.body.find(text) != std::string::npos;
}

Served::Served(db::Where where, std::filesystem::path key_file)
    : where_{std::move(where)}, key_file_{std::move(key_file)} {
    start();
}

Served::~Served() { stop(); }

void Served::start() {
    app::ServeOptions options;
    options.address = "127.0.0.1";
    options.port = 0;
    options.today = today_;
    options.workers = 4;
    options.databases = {{where_, key_file_}};
    options.mail = mail_;
    options.calendars = calendars_;
    running_ = std::make_unique<app::Running>(options);
    thread_ = std::thread{[this] { running_->server().run(); }};
}

void Served::stop() {
    running_->server().stop();
    thread_.join();
    running_.reset();
}

void Served::restart() {
    stop();
    start();
}

void Served::wake_up_on(Day day) {
    stop();
    today_ = day;
    start();
}

void Served::reach_out(std::string const& mail_server) {
    constexpr std::chrono::milliseconds soon{50};
    mail_ = {
        .server = {.url = mail_server, .may_be_open = true, .patience = std::chrono::seconds{2}},
        .sender = "indgang@solbjerg.example",
        .links = "https://{municipality}.indgang.example",
        .between_looks = soon};
    calendars_ = {.may_be_inside = true, .between_looks = soon};
    restart();
}

std::unique_ptr<db::Db> Served::look() { return db::open(where_); }

Browser Served::as(UserId user) {
    std::string cookie;
    write_outside([&](db::Db& db) {
        auto const now = app::Clock{today_}.now();
        cookie = access::start_session(db, user, now).cookie;
    });
    return {port(), cookie};
}

void Served::write_outside(std::function<void(db::Db&)> const& work) {
    work(*look());
    for (auto const& municipality : running_->site().all()) municipality->data_changed();
}

Browser Served::nobody() { return {port(), {}}; }

Story::Story(db::Where where)
    : ids{write_world(*db::open(where))}, served{std::move(where), world_key_file()} {}

}  // namespace indgang::test
