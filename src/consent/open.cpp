// Who has the ball of a consent that was asked for and not answered (rules.md § 6): each who was asked. Those
// who coordinate see all; one of the family its own, for what another adult is asked is that adult's.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "consent/consent.hpp"
#include "open_items/open_items.hpp"

namespace indgang::consent {

std::vector<open_items::OpenItem> open_requests(access::CaseScope& scope) {
    bool const is_family = scope.relation() == access::Relation::family_member;
    if (!is_family && !access::coordination.has(scope.relation())) return {};
    std::vector<open_items::OpenItem> items;
    for (auto const& request : requests_of(scope)) {
        if (request.until_on && *request.until_on <= scope.today()) continue;
        for (auto const& giver : request.givers) {
            if (giver.standing != Standing::asked) continue;
            if (is_family && giver.person != scope.person()) continue;
            items.push_back(
                {.what = phrase("Sig ja eller nej til at dele: {0}", request.recipient),
                 .person = giver.person,
                 .user = {},
                 .holder = giver.name.substr(0, giver.name.find(' ')),
                 .since = Day{std::chrono::floor<days>(request.asked_at.at)},
                 .note = request.purpose.empty() ? Phrase{} : Phrase{"{0}", {request.purpose}},
                 .address = is_family ? fmt::format("/min-familie/samtykker/{}", request.id.value)
                                      : fmt::format("/forloeb/{}/samtykker/{}",
                                                    scope.case_id().value, request.id.value)});
        }
    }
    return items;
}

}  // namespace indgang::consent
