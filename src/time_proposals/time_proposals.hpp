// Proposals for times (forslag til tider, MEET-12): for the meeting that is due in one family, or for all families of a
// fixed team in one go. Says why each is good and what it breaks; a person decides, and may override.
//
// Never stored: a proposal. What is decided becomes a meeting. That a professional is taken by another case is all
// that is said of that case.
// Asks: cases, appointments, busy_times, plan, follow_up, core_team, finding_time, family_times, meetings.
// Is asked by: nobody.
#pragma once

namespace indgang::time_proposals {}  // namespace indgang::time_proposals
