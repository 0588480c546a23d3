// What the server demands of a request's head before anyone else sees it: exactly one reading of
// where it ends, how long its body is, whom it is for and which path it names. Two programs in a
// row that read a request differently are how requests are smuggled. Pure: no sockets, no library.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace indgang::web {

/// Why a request is not taken: the status it gets, and a fixed word for metrics and tests.
struct Refusal {
    int status = 0;
    std::string_view why;
};

struct HeadLimits {
    std::size_t header = 16 * 1024;
    std::size_t url = 8 * 1024;
    int fields = 100;
};

/// Looks for the end of the head as bytes arrive; each byte is looked at once.
class HeadScan {
public:
    explicit HeadScan(HeadLimits limits) : limits_{limits} {}

    /// All bytes so far, from the request's first.
    std::optional<Refusal> look(std::string_view bytes);
    bool complete() const { return complete_; }
    std::size_t length() const { return seen_; }  // of the head, when complete

private:
    std::optional<Refusal> look_at_line(std::string_view line);
    std::optional<Refusal> too_long(std::size_t end) const;

    HeadLimits limits_;
    std::size_t seen_ = 0;  // whole lines
    int lines_ = 0;
    bool complete_ = false;
};

enum class Verb { get, head, post };

struct RequestLine {
    Verb verb = Verb::get;
    int minor_version = 1;  // of HTTP/1
    std::string path;       // decoded once
    std::string query;      // as it came, but well-formed
};

/// "GET /forloeb/42?vis=alle HTTP/1.1", without the line's end.
Result<RequestLine, Refusal> request_line(std::string_view line, std::size_t url_limit);

/// "Solbjerg.localhost:8080" → "solbjerg.localhost"; none where a character does not belong.
std::optional<std::string> host_of(std::string_view value);

/// Judges the fields one by one, then all of them together.
class FieldRules {
public:
    std::optional<Refusal> field(std::string_view name, std::string_view value);
    std::optional<Refusal> all(int minor_version) const;

    std::string const& host() const { return host_; }
    std::optional<std::uint64_t> content_length() const { return content_length_; }
    bool chunked() const { return chunked_; }
    bool expects_continue() const { return expects_continue_; }

private:
    std::optional<Refusal> host_field(std::string_view value);
    std::optional<Refusal> length_field(std::string_view value);
    std::optional<Refusal> coding_field(std::string_view value);
    std::optional<Refusal> expect_field(std::string_view value);

    unsigned seen_ = 0;  // which of the fields that may stand once
    std::string host_;
    std::optional<std::uint64_t> content_length_;
    bool chunked_ = false;
    bool expects_continue_ = false;
};

}  // namespace indgang::web
