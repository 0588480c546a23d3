// The texts of practice in their versions, and who has read which.
#pragma once
#include "access/case_scope.hpp"
#include "practice/practice.hpp"

namespace indgang::practice {

/// The newest first.
std::vector<PracticeText> versions_of(access::Visit& visit, Subject const& subject);
/// As the next version; the writer has read it.
void write(access::Visit& visit, PracticeText const& text, std::int64_t version);
void confirm_read(access::Visit& visit, Subject const& subject, std::int64_t version);

/// Those who work with families and are active today, of the reader's own departments for a leader.
struct Reader {
    std::string name;
    bool has_read = false;
};
std::vector<Reader> readers_led(access::Visit& visit, Subject const& subject, std::int64_t version);
struct Reading {
    std::int64_t have_read = 0, all = 0;
};
Reading reading_of(access::Visit& visit, Subject const& subject, std::int64_t version);

}  // namespace indgang::practice
