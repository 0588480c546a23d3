// Chance that is the same everywhere: the engine is fixed by the standard, the distributions are ours,
// since each library has its own. Seeded per family, so that a family does not hang on those before it.
#pragma once
#include <cstdint>
#include <random>
#include <span>

#include "foundation/day.hpp"

namespace indgang::generate {

class Random {
public:
    Random(std::uint64_t seed, std::uint64_t number)
        : engine_{(seed + 1) * 0x9E3779B97F4A7C15ULL ^ (number + 1) * 0xBF58476D1CE4E5B9ULL} {}

    /// 0 … n-1.
    int below(int n) { return int((engine_() >> 33) * std::uint64_t(n) >> 31); }
    /// Both ends can come.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }
    bool per_mille(int chance) { return below(1000) < chance; }

    template <class List>
    auto const& pick(List const& list) {
        return list[std::size_t(below(int(std::size(list))))];
    }
    /// Both ends can come; the first where the last comes before it.
    Day day(Day first, Day last) {
        auto const length = int((last - first).count());
        return length <= 0 ? first : first + days{below(length + 1)};
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace indgang::generate
