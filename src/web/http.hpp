// What comes in and what goes out, as plain data. A page function takes a Request and gives a Response;
// request_reader.cpp and connection.hpp alone know the library that speaks HTTP.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "foundation/text.hpp"

namespace indgang::web {

class Stream;

enum class Method { get, post };

/// What is asked of a page function: the page, with the fingerprint of what is seen on it where the page
/// is followed, or the fingerprint alone.
enum class Wanted { page, followed_page, fingerprint };

struct Header {
    std::string name;
    std::string value;
};

struct Request {
    Method method = Method::get;
    std::string path;   // decoded once, without the query: "/forloeb/42"
    std::string query;  // as it came: "uge=48&vis=alle"
    std::string host;   // lower case, without port
    std::vector<Header> headers;
    std::string body;
    std::string peer;  // the other end's address

    // Filled in when the route is found and the login session known.
    std::vector<std::pair<std::string_view, std::string>> path_values;
    Language language = Language::da;
    bool wants_json = false;
    Wanted wanted = Wanted::page;

    /// The header's value, or empty; names are compared without case.
    std::string_view header(std::string_view name) const;
    std::string_view cookie(std::string_view name) const;
    /// One value of the query string, decoded; empty where it is not there.
    std::string query_value(std::string_view name) const;
    std::string_view path_value(std::string_view name) const;
    /// A positive number in the address; none for everything else.
    std::optional<std::int64_t> path_number(std::string_view name) const;
    bool has_json_body() const;
};

struct Response {
    int status = 200;
    std::string content_type = "text/html; charset=utf-8";
    std::string body = {};
    std::vector<Header> headers = {};
    std::string title = {};  // of a page that is to stand in the layout
    bool in_layout = false;  // body is the page's main content only
    std::string seen = {};   // of a followed page: what its fingerprint is made of, then that
    std::shared_ptr<Stream> stream = {};  // instead of a body: the answer stays open
};

/// 303: the browser shows that address next, and going back does not post again.
Response see_other(std::string location);
Response json(int status, std::string body);
Response plain_text(int status, std::string body);

/// "%C3%A6" decoded; none where an escape is broken or stands for NUL.
std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space);
std::string percent_encoded(std::string_view text);

/// name=value pairs of a query or a form body, in order; none where it is malformed.
using Pairs = std::vector<std::pair<std::string, std::string>>;
std::optional<Pairs> pairs_of(std::string_view urlencoded);

}  // namespace indgang::web
