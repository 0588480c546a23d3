#include <sodium.h>

#include <semaphore>
#include <stdexcept>

#include "access/keys.hpp"
#include "access/users.hpp"

namespace indgang::access {
namespace {

// 64 MiB each: more at once would let sign-in attempts exhaust the machine's memory.
std::counting_semaphore<2> at_once{2};

struct Turn {
    Turn() { at_once.acquire(); }
    ~Turn() { at_once.release(); }
};

}  // namespace

std::string hash_password(std::string const& password) {
    start_cryptography();
    Turn const turn;
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(hash, password.data(), password.size(),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw std::runtime_error("no memory for hashing a password");
    return hash;
}

bool password_fits(std::string const& hash, std::string const& password) {
    start_cryptography();
    Turn const turn;
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

}  // namespace indgang::access
