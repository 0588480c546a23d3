// Invitations (indkaldelser) to what has a day and an hour: everybody who is to come is asked, told when it is moved or
// called off, and answers in Indgang (MEET-4). A letter by mail carries the invitation for one's own calendar and
// says nothing about the family; each gets one's own, and nobody sees another's address.
//
// Never stored: who has still to answer. An answer is to one time: when the meeting is moved, all are asked anew.
// Asks: cases, appointments, open_items, outbox.  Is asked by: app, portal.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "appointments/appointments.hpp"
#include "foundation/instant.hpp"
#include "open_items/open_items.hpp"

namespace indgang::invitations {

using InvitationId = Id<struct InvitationTag>;

enum class Answer { comes, cannot, other_time };
inline constexpr Wording<Answer> answers[] = {
    {Answer::comes, "comes", "Jeg kommer"},
    {Answer::cannot, "cannot", "Jeg kan ikke"},
    {Answer::other_time, "other_time", "Jeg foreslår en anden tid"},
};
constexpr auto const& wording(Answer answer) { return find(answers, answer); }

/// How one of the family wants to be invited: the same facts, said and shown so that they can be used.
enum class Form { ordinary, easy, large, pictograms };
inline constexpr Wording<Form> forms[] = {
    {Form::ordinary, "ordinary", "Almindelig tekst"},
    {Form::easy, "easy", "Korte sætninger, én ad gangen"},
    {Form::large, "large", "Store bogstaver"},
    {Form::pictograms, "pictograms", "Med billeder"},
};
constexpr auto const& wording(Form form) { return find(forms, form); }

struct Given {
    Answer answer = Answer::comes;
    std::string words = {};
    Instant at;
};

struct Invitation {
    InvitationId id = {};
    CaseId case_id = {};
    appointments::Identity to = {};
    appointments::Who who = {};
    std::string name = {};  // "Anna (mor)", "Lise Toft"
    appointments::Span when;
    appointments::Place place = appointments::Place::municipality;
    std::int64_t sequence = 0;
    std::string address = {};  // empty: no mail goes there
    bool is_withdrawn = false;
    Instant told_at = {};             // the last letter, or what it would have been
    std::optional<Given> given = {};  // to the time that is in force
};

/// Those who are to come are asked, told or let off, in the transaction that planned, moved or called it off.
void follow(access::CaseScope& scope, appointments::Appointment const& appointment);

/// Somebody cannot come: the coordinator has the ball. One of the family sees what it has not answered itself.
std::vector<open_items::OpenItem> open_invitations(access::CaseScope& scope);

}  // namespace indgang::invitations
