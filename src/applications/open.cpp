// Who has the ball of an application (rules.md § 6): whoever answers for it, or the one of the family who is to send
// something.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "applications/application_form.hpp"
#include "applications/rules.hpp"
#include "open_items/open_items.hpp"

namespace indgang::applications {

std::vector<open_items::OpenItem> open_applications(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    for (auto const& course : applications_of(scope)) {
        auto const& one = course.now;
        if (!one.is_open()) continue;
        open_items::OpenItem item{
            .what = phrase("Svar på ansøgning: {0}", one.what),
            .person = {},
            .user = one.handler,
            .holder = one.handler_name,
            .since = ball_since(course),
            .due_on = one.answer_by,
            .note = one.treated_by.empty() ? Phrase{} : phrase("Behandles af {0}", one.treated_by),
            .address = fmt::format("{}/{}", base_of(scope), one.id.value)};
        if (one.state == State::awaiting_family) {
            item.what = phrase("Send det, der mangler til ansøgningen: {0}", one.what);
            item.person = one.asked_of;
            item.user = {};
            item.holder = one.asked_of_name;
            item.due_on = one.lacks_by;
            item.note = {};
        }
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace indgang::applications
