#include "agreements/pages.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::agreements;

TEST_CASE("how often the core team meets is said in weeks, as it was agreed [MEET-3]") {
    auto const in = [](std::int64_t days, Language language) {
        return say(how_often(days), language);
    };
    CHECK(in(7, Language::da) == "Hver uge");
    CHECK(in(28, Language::da) == "Hver 4. uge");
    CHECK(in(28, Language::en) == "Every 4 weeks");
    CHECK(in(10, Language::da) == "Hver 10. dag");
}
