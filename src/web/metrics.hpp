// Figures for whoever runs the server, in Prometheus' text format. Labels are route patterns and
// classes of status, never anything a person typed. Served on a loopback port by app.
#pragma once
#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace indgang::web {

/// Counts one route's answers and how long they took. Safe and cheap from any thread.
class RouteMeter {
public:
    virtual ~RouteMeter() = default;
    virtual void count(int status, std::chrono::nanoseconds took) = 0;
};

/// Asked for once per route at start; lives as long as the process.
RouteMeter& route_meter(std::string_view route_pattern);

/// A request that the server itself refused, by a fixed code word ("bare_line_feed").
void count_refusal(std::string_view why);
void count_connection(int change);  // +1 opened, -1 closed

/// A figure that is asked for when the metrics are: queue lengths, pool sizes. Call at start.
void add_gauge(std::string_view name, std::string_view help, std::function<double()> ask);

std::string metrics_text();

}  // namespace indgang::web
