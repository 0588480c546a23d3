#include "exchange/calendar/fetching.hpp"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <fmt/format.h>

#include <memory>
#include <mutex>

namespace indgang::calendar {
namespace {

struct Freed {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Headers = std::unique_ptr<curl_slist, Freed>;

struct Fetch {
    Reach const& reach;
    std::string body = {};
    bool is_too_large = false, was_kept_out = false;
};

std::size_t take(char* bytes, std::size_t size, std::size_t count, void* of) {
    auto& fetch = *static_cast<Fetch*>(of);
    if (fetch.body.size() + size * count > fetch.reach.most) {
        fetch.is_too_large = true;
        return 0;
    }
    fetch.body.append(bytes, size * count);
    return size * count;
}

std::string numeric(sockaddr const* address) {
    char text[INET6_ADDRSTRLEN] = {};
    if (address->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<sockaddr_in const*>(address)->sin_addr, text,
                  sizeof text);
    if (address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<sockaddr_in6 const*>(address)->sin6_addr, text,
                  sizeof text);
    return text;
}

/// Asked with the address that the name has come to, before each connection, also after a redirection: a name may
/// come to another address the second time.
curl_socket_t open_outward(void* of, curlsocktype, curl_sockaddr* to) {
    auto& fetch = *static_cast<Fetch*>(of);
    if (!fetch.reach.may_be_inside && is_inside(numeric(&to->addr))) {
        fetch.was_kept_out = true;
        return CURL_SOCKET_BAD;
    }
    return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

void limit(CURL* handle, Fetch& fetch) {
    char const* const ways = fetch.reach.may_be_inside ? "http,https" : "https";
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, ways);
    curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, ways);
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(handle, CURLOPT_MAXREDIRS, 3L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");  // one in between would ask in our place
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, long(fetch.reach.patience.count()));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &take);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &fetch);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &open_outward);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &fetch);
}

std::string compact(Day day) {
    auto text = iso(day);
    std::erase(text, '-');
    return text;
}

Headers ask_collection(CURL* handle, Window const& window) {
    auto const query = fmt::format(
        R"(<?xml version="1.0" encoding="utf-8"?><C:calendar-query xmlns:D="DAV:")"
        R"( xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop><C:filter>)"
        R"(<C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range)"
        R"( start="{}T000000Z" end="{}T000000Z"/></C:comp-filter></C:comp-filter></C:filter>)"
        R"(</C:calendar-query>)",
        compact(window.from_on - days{1}), compact(window.until_on + days{1}));
    Headers headers{curl_slist_append(nullptr, "Content-Type: application/xml; charset=utf-8")};
    curl_slist_append(headers.get(), "Depth: 1");
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "REPORT");
    curl_easy_setopt(handle, CURLOPT_COPYPOSTFIELDS, query.c_str());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    return headers;
}

std::optional<NotFetched> trouble(CURLcode code, long status, Fetch const& fetch) {
    if (fetch.is_too_large) return NotFetched::too_large;
    if (fetch.was_kept_out || code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_URL_MALFORMAT)
        return NotFetched::not_allowed;
    if (code != CURLE_OK) return NotFetched::unreachable;
    if (status == 401 || status == 403) return NotFetched::refused;
    if (status == 404 || status == 410) return NotFetched::not_found;
    if (status < 200 || status > 299) return NotFetched::unreachable;
    return std::nullopt;
}

}  // namespace

Result<std::vector<std::string>, NotFetched> fetched(Place const& place, Window const& window,
                                                     Reach const& reach) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    std::unique_ptr<CURL, Freed> const handle{curl_easy_init()};
    if (!handle) return Unexpected{NotFetched::unreachable};
    Fetch fetch{.reach = reach};
    limit(handle.get(), fetch);
    curl_easy_setopt(handle.get(), CURLOPT_URL, place.url.c_str());
    if (!place.login.empty()) {
        curl_easy_setopt(handle.get(), CURLOPT_HTTPAUTH, CURLAUTH_BASIC | CURLAUTH_DIGEST);
        curl_easy_setopt(handle.get(), CURLOPT_USERNAME, place.login.c_str());
        curl_easy_setopt(handle.get(), CURLOPT_PASSWORD, place.password.c_str());
    }
    auto const headers = place.is_caldav ? ask_collection(handle.get(), window) : Headers{};
    auto const code = curl_easy_perform(handle.get());
    long status = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    if (auto const wrong = trouble(code, status, fetch)) return Unexpected{*wrong};
    if (place.is_caldav) return calendars_in(fetch.body);
    return std::vector{std::move(fetch.body)};
}

}  // namespace indgang::calendar
