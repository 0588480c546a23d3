// The routes of what a family tells and what is looked into: the child's voice, examinations, and what is put
// beside them. A part of routes().
#pragma once
#include "access/route.hpp"

namespace indgang::app {

std::span<access::Route const> hearing_routes();

}  // namespace indgang::app
