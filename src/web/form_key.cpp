#include <sodium.h>

#include <array>
#include <stdexcept>

#include "web/form.hpp"

namespace indgang::web {

std::string random_token() {
    if (sodium_init() < 0) throw std::runtime_error("no source of random numbers");
    std::array<unsigned char, 16> bits;
    randombytes_buf(bits.data(), bits.size());
    std::array<char, 2 * 16 + 1> hex;
    return sodium_bin2hex(hex.data(), hex.size(), bits.data(), bits.size());
}

FormState fresh_form(std::string version) {
    FormState state;
    state.key = random_token();
    state.version = std::move(version);
    return state;
}

}  // namespace indgang::web
