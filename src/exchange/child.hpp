// Runs a program beside ours: gives it what to read, takes what it writes, and ends it when it takes too
// long or writes too much. Nothing but its three streams is handed over.
#pragma once
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace indgang::exchange {

struct ChildLimits {
    std::chrono::milliseconds time{60'000};
    std::size_t output = 64 * 1024 * 1024;
};

enum class ChildEnd { well, badly, not_found, took_too_long, wrote_too_much };

struct ChildAnswer {
    ChildEnd end = ChildEnd::badly;
    std::string output;
};

/// The first word is the program, by name or path. What it writes as errors is thrown away, as it may
/// quote what it read.
ChildAnswer run_child(std::vector<std::string> words, std::string_view input,
                      ChildLimits const& limits);

}  // namespace indgang::exchange
