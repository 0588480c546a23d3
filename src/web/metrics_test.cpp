#include "web/metrics.hpp"

#include <doctest/doctest.h>

#include <thread>
#include <vector>

#include "support/raw_client.hpp"
#include "support/running_server.hpp"

using namespace indgang::web;
using namespace indgang::tests;
using namespace std::chrono_literals;

namespace {
bool says(std::string const& line) { return metrics_text().find(line + "\n") != std::string::npos; }
}  // namespace

TEST_CASE("answers are counted by route pattern and class of status, from all threads") {
    auto& meter = route_meter("/test/{id}");
    CHECK(&meter == &route_meter("/test/{id}"));
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 1000; ++j) meter.count(200, 3ms);
            });
    }
    meter.count(422, 30ms);
    meter.count(503, 3s);
    CHECK(says(R"(indgang_requests_total{route="/test/{id}",status="2xx"} 4000)"));
    CHECK(says(R"(indgang_requests_total{route="/test/{id}",status="4xx"} 1)"));
    CHECK(says(R"(indgang_requests_total{route="/test/{id}",status="5xx"} 1)"));
    CHECK(says(R"(indgang_request_seconds_bucket{route="/test/{id}",le="0.005"} 4000)"));
    CHECK(says(R"(indgang_request_seconds_count{route="/test/{id}"} 4002)"));
}

TEST_CASE("a gauge is asked when the metrics are") {
    static int waiting = 3;  // the gauge outlives this test
    add_gauge("indgang_test_waiting", "A test's.", [] { return waiting; });
    CHECK(says("indgang_test_waiting 3"));
    waiting = 5;
    CHECK(says("indgang_test_waiting 5"));
}

TEST_CASE("refused requests and open connections are counted") {
    RunningServer server{[](Request, Answer answer) { answer(plain_text(200, metrics_text())); }};
    CHECK(answer_to(server.port(), "GET /a\r\n\r\n").status == 400);
    RawClient client{server.port()};
    client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const text = client.answer().body;
    CHECK(text.find("indgang_refused_total{why=\"request_line\"} ") != std::string::npos);
    CHECK(text.find("\nindgang_connections 0\n") == std::string::npos);
}
