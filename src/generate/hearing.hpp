// What the children of a family have said, and what is being looked into: the families of the story by hand, of
// the others one in five.
#pragma once
#include "generate/family.hpp"
#include "generate/history.hpp"

namespace indgang::generate {

/// For the family written by hand.
void tell_hearing(Family& family, CollaborationModel const& model, Calendar const& calendar);
/// For the others, by their number: it hangs on no chance before it.
void invent_hearing(Family& family, std::size_t number, Calendar const& calendar);

}  // namespace indgang::generate
