// The kinds of plan as a municipality sees them (/plantyper), and the form for a new one or a new version.
#pragma once
#include "access/access.hpp"
#include "plan_kinds/plan_kinds.hpp"
#include "web/page.hpp"

namespace indgang::plan_kinds {

struct KindLine {
    std::string word, name, law, department, written_by;
    Home home = Home::plan;
    std::int64_t version = 1;
    std::optional<Day> written_on, retired_on;
    bool needs_check = false, may_change = false;
};
BOOST_DESCRIBE_STRUCT(KindLine, (),
                      (word, name, law, department, home, version, needs_check, retired_on))

struct KindsPage {
    std::vector<KindLine> own, known;
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(KindsPage, (), (own, known, may_change))
void render(KindsPage const& page, web::View& view);
std::string title(KindsPage const& page, Language language);

struct KindFormPage {
    std::string word, name;  // of the kind that gets a new version; empty: a new kind
    std::vector<KindLine> versions;
    web::FormState form;

    static constexpr auto const& every_home = homes;
};
BOOST_DESCRIBE_STRUCT(KindFormPage, (), (word, name, versions, form))
void render(KindFormPage const& page, web::View& view);
std::string title(KindFormPage const& page, Language language);

inline constexpr web::FormField kind_fields[] = {
    {.name = "name", .is_required = true, .longest = 80},
    {.name = "law", .longest = 120},
    {.name = "department", .is_required = true, .longest = 80},
    {.name = "home", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Home>},
};

web::Response show_kinds(web::Request const& request, access::Visit& visit);
web::Response show_new_kind(web::Request const& request, access::Visit& visit);
web::Response create_kind(web::Request const& request, access::Visit& visit);
web::Response show_kind(web::Request const& request, access::Visit& visit);
web::Response write_version(web::Request const& request, access::Visit& visit);
web::Response retire_kind(web::Request const& request, access::Visit& visit);

}  // namespace indgang::plan_kinds
