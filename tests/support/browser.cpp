#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::test {
namespace {

FormFields hidden_fields(std::string const& page) {
    FormFields found;
    for (auto const* name : {"csrf", "form_key", "version"}) {
        auto const value = Browser::hidden_value(page, name);
        if (!value.empty()) found.emplace_back(name, value);
    }
    return found;
}

}  // namespace

Browser::Browser(std::uint16_t port, std::string session)
    : cookie{std::move(session)}, port_{port} {}

std::string Browser::hidden_value(std::string const& page, std::string_view name) {
    // The last one: the layout's own forms come first and have no version.
    auto const wanted = fmt::format("name=\"{}\" value=\"", name);
    auto const at = page.rfind(wanted);
    if (at == std::string::npos) return {};
    auto const from = at + wanted.size();
    return page.substr(from, page.find('"', from) - from);
}

std::string Browser::location(RawAnswer const& answer) {
    return answer.status == 303 ? answer.header("Location") : std::string{};
}

RawAnswer Browser::send(std::string_view method, std::string const& path,
                        std::string const& headers, std::string const& body) {
    std::string lines = headers;
    if (!cookie.empty()) lines += "Cookie: indgang=" + cookie + "\r\n";
    if (!token.empty()) lines += "Authorization: Bearer " + token + "\r\n";
    if (method == "POST") lines += fmt::format("Content-Length: {}\r\n", body.size());
    return tests::answer_to(port_, fmt::format("{} {} HTTP/1.1\r\nHost: solbjerg.localhost:{}\r\n"
                                               "Connection: close\r\n{}\r\n{}",
                                               method, path, port_, lines, body));
}

tests::RawClient Browser::follow(std::string const& path, std::string_view method,
                                 std::string_view version) {
    tests::RawClient client{port_};
    client.send(
        fmt::format("{} {} HTTP/{}\r\nHost: solbjerg.localhost\r\n"
                    "Accept: text/event-stream\r\nCookie: indgang={}\r\n\r\n",
                    method, path, version, cookie));
    return client;
}

RawAnswer Browser::get(std::string const& path) {
    auto answer = send("GET", path, "Accept: text/html\r\n", {});
    kept = hidden_fields(answer.body);
    return answer;
}

RawAnswer Browser::post(std::string const& path, FormFields const& fields) {
    return send("POST", path,
                "Accept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                urlencoded(fields));
}

RawAnswer Browser::submit(std::string const& path, FormFields const& fields) {
    get(path);
    auto all = kept;
    all.insert(all.end(), fields.begin(), fields.end());
    return post(path, all);
}

RawAnswer Browser::upload(std::string const& path, FormFields const& fields,
                          std::string const& file_name, std::string_view content) {
    get(path);
    auto all = kept;
    all.insert(all.end(), fields.begin(), fields.end());
    return post_file(path, all, file_name, content);
}

RawAnswer Browser::post_file(std::string const& path, FormFields const& fields,
                             std::string const& file_name, std::string_view content) {
    std::string body;
    for (auto const& [name, value] : fields)
        body += fmt::format("--Kant\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n",
                            name, value);
    body += fmt::format(
        "--Kant\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\n"
        "Content-Type: application/octet-stream\r\n\r\n",
        file_name);
    (body += content) += "\r\n--Kant--\r\n";
    return send("POST", path,
                "Accept: text/html\r\nContent-Type: multipart/form-data; boundary=Kant\r\n", body);
}

RawAnswer Browser::sign_in(std::string const& login, std::string const& password) {
    auto answer = submit("/log-ind", {{"login", login}, {"password", password}});
    auto const given = answer.header("Set-Cookie");
    auto const from = given.find('=') + 1;
    if (given.starts_with("indgang=")) cookie = given.substr(from, given.find(';') - from);
    return answer;
}

RawAnswer Browser::json(std::string const& path, std::string const& body) {
    std::string const headers = "Accept: application/json\r\n";
    if (body.empty()) return send("GET", path, headers, {});
    return send("POST", path, headers + "Content-Type: application/json\r\n", body);
}

}  // namespace indgang::test
