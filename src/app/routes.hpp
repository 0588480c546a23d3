// Every page of the program: method, address, who may, what runs. The one list of what there is.
#pragma once
#include <span>

#include "access/route.hpp"

namespace indgang::app {

std::span<access::Route const> routes();

/// Those of the plan, which stand in a file of their own.
std::span<access::Route const> plan_routes();

}  // namespace indgang::app
