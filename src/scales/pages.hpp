// The scales of a case: all of them with where each person is now, one with its history, and the child's stairs.
#pragma once
#include "access/case_scope.hpp"
#include "scales/views.hpp"
#include "web/page.hpp"

namespace indgang::scales {

struct ScalesPage {
    cases::CasePlace place;
    std::vector<ScaleView> scales, closed;
    std::vector<web::Choice> about;
    std::optional<cases::Withheld> withheld;  // in place of the scales
    bool may_write = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ScalesPage, (), (place, scales, closed, withheld, may_write, form))
void render(ScalesPage const& page, web::View& view);
std::string title(ScalesPage const& page, Language language);

struct ScalePage {
    cases::CasePlace place;
    ScaleView scale;
    HistoryView history;
    std::vector<web::Choice> raters, children;
    std::string rater;  // who is signed in
    Day today;
    bool may_write = false;
    web::FormState form;
    static constexpr auto const& every_step = steps;
};
BOOST_DESCRIBE_STRUCT(ScalePage, (), (place, scale, history, may_write, form))
void render(ScalePage const& page, web::View& view);
std::string title(ScalePage const& page, Language language);

/// For a child beside somebody with a tablet: eleven steps, and a face at the foot and at the top.
struct StairsPage {
    cases::CasePlace place;
    ScaleView scale;
    std::string child;
    web::FormState form;
    static constexpr auto const& every_step = steps;
};
BOOST_DESCRIBE_STRUCT(StairsPage, (), (place, scale, child, form))
void render(StairsPage const& page, web::View& view);
std::string title(StairsPage const& page, Language language);

inline constexpr web::FormField scale_fields[] = {
    {.name = "about", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "question", .is_required = true, .longest = 200},
    {.name = "means_0", .is_required = true, .longest = 200},
    {.name = "means_10", .is_required = true, .longest = 200},
};
inline constexpr web::FormField rating_fields[] = {
    {.name = "rater", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "professional", .longest = 120},
    {.name = "rated_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "value", .kind = web::FieldKind::number},
    {.name = "reason", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "act"},
};
inline constexpr web::FormField own_rating_fields[] = {
    {.name = "value", .kind = web::FieldKind::number, .is_required = true},
    {.name = "reason", .kind = web::FieldKind::long_text, .longest = 1000},
};

web::Response show_scales(web::Request const& request, access::CaseScope& scope);
web::Response create_scale(web::Request const& request, access::CaseScope& scope);
web::Response show_scale(web::Request const& request, access::CaseScope& scope);
web::Response rate(web::Request const& request, access::CaseScope& scope);
web::Response close_scale(web::Request const& request, access::CaseScope& scope);
web::Response show_stairs(web::Request const& request, access::CaseScope& scope);
web::Response rate_on_stairs(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::scales
