// The work on uploads that takes longer than a page may: reading and checking, and the one transaction
// that saves. app runs it on a thread of its own; how far it is can be asked meanwhile.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/access.hpp"
#include "access/keys.hpp"
#include "importing/understand.hpp"

namespace indgang::importing {

/// A municipality as the work needs it.
struct Workplace {
    access::MunicipalityFacts const& municipality;
    access::Keys const& keys;
    std::function<Day()> today;
    std::function<Instant()> now;
    /// With a connection that reads.
    std::function<void(std::function<void(db::Db&)>)> read;
    /// In the one writer, all or nothing; the lines that come back are logged with it.
    std::function<void(std::function<std::vector<access::LogLine>(db::Db&)>)> write;
    std::function<bool()> is_stopping;
};

/// Works on the upload that has waited longest; false where none waits.
bool work_on_next(Workplace const& at);

struct HowFar {
    Phase phase = Phase::reading;
    std::size_t done = 0, all = 0;
};
/// Of an upload that this process works on.
std::optional<HowFar> how_far(std::string_view municipality, std::int64_t upload);

/// Called when something is to be done, by whoever runs the work.
void on_upload(std::function<void()> wake);
void wake_work();

}  // namespace indgang::importing
