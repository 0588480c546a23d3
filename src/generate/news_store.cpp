// When a family that a demo is shown with has looked last: what came after that is new to it.
#include "generate/network.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {

constexpr days since_it_looked{9};

void look_at_news(db::Db& db, CaseId case_id, UserId family, Day today) {
    db.run(
        "INSERT INTO news_seen (case_id, user_id, what, seen_at) VALUES ($1, $2, 'everything', $3)",
        case_id, family, moment_on(today - since_it_looked, 12));
}

}  // namespace indgang::generate
