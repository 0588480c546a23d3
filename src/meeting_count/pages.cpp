#include "meeting_count/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "web/compared.hpp"

namespace indgang::meeting_count {
namespace {

constexpr access::RelationSet own{access::Relation::family_member};

bool is_family(access::CaseScope& scope) {
    return scope.relation() == access::Relation::family_member;
}
access::CaseScope own_scope(access::Visit& visit) {
    auto const id = cases::case_of_family(visit);
    if (!id) throw access::NotFound{};
    return access::open_case(visit, *id, own);
}
std::string address_of(access::CaseScope& scope) {
    return is_family(scope) ? "/min-familie/antal-moeder"
                            : fmt::format("/forloeb/{}/antal-moeder", scope.case_id().value);
}
std::string version_of(std::optional<Before> const& before) {
    return web::typed(before ? before->id : std::int64_t{0});
}

/// "november", and the year where it is another than today's.
std::string month_name(Day first, Day today, Language language) {
    auto const words = say(first, language);  // "1. november 2026"
    auto const from = words.find(' ') + 1;
    bool const is_this_year = first.date().year() == today.date().year();
    return words.substr(from, is_this_year ? words.rfind(' ') - from : std::string::npos);
}

CountPage page_of(access::CaseScope& scope, web::FormState form) {
    auto const before = before_of(scope);
    auto const counted =
        by_month(appointments::of_case(scope), cases::heading(scope).opened_on, scope.today());
    CountPage page{.place = cases::place(scope),
                   .sentence = sentence(before, counted),
                   .before = {},
                   .parties = {},
                   .words = {},
                   .written_by = {},
                   .written_on = {},
                   .months = {},
                   .withheld = {},
                   .is_for_family = is_family(scope),
                   .may_say = is_family(scope) || access::coordination.has(scope.relation()),
                   .form = std::move(form)};
    for (auto const& one : counted) page.most = std::max(page.most, one.meetings);
    if (before) {
        page.before = before->meetings;
        page.parties = before->parties;
        page.words = before->words;
        page.written_by = before->written_by;
        page.most = std::max(page.most, before->meetings);
        if (before->written_at)
            page.written_on = Day{std::chrono::floor<days>(before->written_at->at)};
    }
    for (auto const& one : counted)
        page.months.push_back({month_name(one.first, scope.today(), scope.language()), one.meetings,
                               page.most, one.is_over});
    return page;
}

constexpr web::ComparedField compared_fields[] = {{"meetings", "Møder om måneden før"},
                                                  {"parties", "Hvor mange steder eller mennesker?"},
                                                  {"words", "Med egne ord"}};

web::Pairs values_of(Before const& before) {
    return {{"meetings", web::typed(before.meetings)},
            {"parties", web::typed(before.parties)},
            {"words", before.words}};
}

}  // namespace

web::Response show_count(web::Request const& request, access::CaseScope& scope) {
    if (!is_family(scope) && !scope.may_see(access::FolderKind::meetings)) {
        CountPage shut{.place = cases::place(scope),
                       .sentence = {},
                       .before = {},
                       .parties = {},
                       .words = {},
                       .written_by = {},
                       .written_on = {},
                       .months = {},
                       .withheld = cases::withheld(scope, access::FolderKind::meetings),
                       .form = {}};
        return web::page(request, shut);
    }
    auto const before = before_of(scope);
    auto form = access::form_for(scope.visit(), request, version_of(before));
    if (!form.from_draft && before) form.values = values_of(*before);
    return web::page(request, page_of(scope, std::move(form)));
}

web::Response say_count(web::Request const& request, access::CaseScope& scope) {
    if (!scope.may_see(access::FolderKind::meetings)) throw access::NotFound{};
    auto const saved = before_of(scope);
    web::Form form{request, count_fields};
    Before const said{.meetings = form.number("meetings", 0, 99, "Skriv et tal fra 0 til 99."),
                      .parties = form.number("parties", 0, 99, "Skriv et tal fra 0 til 99."),
                      .words = form.maybe_text("words")};
    if (!form.ok()) return web::page(request, page_of(scope, form.state()), 422);
    if (saved && form.state().version != version_of(saved))
        return web::conflict(
            request, form.state(),
            {.version = version_of(saved), .address = address_of(scope), .by = saved->written_by},
            web::compared(compared_fields, values_of(*saved), form.state().values,
                          scope.language()));
    say_before(scope, said);
    return web::see_other(address_of(scope));
}

web::Response show_own_count(web::Request const& request, access::Visit& visit) {
    auto scope = own_scope(visit);
    return show_count(request, scope);
}
web::Response say_own_count(web::Request const& request, access::Visit& visit) {
    auto scope = own_scope(visit);
    return say_count(request, scope);
}

}  // namespace indgang::meeting_count
