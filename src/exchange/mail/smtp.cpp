#include "exchange/mail/smtp.hpp"

#include <curl/curl.h>
#include <fmt/format.h>

#include <cstring>
#include <memory>
#include <mutex>
#include <string_view>

namespace indgang::mail {
namespace {

struct Freed {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::size_t give(char* buffer, std::size_t size, std::size_t count, void* rest) {
    auto& left = *static_cast<std::string_view*>(rest);
    auto const piece = std::min(size * count, left.size());
    std::memcpy(buffer, left.data(), piece);
    left.remove_prefix(piece);
    return piece;
}

void start_once() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void connect(CURL* handle, Server const& server) {
    curl_easy_setopt(handle, CURLOPT_URL, server.url.c_str());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_USE_SSL, server.may_be_open ? CURLUSESSL_TRY : CURLUSESSL_ALL);
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, 15L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, long(server.patience.count()));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    if (server.login.empty()) return;
    curl_easy_setopt(handle, CURLOPT_USERNAME, server.login.c_str());
    curl_easy_setopt(handle, CURLOPT_PASSWORD, server.password.c_str());
}

/// A server that answered 5xx to the letter or to its receiver will not change its mind. A wrong password or a
/// missing certificate is ours to mend: the letter waits.
Outcome outcome_of(CURLcode code, long answer) {
    if (code == CURLE_OK) return Outcome::taken;
    bool const is_final = answer >= 550 && answer <= 554;
    return is_final && (code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY ||
                        code == CURLE_RECV_ERROR)
               ? Outcome::refused
               : Outcome::not_now;
}

}  // namespace

Delivery deliver(Server const& server, std::string const& from, std::string const& to,
                 std::string const& letter) {
    start_once();
    std::unique_ptr<CURL, Freed> const handle{curl_easy_init()};
    if (!handle) return {Outcome::not_now, 0, "curl could not start"};
    connect(handle.get(), server);
    std::unique_ptr<curl_slist, Freed> const receivers{
        curl_slist_append(nullptr, fmt::format("<{}>", to).c_str())};
    std::string_view rest{letter};
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_FROM, fmt::format("<{}>", from).c_str());
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_RCPT, receivers.get());
    curl_easy_setopt(handle.get(), CURLOPT_READFUNCTION, &give);
    curl_easy_setopt(handle.get(), CURLOPT_READDATA, &rest);
    curl_easy_setopt(handle.get(), CURLOPT_UPLOAD, 1L);
    auto const code = curl_easy_perform(handle.get());
    long answer = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &answer);
    return {outcome_of(code, answer), answer,
            code == CURLE_OK ? "" : fmt::format("{} ({})", curl_easy_strerror(code), answer)};
}

}  // namespace indgang::mail
