// A copy as a computer reads it (docs/insight.md) and as paper.
#pragma once
#include "exchange/pdf/document.hpp"
#include "insight/insight.hpp"

namespace indgang::insight {

inline constexpr int json_version = 1;

std::string json_of(Copy const& copy, Language language);
pdf::Document paper_of(Copy const& copy, Language language);

}  // namespace indgang::insight
