// Correspondence (beskeder): the family writes to all who work with it, or to one; they answer there, and all see who
// has read it (SHARE-3). Nobody's version is filtered, and nothing can be taken away: a mistake is corrected by a
// message that stands beside it.
//
// One of the family sees what it is named in, and never what the other parent wrote to somebody else. A professional
// sees what consent opens. Never stored: who waits for an answer.
// Asks: cases, consent, open_items, plan, sealed_files.  Is asked by: portal, overview, news.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "sealed_files/sealed_files.hpp"

namespace indgang::access {
class CaseScope;
struct KindOfHolding;
}  // namespace indgang::access
namespace indgang::open_items {
struct OpenItem;
}

namespace indgang::correspondence {

using ThreadId = Id<struct MessageThreadTag>;
using MessageId = Id<struct MessageTag>;

struct Message {
    MessageId id = {};
    std::string words = {};
    std::optional<MessageId> corrects = {};
    bool is_of_family = false;
    UserId by = {};
    std::string by_name = {};
    Instant at = {};
    std::string settled_because = {}, settled_by = {};  // needs no answer here
    std::vector<sealed_files::FileId> files = {};
};

struct Member {
    UserId user = {};
    std::string name = {};
    bool is_of_family = false;
    std::optional<MessageId> read_up_to = {};
    std::optional<Instant> read_at = {};
};

/// Another answers from then on.
struct Handover {
    UserId from = {}, to = {};
    std::string from_name = {}, to_name = {}, because = {};
    Instant at = {};
};

struct Thread {
    ThreadId id = {};
    std::string subject = {};
    bool is_to_all = false;
    UserId started_by = {};
    Instant started_at = {};
    std::vector<Message> messages = {};    // in order
    std::vector<Member> members = {};      // by name, those named or who have read it
    std::vector<Handover> handovers = {};  // in order

    Message const& last() const { return messages.back(); }
    Member const* member(UserId user) const;
};

/// Those of the case that the reader may see, the latest word first.
std::vector<Thread> threads_of(access::CaseScope& scope);
/// How many messages of others came after what the reader has read.
std::int64_t unread_in(Thread const& thread, UserId reader);
/// Messages that the reader has not seen yet, and did not write.
std::int64_t unread(access::CaseScope& scope);

/// Who waits for an answer, for who has the ball.
std::vector<open_items::OpenItem> open_answers(access::CaseScope& scope);

/// What somebody who leaves has not answered.
access::KindOfHolding conversations_to_answer();

/// Whom a message was written to, said to those who send notices: in the transaction that wrote it. A notice says
/// that there is news, and nothing of what (SHARE-8). The family is told at once, and so is a professional whose
/// answer somebody waits for.
struct Told {
    UserId user = {};
    bool is_at_once = false;
};
using Follower = std::function<void(access::CaseScope&, std::vector<Told> const& to)>;
void on_message(Follower follower);

}  // namespace indgang::correspondence
