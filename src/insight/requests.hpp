// Requests for insight that reached the municipality, with their month.
#pragma once
#include "access/case_scope.hpp"
#include "insight/insight.hpp"

namespace indgang::insight {

using RequestId = Id<struct InsightRequestTag>;

struct RequestStep {
    Act act;
    std::optional<Day> due_on;
    std::string because;
    Day done_on;
    std::string by;
};

struct Request {
    RequestId id = {};
    PersonId subject = {}, asked_by = {};
    std::string subject_name = {}, asked_by_name = {};
    Day asked_on;
    Way how = Way::paper;
    std::string note = {};
    std::vector<RequestStep> steps = {};

    std::int64_t version() const { return std::ssize(steps); }
    bool is_open() const { return steps.empty() || steps.back().act == Act::extend; }
    Day due() const;
};

/// Of the case, the newest first.
std::vector<Request> requests_of(access::CaseScope& scope);
void register_request(access::CaseScope& scope, Request const& request);
void take_step(access::CaseScope& scope, Request const& request, RequestStep const& step);

}  // namespace indgang::insight
