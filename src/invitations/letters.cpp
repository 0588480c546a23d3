#include "invitations/letters.hpp"

#include <fmt/format.h>

#include "exchange/calendar/danish_time.hpp"
#include "exchange/calendar/events.hpp"

namespace indgang::invitations {
namespace {

outbox::Kind kind_of(Act act) {
    switch (act) {
        case Act::invite: return outbox::Kind::invitation;
        case Act::change: return outbox::Kind::change;
        case Act::withdraw: return outbox::Kind::withdrawal;
    }
    return outbox::Kind::news;
}

Phrase subject_of(Act act, std::string const& when) {
    switch (act) {
        case Act::invite: return phrase("Indkaldelse til møde {0}", when);
        case Act::change: return phrase("Mødet er flyttet: nu {0}", when);
        case Act::withdraw: return phrase("Aflyst: mødet {0}", when);
    }
    return {};
}

Phrase content_of(Act act, std::string const& when, std::string const& where,
                  std::string const& link) {
    switch (act) {
        case Act::invite:
            return phrase(
                "Hej\n\nDu er indkaldt til et møde.\n\nHvornår: {0}\nHvor: {1}\n\nSvar her, når du er "
                "logget ind:\n{2}\n\nSvar ikke på denne mail. Den bliver ikke læst.\n",
                when, where, link);
        case Act::change:
            return phrase(
                "Hej\n\nMødet er ændret.\n\nHvornår: {0}\nHvor: {1}\n\nSvar igen her, når du er logget "
                "ind:\n{2}\n\nSvar ikke på denne mail. Den bliver ikke læst.\n",
                when, where, link);
        case Act::withdraw:
            return phrase(
                "Hej\n\nDu skal ikke til mødet {0}.\n\nSe mere, når du er logget ind:\n{1}\n\nSvar ikke "
                "på denne mail. Den bliver ikke læst.\n",
                when, link);
    }
    return {};
}

calendar::Event event_of(Occasion const& about, Receiver const& to, std::int64_t sequence,
                         std::string const& link) {
    return {.uid = fmt::format("{}-{}@{}.indgang", about.identity.source, about.identity.number,
                               about.slug),
            .sequence = sequence,
            .stamped_at = about.now,
            .on = about.when.on,
            .from = about.when.from,
            .until = about.when.until,
            .title = std::string(in(to.language, Text{"Møde med familiekoordinator"})),
            .place = std::string(in(to.language, wording(about.place).danish)),
            .description = say(phrase("Svar og se mere i Indgang, når du er logget ind: {0}", link),
                               to.language),
            .link = link,
            .organizer = calendar::Mailbox{about.municipality, about.sender},
            .attendee = calendar::Mailbox{{}, to.address}};
}

}  // namespace

std::string said(appointments::Span const& when, Language language) {
    auto const year = int(when.on.date().year());
    return say(phrase("{0} {1} kl. {2}–{3}", say_with_weekday(when.on, language),
                      std::to_string(year), indgang::said(when.from), indgang::said(when.until)),
               language);
}

outbox::Letter letter(Act act, Occasion const& about, Receiver const& to, std::int64_t sequence,
                      std::string const& link) {
    auto const method = act == Act::withdraw ? calendar::Method::cancel : calendar::Method::request;
    auto const when = said(about.when, to.language);
    auto const where = std::string(in(to.language, wording(about.place).danish));
    auto const over = calendar::moment_of(about.when.on, about.when.until.minutes);
    return {.kind = kind_of(act),
            .to = to.address,
            .subject = say(subject_of(act, when), to.language),
            .content = say(content_of(act, when, where, link), to.language),
            .calendar = calendar::written(method, {event_of(about, to, sequence, link)}),
            .method = std::string(calendar::word(method)),
            .useless_after = Instant{over}};
}

}  // namespace indgang::invitations
