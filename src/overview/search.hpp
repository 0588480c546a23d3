// Finding a case by name, case number or CPR number. Sent by POST, so that no personal data stands
// in an address; answered with what the visitor may open and nothing else; each search is logged.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "foundation/cpr.hpp"
#include "web/page.hpp"

namespace indgang::overview {

/// What was typed, as what it looks like.
enum class SearchKind { name, case_number, cpr };
inline constexpr Wording<SearchKind> search_kinds[] = {
    {SearchKind::name, "name", "navn"},
    {SearchKind::case_number, "case_number", "sagsnummer"},
    {SearchKind::cpr, "cpr", "CPR-nummer"},
};
constexpr auto const& wording(SearchKind kind) { return find(search_kinds, kind); }

struct SearchFor {
    SearchKind kind;
    std::string text;
    std::optional<Cpr> cpr;
};
SearchFor search_for(std::string_view typed);

struct FoundCase {
    CaseId case_id;
    std::string case_number, family_name, coordinator;
    std::optional<Day> closed_on;
    std::string children;  // their names
};
BOOST_DESCRIBE_STRUCT(FoundCase, (),
                      (case_id, case_number, family_name, coordinator, closed_on, children))

struct SearchPage {
    bool has_searched = false;
    std::vector<FoundCase> found;
    std::int64_t found_count = 0;
    bool has_more = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SearchPage, (), (has_searched, found, has_more, form))
void render(SearchPage const& page, web::View& view);
std::string title(SearchPage const& page, Language language);

constexpr std::size_t most_found = 50;

inline constexpr web::FormField search_fields[] = {{.name = "q", .is_required = true}};

web::Response show_search(web::Request const& request, access::Visit& visit);
web::Response search(web::Request const& request, access::Visit& visit);

}  // namespace indgang::overview
