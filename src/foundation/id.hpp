// A number that names one kind of thing and cannot be mistaken for another kind.
#pragma once
#include <compare>
#include <cstdint>

namespace indgang {

template <class Tag>
struct Id {
    std::int64_t value{};
    friend auto operator<=>(Id, Id) = default;
};

using UserId = Id<struct UserTag>;
using DepartmentId = Id<struct DepartmentTag>;
using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using MatterId = Id<struct MatterTag>;
using InterventionId = Id<struct InterventionTag>;

}  // namespace indgang
