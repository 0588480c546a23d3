// From where the families of each target group get their partner: the municipality's choice, with why.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "partners/partners.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::partners {

using GroupId = Id<struct TargetGroupTag>;

struct GroupView {
    GroupId id;
    std::string name, because;
    Origin origin;
};
BOOST_DESCRIBE_STRUCT(GroupView, (), (id, name, because, origin))

struct GroupsPage {
    std::vector<GroupView> groups;
};
BOOST_DESCRIBE_STRUCT(GroupsPage, (), (groups))
void render(GroupsPage const& page, web::View& view);
std::string title(GroupsPage const& page, Language language);

struct GroupPage {
    GroupView group;
    web::FormState form;
    static constexpr auto const& origins = partners::origins;
};
BOOST_DESCRIBE_STRUCT(GroupPage, (), (group, form))
void render(GroupPage const& page, web::View& view);
std::string title(GroupPage const& page, Language language);

inline constexpr web::FormField group_fields[] = {
    {.name = "origin",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Origin>},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

web::Response show_groups(web::Request const& request, access::Visit& visit);
web::Response show_group(web::Request const& request, access::Visit& visit);
web::Response choose_origin(web::Request const& request, access::Visit& visit);

/// Those in use today, by name.
std::vector<GroupView> groups(access::Visit& visit);
void choose(access::Visit& visit, GroupView const& group);

}  // namespace indgang::partners
