// gzip for pages that are made per request; assets are compressed once, when the program is built.
// Called on a worker, never on an I/O thread.
#pragma once
#include "web/http.hpp"

namespace indgang::web {

/// Compresses a large enough text when the client takes gzip, and says Vary: Accept-Encoding. A
/// response that carries Content-Encoding, or says Cache-Control: no-transform, is left alone.
void compress(Request const& request, Response& response);

/// Whether Accept-Encoding allows the coding ("gzip", "br"); q=0 forbids, * stands for any.
bool takes_coding(std::string_view accept_encoding, std::string_view coding);

/// Adds the name to Vary, unless it is there.
void add_vary(Response& response, std::string_view header_name);

}  // namespace indgang::web
