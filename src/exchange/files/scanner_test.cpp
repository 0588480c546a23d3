#include "exchange/files/scanner.hpp"

#include <doctest/doctest.h>

#include "support/scanner.hpp"

namespace indgang::files {
namespace {

TEST_CASE(
    "clamd finds the EICAR test file, lets a letter pass, and its silence is noticed [TRUST-1]") {
    test::ClamAv clamav;
    Scanner const scanner{.place = clamav.socket(), .patience = std::chrono::seconds{20}};
    CHECK(answers(scanner));
    auto const found = scan(scanner, test::eicar());
    CHECK(found.finding == Finding::harmful);
    CHECK(found.named == "Eicar-Test-Signature.UNOFFICIAL");
    CHECK(scan(scanner, "Hello").finding == Finding::clean);
    CHECK(scan(scanner, std::string(3'000'000, 'x')).finding == Finding::clean);
    clamav.stop();
    CHECK_FALSE(answers(scanner));
    CHECK(scan(scanner, "Hello").finding == Finding::no_answer);
    CHECK(scan({.place = "/nowhere/clamd.sock"}, "Hello").finding == Finding::no_answer);
    CHECK(scan({.place = "127.0.0.1:1"}, "Hello").finding == Finding::no_answer);
}

}  // namespace
}  // namespace indgang::files
