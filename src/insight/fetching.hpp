// The file itself: made, noted as fetched, and sent under a name that says nothing of anybody.
#pragma once
#include "insight/pages.hpp"

namespace indgang::insight {

web::Response fetched(access::CaseScope& scope, Asking who, Format format);
/// Today's downloads of this login are used up.
bool has_fetched_enough(access::CaseScope& scope);

}  // namespace indgang::insight
