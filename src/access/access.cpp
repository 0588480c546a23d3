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

}  // namespace indgang::access
