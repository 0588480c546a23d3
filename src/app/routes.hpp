// Every page of the program: method, address, who may, what runs. The one list of what there is.
#pragma once
#include <span>

#include "access/route.hpp"

namespace indgang::app {

std::span<access::Route const> routes();
/// Those of the joint report and its signatures, which are among them.
std::span<access::Route const> report_routes();

}  // namespace indgang::app
