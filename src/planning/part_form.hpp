// The form of one part of the plan: reading it, filling it, and two versions of it side by side.
#pragma once
#include "planning/pages.hpp"

namespace indgang::planning {

/// What was typed, on top of what it was; what is wrong is noted on the form.
struct Written {
    plan::Content content;
    std::optional<PersonId> owner;  // of a new one
    std::optional<actions::Holder> holder;
    std::string because;
};
Written read_part(web::Form& form, Reading const& reading, WritePage const& page,
                  plan::Content before);
web::Pairs values_of(plan::Content const& content);

/// The choices of that page; `changed` is what is corrected, none for a new one.
WritePage write_page(Reading const& reading, plan::Kind kind, plan::Element const* changed,
                     web::FormState form);

/// 409: somebody changed it meanwhile.
web::Response two_versions(web::Request const& request, Reading const& reading,
                           WritePage const& page, plan::Element const& element);

}  // namespace indgang::planning
