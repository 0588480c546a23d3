// The guide to read from while interviewing, its versions, and where the municipality writes its own.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "interview_guides/interview_guides.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::interview_guides {

struct PartView {
    GuidePart part;
    std::vector<std::string> questions;
};
BOOST_DESCRIBE_STRUCT(PartView, (), (part, questions))

struct VersionLine {
    std::int64_t version = 0;
    std::string because, written_by;
    std::optional<Instant> written_at;
    bool is_shown = false;
};
BOOST_DESCRIBE_STRUCT(VersionLine, (), (version, because, written_by, written_at))

struct GuidePage {
    Beginning guide;
    std::int64_t version = 0;
    std::vector<PartView> parts;
    std::vector<VersionLine> versions;
    bool may_write = false, is_newest = true;
};
BOOST_DESCRIBE_STRUCT(GuidePage, (), (guide, version, parts, versions, is_newest))
void render(GuidePage const& page, web::View& view);
std::string title(GuidePage const& page, Language language);

struct GuideWritePage {
    Beginning guide;
    std::string welcome, resources, child, child_voice, parents, surroundings, wishes, closing;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(GuideWritePage, (),
                      (guide, welcome, resources, child, child_voice, parents, surroundings, wishes,
                       closing, form))
void render(GuideWritePage const& page, web::View& view);
std::string title(GuideWritePage const& page, Language language);

inline constexpr web::FormField guide_query[] = {{.name = "udgave"}};

inline constexpr web::FormField guide_fields[] = {
    {.name = "welcome", .kind = web::FieldKind::long_text, .longest = 4000},
    {.name = "resources", .kind = web::FieldKind::long_text, .is_required = true, .longest = 4000},
    {.name = "child", .kind = web::FieldKind::long_text, .is_required = true, .longest = 4000},
    {.name = "child_voice",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = 4000},
    {.name = "parents", .kind = web::FieldKind::long_text, .is_required = true, .longest = 4000},
    {.name = "surroundings",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = 4000},
    {.name = "wishes", .kind = web::FieldKind::long_text, .is_required = true, .longest = 4000},
    {.name = "closing", .kind = web::FieldKind::long_text, .longest = 4000},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

web::Response show_guide(web::Request const& request, access::Visit& visit);
web::Response show_guide_writing(web::Request const& request, access::Visit& visit);
web::Response write_guide(web::Request const& request, access::Visit& visit);

}  // namespace indgang::interview_guides
