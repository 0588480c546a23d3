// One letter as mail programs read it (MIME), with an invitation inside where there is one: beside the text in
// multipart/alternative and with the method that the calendar itself names, else Outlook shows no answer buttons.
#pragma once
#include <string>
#include <string_view>

#include "foundation/instant.hpp"

namespace indgang::mail {

struct Message {
    std::string id;  // "42.solbjerg@indgang.example": the same when it has to be sent again
    std::string from_name, from, to;
    std::string subject, text;
    std::string calendar = {}, method = {};  // REQUEST, CANCEL; none: an ordinary letter
    Instant at;
};

/// With CRLF; no field can begin a header of its own.
std::string written(Message const& message);

/// One address that can be sent to, in ASCII: "mor@hjemme.example". Neither a list, a name nor a header.
bool is_address(std::string_view text);

}  // namespace indgang::mail
