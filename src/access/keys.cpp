#include "access/keys.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace indgang::access {
namespace {

constexpr std::size_t around = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;

std::string hex(unsigned char const* bytes, std::size_t size) {
    std::string text(size * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, size);
    text.pop_back();
    return text;
}

std::string keyed_hash(Keys::Key const& key, std::initializer_list<std::string_view> parts) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), 32);
    for (auto const part : parts) {
        auto const size = std::to_string(part.size()) + ":";  // so that "ab","c" is not "a","bc"
        crypto_generichash_update(&state, reinterpret_cast<unsigned char const*>(size.data()),
                                  size.size());
        crypto_generichash_update(&state, reinterpret_cast<unsigned char const*>(part.data()),
                                  part.size());
    }
    unsigned char hash[32];
    crypto_generichash_final(&state, hash, sizeof hash);
    return hex(hash, sizeof hash);
}

void make_key_file(std::filesystem::path const& file) {
    Keys::Key master;
    randombytes_buf(master.data(), master.size());
    if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
    int const opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (opened < 0) throw std::runtime_error("cannot make the key file " + file.string());
    auto const text = hex(master.data(), master.size()) + "\n";
    bool const written = ::write(opened, text.data(), text.size()) == ssize_t(text.size());
    bool const kept = ::fsync(opened) == 0;
    ::close(opened);
    if (!written || !kept) throw std::runtime_error("cannot write the key file " + file.string());
}

}  // namespace

void start_cryptography() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
}

Keys Keys::from_master(Key const& master) {
    start_cryptography();
    Keys keys;
    auto const derive = [&](Key& key, std::uint64_t number) {
        crypto_kdf_derive_from_key(key.data(), key.size(), number, "indgang_", master.data());
    };
    derive(keys.sealing_, 1);
    derive(keys.finding_, 2);
    derive(keys.chaining_, 3);
    return keys;
}

Keys Keys::from_file(std::filesystem::path const& file, bool may_make) {
    start_cryptography();
    if (may_make && !std::filesystem::exists(file)) make_key_file(file);
    std::ifstream in{file};
    std::string text;
    Key master;
    std::size_t size = 0;
    in >> text;
    if (sodium_hex2bin(master.data(), master.size(), text.data(), text.size(), nullptr, &size,
                       nullptr) != 0 ||
        size != master.size())
        throw std::runtime_error("no key in " + file.string());
    return from_master(master);
}

std::string Keys::seal_bytes(std::string_view plain) const {
    std::string sealed(around + plain.size(), '\0');
    auto* const bytes = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(bytes, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytes + crypto_secretbox_NONCEBYTES,
                          reinterpret_cast<unsigned char const*>(plain.data()), plain.size(), bytes,
                          sealing_.data());
    return sealed;
}

std::optional<std::string> Keys::unseal_bytes(std::string_view sealed) const {
    if (sealed.size() < around) return std::nullopt;
    auto const* const bytes = reinterpret_cast<unsigned char const*>(sealed.data());
    std::string plain(sealed.size() - around, '\0');
    if (crypto_secretbox_open_easy(
            reinterpret_cast<unsigned char*>(plain.data()), bytes + crypto_secretbox_NONCEBYTES,
            sealed.size() - crypto_secretbox_NONCEBYTES, bytes, sealing_.data()) != 0)
        return std::nullopt;
    return plain;
}

std::string Keys::seal(Cpr const& cpr) const {
    auto const sealed = seal_bytes(cpr.reveal());
    return hex(reinterpret_cast<unsigned char const*>(sealed.data()), sealed.size());
}

std::optional<Cpr> Keys::unseal(std::string_view text) const {
    std::string sealed(text.size() / 2, '\0');
    std::size_t size = 0;
    if (sodium_hex2bin(reinterpret_cast<unsigned char*>(sealed.data()), sealed.size(), text.data(),
                       text.size(), nullptr, &size, nullptr) != 0)
        return std::nullopt;
    auto const plain = unseal_bytes(std::string_view{sealed}.substr(0, size));
    return plain ? Cpr::from_typed(*plain) : std::nullopt;
}

std::string Keys::lookup(Cpr const& cpr) const { return keyed_hash(finding_, {cpr.reveal()}); }

std::string Keys::hidden(std::string_view login) const {
    return keyed_hash(finding_, {"login", login});
}

std::string Keys::fingerprint(std::string_view seen) const {
    return keyed_hash(finding_, {"page", seen});
}

std::string Keys::next_link(std::string_view previous_hash, std::string_view row) const {
    return keyed_hash(chaining_, {previous_hash, row});
}

std::string token_hash(std::string_view token) {
    unsigned char hash[32];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<unsigned char const*>(token.data()),
                       token.size(), nullptr, 0);
    return hex(hash, sizeof hash);
}

}  // namespace indgang::access
