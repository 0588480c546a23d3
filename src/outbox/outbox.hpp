// What is to be sent by mail (udbakke): letters lie in the database, in the transaction of what they belong to, until
// the mail server has said that it has them. Nothing in them is about a family (SHARE-8): a letter says that there
// is news, or when and where somebody is asked to be, with a link that needs a login.
//
// Once sent a letter is empty. Whoever uses the page sees how many wait, never to whom or what.
// Asks nobody.  Is asked by: invitations, calendar_feed, closing, corrections, insight; app, which sends.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class Visit;
}
namespace indgang::db {
class Db;
}

namespace indgang::outbox {

enum class Kind { news, invitation, change, withdrawal };
inline constexpr Wording<Kind> kinds[] = {
    {Kind::news, "news", "Nyt i Indgang"},
    {Kind::invitation, "invitation", "Indkaldelse"},
    {Kind::change, "change", "Ændret indkaldelse"},
    {Kind::withdrawal, "withdrawal", "Aflysning"},
};
constexpr auto const& wording(Kind kind) { return find(kinds, kind); }

struct Letter {
    Kind kind = Kind::news;
    std::string to = {}, subject = {}, content = {};
    std::string calendar = {}, method = {};  // an invitation inside it
    std::optional<Instant> useless_after = {};
};

/// In the visit's transaction. Says no where `to` is no address that can be sent to.
bool put(access::Visit& visit, Letter const& letter);

/// "Der er nyt i Indgang", in the receiver's language; once, until it is sent. Nobody is told of what one did oneself.
/// At once where somebody waits; else with the letter of that day's morning, which is one for all that came until then.
void tell_news(access::Visit& visit, UserId to, std::optional<Day> with_letter_of = {});

/// How mail leaves this server, said once by app: who sends, and how a link begins, with {municipality} in it.
struct Way {
    bool is_open = false;  // a mail server is set
    std::string sender = "indgang@localhost";
    std::string links = "http://{municipality}.localhost";
};
void leaves_by(Way way);
Way const& way();

/// The whole address of a page, as it may stand in a letter.
std::string link(access::Visit& visit, std::string_view path);

}  // namespace indgang::outbox
