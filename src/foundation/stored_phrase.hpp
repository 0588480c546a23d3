// A stored phrase as a sentence at once, for lists.
#pragma once
#include "foundation/text.hpp"

namespace indgang {

/// What say(phrase_from_stored(json)) gives. Lists show the same few sentences again and again, so
/// what was said lately is remembered by each thread; valid until this thread asks again.
std::string const& said_of_stored(std::string_view json, Language language);

}  // namespace indgang
