// A civil registration number (CPR-nummer). It cannot be printed, formatted or compared with text;
// the only way out is reveal(), which can be searched for. Masked: "010190-****".
// Validity: law-and-methods § 5.1 (cpr.dk). Modulus 11 is a hint only, since 1 October 2007.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "foundation/day.hpp"

namespace indgang {

class Cpr {
public:
    /// Ten digits, "010190-1234" or "0101901234", whose date exists (day + 60 for replacement
    /// numbers); none for every other shape.
    static std::optional<Cpr> from_typed(std::string_view text);

    /// "0101901234". Each use is a place where the number leaves the program: keep them few.
    std::string const& reveal() const { return digits_; }
    std::string masked() const;
    Day born_on() const;
    bool passes_modulus_11() const;
    bool is_replacement_number() const;

    Cpr(Cpr const&) = default;
    Cpr& operator=(Cpr const&) = default;
    friend bool operator==(Cpr const&, Cpr const&) = default;

private:
    explicit Cpr(std::string digits) : digits_{std::move(digits)} {}
    std::string digits_;
};

}  // namespace indgang
