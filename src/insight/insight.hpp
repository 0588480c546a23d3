// Insight (indsigt): all that is kept about one person, in plain words, as JSON and as a PDF
// (databeskyttelsesforordningen art. 15), and the requests for it with their month (art. 12(3)).
//
// What is about others is left out or masked, for whoever gets it: rules.hpp decides each row, masked_text.hpp each
// text. Never stored: what was handed over; it is made anew each time. Why so: docs/adr/0027.
// Asks: every slice whose words it says.  Is asked by: app.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/text.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::open_items {
struct OpenItem;
}

namespace indgang::insight {

enum class Topic { person, sharing, help, heard, plan, meetings, messages, traces };
inline constexpr Wording<Topic> topics[] = {
    {Topic::person, "dig", "Grundoplysninger, og hvem der er om dig"},
    {Topic::sharing, "deling", "Samtykker og deling"},
    {Topic::help, "hjaelp", "Hjælp, ansøgninger og opfølgning"},
    {Topic::heard, "udredning", "Det, der er sagt og undersøgt"},
    {Topic::plan, "plan", "Planen, ønskerne og overskuddet"},
    {Topic::meetings, "moeder", "Møder og referater"},
    {Topic::messages, "beskeder", "Beskeder og kontakter"},
    {Topic::traces, "spor", "Hvem har kigget, og hvad er der sket"},
};
constexpr auto const& wording(Topic topic) { return find(topics, topic); }

enum class Format { json, pdf };
inline constexpr Wording<Format> formats[] = {
    {Format::pdf, "pdf", "PDF, som du kan læse og printe"},
    {Format::json, "json", "JSON, som en anden computer kan læse"},
};
constexpr auto const& wording(Format format) { return find(formats, format); }

enum class Way { paper, digital, oral };
inline constexpr Wording<Way> ways[] = {
    {Way::paper, "paper", "På papir"},
    {Way::digital, "digital", "Digitalt"},
    {Way::oral, "oral", "Mundtligt"},
};
constexpr auto const& wording(Way way) { return find(ways, way); }

enum class Act { extend, deliver, withdraw };
inline constexpr Wording<Act> acts[] = {
    {Act::extend, "extend", "Frist forlænget"},
    {Act::deliver, "deliver", "Udleveret"},
    {Act::withdraw, "withdraw", "Trukket tilbage"},
};
constexpr auto const& wording(Act act) { return find(acts, act); }

/// About whom, and who gets it: the same person, or a holder of custody.
struct Asking {
    PersonId subject, reader;
    bool is_own() const { return subject == reader; }
    friend bool operator==(Asking const&, Asking const&) = default;
};

/// One value of one row: as a computer reads it, and as people do.
struct Value {
    std::string_view key;
    std::string_view heading;  // Danish
    std::string coded, said;
    bool is_number = false;
};
struct Row {
    std::int64_t number = 0;
    std::vector<Value> values;
};
/// The rows of one source.
struct Part {
    std::string_view key;
    Topic topic;
    std::string_view heading;  // Danish
    std::vector<Row> rows;
    std::int64_t left_out = 0;  // rows of the case that are not this person's
};

/// All that somebody gets about one person.
struct Copy {
    std::string name;
    Day made_on;
    std::string municipality;
    std::vector<Part> parts;
    std::int64_t held_back =
        0;  // what whoever makes it for the person may not read; the person fetches it

    std::int64_t rows() const;
    std::int64_t rows(Topic topic) const;
};

Copy copy_of(access::CaseScope& scope, Asking who);
/// Of those topics alone.
Copy copy_of(access::CaseScope& scope, Asking who, std::optional<Topic> topic);

/// What a source is called, by its key: for who says that something in it is wrong.
std::optional<Text> heading_of(std::string_view key);

/// Whom that person may have insight in: itself, and the children whose custody it holds.
std::vector<PersonId> may_ask_about(access::CaseScope& scope, PersonId reader);

/// For who has the ball: requests that are not handed over.
std::vector<open_items::OpenItem> open_requests(access::CaseScope& scope);

}  // namespace indgang::insight
