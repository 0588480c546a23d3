// The contact that a family wishes (ønsket kontakt, FOLLOW-4): how often, which way and at what time of day each adult
// and youth wants to be reached, who is called first, in own words; asked again on a day that was agreed. Too much
// contact can unsettle as too little can. What one adult wishes the other parent does not see.
//
// Never stored: whether it is time to ask again. What is said anew is a new row.
// Asks: cases, open_items, plan.  Is asked by: contacts, portal.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "open_items/open_items.hpp"

namespace indgang::web {
struct View;
}

namespace indgang::contact_wishes {

enum class Frequency { several_a_week, weekly, every_second_week, monthly, when_needed };
inline constexpr Wording<Frequency> frequencies[] = {
    {Frequency::several_a_week, "several_a_week", "Flere gange om ugen"},
    {Frequency::weekly, "weekly", "Én gang om ugen"},
    {Frequency::every_second_week, "every_second_week", "Hver anden uge"},
    {Frequency::monthly, "monthly", "Én gang om måneden"},
    {Frequency::when_needed, "when_needed", "Kun når der er noget"},
};
constexpr auto const& wording(Frequency frequency) { return find(frequencies, frequency); }

/// What it comes to in four weeks. Ours [chosen]: the family says it in words, the picture needs a number.
struct InFourWeeks {
    Frequency frequency;
    std::optional<int> contacts;
};
inline constexpr InFourWeeks in_four_weeks[] = {
    {Frequency::several_a_week, 8}, {Frequency::weekly, 4},       {Frequency::every_second_week, 2},
    {Frequency::monthly, 1},        {Frequency::when_needed, {}},
};
constexpr std::optional<int> contacts_in_four_weeks(Frequency frequency) {
    for (auto const& row : in_four_weeks)
        if (row.frequency == frequency) return row.contacts;
    return std::nullopt;
}

enum class Way { call, text_message, email, visit, message };
inline constexpr Wording<Way> ways[] = {
    {Way::call, "call", "Opkald"},
    {Way::text_message, "text_message", "Sms"},
    {Way::email, "email", "Mail"},
    {Way::visit, "visit", "Besøg hjemme"},
    {Way::message, "message", "Besked her på siden"},
};
constexpr auto const& wording(Way way) { return find(ways, way); }

enum class PartOfDay { morning, midday, afternoon, evening };
inline constexpr Wording<PartOfDay> parts_of_day[] = {
    {PartOfDay::morning, "morning", "Om morgenen før 9"},
    {PartOfDay::midday, "midday", "Mellem 9 og 12"},
    {PartOfDay::afternoon, "afternoon", "Mellem 12 og 16"},
    {PartOfDay::evening, "evening", "Efter kl. 16"},
};
constexpr auto const& wording(PartOfDay part) { return find(parts_of_day, part); }

struct Wish {
    PersonId person = {};
    std::string name = {};     // first name
    std::int64_t version = 0;  // 0: nothing said
    Frequency frequency = Frequency::when_needed;
    std::vector<Way> ways = {};
    std::vector<PartOfDay> hours = {};
    bool is_first = false;
    std::string words = {}, said_by = {};
    std::optional<Day> ask_again_on = {};
    std::optional<Instant> said_at = {};

    bool is_to_be_asked_again(Day today) const { return ask_again_on && *ask_again_on <= today; }
};
/// What the reader may see, of those who have said something.
std::vector<Wish> wishes_of(access::CaseScope& scope);

/// How one stands beside a log, in the reader's language.
struct WishView {
    std::string name, frequency, ways, hours, words;
    std::string change;  // where it is said anew; empty: not by this reader
    bool is_first = false, is_to_be_asked_again = false, is_own = false;
    std::optional<Day> ask_again_on = {};
};
BOOST_DESCRIBE_STRUCT(WishView, (), (name, frequency, ways, hours, words, is_first, ask_again_on))
void render(WishView const& page, web::View& view);
std::vector<WishView> views_of(access::CaseScope& scope);
/// Where the reader says a wish; empty: not at all.
std::string address_of_saying(access::CaseScope& scope);

/// To be asked again, for who has the ball: the coordinator's.
std::vector<open_items::OpenItem> open_wishes(access::CaseScope& scope);

}  // namespace indgang::contact_wishes
