// From a request to its answer: municipality, route, who is asking, may they, page, layout. Reads run
// on a worker with a reader of their own; writes run in the municipality's writer. See docs/map.md.
#pragma once
#include <chrono>
#include <memory>

#include "app/followers.hpp"
#include "app/guards.hpp"
#include "app/site.hpp"
#include "web/metrics.hpp"
#include "web/router.hpp"
#include "web/server.hpp"
#include "web/workers.hpp"

namespace indgang::app {

class Dispatcher {
public:
    Dispatcher(Site& site, Clock const& clock, std::span<access::Route const> routes,
               web::Workers& workers, Followers& followers);

    /// Called on an I/O thread; hands over at once.
    void accept(web::Request request, web::Answer answer);

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;

    void run(JobPointer const& job);
    void run_route(JobPointer const& job, Municipality& municipality, access::Route const& route);
    void read(JobPointer const& job, Municipality& municipality, access::Visit& visit);
    void write(JobPointer const& job, Municipality& municipality);
    Written written(Job& job, access::Visit& visit);
    void turn_away(JobPointer const& job, Municipality& municipality, Verdict verdict);
    void answer_followed(Job& job, std::vector<access::LogLine> const& lines);
    void log_then_finish(JobPointer const& job, Municipality& municipality,
                         std::vector<access::LogLine> lines);
    void finish(Job& job);
    void finish_on_worker(JobPointer const& job);
    bool is_ready() const;

    Site& site_;
    Clock const& clock_;
    std::span<access::Route const> routes_;
    web::Workers& workers_;
    Followers& followers_;
    web::Router router_;
    std::vector<web::RouteMeter*> meters_;
};

}  // namespace indgang::app
