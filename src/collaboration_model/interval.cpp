#include "collaboration_model/interval.hpp"

namespace indgang {
namespace {

Phrase counted(std::int64_t n, Text one, Text several) {
    return n == 1 ? phrase(one) : phrase(several, n);
}

}  // namespace

Phrase said(Interval interval) {
    auto const in_days = std::int64_t{interval.in_days.count()};
    if (interval.in_months.count() != 0)
        return counted(interval.in_months.count(), "1 måned", "{0} måneder");
    if (in_days % 7 == 0) return counted(in_days / 7, "1 uge", "{0} uger");
    return counted(in_days, "1 dag", "{0} dage");
}

}  // namespace indgang
