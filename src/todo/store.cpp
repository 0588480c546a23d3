#include "todo/store.hpp"

#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "foundation/instant.hpp"

namespace indgang::todo {
namespace {

/// Older than this is no news, also where nobody has said that it was seen: our own choice.
constexpr days as_long_as_news{30};

struct Told {
    std::int64_t line = 0;
    Instant at;
    std::string said, folder, by;
};

/// What waits for an answer is a ball of its own: messages and proposals are not said twice.
std::vector<Told> told_since(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT t.id, t.at, t.said, t.folder, u.name FROM timeline t JOIN app_user u"
        " ON u.id = t.user_id WHERE t.case_id = $1 AND t.at >= $2"
        " AND t.id > COALESCE((SELECT s.up_to_id FROM todo_seen s WHERE s.case_id = $1"
        " AND s.user_id = $3), 0) AND EXISTS (SELECT 1 FROM access_grant g WHERE g.case_id = $1"
        " AND g.user_id = t.user_id AND g.relation = 'family_member')"
        " AND t.what NOT IN ('message_written', 'plan_element_added') ORDER BY t.id DESC",
        [](db::Row const& row) {
            return Told{row.number(0), row.instant(1), row.text(2), row.text(3), row.text(4)};
        },
        scope.case_id(), Instant{(scope.today() - as_long_as_news).count()}, scope.user());
}

bool may_read(access::CaseScope& scope, Told const& told) {
    auto const folder = access::folder_from(told.folder);
    return !folder || scope.may_see(*folder).yes;
}

}  // namespace

std::optional<Thing> told_by_family(access::CaseScope& scope) {
    std::optional<Thing> thing;
    for (auto const& told : told_since(scope)) {
        if (!may_read(scope, told)) continue;
        if (thing) {
            ++thing->count;
            continue;
        }
        thing = Thing{.kind = Kind::told,
                      .what = told.said,
                      .holder = told.by.substr(0, told.by.find(' ')),
                      .since = Day{std::chrono::floor<days>(told.at.at)},
                      .address = fmt::format("/forloeb/{}", scope.case_id().value),
                      .line = told.line};
    }
    return thing;
}

void see(access::CaseScope& scope, std::int64_t up_to) {
    scope.db().run(
        "INSERT INTO todo_seen (case_id, user_id, up_to_id, seen_at) SELECT $1, $2, max(id), $4"
        " FROM timeline WHERE case_id = $1 AND id <= $3 HAVING max(id) IS NOT NULL"
        " ON CONFLICT (case_id, user_id) DO UPDATE SET up_to_id = excluded.up_to_id,"
        " seen_at = excluded.seen_at WHERE todo_seen.up_to_id < excluded.up_to_id",
        scope.case_id(), scope.user(), up_to, scope.now());
    make_old(scope.db(), scope.case_id());
}

}  // namespace indgang::todo
