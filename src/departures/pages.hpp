// Staff, and the page where one of them leaves: what is held, who gets it, in one step.
#pragma once
#include <boost/describe.hpp>

#include "departures/departures.hpp"
#include "web/page.hpp"

namespace indgang::departures {

struct StaffRow {
    UserId user;
    std::string name, login, department, roles;
};
BOOST_DESCRIBE_STRUCT(StaffRow, (), (user, name, login, department, roles))

struct StaffPage {
    std::string sought;
    std::vector<StaffRow> staff;
    bool found_none = false, is_cut = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(StaffPage, (), (sought, staff, found_none))
void render(StaffPage const& page, web::View& view);
std::string title(StaffPage const& page, Language language);

struct SuccessorChoice {
    std::string word, name;
    bool is_chosen = false;
};
BOOST_DESCRIBE_STRUCT(SuccessorChoice, (), (word, name))

struct HoldingRow {
    std::string field;  // of the form
    Phrase said;
    std::vector<SuccessorChoice> successors;
    bool needs_successor = false;
    Phrase blocked;
    std::string mistake;
};
BOOST_DESCRIBE_STRUCT(HoldingRow, (), (field, said, successors, needs_successor, blocked))

struct HeldPart {
    Text heading;
    std::vector<HoldingRow> rows;
};
BOOST_DESCRIBE_STRUCT(HeldPart, (), (rows))

struct DeparturePage {
    UserId user;
    std::string name, department;
    std::vector<HeldPart> parts;
    std::int64_t held = 0;
    bool is_blocked = false;
    std::optional<Day> left_on;  // has left already
    std::string left_because, recorded_by;
    Day today;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(DeparturePage, (),
                      (user, name, department, parts, held, is_blocked, left_on, left_because,
                       recorded_by, form))
void render(DeparturePage const& page, web::View& view);
std::string title(DeparturePage const& page, Language language);

inline constexpr web::FormField staff_query[] = {{.name = "soeg"}};
/// Beside them, one for each thing that is held: "coordinator-42" with the word of who gets it.
inline constexpr web::FormField departure_fields[] = {
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

web::Response show_staff(web::Request const& request, access::Visit& visit);
web::Response show_departure(web::Request const& request, access::Visit& visit);
web::Response depart(web::Request const& request, access::Visit& visit);

}  // namespace indgang::departures
