#include "exchange/mail/message.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace indgang::mail {
namespace {

struct Freed {
    void operator()(void* object) const { g_object_unref(object); }
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};
template <class T>
using Held = std::unique_ptr<T, Freed>;

void start_once() {
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

std::string one_line(std::string_view text) {
    std::string kept{text};
    std::ranges::replace_if(
        kept, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return kept;
}

void fill(GMimePart* part, std::string const& bytes, GMimeContentEncoding encoding) {
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    Held<GMimeStream> const stream{g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size())};
    Held<GMimeDataWrapper> const content{
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT)};
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

GMimeObject* text_part(std::string const& text) {
    auto* const part = g_mime_part_new_with_type("text", "plain");
    fill(part, text, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GMIME_OBJECT(part);
}

GMimeObject* calendar_part(Message const& message) {
    auto* const part = g_mime_part_new_with_type("text", "calendar");
    fill(part, message.calendar, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "method", message.method.c_str());
    return GMIME_OBJECT(part);
}

GMimeObject* body_of(Message const& message) {
    if (message.calendar.empty()) return text_part(message.text);
    auto* const both = g_mime_multipart_new_with_subtype("alternative");
    for (auto* const part : {text_part(message.text), calendar_part(message)}) {
        g_mime_multipart_add(both, part);
        g_object_unref(part);
    }
    return GMIME_OBJECT(both);
}

void address(GMimeMessage* mail, Message const& message) {
    auto const add = [&](GMimeAddressType type, std::string const& name, std::string const& to) {
        g_mime_message_add_mailbox(mail, type, name.empty() ? nullptr : one_line(name).c_str(),
                                   one_line(to).c_str());
    };
    add(GMIME_ADDRESS_TYPE_FROM, message.from_name, message.from);
    add(GMIME_ADDRESS_TYPE_TO, {}, message.to);
    g_mime_message_set_subject(mail, one_line(message.subject).c_str(), "utf-8");
    g_mime_message_set_message_id(mail, one_line(message.id).c_str());
    auto const seconds = std::chrono::floor<std::chrono::seconds>(message.at.at);
    std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> const date{
        g_date_time_new_from_unix_utc(seconds.time_since_epoch().count()), &g_date_time_unref};
    g_mime_message_set_date(mail, date.get());
    // RFC 3834: no holiday note comes back for what no person wrote.
    g_mime_object_set_header(GMIME_OBJECT(mail), "Auto-Submitted", "auto-generated", nullptr);
}

}  // namespace

std::string written(Message const& message) {
    start_once();
    Held<GMimeMessage> const mail{g_mime_message_new(TRUE)};
    address(mail.get(), message);
    Held<GMimeObject> const body{body_of(message)};
    g_mime_message_set_mime_part(mail.get(), body.get());
    Held<GMimeFormatOptions> const options{g_mime_format_options_new()};
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    std::unique_ptr<char, decltype(&g_free)> const text{
        g_mime_object_to_string(GMIME_OBJECT(mail.get()), options.get()), &g_free};
    return text.get();
}

bool is_address(std::string_view text) {
    auto const at = text.find('@');
    if (text.size() > 254 || at == 0 || at == std::string_view::npos || at > 64) return false;
    auto const local = text.substr(0, at), host = text.substr(at + 1);
    auto const is_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    auto const is_local = [&](char c) {
        return is_word(c) ||
               std::string_view{".!#$%&'*+/=?^_`{|}~-"}.find(c) != std::string_view::npos;
    };
    auto const is_host = [&](char c) { return is_word(c) || c == '.' || c == '-'; };
    auto const has_dots_right = [](std::string_view part) {
        return !part.empty() && part.front() != '.' && part.back() != '.' &&
               part.find("..") == std::string_view::npos;
    };
    return std::ranges::all_of(local, is_local) && std::ranges::all_of(host, is_host) &&
           has_dots_right(local) && has_dots_right(host);
}

}  // namespace indgang::mail
