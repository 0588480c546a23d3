#include "app/failures.hpp"

#include "access/closed_cases.hpp"
#include "app/answers.hpp"
#include "app/typed_fields.hpp"
#include "web/form_parts.hpp"
#include "web/log.hpp"

namespace indgang::app {
namespace {

constexpr Text no_room =
    "Der er ikke plads til at gemme mere. Sig det til dem, der driver Indgang hos jer.";
constexpr Text out_of_reach = "Vi får ikke fat i databasen lige nu. Det varer sjældent længe.";
constexpr Text our_fault = "Noget gik galt hos os. Det er ikke din skyld.";

struct Failure {
    int status;
    Text reason;
    std::string technical;
};

Failure failure_of(db::DbError const& error) {
    switch (error.kind) {
        case db::DbErrorKind::full: return {503, no_room, error.what()};
        case db::DbErrorKind::lost_connection:
        case db::DbErrorKind::busy: return {503, out_of_reach, error.what()};
        default: return {500, our_fault, error.what()};
    }
}

/// None where no form was to be saved, or nothing was written in it.
std::optional<NotSavedPage> not_saved(web::Request const& request, access::Route const* route) {
    bool const is_form = route && route->runs == access::Runs::writing && !request.wants_json &&
                         !request.has_json_body();
    if (!is_form) return std::nullopt;
    auto sent = web::pairs_of(request.body).value_or(web::Pairs{});
    NotSavedPage page{.status = 503,
                      .reason = {},
                      .incident = {},
                      .send_to = request.path,
                      .typed = typed_in(sent, *route, request.language),
                      .form = {}};
    if (page.typed.empty()) return std::nullopt;
    page.form.key = field_of(request, "form_key");
    page.form.version = field_of(request, "version");
    page.form.values = to_send_again(std::move(sent));
    return page;
}

web::Response incident(web::Request const& request, access::Route const* route,
                       Failure const& failure) {
    auto const number = web::random_token().substr(0, 8);
    web::log_event("incident",
                   {{"incident", number}, {"why", failure.technical}, {"status", failure.status}},
                   web::LogLevel::error);
    auto page = not_saved(request, route);
    if (!page) return error_answer(request, failure.status, number);
    page->status = failure.status;
    page->reason = phrase(failure.reason);
    page->incident = number;
    // The sender's own token goes back: whose session it is may not have been found out.
    web::page_context().csrf_token = field_of(request, "csrf");
    auto response = web::page(request, *page, failure.status);
    if (failure.status == 503) response.headers.push_back({"Retry-After", "2"});
    return response;
}

/// What was typed is shown, so that it can be copied: it is saved nowhere.
web::Response closed(web::Request const& request, access::Route const* route,
                     access::CaseIsClosed const& why) {
    CaseClosedPage page{.closed_on = why.closed_on,
                        .read_at = "/min-familie",
                        .reopen_at = {},
                        .is_to_family = why.is_to_family,
                        .typed = {}};
    auto const case_at = "/forloeb/" + web::typed(why.case_id);
    if (!why.is_to_family) page.read_at = case_at;
    if (why.may_reopen) page.reopen_at = case_at + "/genaabning";
    if (route && !request.wants_json && !request.has_json_body())
        page.typed =
            typed_in(web::pairs_of(request.body).value_or(web::Pairs{}), *route, request.language);
    return web::page(request, page, page.status);
}

}  // namespace

web::Response answer_to_failure(web::Request const& request, access::Route const* route,
                                std::exception_ptr why) {
    try {
        std::rethrow_exception(why);
    } catch (access::NotFound const&) {
        return error_answer(request, 404);
    } catch (access::CaseIsClosed const& why) {
        return closed(request, route, why);
    } catch (db::DbError const& error) {
        return incident(request, route, failure_of(error));
    } catch (std::exception const& error) {
        return incident(request, route, {500, our_fault, error.what()});
    } catch (...) {
        return incident(request, route, {500, our_fault, "unknown"});
    }
}

}  // namespace indgang::app
