// Which values a setting may have. Pure.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "foundation/text.hpp"

namespace indgang::administration {

/// "24" within the bounds; none for all else.
std::optional<std::string> whole_number(std::string_view typed, int least, int most);

/// One of those words, however its capitals; none for all else.
std::optional<std::string> one_of(std::string_view typed,
                                  std::initializer_list<std::string_view> words);

/// "24-12 31-12" as days of any year, written "12-24 12-31"; none where one is no day.
std::optional<std::string> days_of_the_year(std::string_view typed);

/// "https://…" on a host with a dot; eight digits, maybe with +45; "navn@kommune.dk". None for all else.
std::optional<std::string> web_address(std::string_view typed);
std::optional<std::string> telephone_number(std::string_view typed);
std::optional<std::string> email_address(std::string_view typed);

/// "begge" (or "both") and "en" ("én", "one") as they are kept; none for all else.
std::optional<std::string> both_or_one(std::string_view typed);

/// "ingen" (or "none") takes a setting back: it is kept as empty.
std::optional<std::string> unless_none(std::string_view typed,
                                       std::optional<std::string> (*check)(std::string_view));

/// The other way round, for showing.
std::string days_as_typed(std::string_view kept);

}  // namespace indgang::administration
