#include "access/access.hpp"

#include <stdexcept>

namespace indgang::access {

User const& Visit::user() const {
    if (!user_) throw std::logic_error("a page that needs a user was shown to nobody");
    return *user_;
}

void Visit::log(std::string act, std::optional<CaseId> case_id, std::string because) {
    log_lines_.push_back({user_ ? std::optional{user_->id} : std::nullopt, case_id, std::move(act),
                          std::move(because)});
}

void Visit::log_also(CaseId case_id, std::string_view right) {
    auto const part = ", " + std::string(right);
    for (auto& line : log_lines_) {
        if (line.case_id != case_id || line.because == right) continue;
        // "consent 1" is no part of "consent 12".
        if ((line.because + ",").find(part + ",") != std::string::npos) continue;
        line.because += part;
    }
}

}  // namespace indgang::access
