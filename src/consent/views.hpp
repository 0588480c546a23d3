// What the stores answer, turned into what the pages show, for those who work there and the family alike.
#pragma once
#include "consent/pages.hpp"

namespace indgang::consent {

RequestLine line_of(Request const& request, std::vector<NamedFolder> const& folders, Day today,
                    std::string const& before);
std::vector<web::Choice> choices_of(std::vector<NamedFolder> const& folders, Language language);

/// The request whose number is {samtykke} in the address; throws access::NotFound for all others.
Request request_in(std::vector<Request> const& all, web::Request const& request);

/// A form that nothing was typed in yet, with a tick at each folder that is shared now.
web::FormState ticked_as_shared(web::FormState form, Request const& request);

/// "Tom: som før": an empty day leaves the end where it is.
std::optional<Day> last_day_in(web::Form& form, Request const& request);

/// What was typed, as folders; what nobody offered is no folder.
std::vector<access::Folder> folders_in(web::Form& form);

}  // namespace indgang::consent
