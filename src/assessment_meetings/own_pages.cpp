#include "assessment_meetings/own_pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "assessment_meetings/store.hpp"
#include "assessment_meetings/views.hpp"
#include "web/conflict.hpp"

namespace indgang::assessment_meetings {
namespace {

/// The one of the family who is signed in, in the family's case.
struct Self {
    access::CaseScope scope;
    PersonId person;
};
Self self_in(access::Visit& visit) {
    auto const case_id = cases::case_of_family(visit);
    if (!case_id) throw access::NotFound{};
    auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
    auto const person = scope.person();
    if (!person) throw access::NotFound{};
    return {std::move(scope), *person};
}

Phrase where_of(Plan const& plan, PersonId reader) {
    if (plan.place != Place::home || !plan.at_home_of)
        return {std::string(wording(plan.place).danish), {}};
    if (*plan.at_home_of == reader) return phrase("Hjemme hos dig");
    for (auto const& one : plan.family)
        if (one.person == *plan.at_home_of) return phrase("Hjemme hos {0}", one.name);
    return {std::string(wording(plan.place).danish), {}};
}

OwnMeeting own_of(Self& self, Meeting const& meeting) {
    auto const& plan = meeting.plan();
    auto const standing = meeting.standing();
    OwnMeeting own{.id = meeting.id,
                   .name = name_for_family(meeting),
                   .when = when_of(plan, self.scope.today(), self.scope.language()).said,
                   .where = where_of(plan, self.person),
                   .place_note = plan.place_note,
                   .purpose = plan.purpose,
                   .others = plan.others,
                   .focus = {},
                   .from_us = {},
                   .from_family = {},
                   .agreed = {},
                   .next_step = {},
                   .on = meeting.on(),
                   .cancelled_because = meeting.cancelled ? meeting.cancelled->because : "",
                   .is_coming = standing == Standing::planned,
                   .is_held = standing == Standing::held,
                   .is_cancelled = standing == Standing::cancelled,
                   .is_of_a_child = meeting.child.has_value()};
    for (auto const& one : plan.professionals)
        own.from_us.push_back(one.department.empty() ? one.name : one.name + ", " + one.department);
    for (auto const& one : plan.family) own.from_family.push_back(one.name);
    for (auto const& one : meeting.focus) own.focus = one.words;
    if (own.is_held) {
        own.agreed = meeting.accounts.front().agreed;
        own.next_step = meeting.accounts.front().next_step;
    }
    return own;
}

Meeting own_meeting_in(web::Request const& request, Self& self) {
    return meeting_in(request, self.scope);
}

std::string version_of(Meeting const& meeting) {
    return web::typed(meeting.focus.empty() ? std::int64_t{0} : meeting.focus.front().version);
}

}  // namespace

web::Response show_own_meeting(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    auto const meeting = own_meeting_in(request, self);
    OwnMeetingPage page{own_of(self, meeting),
                        access::form_for(visit, request, version_of(meeting))};
    if (!page.form.from_draft) page.form.values = {{"focus", page.meeting.focus}};
    return web::page(request, page);
}

web::Response write_own_focus(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    auto const meeting = own_meeting_in(request, self);
    if (!may_change(meeting)) throw access::NotFound{};
    web::Form form{request, focus_fields};
    auto const words = form.maybe_text("focus");
    auto const address = "/min-familie/moeder/" + web::typed(meeting.id);
    if (form.state().version != version_of(meeting))
        return web::conflict(request, form.state(),
                             {.version = version_of(meeting), .address = address},
                             {{std::string(in(visit.language(), Text{"Det vil jeg gerne tale om"})),
                               own_of(self, meeting).focus, words}});
    if (!form.ok())
        return web::page(request, OwnMeetingPage{own_of(self, meeting), form.state()}, 422);
    write_focus(self.scope, meeting, self.person, words);
    return web::see_other(address);
}

}  // namespace indgang::assessment_meetings
