// The nouns of the minutes: lines and what they said, who is at the table, editions, comments.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "actions/actions.hpp"
#include "meetings/meetings.hpp"
#include "plan/plan.hpp"

namespace indgang::minutes {

using meetings::Attendance;
using meetings::MeetingId;
using LineId = Id<struct MinutesLineTag>;

enum class Kind { said, decision, action, proposal };
inline constexpr Wording<Kind> kinds[] = {
    {Kind::said, "said", "Referat"},
    {Kind::decision, "decision", "Beslutning"},
    {Kind::action, "action", "Handling"},
    {Kind::proposal, "proposal", "Forslag til planen"},
};
constexpr auto const& wording(Kind kind) { return find(kinds, kind); }

/// By what something is decided while nobody of the family is there (MEET-7).
enum class WithoutFamily { agreed, kind };
inline constexpr Wording<WithoutFamily> ways_without_family[] = {
    {WithoutFamily::agreed, "agreed", "Familien har sagt ja til, at det besluttes uden den"},
    {WithoutFamily::kind, "kind", "Mødet er af en type, der holdes uden familien"},
};
constexpr auto const& wording(WithoutFamily way) { return find(ways_without_family, way); }

/// What a line says, in one version.
struct LineText {
    std::int64_t version = 1, edition = 1;
    std::string words = {};
    bool is_struck = false;
    std::string because = {}, by = {};
    Instant at = {};
};

struct Line {
    LineId id = {};
    Kind kind = Kind::said;
    std::string point = {}, heading = {};  // "focus-33", "2" and that point's words then
    std::optional<PersonId> about = {};
    std::string about_name = {};  // "Anna (mor)"
    std::optional<WithoutFamily> without_family = {};
    std::string without_because = {};
    std::optional<actions::Holder> holder = {};
    std::string holder_name = {};
    std::optional<Day> due_on = {};
    std::optional<plan::ElementId> element = {};
    std::optional<InterventionId> started = {};
    std::optional<Instant> done_at = {};
    std::vector<LineText> texts = {};  // the oldest first; never empty
    std::string by = {};
    Instant at = {};

    LineText const& now() const { return texts.back(); }
    /// As it stands in that edition; none: it is newer.
    LineText const* in_edition(std::int64_t number) const;
};

/// One at the table, or who should have been.
struct Present {
    std::optional<UserId> user = {};
    std::optional<PersonId> person = {};
    std::string name = {};
    std::vector<meetings::Role> roles = {};
    bool must_come = false;
    std::optional<Attendance> came = {};  // none: nobody has said yet
    std::string because = {};

    bool is_here() const { return came && *came != Attendance::absent; }
};

/// How the meeting was for the family.
enum class Feeling { good, between, hard };
inline constexpr Wording<Feeling> feelings[] = {
    {Feeling::good, "good", "Godt"},
    {Feeling::between, "between", "Midt imellem"},
    {Feeling::hard, "hard", "Svært"},
};
constexpr auto const& wording(Feeling feeling) { return find(feelings, feeling); }

struct Edition {
    std::int64_t number = 1;
    bool is_read_out = false;
    std::string others = {};
    std::optional<Feeling> feeling = {};
    std::string feeling_words = {};
    std::optional<PersonId> feeling_of = {};
    std::string because = {}, by = {};
    Instant at = {};
};

struct Comment {
    PersonId person = {};
    std::string name = {}, words = {};
    Instant at = {};
};

struct Minutes {
    std::vector<Line> lines;        // in the order in which they were written
    std::vector<Present> present;   // the family first
    std::vector<Edition> editions;  // the oldest first
    std::vector<Comment> comments;

    bool is_approved() const { return !editions.empty(); }
    Edition const* edition() const { return editions.empty() ? nullptr : &editions.back(); }
    /// The edition in which what is written now stands first.
    std::int64_t next_edition() const { return std::int64_t(editions.size()) + 1; }
};

}  // namespace indgang::minutes
