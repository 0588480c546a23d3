#include "open_items/across.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace indgang::open_items {
namespace {

constexpr access::RelationSet workers{access::Relation::coordinator, access::Relation::partner,
                                      access::Relation::substitute,
                                      access::Relation::core_team_member};
constexpr access::RelationSet readers{access::Relation::coordinator, access::Relation::partner,
                                      access::Relation::substitute,
                                      access::Relation::core_team_member, access::Relation::leader};

std::int64_t number_in(web::Request const& request, std::string_view name) {
    auto const text = request.query_value(name);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Whose cases: the reader's own, or those of a coordinator whom the reader leads.
UserId whose(AcrossPage& page, access::Visit& visit, std::int64_t asked) {
    if (visit.user().roles.has(access::Role::leader)) page.coordinators = coordinators_led(visit);
    if (asked == 0) return visit.user().id;
    auto const found =
        std::ranges::find(page.coordinators, UserId{asked}, &CoordinatorAcross::user);
    if (found == page.coordinators.end()) throw access::NotFound{};
    found->is_chosen = true;
    page.of_whom = found->name;
    page.list_of = asked;
    return found->user;
}

/// Each case through its own door, so that it stands in the log of who looked.
std::vector<Placed> items_in(access::Visit& visit, AcrossPage& page, std::int64_t only) {
    std::vector<Placed> all;
    for (auto& one : page.cases) {
        one.is_chosen = one.case_id.value == only;
        if (only != 0 && !one.is_chosen) continue;
        auto const may = page.of_whom.empty() ? workers : readers;
        if (!access::may_open(visit, one.case_id, may)) continue;
        auto scope = access::open_case(visit, one.case_id, may);
        page.is_partial = page.is_partial || !access::coordination.has(scope.relation());
        for (auto& item : items_of(scope)) all.push_back({one.case_id, std::move(item)});
    }
    return all;
}

std::string address_of(AcrossPage const& page, Part part, std::int64_t only) {
    auto address = fmt::format("/bolden?vis={}", word(part));
    if (only != 0) address += fmt::format("&familie={}", only);
    if (page.list_of != 0) address += fmt::format("&koordinator={}", page.list_of);
    return address;
}

void count_parts(AcrossPage& page, std::vector<Placed> const& all, Part chosen, UserId reader,
                 Day today, std::int64_t only) {
    for (auto const& row : parts) {
        auto const count = std::ranges::count_if(
            all, [&](Placed const& one) { return is_in(row.value, one.item, reader, today); });
        page.parts.push_back(
            {row.value, count, row.value == chosen, address_of(page, row.value, only)});
    }
}

HandAcrossView view_of(HandAcross const& hand, std::map<CaseId, std::string> const& families,
                       access::Visit& visit) {
    auto const& first = hand.items.front().item;
    HandAcrossView view{.holder = first.holder,
                        .family = {},
                        .is_of_family = hand.family_of.has_value(),
                        .is_readers = hand.is_readers,
                        .count = std::ssize(hand.items),
                        .oldest = waited(first.since, visit.today()),
                        .rows = {}};
    if (hand.family_of) view.family = families.at(*hand.family_of);
    for (auto const& [case_id, item] : hand.items) {
        RowAcross row{.case_id = case_id,
                      .family = families.at(case_id),
                      .item = view_of(item, visit.today(), visit.language()),
                      .move = item.move};
        view.late += row.item.is_late;
        view.rows.push_back(std::move(row));
    }
    return view;
}

}  // namespace

web::Response show_across(web::Request const& request, access::Visit& visit) {
    AcrossPage page;
    auto const holder = whose(page, visit, number_in(request, "koordinator"));
    page.cases = cases_of(visit, holder);
    page.cases_count = std::ssize(page.cases);
    auto const only = number_in(request, "familie");
    if (only != 0 &&
        std::ranges::find(page.cases, CaseId{only}, &CaseAcross::case_id) == page.cases.end())
        throw access::NotFound{};
    auto all = items_in(visit, page, only);
    page.count = std::ssize(all);
    auto const part = value_of(parts, request.query_value("vis")).value_or(Part::all);
    page.part = word(part);
    page.is_filtered = part != Part::all || only != 0;
    count_parts(page, all, part, holder, visit.today(), only);
    std::erase_if(all,
                  [&](Placed const& one) { return !is_in(part, one.item, holder, visit.today()); });
    page.shown = std::ssize(all);
    std::map<CaseId, std::string> families;
    for (auto const& one : page.cases) families[one.case_id] = one.family;
    for (auto const& hand : hands_across(std::move(all), holder))
        page.hands.push_back(view_of(hand, families, visit));
    return web::page(request, page);
}

}  // namespace indgang::open_items
