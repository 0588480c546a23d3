#pragma once
#include "access/case_scope.hpp"
#include "correspondence/rules.hpp"

namespace indgang::correspondence {

/// Whoever may read them; for who has what to answer alone.
std::vector<Thread> all_threads(db::Db& db, CaseId case_id);
std::optional<Thread> thread_of(access::CaseScope& scope, ThreadId id);

/// To whom; professionals by name only where it is not to all of them.
struct Audience {
    bool is_to_all = false;
    std::vector<UserId> users;
};
/// With the files that go along.
struct Written {
    std::string words;
    std::vector<sealed_files::Prepared> files = {};
};
ThreadId begin(access::CaseScope& scope, std::string_view subject, Audience const& to,
               Written const& written);
/// An answer, or the correction of the writer's own message.
void write(access::CaseScope& scope, Thread const& thread, Written const& written,
           std::optional<MessageId> corrects);
void mark_read(access::CaseScope& scope, Thread const& thread);
/// Another answers it from now on, and is in it.
void give_on(access::CaseScope& scope, Thread const& thread, UserId from, UserId to,
             std::string_view because);
/// Told to those who send notices.
void tell(access::CaseScope& scope, std::vector<Told> const& to);
void settle(access::CaseScope& scope, Message const& message, std::string_view because);

}  // namespace indgang::correspondence
