// How families have answered on how it is to get help, in the quarters before: anonymous, so of nobody.
#include <algorithm>

#include "experience/experience.hpp"
#include "generate/network.hpp"
#include "generate/random.hpp"

namespace indgang::generate {
namespace {

/// A little better from quarter to quarter, and never all of one mind.
constexpr std::string_view most_common[] = {"343424", "344434", "354434", "455445"};

}  // namespace

void say_how_it_is(db::Db& db, std::uint64_t seed, Day today) {
    Random random{seed, 0};
    auto quarter = experience::before(experience::quarter_of(today));
    std::int64_t number = 1000;
    for (std::size_t back = 0; back < std::size(most_common); ++back) {
        auto const common = most_common[std::size(most_common) - 1 - back];
        auto const people = random.between(11, 17);
        for (int i = 0; i < people; ++i) {
            auto const said = [&](int dimension) {
                auto const near = common[std::size_t(dimension)] - '0' + random.between(-2, 1);
                return std::int64_t(std::clamp(near, 1, 5));
            };
            db.run(
                "INSERT INTO experience_response (id, quarter, coherence, involvement, flexibility,"
                " trust, entrance, everyday) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                ++number, experience::written(quarter), said(0), said(1), said(2), said(3), said(4),
                said(5));
        }
        quarter = experience::before(quarter);
    }
}

}  // namespace indgang::generate
