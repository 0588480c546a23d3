#pragma once
#include "access/access.hpp"
#include "access/keys.hpp"
#include "busy_times/busy_times.hpp"
#include "busy_times/rules.hpp"

namespace indgang::busy_times {

/// Where a calendar is, and how one is let in; lies sealed.
struct Address {
    Kind kind = Kind::feed;
    std::string url, login, password;
};

/// A calendar as it is shown.
struct Source {
    SourceId id;
    UserId user;
    Kind kind;
    std::string host;
    Instant added_at;
    std::optional<Instant> tried_at = {}, read_at = {};
    std::optional<Failure> failure = {};
};
std::vector<Source> sources_of(db::Db& db, UserId user);
SourceId add(access::Visit& visit, UserId user, Address const& address, std::string_view host);
/// Its hours go with it.
void remove(access::Visit& visit, SourceId source);

/// The next that is to be read; claimed by having been tried, so that no other process reads it too.
std::optional<Source> take_next(db::Db& db, Instant now);
/// None where it was sealed with another key.
std::optional<Address> address_of(db::Db& db, access::Keys const& keys, SourceId source);
/// What was read takes the place of what was read before.
void keep(db::Db& db, SourceId source, std::vector<appointments::Span> const& spans, Instant now);
/// What was read before stays.
void note_failure(db::Db& db, SourceId source, Failure failure);

}  // namespace indgang::busy_times
