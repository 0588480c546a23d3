// The form of a measurement: whose, which day, where, and why. What is stale is told (409).
#pragma once
#include "progress/pages.hpp"

namespace indgang::progress {

/// Whose answer it may be: the reader's own first. Of somebody's own goal only the owner's and the reader's.
std::vector<web::Choice> raters(Reading const& reading, Goal const& goal);
/// 0 … 10, or the five steps with their words.
std::vector<web::Choice> values_of(Goal const& goal);

/// What is wrong is noted on the form.
Measurement read_measurement(web::Form& form, Reading const& reading, Goal const& goal);
/// The reader's own, or a child's: for today.
Measurement measurement_by(Reading const& reading, Goal const& goal, PersonId person);

/// The newest one that the page was made from.
std::string version_of(Goal const& goal);
/// Somebody has written for the same rater and day since; none where nobody has.
scales::Rating const* written_meanwhile(Goal const& goal, Measurement const& one,
                                        web::FormState const& typed);
web::Response two_versions(web::Request const& request, Reading const& reading, Goal const& goal,
                           web::FormState const& typed, scales::Rating const& now);

}  // namespace indgang::progress
