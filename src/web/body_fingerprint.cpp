#include "web/body_fingerprint.hpp"

#include <sodium.h>

#include <array>
#include <stdexcept>

#include "web/form_body.hpp"
#include "web/multipart.hpp"

namespace indgang::web {
namespace {

std::string hash_of(std::string_view bytes) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    std::array<unsigned char, 32> hash;
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(), nullptr,
                       0);
    std::array<char, 2 * 32 + 1> hex;
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

/// Each part with its length before it, so that no two lists of parts become the same bytes.
void add(std::string& bytes, std::string_view part) {
    bytes += std::to_string(part.size());
    bytes += ':';
    bytes += part;
}

}  // namespace

std::string body_fingerprint(Request const& request) {
    auto const body = form_body(request);
    std::string bytes;
    add(bytes, request.path);
    add(bytes, request.query);
    for (auto const* fields : {&body.values, &body.nested})
        for (auto const& [name, value] : *fields) {
            if (name == "csrf" || name == "form_key") continue;
            add(bytes, name);
            add(bytes, value);
        }
    if (body.unreadable) add(bytes, request.body);

    auto const parts = is_multipart(request) ? parts_of(request) : std::nullopt;
    for (auto const& part : parts.value_or(std::vector<Part>{}))
        if (part.file_name) add(bytes, part.name + hash_of(part.content));
    return hash_of(bytes);
}

}  // namespace indgang::web
