// The form of an answer: whose, which day, the number and why. What is stale is told (409).
#pragma once
#include "scales/pages.hpp"

namespace indgang::scales {

inline constexpr std::string_view professional = "professional", take_back = "take_back";

/// Each of the family, and a professional.
std::vector<web::Choice> raters(access::CaseScope& scope);
/// From 0 to 10; a mistake at the field else.
std::optional<std::int64_t> read_value(web::Form& form);
/// What is wrong is noted on the form.
Rating read_rating(web::Form& form, Scale const& scale, std::vector<web::Choice> const& raters,
                   Day today);
/// The newest answer that the page was made from.
std::string version_of(Scale const& scale);
/// Somebody has answered for the same rater about the same day since; none where nobody has.
std::optional<Rating> written_meanwhile(Scale const& scale, Rating const& rating,
                                        web::FormState const& typed);
web::Response two_versions(web::Request const& request, Language language,
                           web::FormState const& typed, Rating const& now, Scale const& scale,
                           std::string const& address);

}  // namespace indgang::scales
