// What is worth a thought about the hours of a planned meeting, and which weeks of the family are full before it is:
// app asks those who know, and it blocks nothing.
#pragma once
#include <functional>
#include <vector>

#include "appointments/span.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::appointments {

struct OfWeeks {
    std::function<std::vector<Phrase>(access::CaseScope&, Span const&)> about;
    std::function<std::vector<Phrase>(access::CaseScope&)> full;
};
/// Said by app when the program starts, since those who know stand below us.
void weeks_are_known(OfWeeks ask);
OfWeeks const& of_weeks();

}  // namespace indgang::appointments
