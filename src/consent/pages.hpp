// The pages of a case's consents, for those who coordinate it: what was asked, answered, narrowed and
// withdrawn, and what was seen on it.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "consent/consent.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::consent {

struct GiverLine {
    PersonId person;
    std::string name;
    Standing standing;
    std::optional<Way> how;
    std::string note;
    std::optional<Instant> at;
    std::string recorded_by;
    bool may_withdraw = false;
};
BOOST_DESCRIBE_STRUCT(GiverLine, (), (person, name, standing, how, note, at, recorded_by))

struct RequestLine {
    RequestId id;
    std::string address;  // where it is shown
    std::string recipient;
    std::vector<Phrase> folders;
    std::string purpose;
    Day from_on;
    std::optional<Day> until_on;
    State state;
    bool is_conflict = false, is_waiting = false;
    std::string asked_by;
    Instant asked_at;
    std::vector<GiverLine> givers;
};
BOOST_DESCRIBE_STRUCT(RequestLine, (),
                      (id, recipient, folders, purpose, from_on, until_on, state, asked_by,
                       asked_at, givers))
void render(RequestLine const& line, web::View& view);

struct ConsentsPage {
    cases::CasePlace place;
    std::vector<RequestLine> conflicts, waiting, in_force, former;
    bool is_empty = false;
};
BOOST_DESCRIBE_STRUCT(ConsentsPage, (), (place, conflicts, waiting, in_force, former))
void render(ConsentsPage const& page, web::View& view);
std::string title(ConsentsPage const& page, Language language);

struct AskPage {
    cases::CasePlace place;
    Day today;
    std::vector<web::Choice> recipients, folders, persons;
    web::FormState form;

    static constexpr auto const& hows = ways;
};
BOOST_DESCRIBE_STRUCT(AskPage, (), (place, form))
void render(AskPage const& page, web::View& view);
std::string title(AskPage const& page, Language language);

inline constexpr web::FormField ask_form[] = {
    {.name = "recipient", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "folders", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "purpose", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "until_on", .kind = web::FieldKind::day},
    {.name = "said_yes", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "how", .kind = web::FieldKind::choice, .words = words_of<Way>},
};

/// One look at the case on this consent.
struct SeenLine {
    Instant at;
    std::string who;  // empty for the family
    Phrase function;  // what the reader is to the case
    std::string what;
};
BOOST_DESCRIBE_STRUCT(SeenLine, (), (at, who, function, what))

struct RequestPage {
    cases::CasePlace place;
    RequestLine request;
    std::vector<SeenLine> seen;
    std::vector<web::Choice> givers, folders;
    bool may_narrow = false;
    web::FormState form;

    static constexpr auto const& hows = ways;
    static constexpr Wording<access::Answer> said[] = {
        {access::Answer::given, "given", "Siger ja"},
        {access::Answer::declined, "declined", "Siger nej"},
        {access::Answer::withdrawn, "withdrawn", "Trækker sit ja tilbage"},
    };
};
BOOST_DESCRIBE_STRUCT(RequestPage, (), (place, request, seen, form))
void render(RequestPage const& page, web::View& view);
std::string title(RequestPage const& page, Language language);

inline constexpr web::FormField answer_form[] = {
    {.name = "giver", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "answer", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "how", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Way>},
    {.name = "note", .kind = web::FieldKind::long_text, .longest = 1000},
};
inline constexpr web::FormField narrow_form[] = {
    {.name = "giver", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "folders", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "until_on", .kind = web::FieldKind::day},
    {.name = "how", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Way>},
};

web::Response show(web::Request const& request, access::CaseScope& scope);
web::Response show_ask(web::Request const& request, access::CaseScope& scope);
web::Response create(web::Request const& request, access::CaseScope& scope);
web::Response show_one(web::Request const& request, access::CaseScope& scope);
web::Response answer(web::Request const& request, access::CaseScope& scope);
web::Response narrow(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::consent
