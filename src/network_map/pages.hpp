// The map as a picture and as a list, and one node on it.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "network_map/network_map.hpp"
#include "web/page.hpp"

namespace indgang::network_map {

struct ShownNode {
    NodeId id;
    std::int64_t version = 0;
    std::string name, short_name, what, telephone;
    std::string call;  // the telephone as an address can carry it
    Domain domain;
    Standing standing;
    std::int64_t x = 0, y = 0;
    std::string spoken = {};  // the name, after what can be seen of it where it is cut short
};
BOOST_DESCRIBE_STRUCT(ShownNode, (),
                      (id, version, name, short_name, what, telephone, domain, standing, x, y))

struct Cloud {
    Domain domain;
    std::int64_t x = 0, y = 0;       // its middle
    std::int64_t left = 0, top = 0;  // of its shape
    std::int64_t label_y = 0;
    std::vector<ShownNode> nodes;
};
BOOST_DESCRIBE_STRUCT(Cloud, (), (domain, x, y, nodes))

struct NetworkMapPage {
    cases::CasePlace place;
    std::vector<Cloud> clouds;
    std::vector<ShownNode> to_invite;
    std::int64_t count = 0;
    std::optional<cases::Withheld> withheld;  // in place of the map
    bool may_draw = false;
    std::string csrf_token;  // for the script that saves as one draws
    web::FormState form;

    static constexpr auto const& every_domain = domains;
    static constexpr auto const& every_standing = standings;
};
BOOST_DESCRIBE_STRUCT(NetworkMapPage, (),
                      (place, clouds, to_invite, count, withheld, may_draw, form))
void render(NetworkMapPage const& page, web::View& view);
std::string title(NetworkMapPage const& page, Language language);

struct NodePage {
    cases::CasePlace place;
    NodeId node;
    std::string name;
    web::FormState form;

    static constexpr auto const& every_domain = domains;
    static constexpr auto const& every_standing = standings;
};
BOOST_DESCRIBE_STRUCT(NodePage, (), (place, node, name, form))
void render(NodePage const& page, web::View& view);
std::string title(NodePage const& page, Language language);

inline constexpr web::FormField node_fields[] = {
    {.name = "name", .is_required = true, .longest = 80},
    {.name = "domain", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "standing", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "what", .longest = 200},
    {.name = "telephone", .kind = web::FieldKind::telephone},
};
inline constexpr web::FormField move_fields[] = {
    {.name = "x", .kind = web::FieldKind::number, .is_required = true},
    {.name = "y", .kind = web::FieldKind::number, .is_required = true},
};

web::Response show_map(web::Request const& request, access::CaseScope& scope);
web::Response create_node(web::Request const& request, access::CaseScope& scope);
web::Response show_node(web::Request const& request, access::CaseScope& scope);
web::Response update_node(web::Request const& request, access::CaseScope& scope);
web::Response move_node(web::Request const& request, access::CaseScope& scope);
web::Response remove_node(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::network_map
