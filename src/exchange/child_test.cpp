#include "exchange/child.hpp"

#include <doctest/doctest.h>

namespace indgang::exchange {

TEST_CASE("a child reads what it is given and its answer is taken whole") {
    std::string const much(3'000'000, 'x');
    auto const answer = run_child({"cat"}, much, {});
    CHECK(answer.end == ChildEnd::well);
    CHECK(answer.output == much);
    CHECK(run_child({"true"}, much, {}).end == ChildEnd::well);  // which reads nothing
    CHECK(run_child({"false"}, "", {}).end == ChildEnd::badly);
    CHECK(run_child({"no-such-program"}, "", {}).end == ChildEnd::not_found);
}

TEST_CASE("a child that does not end or writes without end is ended") {
    CHECK(run_child({"sleep", "60"}, "", {.time = std::chrono::milliseconds{200}}).end ==
          ChildEnd::took_too_long);
    CHECK(run_child({"yes"}, "", {.output = 100'000}).end == ChildEnd::wrote_too_much);
}

TEST_CASE("a child has no other files and little of our surroundings") {
    auto const files = run_child({"ls", "/proc/self/fd"}, "", {});
    CHECK(files.output == "0\n1\n2\n3\n");  // 3 is what ls itself opened
    CHECK(run_child({"env"}, "", {}).output == "PATH=/usr/bin:/bin\nLC_ALL=C.UTF-8\n");
}

}  // namespace indgang::exchange
