// The reader's own reflections, and the supervisions it takes part in.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "supervision/supervision.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::supervision {

struct Line {
    std::string address, words, by;
    Day on;
};
BOOST_DESCRIBE_STRUCT(Line, (), (address, words, by, on))

struct ReflectionsPage {
    std::vector<Line> mine, shared, sessions;
};
BOOST_DESCRIBE_STRUCT(ReflectionsPage, (), (mine, shared, sessions))
void render(ReflectionsPage const& page, web::View& view);
std::string title(ReflectionsPage const& page, Language language);

struct ReflectionPage {
    ReflectionId id;
    std::string about, writer, went_well, was_hard, next_time, today;
    Day on;
    std::vector<std::string> shared_with;
    std::vector<web::Choice> colleagues;
    bool is_own = false, is_new = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ReflectionPage, (),
                      (id, about, writer, went_well, was_hard, next_time, on, shared_with, is_own,
                       form))
void render(ReflectionPage const& page, web::View& view);
std::string title(ReflectionPage const& page, Language language);

inline constexpr web::FormField reflection_fields[] = {
    {.name = "about", .is_required = true, .longest = 150},
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "went_well", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "was_hard", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "next_time", .kind = web::FieldKind::long_text, .longest = 2000},
};
inline constexpr web::FormField share_fields[] = {
    {.name = "colleague", .kind = web::FieldKind::choice, .is_required = true},
};

web::Response show_reflections(web::Request const& request, access::Visit& visit);
web::Response show_new_reflection(web::Request const& request, access::Visit& visit);
web::Response write_reflection(web::Request const& request, access::Visit& visit);
web::Response show_reflection(web::Request const& request, access::Visit& visit);
web::Response rewrite_reflection(web::Request const& request, access::Visit& visit);
web::Response share_reflection(web::Request const& request, access::Visit& visit);

}  // namespace indgang::supervision
