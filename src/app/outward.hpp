// How this server reaches outward: the mail server it hands letters to, and the calendars it reads.
#pragma once
#include <chrono>
#include <string>

#include "exchange/mail/smtp.hpp"

namespace indgang::app {

struct MailOptions {
    mail::Server server = {};
    std::string sender = "indgang@localhost";
    std::string links =
        {};  // "https://{municipality}.indgang.example"; none: this server's own port
    std::chrono::milliseconds between_looks{5000};
};

struct CalendarOptions {
    bool may_be_inside = false;
    std::chrono::milliseconds between_looks{10'000};
};

}  // namespace indgang::app
