// Signing in and out (log ind, log ud), the interface's language, and keeping what is being typed.
// Local accounts; the public-sector federations come beside them. Asks: access.
#pragma once
#include <string>
#include <vector>

#include "access/access.hpp"

namespace indgang::sign_in {

/// Somebody to try the demo as; listed only where the municipality is invented.
struct DemoPerson {
    std::string login;
    std::string name;
};
struct DemoRole {
    access::Role role;
    std::vector<DemoPerson> people;
};

/// The one password of all invented people.
inline constexpr std::string_view demo_password = "indgang-demo";

/// A few of each role, so that every role can be tried.
std::vector<DemoRole> demo_people(access::Visit& visit);

}  // namespace indgang::sign_in
