#include "support/own_folder.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

namespace indgang::test {

TEST_CASE("what a killed test run left behind is removed by the next, and nobody else's is") {
    OwnFolder const mine{"mine"};
    int const child = fork();
    if (child == 0) _exit(0);
    waitpid(child, nullptr, 0);
    auto const dead = mine.path + "/indgang-kind-" + std::to_string(child) + "-abcdef";
    auto const living = mine.path + "/indgang-kind-" + std::to_string(getpid()) + "-abcdef";
    auto const other = mine.path + "/indgang-other-" + std::to_string(child) + "-abcdef";
    auto const nameless = mine.path + "/indgang-kind-abcdef";
    for (auto const& folder : {dead, living, other, nameless})
        std::filesystem::create_directories(folder + "/data");

    CHECK(remove_left_behind("kind", mine.path) == 1);
    CHECK_FALSE(std::filesystem::exists(dead));
    CHECK(std::filesystem::exists(living));
    CHECK(std::filesystem::exists(other));
    CHECK(std::filesystem::exists(nameless));
}

}  // namespace indgang::test
