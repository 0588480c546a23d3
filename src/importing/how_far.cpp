#include "importing/how_far.hpp"

#include <map>
#include <mutex>

namespace indgang::importing {
namespace {

struct Known {
    std::mutex mutex;
    std::map<std::pair<std::string, std::int64_t>, HowFar> works;
    std::function<void()> wake;
};

Known& known() {
    static Known all;
    return all;
}

}  // namespace

void tell_how_far(std::string const& municipality, std::int64_t upload, HowFar how_far) {
    std::lock_guard const lock{known().mutex};
    known().works[{municipality, upload}] = how_far;
}

void tell_done(std::string const& municipality, std::int64_t upload) {
    std::lock_guard const lock{known().mutex};
    known().works.erase({municipality, upload});
}

std::optional<HowFar> how_far(std::string_view municipality, std::int64_t upload) {
    std::lock_guard const lock{known().mutex};
    auto const found = known().works.find({std::string(municipality), upload});
    return found == known().works.end() ? std::nullopt : std::optional{found->second};
}

void on_upload(std::function<void()> wake) {
    std::lock_guard const lock{known().mutex};
    known().wake = std::move(wake);
}

void wake_work() {
    std::lock_guard const lock{known().mutex};
    if (known().wake) known().wake();
}

}  // namespace indgang::importing
