#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "contact_wishes/contact_wishes.hpp"
#include "plan/plan.hpp"

namespace indgang::contact_wishes {
namespace {

template <class T>
std::string listed(std::vector<T> const& all, Language language) {
    std::string text;
    for (auto const one : all)
        text += (text.empty() ? "" : ", ") + std::string(said(one, language));
    return text;
}

}  // namespace

std::string address_of_saying(access::CaseScope& scope) {
    if (plan::is_family(scope)) return "/min-familie/kontakt/oensker";
    return plan::coordinates(scope)
               ? fmt::format("/forloeb/{}/kontakter/oensker", scope.case_id().value)
               : std::string{};
}

std::vector<WishView> views_of(access::CaseScope& scope) {
    std::vector<WishView> all;
    auto const base = address_of_saying(scope);
    bool const is_family = plan::is_family(scope);
    for (auto const& wish : wishes_of(scope))
        all.push_back(
            {.name = wish.name,
             .frequency = std::string(said(wish.frequency, scope.language())),
             .ways = listed(wish.ways, scope.language()),
             .hours = listed(wish.hours, scope.language()),
             .words = wish.words,
             .change = base.empty() || is_family
                           ? base
                           : fmt::format("{}?hvem={}", base, wish.person.value),
             .is_first = wish.is_first,
             .is_to_be_asked_again = !is_family && wish.is_to_be_asked_again(scope.today()),
             .is_own = is_family,
             .ask_again_on = wish.ask_again_on});
    return all;
}

}  // namespace indgang::contact_wishes
