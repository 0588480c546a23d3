// What counts as a follow-up that was held, and why one may not be written down (rules.md § 2.5–2.7).
// Pure. A text message, a cancelled meeting or a no-show is contact: it is logged and moves nothing.
#pragma once
#include <optional>

#include "foundation/day.hpp"
#include "foundation/wording.hpp"

namespace indgang::follow_up {

enum class Manner {
    meeting,
    home_visit,
    video,
    telephone,
    text_message,
    cancelled,
    no_show,
    carried_over,  // held before the case came here: how is not known
};
inline constexpr Wording<Manner> manners[] = {
    {Manner::meeting, "meeting", "Møde"},
    {Manner::home_visit, "home_visit", "Hjemmebesøg"},
    {Manner::video, "video", "Videosamtale"},
    {Manner::telephone, "telephone", "Telefonsamtale"},
    {Manner::text_message, "text_message", "Sms eller besked"},
    {Manner::cancelled, "cancelled", "Aflyst"},
    {Manner::no_show, "no_show", "Familien kom ikke"},
    {Manner::carried_over, "carried_over", "Overført fra regneark"},
};
constexpr auto const& wording(Manner manner) { return find(manners, manner); }

/// A meeting, home visit, video or telephone conversation with the family.
bool is_conversation(Manner manner);

struct HeldFollowUp {
    Day held_on;
    Manner manner;
    bool has_content = false;  // what was talked about is written
};

enum class Objection {
    in_the_future,
    before_the_case_opened,
    before_the_start_conversation,
    not_a_conversation,
    without_content,
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::in_the_future, "in_the_future",
     "Dagen ligger efter i dag. Skriv opfølgningen ind, når den er holdt."},
    {Objection::before_the_case_opened, "before_the_case_opened",
     "Dagen ligger før den dag, forløbet blev åbnet."},
    {Objection::before_the_start_conversation, "before_the_start_conversation",
     "Dagen ligger før opstartssamtalen med familien."},
    {Objection::not_a_conversation, "not_a_conversation",
     "En sms, en aflysning eller et udeblevet møde er kontakt, ikke en opfølgning, og flytter ikke "
     "fristen. Skriv det under kontakt."},
    {Objection::without_content, "without_content",
     "Skriv, hvad I talte om. En opfølgning uden indhold tæller ikke."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

/// The first reason why it may not be written down today, in the order a person would give them.
std::optional<Objection> objection_to(HeldFollowUp const& follow_up, std::optional<Day> opened_on,
                                      std::optional<Day> start_conversation_on, Day today);

/// A documented pause at the family's wish, until a day on which reminders come again.
struct Pause {
    Day from;
    Day until;
};

/// [chosen] The pause hides the reminder, not the figure: overdue is overdue in every count (§ 2.7).
constexpr bool is_reminder_hidden(std::optional<Pause> pause, Day today) {
    return pause && pause->from <= today && today < pause->until;
}

}  // namespace indgang::follow_up
