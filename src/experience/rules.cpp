#include "experience/rules.hpp"

#include <algorithm>

#include "foundation/small_numbers.hpp"

namespace indgang::experience {

Quarter quarter_of(Day day) {
    auto const date = day.date();
    return {int(date.year()), (int(unsigned(date.month())) - 1) / 3 + 1};
}

Quarter before(Quarter quarter) {
    return quarter.number > 1 ? Quarter{quarter.year, quarter.number - 1}
                              : Quarter{quarter.year - 1, 4};
}

Day first_day_after(Quarter quarter) {
    using std::chrono::year, std::chrono::month;
    bool const is_last = quarter.number == 4;
    auto const first = year{quarter.year + (is_last ? 1 : 0)} /
                       month{is_last ? 1u : unsigned(quarter.number) * 3 + 1} / 1;
    return Day{std::chrono::sys_days{first}};
}

std::string written(Quarter quarter) {
    return std::to_string(quarter.year) + "-" + std::to_string(quarter.number);
}

Share share_of(std::vector<Answers> const& answers, Dimension dimension) {
    constexpr std::int64_t good = 4;
    std::int64_t known = 0, agree = 0;
    for (auto const& one : answers) {
        auto const& said = one[std::size_t(dimension)];
        known += said.has_value();
        agree += said && *said >= good;
    }
    if (known == 0 || !is_enough(known)) return {};
    return {(agree * 200 + known) / (2 * known)};
}

bool is_answered(Answers const& answers) {
    return std::ranges::any_of(answers, [](auto const& one) { return one.has_value(); });
}

}  // namespace indgang::experience
