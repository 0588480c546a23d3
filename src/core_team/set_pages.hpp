// The page of the municipality's sets of provisions: what is in each, and who works with it.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "core_team/set_store.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::core_team {

struct SetRow {
    ProvisionSetId id;
    std::string name, provisions;
    std::vector<std::string> holders;
};
BOOST_DESCRIBE_STRUCT(SetRow, (), (id, name, provisions, holders))

struct SetsPage {
    std::vector<SetRow> sets;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SetsPage, (), (sets, form))
void render(SetsPage const& page, web::View& view);
std::string title(SetsPage const& page, Language language);

struct SetPage {
    ProvisionSetId id;
    std::string name, provisions;
    std::vector<web::Choice> advisers;  // all who may work with it
    std::vector<std::string> holders;   // their names
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SetPage, (), (id, name, provisions, holders, form))
void render(SetPage const& page, web::View& view);
std::string title(SetPage const& page, Language language);

inline constexpr web::FormField set_fields[] = {
    {.name = "name", .is_required = true, .longest = 100},
    {.name = "provisions", .kind = web::FieldKind::long_text, .is_required = true, .longest = 2000},
    {.name = "holders", .kind = web::FieldKind::choice, .is_list = true},
};

web::Response show_sets(web::Request const& request, access::Visit& visit);
web::Response create_provision_set(web::Request const& request, access::Visit& visit);
web::Response show_set(web::Request const& request, access::Visit& visit);
web::Response change_provision_set(web::Request const& request, access::Visit& visit);

}  // namespace indgang::core_team
