// The closed lists of a meeting, and the words it shares with its type and with all appointments.
#pragma once
#include "appointments/appointments.hpp"
#include "meeting_kinds/meeting_kinds.hpp"

namespace indgang::meetings {

using appointments::Place;
using appointments::Standing;
using meeting_kinds::Duty;
using meeting_kinds::Role;
using meeting_kinds::roles;

/// How the family was spoken with beforehand (MEET-5).
enum class Manner { call, visit, video, message };
inline constexpr Wording<Manner> manners[] = {
    {Manner::call, "call", "Telefonsamtale"},
    {Manner::visit, "visit", "Besøg i hjemmet"},
    {Manner::video, "video", "Videosamtale"},
    {Manner::message, "message", "Besked"},
};
constexpr auto const& wording(Manner manner) { return find(manners, manner); }

enum class Attendance { came, late, video, absent };
inline constexpr Wording<Attendance> attendances[] = {
    {Attendance::came, "came", "Kom"},
    {Attendance::late, "late", "Kom senere"},
    {Attendance::video, "video", "Var med på video"},
    {Attendance::absent, "absent", "Kom ikke"},
};
constexpr auto const& wording(Attendance attendance) { return find(attendances, attendance); }

}  // namespace indgang::meetings
