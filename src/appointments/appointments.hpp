// Appointments (aftaler med dag og klokkeslæt): everything in a case that has a day and an hour, of whatever
// kind. A slice that keeps some says so once, when the program starts; app wires it. So calendars, invitations,
// the finding of a time and the counting of meetings need not know what kinds there are.
//
// Never stored: anything of its own.  Asks: cases.
// Is asked by: assessment_meetings, analysis, meetings, and whoever needs to know who is where and when.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "appointments/span.hpp"
#include "appointments/weeks.hpp"
#include "appointments/words.hpp"
#include "foundation/id.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::db {
class Db;
}

namespace indgang::appointments {

/// Which one it is, for ever: the slice's own word and its number there. ("meeting", 17)
struct Identity {
    std::string source;
    std::int64_t number = 0;
    friend auto operator<=>(Identity const&, Identity const&) = default;
};

struct Appointment {
    Identity identity;
    std::int64_t version = 1;  // grows with each change, for SEQUENCE of RFC 5545
    Phrase name = {};          // "Netværksmøde", as those who work there say it
    Phrase name_for_family = {};
    Span when;
    Place place = Place::municipality;
    Standing standing = Standing::planned;
    bool is_with_family = true;
    std::vector<UserId> professionals = {};
    std::vector<std::string> names = {};  // of the professionals
    std::vector<PersonId> family = {};
    std::string address = {}, own_address = {};  // its page, for staff and for the family
};

/// "tirsdag 2. december kl. 10.00–11.30".
std::string said_when(Span const& when, Day today, Language language);

/// Those of the case that the reader may see, in order of time.
std::vector<Appointment> of_case(access::CaseScope& scope);

/// One for whom time is taken: a professional, or one of a family.
struct Who {
    std::optional<UserId> user = {};
    std::optional<PersonId> person = {};
    friend auto operator<=>(Who const&, Who const&) = default;
};

/// When somebody is taken by what is planned or held in any case, and nothing of what it is: this tells
/// nobody more than that the person is busy.
struct Taken {
    Identity identity;
    std::int64_t version = 1;
    std::optional<CaseId> in_case = {};  // none: a meeting that is of no family
    Who who;
    Span when;
    Place place = Place::municipality;
    std::string address = {};  // its page, for that person; it opens to whoever may see it
};
/// From the first day up to the last, exclusive; in order of time. Nothing that was called off.
std::vector<Taken> taken(db::Db& db, std::vector<Who> const& whom, Day from_on, Day until_on);

/// A slice that keeps appointments says so once, before the first request.
struct Source {
    std::function<std::vector<Appointment>(access::CaseScope&)> of_case;
    std::function<std::vector<Taken>(db::Db&, Who const&, Day from_on, Day until_on)> taken;
};
void can_be_kept(Source source);

/// Called by the slice when one was planned, moved or called off, in the transaction that did it.
void changed(access::CaseScope& scope, Identity const& identity);
/// Said once by whoever follows: those who send invitations.
using Follower = std::function<void(access::CaseScope&, Appointment const&)>;
void on_change(Follower follower);

}  // namespace indgang::appointments
