#include <fmt/format.h>

#include <charconv>

#include "time_proposals/team_question.hpp"

namespace indgang::time_proposals {
namespace {

std::string_view next(std::string_view& text) {
    auto const bar = std::min(text.find('|'), text.size());
    auto const part = text.substr(0, bar);
    text.remove_prefix(std::min(bar + 1, text.size()));
    return part;
}
template <class T>
std::optional<T> number(std::string_view text) {
    T value{};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

std::string written(Slot const& slot) {
    return fmt::format("{}|{}|{}|{}|{}", slot.case_id.value, iso(slot.when.on),
                       slot.when.from.minutes, slot.when.until.minutes, word(slot.place));
}

std::optional<Slot> slot_from(std::string_view text) {
    auto const of = number<std::int64_t>(next(text));
    auto const day = day_from_iso(next(text));
    auto const from = number<int>(next(text)), until = number<int>(next(text));
    auto const place = value_of(appointments::places, text);
    if (!of || !day || !from || !until || !place || *from < 0 || *until <= *from ||
        *until > 24 * 60)
        return std::nullopt;
    return Slot{CaseId{*of}, {*day, {*from}, {*until}}, *place};
}

}  // namespace indgang::time_proposals
