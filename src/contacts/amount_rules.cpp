#include "contacts/amount_rules.hpp"

namespace indgang::contacts {
namespace {

Day monday_of(Day day) { return day - days{day.weekday().iso_encoding() - 1}; }

Phrase attempts_of(std::int64_t attempts) {
    if (attempts == 0) return {};
    if (attempts == 1) return phrase(" Og 1 gang uden at nå hinanden.");
    return phrase(" Og {0} gange uden at nå hinanden.", attempts);
}

}  // namespace

std::vector<WeekOfContact> weeks_of(std::vector<WrittenContact> const& contacts, Day today) {
    std::vector<WeekOfContact> weeks;
    auto const first = monday_of(today) - days{7 * (weeks_shown - 1)};
    for (int week = 0; week < weeks_shown; ++week) weeks.push_back({first + days{7 * week}});
    for (auto const& one : contacts) {
        auto const days_in = (one.contact.on_day - first).count();
        if (one.corrected_by || days_in < 0 || one.contact.on_day > today) continue;
        auto& week = weeks[std::size_t(days_in / 7)];
        ++(is_attempt(one.contact.kind) ? week.attempts : week.reached);
    }
    return weeks;
}

Amount lately(std::vector<WrittenContact> const& contacts, Day today) {
    Amount amount;
    for (auto const& one : contacts) {
        auto const age = (today - one.contact.on_day).count();
        if (one.corrected_by || age < 0 || age >= 7 * weeks_compared) continue;
        if (is_attempt(one.contact.kind)) {
            ++amount.attempts;
            continue;
        }
        ++amount.reached;
        if (one.contact.initiative == Initiative::family) ++amount.by_family;
    }
    return amount;
}

Against against(std::int64_t reached, int wished) {
    if (2 * reached > 3 * wished) return Against::more;
    return 2 * reached < wished ? Against::less : Against::as_wished;
}

Phrase said(Amount const& amount) {
    auto const attempts = attempts_of(amount.attempts);
    if (amount.reached == 0) return phrase("Ingen kontakt de sidste 4 uger.{0}", attempts);
    if (amount.reached == 1) return phrase("1 kontakt de sidste 4 uger.{0}", attempts);
    if (amount.by_family == 0)
        return phrase("{0} kontakter de sidste 4 uger.{1}", amount.reached, attempts);
    return phrase("{0} kontakter de sidste 4 uger, {1} fra familien.{2}", amount.reached,
                  amount.by_family, attempts);
}

}  // namespace indgang::contacts
