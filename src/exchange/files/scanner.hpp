// Asks the server's virus scanner (clamd) about a file, over its own protocol (INSTREAM). Nothing of what the file is
// called is told. Asks nobody. Is asked by sealed_files.
#pragma once
#include <chrono>
#include <string>
#include <string_view>

namespace indgang::files {

struct Scanner {
    std::string place = {};  // "/run/clamav/clamd.ctl", or "host:3310"; empty: none is set up
    std::chrono::milliseconds patience{30'000};

    bool is_there() const { return !place.empty(); }
};

enum class Finding { clean, harmful, no_answer };
struct Scanned {
    Finding finding = Finding::no_answer;
    std::string named = {};  // what the scanner calls it
};
Scanned scan(Scanner const& scanner, std::string_view bytes);
/// Whether it answers at all, for those who run the server.
bool answers(Scanner const& scanner);

}  // namespace indgang::files
