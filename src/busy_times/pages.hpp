// The page where a professional, or an administrator for one, says which calendars may be read.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "busy_times/busy_times.hpp"
#include "web/form.hpp"
#include "web/page.hpp"

namespace indgang::busy_times {

struct SourceView {
    SourceId id;
    std::string host;
    Kind kind;
    std::optional<Instant> read_at = {};
    std::string failure, remove_at;
};
BOOST_DESCRIBE_STRUCT(SourceView, (), (id, host, kind, read_at, failure, remove_at))

struct BusyPage {
    std::string name;     // of somebody else; empty: one's own
    std::string address;  // of this page
    std::vector<SourceView> sources;
    bool may_add = false;
    web::FormState form;
    static constexpr auto const& every_kind = kinds;
};
BOOST_DESCRIBE_STRUCT(BusyPage, (), (name, address, sources, may_add, form))
void render(BusyPage const& page, web::View& view);
std::string title(BusyPage const& page, Language language);

inline constexpr web::FormField source_fields[] = {
    {.name = "kind", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Kind>},
    {.name = "url", .kind = web::FieldKind::secret, .is_required = true, .longest = 2000},
    {.name = "login", .kind = web::FieldKind::text},
    {.name = "password", .kind = web::FieldKind::secret},
};

web::Response show_busy(web::Request const& request, access::Visit& visit);
web::Response add_source(web::Request const& request, access::Visit& visit);
web::Response remove_source(web::Request const& request, access::Visit& visit);

}  // namespace indgang::busy_times
