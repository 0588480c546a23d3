#include "support/own_folder.hpp"

#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <filesystem>
#include <stdexcept>

namespace indgang::test {
namespace {

/// The process that a folder's name tells of has ended.
bool is_left_behind(std::string_view name, std::string_view beginning) {
    if (!name.starts_with(beginning)) return false;
    auto const rest = name.substr(beginning.size());
    int owner = 0;
    if (std::from_chars(rest.begin(), rest.end(), owner).ec != std::errc{} || owner <= 0)
        return false;
    return kill(owner, 0) != 0 && errno == ESRCH;
}

}  // namespace

std::string quick_folder() {
    std::error_code none;
    auto const space = std::filesystem::space("/dev/shm", none);
    return !none && space.available > 2'000'000'000 ? "/dev/shm" : "/tmp";
}

int remove_left_behind(std::string const& kind, std::string const& under) {
    int removed = 0;
    std::error_code ignored;
    for (auto const& entry : std::filesystem::directory_iterator{under, ignored})
        if (is_left_behind(entry.path().filename().string(), "indgang-" + kind + "-"))
            removed += std::filesystem::remove_all(entry.path(), ignored) > 0;
    return removed;
}

OwnFolder::OwnFolder(std::string const& kind, std::string const& under) {
    remove_left_behind(kind, under);
    path = under + "/indgang-" + kind + "-" + std::to_string(getpid()) + "-XXXXXX";
    if (!mkdtemp(path.data())) throw std::runtime_error("no folder for the tests under " + under);
}

OwnFolder::~OwnFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

}  // namespace indgang::test
