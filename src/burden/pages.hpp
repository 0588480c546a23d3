// The family's weeks, for those who work with it and for itself on its phone; and where it is said what a week can
// carry. Where they are read decides whose they are and the addresses.
#pragma once
#include "access/route.hpp"
#include "burden/views.hpp"
#include "cases/cases.hpp"
#include "web/form_parts.hpp"

namespace indgang::burden {

struct BurdenPage {
    cases::CasePlace place;
    std::vector<SideView> sides;
    std::optional<cases::Withheld> withheld;
    bool is_for_family = false, is_partial = false;
};
BOOST_DESCRIBE_STRUCT(BurdenPage, (), (place, sides, is_partial))
void render(BurdenPage const& page, web::View& view);
std::string title(BurdenPage const& page, Language language);

struct CapacityPage {
    cases::CasePlace place;
    std::string back, name;  // whose own; empty: the family's together
    std::string other;       // where the reader says it of the other: own, or the family's
    bool is_for_family = false, is_own = false, lives_apart = false;
    std::vector<CapacityView> before;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CapacityPage, (), (place, name, is_own, before, form))
void render(CapacityPage const& page, web::View& view);
std::string title(CapacityPage const& page, Language language);

inline constexpr web::FormField capacity_query[] = {
    {.name = "hvem", .longest = 20},
};
inline constexpr web::FormField capacity_fields[] = {
    {.name = "hours", .kind = web::FieldKind::number},
    {.name = "tasks", .kind = web::FieldKind::number},
    {.name = "people", .kind = web::FieldKind::number},
    {.name = "travel_minutes", .kind = web::FieldKind::number},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
};

web::Response show(web::Request const& request, access::CaseScope& scope);
web::Response show_capacity(web::Request const& request, access::CaseScope& scope);
web::Response save_capacity(web::Request const& request, access::CaseScope& scope);

/// The same from the family's own login.
web::Response show_own(web::Request const& request, access::Visit& visit);
web::Response show_own_capacity(web::Request const& request, access::Visit& visit);
web::Response save_own_capacity(web::Request const& request, access::Visit& visit);

}  // namespace indgang::burden
