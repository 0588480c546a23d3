// Beast asserts that a last chunk comes in pieces of five bytes or more; the network may send one.
#define BOOST_DISABLE_ASSERTS
#include "web/request_reader.hpp"

#include <boost/beast/http/basic_parser.hpp>
#include <optional>

namespace indgang::web {
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

/// Beast's parser, writing straight into a Request.
class Message final : public http::basic_parser<true> {
public:
    Message(RequestLine& line, ReaderLimits const& limits) : line_{line}, limits_{limits} {
        eager(true);
        header_limit(static_cast<std::uint32_t>(limits.head.header));
        body_limit(boost::none);  // on_header_impl() knows the limit
        request.headers.reserve(16);
    }

    Request request;
    FieldRules rules;
    std::optional<Refusal> refusal;
    bool said_continue = false;

private:
    void refuse(Refusal why, error_code& error) {
        refusal = why;
        error = http::error::bad_value;
    }
    void on_request_impl(http::verb, beast::string_view, beast::string_view, int,
                         error_code&) override {}
    void on_response_impl(int, beast::string_view, int, error_code&) override {}

    void on_field_impl(http::field, beast::string_view name, beast::string_view value,
                       error_code& error) override {
        if (head_is_done_) return;  // a trailer: nobody here believes one
        if (auto const why = rules.field(name, value)) return refuse(*why, error);
        request.headers.push_back({std::string{name}, std::string{value}});
    }
    void on_header_impl(error_code& error) override {
        head_is_done_ = true;
        if (auto const why = rules.all(line_.minor_version)) return refuse(*why, error);
        most_ = limits_.body_of ? limits_.body_of(line_.path) : limits_.body;
        if (rules.content_length().value_or(0) > most_)
            return refuse({413, "body_too_large"}, error);
        body_limit(most_);
    }
    void on_body_init_impl(boost::optional<std::uint64_t> const& length, error_code&) override {
        if (length) request.body.reserve(static_cast<std::size_t>(*length));
    }
    std::size_t on_body_impl(beast::string_view body, error_code&) override {
        request.body.append(body);
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, beast::string_view extensions,
                              error_code& error) override {
        around_chunks_ += extensions.size() + 8;
        if (around_chunks_ > most_ + 64 * 1024) refuse({413, "too_many_chunks"}, error);
    }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, error_code&) override {
        request.body.append(body);
        return body.size();
    }
    void on_finish_impl(error_code&) override {}

    RequestLine& line_;
    ReaderLimits const& limits_;
    std::size_t most_ = 0;
    std::size_t around_chunks_ = 0;
    bool head_is_done_ = false;
};

}  // namespace

/// One request after the other.
struct RequestReader::Parser {
    RequestLine line;
    std::optional<Message> one;
};

RequestReader::RequestReader(ReaderLimits limits)
    : limits_{std::move(limits)}, scan_{limits_.head}, parser_{std::make_unique<Parser>()} {}
RequestReader::~RequestReader() = default;

void RequestReader::refuse(Refusal refusal) {
    refusal_ = refusal;
    reading_ = Reading::refused;
}

void RequestReader::read_head(std::string_view bytes) {
    reading_ = bytes.empty() ? Reading::nothing : Reading::head;
    if (auto const why = scan_.look(bytes)) return refuse(*why);
    if (!scan_.complete()) return;
    auto line = request_line(bytes.substr(0, bytes.find('\r')), limits_.head.url);
    if (!line) return refuse(line.error());
    parser_->line = line.value();
    parser_->one.emplace(parser_->line, limits_);
    reading_ = Reading::body;
}

std::size_t RequestReader::read(std::string_view bytes) {
    if (reading_ == Reading::nothing || reading_ == Reading::head) read_head(bytes);
    if (reading_ != Reading::body || bytes.empty()) return 0;

    error_code error;
    auto& one = *parser_->one;
    auto const used = one.put({bytes.data(), bytes.size()}, error);
    bool const needs_more = !error || error == http::error::need_more;
    if (one.refusal) {
        refuse(*one.refusal);
    } else if (error == http::error::body_limit) {
        refuse({413, "body_too_large"});
    } else if (!needs_more) {
        refuse({400, one.is_header_done() ? "chunk" : "field"});
    } else if (one.is_done()) {
        reading_ = Reading::done;
    } else if (bytes.size() - used > limits_.head.header) {
        refuse({400, "chunk_head_too_long"});
    }
    return used;
}

std::size_t RequestReader::body_size() const {
    return parser_->one ? parser_->one->request.body.size() : 0;
}

bool RequestReader::must_say_continue() {
    if (reading_ != Reading::body || is_http_1_0() || !parser_->one->rules.expects_continue())
        return false;
    return body_size() == 0 && !std::exchange(parser_->one->said_continue, true);
}

bool RequestReader::is_head() const { return parser_->line.verb == Verb::head; }
bool RequestReader::keeps_open() const { return parser_->one->keep_alive(); }
bool RequestReader::is_http_1_0() const { return parser_->line.minor_version == 0; }

Request RequestReader::take() {
    auto& one = *parser_->one;
    Request request = std::move(one.request);
    request.method = parser_->line.verb == Verb::post ? Method::post : Method::get;
    request.path = std::move(parser_->line.path);
    request.query = std::move(parser_->line.query);
    request.host = one.rules.host();
    scan_ = HeadScan{limits_.head};
    reading_ = Reading::nothing;
    return request;
}

}  // namespace indgang::web
