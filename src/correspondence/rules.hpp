// What is unread, and who waits for an answer. Pure.
#pragma once
#include "correspondence/correspondence.hpp"

namespace indgang::correspondence {

/// The first word of the family that nobody has answered since; none where the last word is a professional's, or was
/// said to need no answer. What only corrects asks for nothing new.
Message const* unanswered(Thread const& thread);

/// Who answers: the one professional who was written to, else the coordinator; or whoever got it from them.
UserId who_answers(Thread const& thread, UserId coordinator);

/// As it stands now: the newest correction's words.
std::string_view standing_words(Thread const& thread, Message const& message);

}  // namespace indgang::correspondence
