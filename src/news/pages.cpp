#include "news/pages.hpp"

#include <algorithm>

#include "foundation/near_day.hpp"
#include "news/sources.hpp"
#include "news/store.hpp"
#include "plan/plan.hpp"

namespace indgang::news {
namespace {

constexpr std::size_t most_on_front = 4, most_seen = 10;
constexpr std::string_view front = "/min-familie";

Sorted read(access::CaseScope& scope) { return sorted(all_news(scope), seen_by_reader(scope)); }

std::string when(access::CaseScope& scope, Instant at) {
    Day const on{std::chrono::floor<days>(at.at)};
    if (on == scope.today()) return std::string(in(scope.language(), Text{"i dag"}));
    if (on == scope.today() - days{1}) return std::string(in(scope.language(), Text{"i går"}));
    return near_day(on, scope.today(), scope.language());
}

std::vector<NewsLine> lines_of(access::CaseScope& scope, std::vector<News> const& news,
                               std::size_t most) {
    std::vector<NewsLine> lines;
    for (auto const& one : news) {
        if (lines.size() == most) break;
        lines.push_back({.key = one.key,
                         .what = one.what,
                         .at = one.at,
                         .when = when(scope, one.at),
                         .open_at = "/min-familie/nyt?hvad=" + one.key});
    }
    return lines;
}

/// A browser that fetches ahead of the reader says so, and then nothing was seen.
bool is_fetched_ahead(web::Request const& request) {
    return request.header("Sec-Purpose").find("prefetch") != std::string_view::npos ||
           request.header("Purpose") == "prefetch";
}

web::Response open(web::Request const& request, access::Visit& visit, CaseId case_id,
                   Sorted const& news, std::string const& key) {
    for (auto const* all : {&news.unseen, &news.seen}) {
        auto const found = std::ranges::find(*all, key, &News::key);
        if (found == all->end()) continue;
        if (all == &news.unseen && !is_fetched_ahead(request))
            visit.write([case_id, user = visit.user().id, key, now = visit.now()](db::Db& db) {
                keep_seen(db, case_id, user, key, now);
            });
        return web::see_other(found->address);
    }
    return web::see_other(std::string(front));  // read there meanwhile, or not this reader's
}

}  // namespace

NewsPart news_part(access::CaseScope& scope) {
    auto const news = read(scope).unseen;
    NewsPart part{.lines = lines_of(scope, news, most_on_front), .shown = {}};
    part.count = std::ssize(news);
    part.more = part.count - std::ssize(part.lines);
    part.shown = joined_keys({news.begin(), news.begin() + std::ssize(part.lines)});
    return part;
}

web::Response show_news(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    auto const news = read(scope);
    if (auto const key = request.query_value("hvad"); !key.empty())
        return open(request, visit, scope.case_id(), news, key);
    return web::page(request, NewsPage{.lines = lines_of(scope, news.unseen, news.unseen.size()),
                                       .seen = lines_of(scope, news.seen, most_seen),
                                       .shown = joined_keys(news.unseen)});
}

web::Response put_away(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    web::Form form{request, seen_fields};
    for (auto const& key : keys_in(form.maybe_text("shown"), read(scope).unseen))
        keep_seen(scope.db(), scope.case_id(), scope.user(), key, scope.now());
    return web::see_other(std::string(front));
}

}  // namespace indgang::news
