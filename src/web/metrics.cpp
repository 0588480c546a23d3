#include "web/metrics.hpp"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace indgang::web {
namespace {
using prometheus::Family;

// Seconds. Design's limits are 10 ms at p99; what takes longer than ten seconds has failed.
prometheus::Histogram::BucketBoundaries const seconds{
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

struct AskedGauge {
    prometheus::Gauge& gauge;
    std::function<double()> ask;
};

struct Figures {
    prometheus::Registry registry;
    Family<prometheus::Counter>& requests = prometheus::BuildCounter()
                                                .Name("indgang_requests_total")
                                                .Help("Answers by route and class of status.")
                                                .Register(registry);
    Family<prometheus::Histogram>& durations =
        prometheus::BuildHistogram()
            .Name("indgang_request_seconds")
            .Help("From the whole request read to the answer handed over.")
            .Register(registry);
    Family<prometheus::Counter>& refusals = prometheus::BuildCounter()
                                                .Name("indgang_refused_total")
                                                .Help("Requests the server refused, by reason.")
                                                .Register(registry);
    prometheus::Gauge& connections = prometheus::BuildGauge()
                                         .Name("indgang_connections")
                                         .Help("Open connections.")
                                         .Register(registry)
                                         .Add({});
    std::mutex mutex;
    std::vector<std::unique_ptr<RouteMeter>> meters;
    std::vector<AskedGauge> asked;
};

Figures& figures() {
    static Figures all;
    return all;
}

class Meter final : public RouteMeter {
public:
    Meter(Figures& figures, std::string const& route)
        : route_{route}, duration_{figures.durations.Add({{"route", route}}, seconds)} {
        for (std::size_t i = 0; i < answers_.size(); ++i)
            answers_[i] =
                &figures.requests.Add({{"route", route}, {"status", std::to_string(i + 2) + "xx"}});
    }
    void count(int status, std::chrono::nanoseconds took) override {
        auto const klass = std::clamp(status / 100, 2, 5) - 2;
        answers_[static_cast<std::size_t>(klass)]->Increment();
        duration_.Observe(std::chrono::duration<double>(took).count());
    }
    std::string const& route() const { return route_; }

private:
    std::string route_;
    prometheus::Histogram& duration_;
    std::array<prometheus::Counter*, 4> answers_{};  // 2xx to 5xx
};

}  // namespace

RouteMeter& route_meter(std::string_view route_pattern) {
    auto& all = figures();
    std::lock_guard const lock{all.mutex};
    for (auto const& meter : all.meters)
        if (static_cast<Meter&>(*meter).route() == route_pattern) return *meter;
    return *all.meters.emplace_back(std::make_unique<Meter>(all, std::string{route_pattern}));
}

void count_refusal(std::string_view why) {
    figures().refusals.Add({{"why", std::string{why}}}).Increment();
}

void count_connection(int change) { figures().connections.Increment(change); }

void add_gauge(std::string_view name, std::string_view help, std::function<double()> ask) {
    auto& all = figures();
    std::lock_guard const lock{all.mutex};
    auto& gauge = prometheus::BuildGauge()
                      .Name(std::string{name})
                      .Help(std::string{help})
                      .Register(all.registry)
                      .Add({});
    all.asked.push_back({gauge, std::move(ask)});
}

std::string metrics_text() {
    auto& all = figures();
    {
        std::lock_guard const lock{all.mutex};
        for (auto const& [gauge, ask] : all.asked) gauge.Set(ask());
    }
    return prometheus::TextSerializer{}.Serialize(all.registry.Collect());
}

}  // namespace indgang::web
