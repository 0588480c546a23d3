// How this server reaches outward: the mail server it hands letters to, the calendars it reads, and
// the scanner it asks about files.
#pragma once
#include <chrono>
#include <string>

#include "exchange/files/scanner.hpp"
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

struct FileOptions {
    files::Scanner scanner = {};
    std::chrono::milliseconds between_looks{5000};
};

}  // namespace indgang::app
