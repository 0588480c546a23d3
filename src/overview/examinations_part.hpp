// The examinations that wait for an answer, as part of the case at a glance: who has the ball, and since when it is late.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <vector>

#include "examinations/examinations.hpp"
#include "web/page.hpp"

namespace indgang::overview {

struct WaitingLine {
    examinations::ExaminationId id;
    std::string name, about, holder, outside;
    Day due_on;
    bool is_late = false, needs_provisional = false;
};
BOOST_DESCRIBE_STRUCT(WaitingLine, (),
                      (id, name, about, holder, outside, due_on, is_late, needs_provisional))

struct ExaminationsPart {
    CaseId case_id;
    std::vector<WaitingLine> waiting;
    std::int64_t closed_count = 0;
    bool may_ask = false;
};
BOOST_DESCRIBE_STRUCT(ExaminationsPart, (), (waiting, closed_count))
void render(ExaminationsPart const& page, web::View& view);

ExaminationsPart examinations_part(access::CaseScope& scope,
                                   std::vector<examinations::Examination> const& all);

}  // namespace indgang::overview
