// The pages of corrections: all of them, one with its history and its answer, and the form by which one is asked. The
// family's own are the same.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "corrections/corrections.hpp"
#include "plan/plan.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::corrections {

struct LineView {
    std::string address, what, about;
    Phrase standing;
    bool is_open = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(LineView, (), (address, what, about, standing, is_open, is_late))
void render(LineView const& line, web::View& view);

struct CorrectionsPage {
    cases::CasePlace place;
    std::vector<LineView> open, closed;
    std::string new_at;
    bool is_for_family = false;
};
BOOST_DESCRIBE_STRUCT(CorrectionsPage, (), (place, open, closed))
void render(CorrectionsPage const& page, web::View& view);
std::string title(CorrectionsPage const& page, Language language);

struct AskPage {
    cases::CasePlace place;
    std::string all_at, where;
    std::vector<web::Choice> abouts, askers;
    bool is_for_family = false;
    Day today;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(AskPage, (), (place, where, form))
void render(AskPage const& page, web::View& view);
std::string title(AskPage const& page, Language language);

struct StepView {
    Phrase when, what;
    std::string words, statement, told;
};
BOOST_DESCRIBE_STRUCT(StepView, (), (when, what, words, statement, told))

struct CorrectionPage {
    cases::CasePlace place;
    LineView line;
    std::string all_at, where, because, wanted, asked_by;
    Day asked_on, due_on;
    std::vector<StepView> steps;
    std::vector<web::Choice> acts;
    std::string had_it;  // who works with the family and may see where it stands
    bool is_for_family = false, may_object = false, may_withdraw = false, may_answer = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CorrectionPage, (),
                      (place, line, where, because, wanted, asked_by, asked_on, due_on, steps,
                       had_it, form))
void render(CorrectionPage const& page, web::View& view);
std::string title(CorrectionPage const& page, Language language);

inline constexpr web::FormField ask_fields[] = {
    {.name = "about", .kind = web::FieldKind::choice},
    {.name = "asked_by", .kind = web::FieldKind::choice},
    {.name = "asked_on", .kind = web::FieldKind::day},
    {.name = "where", .longest = 60},
    {.name = "what", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "wanted", .kind = web::FieldKind::long_text, .longest = 2000},
};
inline constexpr web::FormField place_query[] = {{.name = "sted", .longest = 60},
                                                 {.name = "om", .longest = 20}};
inline constexpr web::FormField answer_fields[] = {
    {.name = "act", .kind = web::FieldKind::choice, .words = words_of<Act>},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "statement", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "told", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "due_on", .kind = web::FieldKind::day},
};

web::Response show_corrections(web::Request const& request, access::CaseScope& scope);
web::Response show_asking(web::Request const& request, access::CaseScope& scope);
web::Response create_correction(web::Request const& request, access::CaseScope& scope);
web::Response show_correction(web::Request const& request, access::CaseScope& scope);
web::Response answer_correction(web::Request const& request, access::CaseScope& scope);

/// The same, from the family's own login.
template <web::Response (*page)(web::Request const&, access::CaseScope&)>
web::Response own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return page(request, scope);
}

}  // namespace indgang::corrections
