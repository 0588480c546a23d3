// The points of the agenda as the room goes through them: what the family wants to talk about first, in its own
// words, then those that were planned, and last what is on none.
#pragma once
#include "minutes/lines.hpp"

namespace indgang::minutes {

struct AgendaPoint {
    std::string key;     // "focus-33", "2"; empty: what is on no agenda
    std::string words;   // of the family's own: what it wrote or said
    std::string source;  // "Anna (mor)"; of a planned one who presents it
    std::int64_t minutes = 0;
    bool is_own_words = false;
};
std::vector<AgendaPoint> agenda_of(meetings::Meeting const& meeting);
/// By its key; null where the plan has it no longer.
AgendaPoint const* point_of(std::vector<AgendaPoint> const& agenda, std::string_view key);

}  // namespace indgang::minutes
