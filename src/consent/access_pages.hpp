// Who may see what, and why (hvem kan se hvad – og hvorfor); who has looked (hvem har kigget). One page
// each for those who work in the case, and one worded for the family.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "consent/consent.hpp"
#include "web/page.hpp"

namespace indgang::consent {

/// One folder for one person.
struct Cell {
    std::string folder;
    Phrase name;
    bool sees = false;
    Phrase why;
};
BOOST_DESCRIBE_STRUCT(Cell, (), (folder, name, sees, why))

/// Folders that are seen, or not, for the same reason.
struct ReasonGroup {
    Phrase why, missing;
    std::vector<Phrase> folders;
};
BOOST_DESCRIBE_STRUCT(ReasonGroup, (), (why, missing, folders))

struct SeeingPerson {
    std::string name, departments;
};
BOOST_DESCRIBE_STRUCT(SeeingPerson, (), (name, departments))

/// Those who are the same to the case and see the same for the same reasons.
struct ViewerRow {
    Phrase function;
    std::vector<SeeingPerson> people;
    bool is_family = false;
    std::vector<Cell> cells;
    std::vector<ReasonGroup> sees, sees_not;
};
BOOST_DESCRIBE_STRUCT(ViewerRow, (), (function, people, is_family, cells))
void render(ViewerRow const& row, web::View& view);

struct WhoMaySeePage {
    cases::CasePlace place;
    bool is_for_family = false;
    bool is_own_row = false;  // the reader sees what the reader sees, not the others
    std::vector<ViewerRow> viewers;
};
BOOST_DESCRIBE_STRUCT(WhoMaySeePage, (), (place, viewers))
void render(WhoMaySeePage const& page, web::View& view);
std::string title(WhoMaySeePage const& page, Language language);

struct LookLine {
    Instant at;
    std::string who;  // empty for the family
    Phrase function, purpose;
    std::string what;
    Instant since;           // the first time of those that are told as one
    std::int64_t times = 1;  // in a row
    bool is_repeated = false;
};
BOOST_DESCRIBE_STRUCT(LookLine, (), (at, who, function, purpose, what, since, times))

BOOST_DESCRIBE_STRUCT(OutsideLooks, (), (what, times, last))

struct LooksPage {
    cases::CasePlace place;
    bool is_for_family = false;
    std::vector<LookLine> looks;
    std::vector<OutsideLooks> outside;  // with the newest looks alone
    std::optional<std::int64_t> older;
    std::string address;
};
BOOST_DESCRIBE_STRUCT(LooksPage, (), (place, looks, outside, older))
void render(LooksPage const& page, web::View& view);
std::string title(LooksPage const& page, Language language);

web::Response show_who_may_see(web::Request const& request, access::CaseScope& scope);
web::Response show_looks(web::Request const& request, access::CaseScope& scope);
web::Response show_own_who_may_see(web::Request const& request, access::Visit& visit);
web::Response show_own_looks(web::Request const& request, access::Visit& visit);

}  // namespace indgang::consent
