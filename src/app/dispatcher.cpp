#include "app/dispatcher.hpp"

#include "access/drafts.hpp"
#include "access/settings.hpp"
#include "app/answers.hpp"
#include "app/asking.hpp"
#include "app/failures.hpp"
#include "app/notices.hpp"
#include "foundation/languages.hpp"
#include "web/assets.hpp"
#include "web/body_fingerprint.hpp"
#include "web/compression.hpp"
#include "web/log.hpp"
#include "web/page.hpp"

namespace indgang::app {

struct Dispatcher::Job {
    web::Request request;
    web::Answer answer;
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
    Municipality* municipality = nullptr;
    access::Route const* route = nullptr;
    web::RouteMeter* meter = nullptr;
    Caller caller;
    web::Response response;
};

namespace {

std::vector<web::RoutePattern> patterns_of(std::span<access::Route const> routes) {
    std::vector<web::RoutePattern> patterns;
    for (auto const& route : routes) patterns.push_back({route.method, route.address});
    return patterns;
}

/// A page that may be followed, asked for as a stream of events.
bool wants_stream(access::Route const& route, web::Request const& request) {
    return route.runs == access::Runs::followed &&
           request.header("accept").find("text/event-stream") != std::string_view::npos;
}

web::Response stream_answer(std::shared_ptr<web::Stream> stream) {
    // Proxies would keep events back to send many at once.
    return {.content_type = "text/event-stream",
            .headers = {{"X-Accel-Buffering", "no"}},
            .stream = std::move(stream)};
}

bool ends_the_batch(db::DbError const& error) {
    return error.kind == db::DbErrorKind::lost_connection || error.kind == db::DbErrorKind::busy ||
           error.kind == db::DbErrorKind::full;
}

}  // namespace

Dispatcher::Dispatcher(Site& site, Clock const& clock, std::span<access::Route const> routes,
                       web::Workers& workers, Followers& followers)
    : site_{site},
      clock_{clock},
      routes_{routes},
      workers_{workers},
      followers_{followers},
      router_{patterns_of(routes)} {
    for (auto const& route : routes_) meters_.push_back(&web::route_meter(route.address));
}

void Dispatcher::accept(web::Request request, web::Answer answer) {
    if (request.path == "/healthz") return answer(web::plain_text(200, "ok\n"));
    if (request.path.starts_with("/static/")) {
        auto asset = web::asset(request);
        return answer(asset ? std::move(*asset) : web::plain_text(404, "404\n"));
    }
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->answer = std::move(answer);
    if (!workers_.give([this, job] { run(job); })) job->answer(web::too_busy());
}

bool Dispatcher::is_ready() const {
    for (auto const& municipality : site_.all()) {
        Municipality::Reader reader{*municipality};
        if (!access::municipality_facts(reader.db())) return false;
    }
    return true;
}

void Dispatcher::run(JobPointer const& job) {
    try {
        auto& request = job->request;
        request.wants_json = prefers_json(request);
        request.language = language_of(request.cookie("sprog"));
        if (request.path == "/readyz")
            return job->answer(web::plain_text(is_ready() ? 200 : 503, "ready\n"));
        job->municipality = site_.of_host(request.host);
        if (!job->municipality) {
            job->response = choose_municipality(request, site_);
            return finish(*job);
        }
        auto match = router_.find(request.method, request.path);
        if (!match.route) {
            job->response = error_answer(request, match.other_method ? 405 : 404);
            return finish(*job);
        }
        job->route = &routes_[*match.route];
        job->meter = meters_[*match.route];
        request.path_values = std::move(match.values);
        run_route(job, *job->municipality, *job->route);
    } catch (...) {
        job->response = answer_to_failure(job->request, job->route, std::current_exception());
        finish(*job);
    }
}

void Dispatcher::run_route(JobPointer const& job, Municipality& municipality,
                           access::Route const& route) {
    Municipality::Reader reader{municipality};
    access::Visit visit{reader.db(),    municipality.facts(), municipality.keys(),
                        clock_.today(), clock_.now(),         job->request.language};
    job->caller = caller_of(visit, job->request);
    auto& caller = job->caller;
    auto const verdict = judge(route, caller, job->request);
    if (verdict != Verdict::welcome) return turn_away(job, municipality, verdict);
    if (caller.wants_renewal)
        municipality.writer().give({.work =
                                        [cookie = caller.cookie, now = clock_.now()](db::Db& db) {
                                            access::renew_session(db, cookie, now);
                                            return Written{};
                                        },
                                    .lines = {},
                                    .done = {},
                                    .failed = {}});
    if (caller.user) job->request.language = caller.user->language;
    if (route.runs == access::Runs::writing) return write(job, municipality);
    if (route.runs == access::Runs::followed)
        job->request.wanted = wants_stream(route, job->request) ? web::Wanted::fingerprint
                                                                : web::Wanted::followed_page;
    access::Visit own{reader.db(),   municipality.facts(), municipality.keys(),
                      visit.today(), visit.now(),          job->request.language};
    read(job, municipality, own);
}

void Dispatcher::read(JobPointer const& job, Municipality& municipality, access::Visit& visit) {
    auto& caller = job->caller;
    if (caller.user) visit.signed_in_as(*caller.user);
    visit.write = [&](access::Writing const& work) { municipality.writer().run(work); };
    web::page_context().csrf_token = caller.csrf_token;
    try {
        job->response = called(*job->route, job->request, visit);
    } catch (...) {
        job->request.wanted = web::Wanted::page;
        job->response = answer_to_failure(job->request, job->route, std::current_exception());
    }
    auto lines = lines_of(*job->route, visit);
    if (job->request.wanted != web::Wanted::page) answer_followed(*job, lines);
    log_then_finish(job, municipality, std::move(lines));
}

/// The page says which it is; or a stream is opened instead of it.
void Dispatcher::answer_followed(Job& job, std::vector<access::LogLine> const& lines) {
    auto glimpse = glimpse_of(job.municipality->keys(), job.response, lines);
    job.response.seen = glimpse.seen;
    if (job.request.wanted != web::Wanted::fingerprint || glimpse.seen.empty()) return;
    auto stream = followers_.admit({.municipality = job.municipality,
                                    .route = job.route,
                                    .request = job.request,
                                    .user = job.caller.user->id,
                                    .before = std::move(glimpse)});
    job.response = stream ? stream_answer(std::move(stream)) : web::too_busy();
}

void Dispatcher::log_then_finish(JobPointer const& job, Municipality& municipality,
                                 std::vector<access::LogLine> lines) {
    if (lines.empty()) return finish(*job);
    put_in_layout(job->request, job->response, *job->municipality, job->caller);
    web::compress(job->request, job->response);  // not on the writer's time
    Write write{.work = {},
                .lines = std::move(lines),
                .done = [this, job] { finish(*job); },
                .failed =
                    [this, job](std::exception_ptr why) {
                        job->response = answer_to_failure(job->request, job->route, why);
                        finish_on_worker(job);
                    }};
    if (!municipality.writer().give(std::move(write))) job->answer(web::too_busy());
}

void Dispatcher::write(JobPointer const& job, Municipality& municipality) {
    Write write{.work =
                    [this, job, &municipality](db::Db& db) {
                        access::Visit visit{
                            db,           municipality.facts(), municipality.keys(), clock_.today(),
                            clock_.now(), job->request.language};
                        return written(*job, visit);
                    },
                .lines = {},
                .done = [this, job] { finish_on_worker(job); },
                .failed =
                    [this, job](std::exception_ptr why) {
                        job->response = answer_to_failure(job->request, job->route, why);
                        finish_on_worker(job);
                    }};
    if (!municipality.writer().give(std::move(write))) job->answer(web::too_busy());
}

Written Dispatcher::written(Job& job, access::Visit& visit) {
    if (job.caller.user) visit.signed_in_as(*job.caller.user);
    web::page_context().csrf_token = job.caller.csrf_token;
    // A page with several forms has one key: with the address it names the one that was sent.
    auto const form_key = visit.is_signed_in() ? field_of(job.request, "form_key") : "";
    auto const key = form_key.empty() ? form_key : form_key + " " + job.request.path;
    // With a key that is not in the database: of few possible answers the right one could be found by trying.
    auto const fingerprint =
        key.empty() ? "" : visit.keys().fingerprint(web::body_fingerprint(job.request));
    try {
        if (auto const before = key.empty() ? std::nullopt : access::sent_before(visit.db(), key)) {
            job.response = before->fingerprint == fingerprint
                               ? web::see_other(before->location)
                               : already_sent(job.request, *job.route, *before);
            announce(*job.route, job.request, job.response);
            return {.keep = false, .lines = {}};
        }
        job.response = called(*job.route, job.request, visit);
        bool const is_kept = job.response.status < 400;
        announce(*job.route, job.request, job.response);
        if (is_kept && !key.empty() && job.response.status == 303)
            access::note_sent(visit.db(), visit.user().id, key, fingerprint,
                              location_of(job.response), visit.now());
        if (is_kept && visit.is_signed_in())
            access::clear_draft(visit.db(), visit.user().id, job.request.path);
        return {.keep = is_kept, .lines = lines_of(*job.route, visit)};
    } catch (db::DbError const& error) {
        if (ends_the_batch(error)) throw;
        job.response = answer_to_failure(job.request, job.route, std::current_exception());
    } catch (...) {
        job.response = answer_to_failure(job.request, job.route, std::current_exception());
    }
    return {.keep = false, .lines = lines_of(*job.route, visit)};
}

void Dispatcher::turn_away(JobPointer const& job, Municipality& municipality, Verdict verdict) {
    auto const& request = job->request;
    if (verdict == Verdict::sign_in_first) {
        bool const typed = request.method == web::Method::post && job->caller.expired_user;
        if (typed)  // the session ran out while somebody wrote: keep it for when they are back
            municipality.writer().run([&](db::Db& db) {
                if (auto const fields = web::pairs_of(request.body))
                    access::keep_draft(db, job->caller.expired_user->id, request.path, *fields,
                                       clock_.now());
            });
        job->response = request.wants_json ? error_answer(request, 401)
                                           : web::see_other(sign_in_address(request, typed));
    } else {
        job->response = error_answer(request, verdict == Verdict::forged ? 403 : 404);
    }
    finish(*job);
}

void Dispatcher::finish_on_worker(JobPointer const& job) {
    if (!job->response.in_layout || !workers_.give([this, job] { finish(*job); })) finish(*job);
}

void Dispatcher::finish(Job& job) {
    if (job.municipality) put_in_layout(job.request, job.response, *job.municipality, job.caller);
    protect(job.response);
    web::compress(job.request, job.response);
    auto const took = std::chrono::steady_clock::now() - job.began;
    if (job.meter) job.meter->count(job.response.status, took);
    auto const route = job.route ? job.route->address : std::string_view{"-"};
    web::log_event("request",
                   {{"route", route},
                    {"status", job.response.status},
                    {"ms", std::chrono::duration<double, std::milli>(took).count()}},
                   web::LogLevel::debug);
    auto const stream = job.response.stream;
    job.answer(std::move(job.response));
    if (stream) followers_.begin(*stream);
}

}  // namespace indgang::app
