// A folder of this process alone, removed when the process ends. What a process that was killed left
// behind is removed by the next one that asks, so that memory does not fill with dead databases.
#pragma once
#include <string>

namespace indgang::test {

/// In memory where there is much of it, else /tmp. What measures durable writes wants a real disk.
std::string quick_folder();

struct OwnFolder {
    /// A new folder under that one; `kind` begins its name: "indgang-KIND-PID-XXXXXX".
    explicit OwnFolder(std::string const& kind, std::string const& under = quick_folder());
    OwnFolder(OwnFolder const&) = delete;
    ~OwnFolder();
    std::string path;
};

/// Removes what processes that are no more left there; says how many folders it were.
int remove_left_behind(std::string const& kind, std::string const& under);

}  // namespace indgang::test
