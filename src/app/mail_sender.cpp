#include "app/mail_sender.hpp"

#include <fmt/format.h>

#include "exchange/mail/message.hpp"
#include "outbox/store.hpp"
#include "web/log.hpp"

namespace indgang::app {
namespace {

std::string host_of(std::string const& address) {
    auto const at = address.find('@');
    return at == std::string::npos ? "localhost" : address.substr(at + 1);
}

void tell(Municipality const& municipality, outbox::Claimed const& claimed,
          mail::Delivery const& delivery, outbox::Verdict const& verdict) {
    web::log_event(
        "mail_tried",
        {{"municipality", municipality.facts().slug},
         {"kind", word(claimed.letter.kind)},
         {"attempt", claimed.attempts},
         {"standing", word(verdict.standing)},
         {"answer", delivery.code}},
        verdict.standing == outbox::Standing::sent ? web::LogLevel::info : web::LogLevel::warning);
}

}  // namespace

MailSender::MailSender(Site& site, Clock const& clock, MailOptions options)
    : site_{site}, clock_{clock}, options_{std::move(options)} {
    outbox::leaves_by({.is_open = options_.server.is_there(),
                       .sender = options_.sender,
                       .links = options_.links});
    if (options_.server.is_there()) thread_ = std::thread{[this] { loop(); }};
}

MailSender::~MailSender() {
    {
        std::lock_guard const lock{mutex_};
        is_stopping_ = true;
    }
    stop_.notify_all();
    if (thread_.joinable()) thread_.join();
}

bool MailSender::is_stopping() {
    std::lock_guard const lock{mutex_};
    return is_stopping_;
}

bool MailSender::send_next(Municipality& municipality) {
    {
        Municipality::Reader reader{municipality};
        if (!outbox::is_any_due(reader.db(), clock_.now())) return false;
    }
    std::optional<outbox::Claimed> claimed;
    municipality.writer().run([&](db::Db& db) { claimed = outbox::take_next(db, clock_.now()); });
    if (!claimed) return false;
    auto const& facts = municipality.facts();
    auto const& letter = claimed->letter;
    auto const delivery = mail::deliver(
        options_.server, options_.sender, letter.to,
        mail::written(
            {.id = fmt::format("{}.{}@{}", claimed->id.value, facts.slug, host_of(options_.sender)),
             .from_name = facts.name,
             .from = options_.sender,
             .to = letter.to,
             .subject = letter.subject,
             .text = letter.content,
             .calendar = letter.calendar,
             .method = letter.method,
             .at = clock_.now()}));
    auto const verdict =
        outbox::after(delivery.outcome, claimed->attempts, letter.useless_after, clock_.now());
    municipality.writer().run(
        [&](db::Db& db) { outbox::settle(db, claimed->id, verdict, delivery.why, clock_.now()); });
    tell(municipality, *claimed, delivery, verdict);
    return delivery.outcome != mail::Outcome::not_now;
}

void MailSender::loop() {
    std::unique_lock lock{mutex_};
    while (!stop_.wait_for(lock, options_.between_looks, [this] { return is_stopping_; })) {
        lock.unlock();
        for (auto const& municipality : site_.all()) try {
                while (!is_stopping() && send_next(*municipality)) {
                }
            } catch (std::exception const& error) {  // tried again soon
                web::log_event(
                    "mail_failed",
                    {{"municipality", municipality->facts().slug}, {"why", error.what()}},
                    web::LogLevel::error);
            }
        lock.lock();
    }
}

}  // namespace indgang::app
