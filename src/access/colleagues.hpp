// Professionals to choose from: who works where and may take part in cases. In forms each is a
// "user-department" word, since one may stand for several departments. Asked by slices whose forms
// choose a colleague.
#pragma once
#include "access/access.hpp"
#include "web/form.hpp"
#include "web/form_parts.hpp"

namespace indgang::access {

struct Professional {
    UserId user;
    std::string name;
    DepartmentId department;
    std::string department_name, area;  // a word of areas
};

/// All who are active today with a role that works in cases, by name.
std::vector<Professional> active_professionals(Visit& visit);

/// One of them in one department, as rules see it on that day.
struct OnADay {
    Professional professional;
    bool is_active = false;  // today
    bool is_of_the_department = false;
};
std::optional<OnADay> professional_on(Visit& visit, UserId user, DepartmentId department, Day day);

/// By the word of a form; none for an empty word, and for one that nobody has.
std::optional<OnADay> professional_named(Visit& visit, std::string_view word, Day day);

/// Active colleagues of that user's departments, as choices on one line.
std::vector<web::Choice> colleagues_of(Visit& visit, UserId user);

/// Who works with the family of that case today, by name: whom its forms offer as holders.
struct AtWork {
    UserId user;
    std::string name;
};
std::vector<AtWork> professionals_in(Visit& visit, CaseId case_id);
/// Who may take over from that user there: those who work with the family, then colleagues, of whom one
/// becomes its coordinator in the same step.
std::vector<web::Choice> successors_in(Visit& visit, CaseId case_id, UserId user);

web::Choice choice_of(Professional const& professional);
/// On one line, where a choice has no hint: "Lise Toft (PPR)".
web::Choice one_line_of(Professional const& professional);

/// Who fits what was looked for by name or department: as many as can be read at a glance.
std::vector<Professional> found(std::vector<Professional> const& all, std::string_view sought);
inline constexpr std::size_t most_found = 12;

/// To choose from: those, and whoever was chosen before, so that a mistake has its place.
std::vector<web::Choice> choices_of(Visit& visit, std::vector<Professional> const& people,
                                    std::string_view chosen);

/// The chosen one on that day; a mistake at the search where nobody is.
std::optional<OnADay> read_professional(web::Form& form, Visit& visit, std::string_view field,
                                        std::string_view search, Day day);

}  // namespace indgang::access
