#include "app/owed_lines.hpp"

#include <algorithm>
#include <span>

#include "access/log.hpp"
#include "web/log.hpp"

namespace indgang::app {
namespace {

constexpr std::size_t most_owed = 100'000;
constexpr std::size_t most_at_once = 1'000;

void say(access::LogLine const& line) {
    web::log_event("access_owed",
                   {{"user", line.user ? line.user->value : 0},
                    {"case", line.case_id ? line.case_id->value : 0},
                    {"act", line.act},
                    {"because", line.because}},
                   web::LogLevel::warning);
}

}  // namespace

bool OwedLines::keep(std::vector<access::LogLine> const& lines, Instant at) {
    if (owed_.size() + lines.size() > most_owed) return false;
    for (auto const& line : lines) {
        say(line);
        owed_.push_back({line, at});
    }
    return true;
}

void OwedLines::settle(db::Db& db, access::Keys const& keys) {
    if (owed_.empty()) return;
    auto const count = std::min(owed_.size(), most_at_once);
    try {
        db.begin_write();
        for (std::size_t i = 0; i < count; ++i)
            access::append(db, keys, std::span{&owed_[i].line, 1}, owed_[i].at);
        db.commit();
    } catch (db::DbError const&) {
        return db.rollback();
    }
    owed_.erase(owed_.begin(), owed_.begin() + std::ptrdiff_t(count));
}

}  // namespace indgang::app
