#include "correspondence/store.hpp"

#include <algorithm>

#include "cases/cases.hpp"
#include "consent/consent.hpp"

namespace indgang::correspondence {
namespace {

constexpr access::Folder folder{access::FolderKind::correspondence};

bool is_family(access::CaseScope& scope) {
    return scope.relation() == access::Relation::family_member;
}

std::vector<Follower>& followers() {
    static std::vector<Follower> all;
    return all;
}

/// Said to those that it went to, but not to the one who wrote it.
void tell_of(access::CaseScope& scope, ThreadId id) {
    if (followers().empty()) return;
    auto const all = all_threads(scope.db(), scope.case_id());
    auto const& thread = *std::ranges::find(all, id, &Thread::id);
    auto const waited_for = thread.last().is_of_family
                                ? who_answers(thread, cases::heading(scope).coordinator.user)
                                : UserId{};
    std::vector<Told> to;
    for (auto const& one : thread.members)
        to.push_back({one.user, one.is_of_family || one.user == waited_for});
    if (thread.is_to_all)
        for (auto const& one : consent::readers_of(scope, folder))
            if (!one.is_of_family && one.relation != access::Relation::leader &&
                !thread.member(one.user))
                to.push_back({one.user, one.user == waited_for});
    std::erase_if(to, [&](Told const& one) { return one.user == scope.user(); });
    tell(scope, to);
}

void insert_message(access::CaseScope& scope, ThreadId thread, Written const& written,
                    std::optional<MessageId> corrects) {
    auto const id = scope.db().insert(
        "INSERT INTO message (thread_id, words, corrects_id, is_of_family, written_by, written_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        thread, written.words, corrects, is_family(scope), scope.user(), scope.now());
    scope.db().run(
        "INSERT INTO message_read (thread_id, user_id, up_to_id, read_at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (thread_id, user_id) DO UPDATE SET up_to_id = excluded.up_to_id,"
        " read_at = excluded.read_at",
        thread, scope.user(), id, scope.now());
    for (auto const& file : written.files)
        scope.db().run("INSERT INTO message_file (message_id, file_id) VALUES ($1, $2)", id,
                       sealed_files::keep(scope, file, "message " + std::to_string(id)));
}

}  // namespace

ThreadId begin(access::CaseScope& scope, std::string_view subject, Audience const& to,
               Written const& written) {
    ThreadId const id{scope.db().insert(
        "INSERT INTO message_thread (case_id, subject, is_to_all, started_by, started_at)"
        " VALUES ($1, $2, $3, $4, $5) RETURNING id",
        scope.case_id(), subject, to.is_to_all, scope.user(), scope.now())};
    auto members = to.users;
    if (std::ranges::find(members, scope.user()) == members.end()) members.push_back(scope.user());
    for (auto const user : members)
        scope.db().run("INSERT INTO message_member (thread_id, user_id) VALUES ($1, $2)", id, user);
    insert_message(scope, id, written, std::nullopt);
    // What it is about stays between those who are in it.
    scope.record("message_written", phrase("En besked er skrevet."), folder);
    tell_of(scope, id);
    return id;
}

void write(access::CaseScope& scope, Thread const& thread, Written const& written,
           std::optional<MessageId> corrects) {
    insert_message(scope, thread.id, written, corrects);
    scope.record("message_written",
                 corrects ? phrase("En besked er rettet.") : phrase("Der er svaret på en besked."),
                 folder);
    tell_of(scope, thread.id);
}

void give_on(access::CaseScope& scope, Thread const& thread, UserId from, UserId to,
             std::string_view because) {
    scope.db().run(
        "INSERT INTO message_handover (thread_id, from_id, to_id, because, handed_by, handed_at)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        thread.id, from, to, because, scope.user(), scope.now());
    scope.db().run(
        "INSERT INTO message_member (thread_id, user_id) VALUES ($1, $2)"
        " ON CONFLICT (thread_id, user_id) DO NOTHING",
        thread.id, to);
    scope.record("message_handed_on", phrase("En anden svarer nu på en besked."), folder);
    tell(scope, {{to, true}});
}

void tell(access::CaseScope& scope, std::vector<Told> const& to) {
    for (auto const& follower : followers()) follower(scope, to);
}

void mark_read(access::CaseScope& scope, Thread const& thread) {
    if (unread_in(thread, scope.user()) == 0) return;
    scope.db().run(
        "INSERT INTO message_read (thread_id, user_id, up_to_id, read_at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (thread_id, user_id) DO UPDATE SET up_to_id = excluded.up_to_id,"
        " read_at = excluded.read_at",
        thread.id, scope.user(), thread.last().id, scope.now());
}

void settle(access::CaseScope& scope, Message const& message, std::string_view because) {
    scope.db().run(
        "INSERT INTO message_settled (message_id, because, settled_by, settled_at)"
        " VALUES ($1, $2, $3, $4) ON CONFLICT (message_id) DO NOTHING",
        message.id, because, scope.user(), scope.now());
    scope.record("message_settled", phrase("En besked kræver ikke flere svar her."), folder);
}

void on_message(Follower follower) { followers().push_back(std::move(follower)); }

}  // namespace indgang::correspondence
