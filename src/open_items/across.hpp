// Who has the ball across cases (screens.md § 7): all that is open in the reader's own cases, the reader's
// own first, then whoever has waited longest. A leader sees those of one coordinator of the own department.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "open_items/across_rules.hpp"
#include "open_items/pages.hpp"

namespace indgang::open_items {

/// A case of whose balls the list is made.
struct CaseAcross {
    CaseId case_id;
    std::string family;
    bool is_chosen = false;
};
BOOST_DESCRIBE_STRUCT(CaseAcross, (), (case_id, family))

/// One of the leader's coordinators, to choose among.
struct CoordinatorAcross {
    UserId user;
    std::string name;
    bool is_chosen = false;
};
BOOST_DESCRIBE_STRUCT(CoordinatorAcross, (), (user, name))

struct RowAcross {
    CaseId case_id;
    std::string family;
    ItemView item;
    std::string move;  // where the reader gives the ball to somebody else; empty: not this one
};
BOOST_DESCRIBE_STRUCT(RowAcross, (), (case_id, family, item))

struct HandAcrossView {
    std::string holder, family;  // the family of one of the family; else empty
    bool is_of_family = false, is_readers = false;
    std::int64_t count = 0, late = 0;
    Phrase oldest;
    std::vector<RowAcross> rows;
};
BOOST_DESCRIBE_STRUCT(HandAcrossView, (),
                      (holder, family, is_of_family, is_readers, count, late, rows))

struct PartChoice {
    Part part;
    std::int64_t count = 0;
    bool is_chosen = false;
    std::string address;
};
BOOST_DESCRIBE_STRUCT(PartChoice, (), (part, count, is_chosen))

struct AcrossPage {
    std::string of_whom;  // empty: the reader's own
    std::int64_t list_of = 0, cases_count = 0, count = 0, shown = 0;
    std::vector<PartChoice> parts;
    std::vector<CaseAcross> cases;
    std::vector<CoordinatorAcross> coordinators;
    std::vector<HandAcrossView> hands;
    std::string part;  // the word that is filtered by
    bool is_partial = false, is_filtered = false;
};
BOOST_DESCRIBE_STRUCT(AcrossPage, (),
                      (of_whom, cases_count, count, parts, cases, coordinators, hands, is_partial))
void render(AcrossPage const& page, web::View& view);
std::string title(AcrossPage const& page, Language language);

inline constexpr web::FormField across_query[] = {
    {.name = "vis", .kind = web::FieldKind::choice, .words = words_of<Part>},
    {.name = "familie", .kind = web::FieldKind::number},
    {.name = "koordinator", .kind = web::FieldKind::number},
};

web::Response show_across(web::Request const& request, access::Visit& visit);

/// The open cases in which that user works today, by family.
std::vector<CaseAcross> cases_of(access::Visit& visit, UserId user);
/// The coordinators of the departments that the visitor leads.
std::vector<CoordinatorAcross> coordinators_led(access::Visit& visit);

}  // namespace indgang::open_items
