// What the reader may see of the case over time, read once.
#pragma once
#include "access/case_scope.hpp"
#include "dependencies/dependencies.hpp"
#include "effects/effects.hpp"
#include "over_time/chart.hpp"
#include "over_time/sheet.hpp"

namespace indgang::over_time {

struct Reading {
    explicit Reading(access::CaseScope& scope);

    access::CaseScope& scope;
    bool is_family;
    dependencies::Picture picture;
    std::map<dependencies::Node, dependencies::WaitPart> waits;
    std::vector<Span> spans;
    std::vector<effects::Standing> standings;  // beside the spans
    std::vector<Mark> marks;

    /// What waits and both of whose ends stand in the picture.
    std::vector<Waiting> drawn_waiting() const;
    /// As boxes; none where nothing waits.
    std::optional<Chart> chart() const;
};

}  // namespace indgang::over_time
