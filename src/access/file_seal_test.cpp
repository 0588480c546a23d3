#include "access/file_seal.hpp"

#include <doctest/doctest.h>

namespace indgang::access {
namespace {

TEST_CASE("a file opens with its own key, for what it belongs to, and for nothing else [TRUST-1]") {
    auto const keys = Keys::from_master({7}), others = Keys::from_master({8});
    auto const one = seal_file("Udtalelse fra skolen"), two = seal_file("Udtalelse fra skolen");
    CHECK(one.content != two.content);
    CHECK(one.content.find("skolen") == std::string::npos);
    auto const key = seal_file_key(keys, one.key, "document 1");
    CHECK(open_file(keys, key, one.content, "document 1") == "Udtalelse fra skolen");
    CHECK_FALSE(open_file(keys, key, one.content, "document 2"));
    CHECK_FALSE(open_file(keys, key, two.content, "document 1"));
    CHECK_FALSE(open_file(others, key, one.content, "document 1"));
    CHECK_FALSE(open_file(keys, "", one.content, "document 1"));
    CHECK_FALSE(open_file(keys, key, "", "document 1"));
}

TEST_CASE("a byte that was flipped anywhere is noticed [TRUST-1]") {
    auto const keys = Keys::from_master({7});
    auto const sealed = seal_file("Brev");
    auto const key = seal_file_key(keys, sealed.key, "document 1");
    for (std::size_t i = 0; i < sealed.content.size(); ++i) {
        auto flipped = sealed.content;
        flipped[i] = char(flipped[i] ^ 1);
        CHECK_FALSE(open_file(keys, key, flipped, "document 1"));
    }
    for (std::size_t i = 0; i < key.size(); ++i) {
        auto flipped = key;
        flipped[i] = char(flipped[i] ^ 1);
        CHECK_FALSE(open_file(keys, flipped, sealed.content, "document 1"));
    }
}

TEST_CASE("an empty file is sealed and opened as one [TRUST-1]") {
    auto const keys = Keys::from_master({7});
    auto const sealed = seal_file("");
    CHECK(open_file(keys, seal_file_key(keys, sealed.key, "x"), sealed.content, "x") == "");
}

}  // namespace
}  // namespace indgang::access
