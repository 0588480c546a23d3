#include <arpa/inet.h>

#include <array>
#include <cstdint>
#include <cstring>

#include "exchange/calendar/fetching.hpp"

namespace indgang::calendar {
namespace {

struct Network {
    std::uint32_t address;
    int bits;
};
// IANA's registry of special-purpose addresses: those that no calendar on the open net can have.
constexpr Network own_networks[] = {
    {0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},  {0xA9FE0000, 16},
    {0xAC100000, 12}, {0xC0000000, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xE0000000, 3},
};

bool is_inside_4(std::uint32_t address) {
    for (auto const& one : own_networks)
        if ((address ^ one.address) >> (32 - one.bits) == 0) return true;
    return false;
}

using Sixteen = std::array<unsigned char, 16>;

bool begins(Sixteen const& address, std::initializer_list<unsigned char> with) {
    return std::memcmp(address.data(), std::data(with), with.size()) == 0;
}
bool is_inside_4_at(Sixteen const& address, int at) {
    std::uint32_t part = 0;
    for (int n = 0; n < 4; ++n) part = part << 8 | address[std::size_t(at + n)];
    return is_inside_4(part);
}

bool is_inside_6(Sixteen const& address) {
    if (begins(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}))
        return is_inside_4_at(address, 12);
    if (begins(address, {0, 0x64, 0xFF, 0x9B})) return is_inside_4_at(address, 12);  // NAT64
    if (begins(address, {0x20, 0x02})) return is_inside_4_at(address, 2);            // 6to4
    return (address[0] & 0xE0) != 0x20;  // only 2000::/3 is given out for the open net
}

}  // namespace

bool is_inside(std::string_view address) {
    std::string const text{address};
    in_addr four{};
    if (inet_pton(AF_INET, text.c_str(), &four) == 1) return is_inside_4(ntohl(four.s_addr));
    Sixteen six{};
    if (inet_pton(AF_INET6, text.c_str(), six.data()) == 1) return is_inside_6(six);
    return true;  // what cannot be read is not let out
}

}  // namespace indgang::calendar
