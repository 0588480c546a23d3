// What may happen to a line and to the minutes, and who may decide about the family (MEET-7). Pure. That the minutes
// are corrected by whoever wrote with, and that a line which was struck out and approved stays so, are ours [chosen].
#pragma once
#include "access/decision.hpp"
#include "minutes/lines.hpp"

namespace indgang::minutes {

/// Where a line is: struck out or standing, in minutes that are approved or not.
enum class LineState { written, struck, approved, struck_for_good };
LineState state_of(Line const& line, Minutes const& minutes);

enum class LineEvent { correct, strike, restore };
/// Where it comes to from there; none: that cannot be done with it now.
std::optional<LineState> after(LineState state, LineEvent event);
/// What is approved was read by others: who changes it says why.
bool needs_reason(LineState state);

enum class State { planned, in_progress, not_shared, approved, cancelled };
inline constexpr Wording<State> states[] = {
    {State::planned, "planned", "Ikke begyndt"},
    {State::in_progress, "in_progress", "Bliver skrevet"},
    {State::not_shared, "not_shared", "Ikke delt endnu"},
    {State::approved, "approved", "Godkendt og delt"},
    {State::cancelled, "cancelled", "Mødet er aflyst"},
};
constexpr auto const& wording(State state) { return find(states, state); }

struct Progress {
    Day meets_on, today;
    bool is_written = false;  // at least a line, or somebody noted as there
    bool is_held = false, is_cancelled = false, is_approved = false;
};
State state_of(Progress const& progress);
/// Lines, presence and time may be noted.
bool may_be_written(State state);

/// What is lacking before the minutes may be approved.
enum class ApprovalObjection {
    nothing_written,
    nobody_there,
    held_later_than_today,
    ends_before_it_begins,
    corrected_without_reason
};
inline constexpr Wording<ApprovalObjection> approval_objections[] = {
    {ApprovalObjection::nothing_written, "nothing_written",
     "Der står intet i referatet. Skriv mindst det, I blev enige om."},
    {ApprovalObjection::nobody_there, "nobody_there",
     "Skriv først, hvem der er her, i mødelokalet."},
    {ApprovalObjection::held_later_than_today, "held_later_than_today",
     "Mødet ligger efter i dag. Det kan først godkendes, når det er holdt."},
    {ApprovalObjection::ends_before_it_begins, "ends_before_it_begins",
     "Mødet kan ikke slutte, før det begyndte."},
    {ApprovalObjection::corrected_without_reason, "corrected_without_reason",
     "Skriv, hvad der er rettet og hvorfor."},
};
constexpr auto const& wording(ApprovalObjection objection) {
    return find(approval_objections, objection);
}
struct Approving {
    Day meets_on, today;
    std::int64_t lines = 0, here = 0;  // lines that stand; people who came
    TimeOfDay from = {}, until = {};
};
std::vector<ApprovalObjection> objections_to_approving(Approving const& approving);

/// Where a decision may rest: somebody of the family is there, or it has said yes to being away, or the type is
/// one for the professionals' own planning. Else it waits.
struct Table {
    bool is_family_here = false;
    bool may_do_without = false;    // the type of the meeting allows it
    std::string agreed_words = {};  // how the family said yes to it, where it did
};
struct Basis {
    bool may_decide = false;
    std::optional<WithoutFamily> without_family = {};
    friend bool operator==(Basis const&, Basis const&) = default;
};
Basis basis_for_deciding(Table const& table);

/// Somebody who can speak for the family, or for that one of it: an adult, or a young person from 15. That a
/// younger child alone carries no decision, and that what is about one adult needs that adult, are ours [chosen].
bool is_family_here(std::vector<Present> const& present, cases::Family const& family,
                    std::optional<PersonId> about, Day today);

/// By which right the table could start something at once (DECIDE-6).
enum class Competence { team, delegated, leader_present };
inline constexpr Wording<Competence> competences[] = {
    {Competence::team, "team", "Kerneteamet må selv beslutte det"},
    {Competence::delegated, "delegated", "Kompetencen er givet videre til en af os"},
    {Competence::leader_present, "leader_present", "Lederen er med ved bordet og siger ja"},
};
constexpr auto const& wording(Competence competence) { return find(competences, competence); }

/// Who writes the minutes: the minute-taker, else who coordinates the case.
meetings::Participant const* minute_taker(std::vector<meetings::Participant> const& asked);

}  // namespace indgang::minutes
