// The examinations of a case: the list, one with all that was done, and the form of each act.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "attachments/attachments.hpp"
#include "cases/cases.hpp"
#include "examinations/rules.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::examinations {

struct ClockView {
    Phrase said;  // "Lovens frist er 3. marts 2027: 98 dage endnu"
    std::string law;
    std::string missed;  // what is to be done; empty until it has run out
    bool is_overdue = false;
};
BOOST_DESCRIBE_STRUCT(ClockView, (), (said, law, missed, is_overdue))

struct LineView {
    ExaminationId id;
    std::string address, name, about, holder, outside, question, law;
    State state;
    Day asked_on, due_on;
    Phrase how_long;  // "4 dage over frist"; empty where it is not open
    std::optional<ClockView> clock;
    std::optional<Day> reported_on;
    bool is_open = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(LineView, (),
                      (id, name, about, holder, outside, question, law, state, asked_on, due_on,
                       clock, reported_on, is_open, is_late))
void render(LineView const& page, web::View& view);

struct ExaminationsPage {
    cases::CasePlace place;
    std::vector<LineView> open, closed;
    std::vector<cases::Withheld> withheld;  // of the folders that the reader may not see
    bool may_write = false;
};
BOOST_DESCRIBE_STRUCT(ExaminationsPage, (), (place, open, closed, withheld, may_write))
void render(ExaminationsPage const& page, web::View& view);
std::string title(ExaminationsPage const& page, Language language);

struct StepView {
    Phrase when;  // "3. november 2026, Mette Kjær"
    Phrase what;  // "Bestilt. Lise Toft har bolden"
    std::string because;
    std::string result, family_words;  // of an answer that was corrected since
};
BOOST_DESCRIBE_STRUCT(StepView, (), (when, what, because, result, family_words))

struct ActLink {
    std::string address;
    Act act;
};
BOOST_DESCRIBE_STRUCT(ActLink, (), (address, act))

struct ExaminationPage {
    cases::CasePlace place;
    LineView line;
    std::string provisional, result, family_words, because;
    std::optional<Day> aware_on, provisional_on;
    attachments::Shown files;
    std::vector<StepView> steps;
    std::optional<ActLink> first;  // what is most likely to be next
    std::vector<ActLink> others;
};
BOOST_DESCRIBE_STRUCT(ExaminationPage, (),
                      (place, line, provisional, result, family_words, because, aware_on,
                       provisional_on, files, steps, others))
void render(ExaminationPage const& page, web::View& view);
std::string title(ExaminationPage const& page, Language language);

struct WritePage {
    cases::CasePlace place;
    Act act;
    std::string name, back;  // of the kind; empty for a new one
    bool asks = false, sets_due = false, chooses_holder = false, reports = false,
         is_provisional = false, needs_reason = false;
    Day today;
    std::optional<ClockView> clock;
    std::vector<web::Choice> kinds, persons, holders;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(WritePage, (), (place, act, name, clock, form))
void render(WritePage const& page, web::View& view);
std::string title(WritePage const& page, Language language);

inline constexpr web::FormField examination_fields[] = {
    {.name = "kind", .kind = web::FieldKind::choice},
    {.name = "about", .kind = web::FieldKind::choice},
    {.name = "question", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "holder", .kind = web::FieldKind::choice},
    {.name = "outside", .longest = 160},
    {.name = "asked_on", .kind = web::FieldKind::day},
    {.name = "aware_on", .kind = web::FieldKind::day},
    {.name = "due_on", .kind = web::FieldKind::day},
    {.name = "provisional", .kind = web::FieldKind::long_text, .longest = 6000},
    {.name = "reported_on", .kind = web::FieldKind::day},
    {.name = "result", .kind = web::FieldKind::long_text, .longest = 12000},
    {.name = "family_words", .kind = web::FieldKind::long_text, .longest = 4000},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 1000},
};

web::Response show_examinations(web::Request const& request, access::CaseScope& scope);
web::Response show_examination(web::Request const& request, access::CaseScope& scope);
web::Response show_form(web::Request const& request, access::CaseScope& scope);
web::Response write(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::examinations
