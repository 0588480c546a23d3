// Bytes become requests. Strictness looks at the head first; then Boost.Beast's parser, which only
// request_reader.cpp knows, divides it into fields and takes the body. No sockets here.
#pragma once
#include <functional>
#include <memory>
#include <string_view>

#include "web/http.hpp"
#include "web/strictness.hpp"

namespace indgang::web {

struct ReaderLimits {
    HeadLimits head;
    std::size_t body = 1024 * 1024;
    std::function<std::size_t(std::string_view path)> body_of = nullptr;  // instead, where set
};

enum class Reading { nothing, head, body, done, refused };

class RequestReader {
public:
    explicit RequestReader(ReaderLimits limits);
    ~RequestReader();

    /// Reads on in the bytes not used up yet; gives how many are used up now.
    std::size_t read(std::string_view bytes);

    Reading reading() const { return reading_; }
    Refusal refusal() const { return refusal_; }  // when refused
    std::size_t body_size() const;                // so far
    /// The client waits for "100 Continue" before it sends the body. True once.
    bool must_say_continue();

    // When done; take() makes ready for the next request.
    bool is_head() const;
    bool keeps_open() const;
    bool is_http_1_0() const;
    Request take();

private:
    struct Parser;
    void read_head(std::string_view bytes);
    void refuse(Refusal refusal);

    ReaderLimits limits_;
    HeadScan scan_;
    std::unique_ptr<Parser> parser_;
    Reading reading_ = Reading::nothing;
    Refusal refusal_;
};

}  // namespace indgang::web
