// An answer as bytes: the status line, what every answer carries, and the body.
#pragma once
#include <string>

#include "web/http.hpp"

namespace indgang::web {

struct Delivery {
    bool head_only = false;  // the request was HEAD
    bool keeps_open = true;  // the connection takes another request afterwards
    bool says_so = false;    // to HTTP/1.0, which expects the opposite
};

/// Appends the answer; of a stream its head, and the connection's end is the stream's. One that no client could be sent (a line break in a header) becomes a 500.
void write_answer(std::string& out, Response const& response, Delivery delivery);

/// A short page saying what is wrong with the request; nothing of the request is repeated.
Response refusal_page(int status);

std::string_view reason_of(int status);

}  // namespace indgang::web
