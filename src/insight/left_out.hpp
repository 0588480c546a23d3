// What is in the database and not given in insight, each with its reason. A table or column that is neither in a source nor
// here fails a test: so whoever adds one decides.
#pragma once
#include <span>
#include <string_view>

namespace indgang::insight {

struct LeftOut {
    std::string_view table;   // "*": of every table
    std::string_view column;  // "*": all of them
    std::string_view because;
};

std::span<LeftOut const> left_out();

}  // namespace indgang::insight
