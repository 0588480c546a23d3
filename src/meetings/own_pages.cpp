#include "meetings/own_pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "appointments/appointments.hpp"
#include "meetings/store.hpp"
#include "meetings/views.hpp"
#include "web/conflict.hpp"

namespace indgang::meetings {
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

/// A home by its name alone: where it is, those who may know it know.
Phrase where_of(Plan const& plan, PersonId reader) {
    if (plan.place == Place::home && plan.at_home_of == reader) return phrase("Hjemme hos dig");
    if (plan.place == Place::home && plan.at_home_of)
        if (auto const* host = plan.relative(*plan.at_home_of))
            return phrase("Hjemme hos {0}", host->name);
    return {std::string(wording(plan.place).danish), {}};
}

/// What somebody does there, in words that need no explaining.
Phrase does(Role role) {
    switch (role) {
        case Role::chair: return phrase("styrer mødet");
        case Role::minute_taker: return phrase("skriver ned, hvad vi aftaler");
        case Role::time_keeper: return phrase("holder øje med tiden");
        case Role::board_writer: return phrase("skriver på tavlen");
        case Role::interviewer: return phrase("stiller spørgsmål");
        case Role::presenter: return phrase("fortæller først");
    }
    return {};
}

bool is_child(Self& self) {
    auto const family = cases::family(self.scope);
    auto const* one = family.member(self.person);
    return one &&
           (one->role == cases::FamilyRole::child || one->role == cases::FamilyRole::sibling);
}

OwnMeetingPage own_of(Self& self, Meeting const& meeting, web::FormState form) {
    auto const& plan = meeting.plan();
    auto const standing = meeting.standing();
    OwnMeetingPage own{.id = meeting.id,
                       .name = name_for_family(meeting),
                       .when = said_when(meeting, self.scope),
                       .where = where_of(plan, self.person),
                       .place_note = plan.place_note,
                       .purpose = plan.purpose,
                       .others = plan.others,
                       .moved_because = plan.because,
                       .form = std::move(form)};
    if (meeting.cancelled) own.cancelled_because = meeting.cancelled->because;
    for (auto const& one : plan.participants) {
        if (one.person) own.from_family.push_back(one.name);
        if (!one.user) continue;
        auto& seat = own.from_us.emplace_back(OwnSeat{one.name, one.department, {}});
        for (auto const role : one.roles) seat.does.push_back(does(role));
    }
    for (auto const& one : plan.points) own.points.push_back({one.words, one.minutes});
    for (auto const& one : meeting.focus) own.focus = one.words;
    own.is_coming = standing == Standing::planned;
    own.is_held = standing == Standing::held;
    own.is_cancelled = standing == Standing::cancelled;
    own.is_for_child = is_child(self);
    return own;
}

std::string version_of(Meeting const& meeting) {
    return web::typed(meeting.focus.empty() ? std::int64_t{0} : meeting.focus.front().version);
}

OwnLine line_of(appointments::Appointment const& one, access::CaseScope& scope) {
    return {.address = one.own_address,
            .name = one.name_for_family,
            .when = appointments::said_when(one.when, scope.today(), scope.language()),
            .place = one.place};
}

}  // namespace

web::Response show_own_meetings(web::Request const& request, access::Visit& visit) {
    OwnMeetingsPage page;
    if (cases::case_of_family(visit)) {
        auto self = self_in(visit);
        for (auto const& one : appointments::of_case(self.scope)) {
            if (std::ranges::count(one.family, self.person) == 0) continue;
            auto& into = one.standing == Standing::cancelled ? page.cancelled
                         : one.standing == Standing::held    ? page.held
                                                             : page.coming;
            into.push_back(line_of(one, self.scope));
        }
        std::ranges::reverse(page.held);
        if (!page.coming.empty()) page.coming.front().is_next = true;
    }
    page.is_empty = page.coming.empty() && page.held.empty() && page.cancelled.empty();
    return web::page(request, page);
}

web::Response show_own_meeting(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    auto const meeting = meeting_in(request, self.scope);
    auto page = own_of(self, meeting, access::form_for(visit, request, version_of(meeting)));
    if (!page.form.from_draft) page.form.values = {{"focus", page.focus}};
    return web::page(request, page);
}

web::Response write_own_focus(web::Request const& request, access::Visit& visit) {
    auto self = self_in(visit);
    auto const meeting = coming_meeting_in(request, self.scope);
    web::Form form{request, focus_fields};
    auto const words = form.maybe_text("focus");
    auto const address = "/min-familie/moede/" + web::typed(meeting.id);
    if (form.state().version != version_of(meeting))
        return web::conflict(request, form.state(),
                             {.version = version_of(meeting), .address = address},
                             {{std::string(in(visit.language(), Text{"Det vil jeg gerne tale om"})),
                               own_of(self, meeting, {}).focus, words}});
    if (!form.ok()) return web::page(request, own_of(self, meeting, form.state()), 422);
    write_focus(self.scope, meeting, self.person, words);
    return web::see_other(address);
}

}  // namespace indgang::meetings
