// The parts of a provision as somebody typed it; whether there is such a provision is another matter.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "catalogue/provision_kind.hpp"

namespace indgang::catalogue {

struct TypedProvision {
    std::optional<Act> act;
    std::string paragraph, stk, nr;
    /// "52a.1.1"
    std::string numbers() const;
};

/// None for what does not look like a provision.
std::optional<TypedProvision> typed_provision(std::string_view text);

/// Lower case, æ ø å too.
std::string lower_case(std::string_view text);

}  // namespace indgang::catalogue
