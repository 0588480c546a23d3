#include "network_map/rules.hpp"

#include <algorithm>

namespace indgang::network_map {
namespace {

struct Cloud {
    Domain domain;
    Point middle;
};
constexpr Cloud clouds[] = {
    {Domain::kin, {500, 90}},           {Domain::friends, {815, 150}},
    {Domain::school, {860, 350}},       {Domain::health, {815, 550}},
    {Domain::work, {500, 610}},         {Domain::authority, {185, 550}},
    {Domain::associations, {140, 350}}, {Domain::other, {185, 150}},
};

/// Two beside each other and three below, then the same a little aside.
constexpr Point places[] = {{-58, -22}, {58, -22}, {-58, 16}, {58, 16}, {-58, 54}, {58, 54}};

constexpr std::size_t longest_name = 13;  // two names fit beside each other in a cloud

std::int64_t square(std::int64_t value) { return value * value; }

/// How many bytes the first characters take; a character of UTF-8 is never cut.
std::size_t bytes_of(std::string_view text, std::size_t characters) {
    std::size_t at = 0;
    while (at < text.size() && characters > 0) {
        do ++at;
        while (at < text.size() && (text[at] & 0xC0) == 0x80);
        --characters;
    }
    return at;
}

}  // namespace

Point middle_of(Domain domain) { return std::ranges::find(clouds, domain, &Cloud::domain)->middle; }

Domain domain_at(Point point) {
    auto const distance = [&](Cloud const& cloud) {
        return square(cloud.middle.x - point.x) + square(cloud.middle.y - point.y);
    };
    return std::ranges::min_element(clouds, {}, distance)->domain;
}

Point on_sheet(std::int64_t x, std::int64_t y) {
    return {std::clamp<std::int64_t>(x, 20, 980), std::clamp<std::int64_t>(y, 20, 680)};
}

Point place_in(Domain domain, std::span<Node const> there) {
    auto const middle = middle_of(domain);
    for (std::int64_t aside = 0; aside < 60; aside += 12)
        for (auto const& place : places) {
            auto const point = on_sheet(middle.x + place.x + aside, middle.y + place.y + aside / 2);
            if (std::ranges::find(there, point, &Node::at) == there.end()) return point;
        }
    return middle;
}

std::string short_name(std::string_view name) {
    auto const whole = bytes_of(name, longest_name);
    if (whole == name.size()) return std::string(name);
    return std::string(name.substr(0, bytes_of(name, longest_name - 1))) + "…";
}

std::string spoken_name(std::string_view name) {
    auto const seen = short_name(name);
    return seen == name ? seen : seen + " " + std::string(name);
}

}  // namespace indgang::network_map
