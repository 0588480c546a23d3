// From a scale to what its pages show: where each is now, and how it has gone.
#pragma once
#include <boost/describe.hpp>

#include "cases/cases.hpp"
#include "scales/plot.hpp"
#include "web/form_parts.hpp"

namespace indgang::scales {

/// 0 … 10, as rows of a form.
struct Step {
    std::string_view word;
    std::string_view label;
};
inline constexpr Step steps[] = {{"0", "0"}, {"1", "1"}, {"2", "2"},  {"3", "3"},
                                 {"4", "4"}, {"5", "5"}, {"6", "6"},  {"7", "7"},
                                 {"8", "8"}, {"9", "9"}, {"10", "10"}};

struct AnswerView {
    Day on;
    std::string name, value, reason, recorded_by;
    bool is_corrected = false, is_taken_back = false;
};
BOOST_DESCRIBE_STRUCT(AnswerView, (),
                      (on, name, value, reason, recorded_by, is_corrected, is_taken_back))

struct HistoryView {
    std::optional<web::Plot> plot;
    std::string means_0, means_10;
    Phrase sentence;  // what the plot shows, in words
    std::vector<AnswerView> answers;
};
BOOST_DESCRIBE_STRUCT(HistoryView, (), (plot, sentence, answers))
void render(HistoryView const& page, web::View& view);
HistoryView history_of(access::CaseScope& scope, Scale const& scale);

}  // namespace indgang::scales
