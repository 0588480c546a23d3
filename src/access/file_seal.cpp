#include "access/file_seal.hpp"

#include <sodium.h>

namespace indgang::access {
namespace {

constexpr std::size_t key_size = crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
                      nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
                      tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

auto bytes(std::string_view text) { return reinterpret_cast<unsigned char const*>(text.data()); }
auto bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

/// Of a length that nobody chooses.
std::string digest(std::string_view text) {
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytes(hash), hash.size(), bytes(text), text.size(), nullptr, 0);
    return hash;
}

}  // namespace

SealedContent seal_file(std::string_view plain) {
    SealedContent sealed{std::string(nonce_size + plain.size() + tag_size, '\0'),
                         std::string(key_size, '\0')};
    randombytes_buf(sealed.key.data(), key_size);
    randombytes_buf(sealed.content.data(), nonce_size);
    auto* const out = bytes(sealed.content);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonce_size, nullptr, bytes(plain),
                                               plain.size(), nullptr, 0, nullptr, out,
                                               bytes(sealed.key));
    return sealed;
}

std::string seal_file_key(Keys const& keys, std::string_view file_key,
                          std::string_view belongs_to) {
    return keys.seal_bytes(std::string(file_key) + digest(belongs_to));
}

std::optional<std::string> open_file(Keys const& keys, std::string_view sealed_key,
                                     std::string_view content, std::string_view belongs_to) {
    auto const key = keys.unseal_bytes(sealed_key);
    bool const is_its_own = key && key->size() == key_size + crypto_generichash_BYTES &&
                            std::string_view{*key}.substr(key_size) == digest(belongs_to);
    if (!is_its_own || content.size() < nonce_size + tag_size) return std::nullopt;
    std::string plain(content.size() - nonce_size - tag_size, '\0');
    auto const* const in = bytes(content);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, in + nonce_size,
                                                   content.size() - nonce_size, nullptr, 0, in,
                                                   bytes(*key)) != 0)
        return std::nullopt;
    return plain;
}

}  // namespace indgang::access
