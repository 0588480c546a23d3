// The municipality's secret keys: one master key in a file beside the database (never in it), from
// which a key for each use is derived. Lost key = CPR numbers unreadable and the log unverifiable,
// so backup takes it along. Source of the ways: libsodium.
#pragma once
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/cpr.hpp"

namespace indgang::access {

class Keys {
public:
    using Key = std::array<unsigned char, 32>;

    /// Reads the file, or makes it (mode 0600) where it is not there and `may_make` is set.
    static Keys from_file(std::filesystem::path const& file, bool may_make);
    static Keys from_master(Key const& master);

    /// Any bytes, for what lies in the database for a while and must not be read there.
    std::string seal_bytes(std::string_view plain) const;
    /// None where they were not sealed with this key, or tampered with.
    std::optional<std::string> unseal_bytes(std::string_view sealed) const;

    std::string seal(Cpr const& cpr) const;
    /// None where the text was not sealed with this key, or was tampered with.
    std::optional<Cpr> unseal(std::string_view sealed) const;
    /// The same number always gives the same text, which says nothing without the key.
    std::string lookup(Cpr const& cpr) const;
    /// For throttling sign-in without keeping what was tried.
    std::string hidden(std::string_view login) const;
    /// Of what somebody sees on a page: the same gives the same, and nothing can be read from it.
    std::string fingerprint(std::string_view seen) const;
    /// The access log's next link: over the row's text and the hash before it.
    std::string next_link(std::string_view previous_hash, std::string_view row) const;

private:
    Key sealing_{}, finding_{}, chaining_{};
};

/// One-way hash of a random token: what the database keeps of cookies and API tokens.
std::string token_hash(std::string_view token);

/// Must be called once before anything else here; throws where libsodium cannot start.
void start_cryptography();

}  // namespace indgang::access
