// Which threads a reader sees: one of the family those it is named in, a professional those that go to all or name
// it, while consent opens the family's messages.
#include <algorithm>

#include "correspondence/store.hpp"

namespace indgang::correspondence {
namespace {

constexpr access::Folder folder{access::FolderKind::correspondence};

Thread read_thread(db::Row const& row) {
    return {.id = row.id<ThreadId>(0),
            .subject = row.text(1),
            .is_to_all = row.flag(2),
            .started_by = row.id<UserId>(3),
            .started_at = row.instant(4)};
}

template <class T>
using InThread = std::pair<ThreadId, T>;

InThread<Message> read_message(db::Row const& row) {
    return {row.id<ThreadId>(0), Message{.id = row.id<MessageId>(1),
                                         .words = row.text(2),
                                         .corrects = row.maybe_id<MessageId>(3),
                                         .is_of_family = row.flag(4),
                                         .by = row.id<UserId>(5),
                                         .by_name = row.text(6),
                                         .at = row.instant(7),
                                         .settled_because = row.text(8),
                                         .settled_by = row.text(9)}};
}
InThread<Member> read_member(db::Row const& row) {
    return {row.id<ThreadId>(0),
            Member{.user = row.id<UserId>(1),
                   .name = row.text(2),
                   .is_of_family = row.flag(3),
                   .read_up_to = row.maybe_id<MessageId>(4),
                   .read_at = row.is_null(5) ? std::nullopt : std::optional{row.instant(5)}}};
}

InThread<Handover> read_handover(db::Row const& row) {
    return {row.id<ThreadId>(0), Handover{.from = row.id<UserId>(1),
                                          .to = row.id<UserId>(2),
                                          .from_name = row.text(3),
                                          .to_name = row.text(4),
                                          .because = row.text(5),
                                          .at = row.instant(6)}};
}

std::vector<InThread<Message>> messages_in(db::Db& db, CaseId case_id) {
    return db.rows(
        "SELECT t.id, m.id, m.words, m.corrects_id, m.is_of_family, m.written_by, u.name,"
        " m.written_at, COALESCE(s.because, ''), COALESCE(w.name, '') FROM message_thread t"
        " JOIN message m ON m.thread_id = t.id JOIN app_user u ON u.id = m.written_by"
        " LEFT JOIN message_settled s ON s.message_id = m.id LEFT JOIN app_user w"
        " ON w.id = s.settled_by WHERE t.case_id = $1 ORDER BY m.id",
        read_message, case_id);
}

std::vector<std::pair<MessageId, sealed_files::FileId>> files_in(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT f.message_id, f.file_id FROM message_file f JOIN sealed_file s ON s.id = f.file_id"
        " WHERE s.case_id = $1 ORDER BY f.file_id",
        [](db::Row const& row) {
            return std::pair{row.id<MessageId>(0), row.id<sealed_files::FileId>(1)};
        },
        scope.case_id());
}

void hang_on_files(access::CaseScope& scope, std::vector<Thread>& threads) {
    for (auto const& [message, file] : files_in(scope))
        for (auto& thread : threads)
            for (auto& one : thread.messages)
                if (one.id == message) one.files.push_back(file);
}

/// Named in it, or have read it.
std::vector<InThread<Member>> members_in(db::Db& db, CaseId case_id) {
    return db.rows(
        "SELECT b.thread_id, u.id, u.name, CASE WHEN EXISTS (SELECT 1 FROM family_login f"
        " WHERE f.user_id = u.id) THEN 1 ELSE 0 END, r.up_to_id, r.read_at FROM"
        " (SELECT m.thread_id, m.user_id FROM message_member m JOIN message_thread t"
        " ON t.id = m.thread_id WHERE t.case_id = $1 UNION SELECT r.thread_id, r.user_id"
        " FROM message_read r JOIN message_thread t ON t.id = r.thread_id WHERE t.case_id = $1) b"
        " JOIN app_user u ON u.id = b.user_id LEFT JOIN message_read r"
        " ON r.thread_id = b.thread_id AND r.user_id = b.user_id ORDER BY u.name, u.id",
        read_member, case_id);
}

std::vector<InThread<Handover>> handovers_in(db::Db& db, CaseId case_id) {
    return db.rows(
        "SELECT h.thread_id, h.from_id, h.to_id, f.name, t.name, h.because, h.handed_at"
        " FROM message_handover h JOIN message_thread m ON m.id = h.thread_id"
        " JOIN app_user f ON f.id = h.from_id JOIN app_user t ON t.id = h.to_id"
        " WHERE m.case_id = $1 ORDER BY h.id",
        read_handover, case_id);
}

bool is_for(access::CaseScope& scope, Thread const& thread, access::Decision const& decision) {
    if (scope.relation() == access::Relation::family_member)
        return thread.member(scope.user()) != nullptr;
    if (!decision) return false;
    bool const is_old =
        decision.since && *decision.since > Day{std::chrono::floor<days>(thread.last().at.at)};
    return (thread.is_to_all || thread.member(scope.user())) && !is_old;
}

std::vector<Thread> read_threads(access::CaseScope& scope) {
    auto threads = all_threads(scope.db(), scope.case_id());
    auto const decision = scope.may_see(folder);
    std::erase_if(threads, [&](Thread const& one) { return !is_for(scope, one, decision); });
    hang_on_files(scope, threads);
    std::ranges::stable_sort(threads, std::ranges::greater{},
                             [](Thread const& one) { return one.last().id; });
    return threads;
}

}  // namespace

std::vector<Thread> all_threads(db::Db& db, CaseId case_id) {
    auto threads = db.rows(
        "SELECT id, subject, is_to_all, started_by, started_at FROM message_thread"
        " WHERE case_id = $1 ORDER BY id",
        read_thread, case_id);
    if (threads.empty()) return threads;
    auto const thread_with = [&](ThreadId id) {
        return std::ranges::find(threads, id, &Thread::id);
    };
    for (auto& [id, one] : messages_in(db, case_id))
        thread_with(id)->messages.push_back(std::move(one));
    for (auto& [id, one] : members_in(db, case_id))
        thread_with(id)->members.push_back(std::move(one));
    for (auto& [id, one] : handovers_in(db, case_id))
        thread_with(id)->handovers.push_back(std::move(one));
    return threads;
}

std::vector<Thread> threads_of(access::CaseScope& scope) {
    return scope.once<std::vector<Thread>>([&] { return read_threads(scope); });
}

std::optional<Thread> thread_of(access::CaseScope& scope, ThreadId id) {
    for (auto const& one : threads_of(scope))
        if (one.id == id) return one;
    return std::nullopt;
}

std::int64_t unread(access::CaseScope& scope) {
    std::int64_t count = 0;
    for (auto const& one : threads_of(scope)) count += unread_in(one, scope.user());
    return count;
}

}  // namespace indgang::correspondence
