// An address as somebody typed it: whether it can be one of a calendar.
#pragma once
#include <string>
#include <string_view>

#include "foundation/result.hpp"
#include "foundation/wording.hpp"

namespace indgang::busy_times {

enum class WrongAddress { no_address, not_https, has_login, has_line };
inline constexpr Wording<WrongAddress> wrong_addresses[] = {
    {WrongAddress::no_address, "no_address", "Skriv hele adressen, som den står i din kalender."},
    {WrongAddress::not_https, "not_https", "Adressen skal begynde med https:// eller webcal://."},
    {WrongAddress::has_login, "has_login",
     "Skriv brugernavn og adgangskode i felterne, ikke i adressen."},
    {WrongAddress::has_line, "has_line", "Adressen skal stå på én linje."},
};
constexpr auto const& wording(WrongAddress why) { return find(wrong_addresses, why); }

struct TypedAddress {
    std::string url;   // webcal:// is https://
    std::string host;  // what is shown of it
};
/// `may_be_open`: http too, where calendars may lie inside.
Result<TypedAddress, WrongAddress> typed_address(std::string_view typed, bool may_be_open);

}  // namespace indgang::busy_times
