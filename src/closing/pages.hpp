// The pages on which a case is closed, what was handed over is written, and it is opened again. A closed case shows what
// was said then, and what came before.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "closing/hand_form.hpp"
#include "retention/retention.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::closing {

/// One closing as it stands written.
struct ClosingView {
    struct Handed {
        Phrase what;
        std::string holder, party, organisation, reach, received_by;
        Day received_on;
        Way how;
    };
    struct Said {
        std::string name, words;
    };
    Day closed_on, told_on;
    Reason reason;
    ToldWay told_how;
    std::string because, no_words_because, turn_to, turn_to_reach, recorded_by;
    std::vector<Said> words;
    std::vector<Handed> handed;
    std::optional<Day> reopened_on;
    std::string reopened_because, reopened_by, coordinator;
};
BOOST_DESCRIBE_STRUCT(ClosingView::Handed, (),
                      (what, holder, party, organisation, reach, received_by, received_on, how))
BOOST_DESCRIBE_STRUCT(ClosingView::Said, (), (name, words))
BOOST_DESCRIBE_STRUCT(ClosingView, (),
                      (closed_on, told_on, reason, told_how, because, no_words_because, turn_to,
                       turn_to_reach, recorded_by, words, handed, reopened_on, reopened_because,
                       reopened_by, coordinator))
void render(ClosingView const& page, web::View& view);

/// A place for the words of one of the family.
struct WordsField {
    std::string name, person, value;
};
BOOST_DESCRIBE_STRUCT(WordsField, (), (name, person, value))

struct ClosingPage {
    cases::CasePlace place;
    std::vector<HoldRow> holds;
    std::int64_t blocking = 0;
    std::vector<Phrase> should_have_been;  // stops nothing
    std::vector<WordsField> words;
    std::vector<ClosingView> before;  // closed before, and opened again
    Day today;
    web::FormState form;
    static constexpr auto const& reasons = closing::reasons;
    static constexpr auto const& told_ways = closing::told_ways;
};
BOOST_DESCRIBE_STRUCT(ClosingPage, (),
                      (place, holds, blocking, should_have_been, words, before, form))
void render(ClosingPage const& page, web::View& view);
std::string title(ClosingPage const& page, Language language);

/// The page of a case that is closed.
struct ClosedPage {
    cases::CasePlace place;
    ClosingView now;
    std::optional<retention::KeptPart> kept;
    std::vector<ClosingView> before;
    bool may_reopen = false;
};
BOOST_DESCRIBE_STRUCT(ClosedPage, (), (place, now, kept, before))
void render(ClosedPage const& page, web::View& view);
std::string title(ClosedPage const& page, Language language);

struct ReopenPage {
    cases::CasePlace place;
    ClosingView now;
    std::vector<web::Choice> coordinators;
    std::string last_coordinator;
    Day today;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ReopenPage, (), (place, now, form))
void render(ReopenPage const& page, web::View& view);
std::string title(ReopenPage const& page, Language language);

/// Beside them one for each of the family: "words-42".
inline constexpr web::FormField closing_fields[] = {
    {.name = "closed_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "reason",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Reason>},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 2000},
    {.name = "told_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "told_how",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<ToldWay>},
    {.name = "no_words_because", .kind = web::FieldKind::text, .longest = 300},
    {.name = "turn_to", .kind = web::FieldKind::text, .is_required = true},
    {.name = "turn_to_reach", .kind = web::FieldKind::text, .is_required = true},
};
inline constexpr web::FormField reopening_fields[] = {
    {.name = "from_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 2000},
    {.name = "coordinator", .is_required = true},
};

web::Response show_closing(web::Request const& request, access::CaseScope& scope);
web::Response close_case(web::Request const& request, access::CaseScope& scope);
/// What is open and somebody outside takes over, and what has been received.
web::Response hand_over_outside(web::Request const& request, access::CaseScope& scope);
web::Response show_reopening(web::Request const& request, access::CaseScope& scope);
web::Response reopen_case(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::closing
