// How many meetings there are, before and now: for those who work with the family, and for itself.
#pragma once
#include <boost/describe.hpp>

#include "cases/cases.hpp"
#include "meeting_count/store.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::meeting_count {

struct MonthView {
    std::string name;  // "november"
    std::int64_t meetings = 0, most = 1;
    bool is_over = true;
};
BOOST_DESCRIBE_STRUCT(MonthView, (), (name, meetings, is_over))

struct CountPage {
    cases::CasePlace place;
    Phrase sentence;
    std::optional<std::int64_t> before, parties;
    std::int64_t most = 1;
    std::string words, written_by;
    std::optional<Day> written_on;
    std::vector<MonthView> months;
    std::optional<cases::Withheld> withheld;
    bool is_for_family = false, may_say = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CountPage, (),
                      (place, sentence, before, parties, words, written_by, written_on, months,
                       form))
void render(CountPage const& page, web::View& view);
std::string title(CountPage const& page, Language language);

inline constexpr web::FormField count_fields[] = {
    {.name = "meetings", .kind = web::FieldKind::number, .is_required = true},
    {.name = "parties", .kind = web::FieldKind::number, .is_required = true},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
};

web::Response show_count(web::Request const& request, access::CaseScope& scope);
web::Response say_count(web::Request const& request, access::CaseScope& scope);
web::Response show_own_count(web::Request const& request, access::Visit& visit);
web::Response say_own_count(web::Request const& request, access::Visit& visit);

}  // namespace indgang::meeting_count
