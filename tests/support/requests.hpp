// Requests as a browser's form or a JSON client would send them.
#pragma once
#include "web/http.hpp"

namespace indgang::web {

inline Request request_with(std::string content_type, std::string body) {
    Request request;
    request.method = Method::post;
    request.path = "/proev";
    request.headers = {{"Content-Type", std::move(content_type)}};
    request.body = std::move(body);
    return request;
}
inline Request form_request(std::string body) {
    return request_with("application/x-www-form-urlencoded", std::move(body));
}
inline Request json_request(std::string body) {
    return request_with("application/json", std::move(body));
}

}  // namespace indgang::web
