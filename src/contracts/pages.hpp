// Who talks with whom: all of it, and one party with what is agreed, what the family wishes, and what it was
// before. The family's pages are the same, and there one wishes instead of agreeing.
#pragma once
#include "access/case_scope.hpp"
#include "contracts/contracts.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::contracts {

struct ContractsPage {
    cases::CasePlace place;
    ShortList list;
    bool is_for_family = false, is_empty = false;
    std::optional<cases::Withheld> withheld;
};
BOOST_DESCRIBE_STRUCT(ContractsPage, (), (place, list, withheld))
void render(ContractsPage const& page, web::View& view);
std::string title(ContractsPage const& page, Language language);

struct TermView {
    Act act = Act::agreed;
    std::string who, covers, because, by;
    std::optional<Day> agreed_on, look_again_on;
    Instant at = {};
};
BOOST_DESCRIBE_STRUCT(TermView, (), (act, who, covers, because, by, agreed_on, look_again_on, at))

struct ThreadView {
    ContractId id;
    std::string about, answer_to, end_at, withdraw_at;  // addresses
    std::optional<TermView> agreed, wish;
    std::vector<TermView> history;  // the newest first
    bool is_own = false, is_late = false, may_withdraw = false;
};
BOOST_DESCRIBE_STRUCT(ThreadView, (), (id, about, agreed, wish, history, is_own, is_late))

struct PartyPage {
    cases::CasePlace place;
    std::string party, base, telephone, call;
    std::vector<ThreadView> threads;
    std::vector<web::Choice> abouts, holders;
    bool is_for_family = false, may_write = false, has_any = false, is_open = false;
    Day today{{}};
    web::FormState form;

    static constexpr Wording<bool> answers[] = {{true, "yes", "Ja, det gør vi"},
                                                {false, "no", "Nej, og det siger jeg hvorfor"}};
};
BOOST_DESCRIBE_STRUCT(PartyPage, (), (place, party, threads, form))
void render(PartyPage const& page, web::View& view);
std::string title(PartyPage const& page, Language language);

// clang-format off
inline constexpr web::FormField agreement_fields[] = {
    {.name = "about", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "holder", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "covers", .kind = web::FieldKind::long_text, .is_required = true, .longest = 300},
    {.name = "agreed_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "look_again_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 500},
};
inline constexpr web::FormField wish_fields[] = {
    {.name = "about", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "holder", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "covers", .kind = web::FieldKind::long_text, .is_required = true, .longest = 300},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 500},
};
inline constexpr web::FormField answer_fields[] = {
    {.name = "answer", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "answer_look_again_on", .kind = web::FieldKind::day},
    {.name = "answer_because", .kind = web::FieldKind::long_text, .longest = 500},
};
inline constexpr web::FormField end_fields[] = {
    {.name = "end_because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 500},
};
// clang-format on

web::Response show_contracts(web::Request const& request, access::CaseScope& scope);
web::Response show_party(web::Request const& request, access::CaseScope& scope);
web::Response agree(web::Request const& request, access::CaseScope& scope);
web::Response wish(web::Request const& request, access::CaseScope& scope);
web::Response answer_wish(web::Request const& request, access::CaseScope& scope);
web::Response withdraw_wish(web::Request const& request, access::CaseScope& scope);
web::Response end_contract(web::Request const& request, access::CaseScope& scope);

/// The same, from the family's own login.
template <web::Response (*page)(web::Request const&, access::CaseScope&)>
web::Response own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return page(request, scope);
}

bool may_write(access::CaseScope& scope);
std::string base_of(access::CaseScope& scope);

}  // namespace indgang::contracts
