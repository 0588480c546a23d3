// A time of day in a form, as people type it.
#pragma once
#include "foundation/time_of_day.hpp"
#include "web/form.hpp"

namespace indgang::web {

/// A mistake at the field where nothing stands, or no time.
TimeOfDay read_time(Form& form, std::string_view field, Text missing);

}  // namespace indgang::web
