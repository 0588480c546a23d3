#include "actions/before_giving.hpp"

#include <utility>

namespace indgang::actions {
namespace {

BeforeGiving& asked() {
    static BeforeGiving ask = [](auto const&...) { return std::vector<Phrase>{}; };
    return ask;
}

}  // namespace

void before_giving(BeforeGiving ask) { asked() = std::move(ask); }
BeforeGiving const& before_giving() { return asked(); }

}  // namespace indgang::actions
