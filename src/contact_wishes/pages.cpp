#include "contact_wishes/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "plan/plan.hpp"
#include "web/compared.hpp"

namespace indgang::contact_wishes {
namespace {

/// Ours [chosen]: "revisited" (FOLLOW-4) has no number; it can be changed at each wish.
constexpr months until_asked_again{3};

std::string back_of(access::CaseScope& scope) {
    return plan::is_family(scope) ? "/min-familie/kontakt"
                                  : fmt::format("/forloeb/{}/kontakter", scope.case_id().value);
}
std::string first_name(Sayer const& sayer) {
    return sayer.member.name.substr(0, sayer.member.name.find(' '));
}
std::string at(access::CaseScope& scope, Sayer const& sayer) {
    auto const base = address_of_saying(scope);
    return sayer.is_own ? base : fmt::format("{}?hvem={}", base, sayer.member.id.value);
}

Sayer sayer_in(access::CaseScope& scope, web::Request const& request) {
    if (address_of_saying(scope).empty()) throw access::NotFound{};
    auto const all = sayers(scope);
    auto const word = plan::is_family(scope) ? std::string{} : request.query_value("hvem");
    for (auto const& one : all)
        if (word.empty() || word == web::typed(one.member.id)) return one;
    throw access::NotFound{};
}

web::Pairs values_of(Wish const& wish) {
    if (wish.version == 0) return {};
    web::Pairs values{{"frequency", std::string(word(wish.frequency))},
                      {"words", wish.words},
                      {"ask_again_on", web::typed(wish.ask_again_on)}};
    if (wish.is_first) values.push_back({"is_first", "true"});
    for (auto const one : wish.ways) values.push_back({"ways", std::string(word(one))});
    for (auto const one : wish.hours) values.push_back({"hours", std::string(word(one))});
    return values;
}

WishPage page_of(access::CaseScope& scope, Sayer const& sayer, Wish const& wish,
                 web::FormState form) {
    WishPage page{.place = cases::place(scope),
                  .name = first_name(sayer),
                  .back = back_of(scope),
                  .is_for_family = plan::is_family(scope),
                  .persons = {},
                  .ask_again_on = scope.today() + until_asked_again,
                  .said_by = wish.said_by,
                  .said_on = {},
                  .first = {},
                  .form = std::move(form)};
    if (wish.said_at) page.said_on = Day{std::chrono::floor<days>(wish.said_at->at)};
    page.first.push_back(
        {"true",
         std::string(in(scope.language(), page.is_for_family ? Text{"Ring til mig først"}
                                                             : Text{"Ring til den her først"})),
         {}});
    if (!page.is_for_family)
        for (auto const& one : sayers(scope))
            page.persons.push_back(
                {first_name(one), at(scope, one), one.member.id == sayer.member.id});
    return page;
}

template <class T, std::size_t N>
std::vector<T> read_list(web::Form& form, std::string_view field, Wording<T> const (&table)[N]) {
    std::vector<T> all;
    for (auto const& typed : form.list(field))
        if (auto const one = value_of(table, typed); one && std::ranges::count(all, *one) == 0)
            all.push_back(*one);
    return all;
}

Wish read_wish(web::Form& form, Sayer const& sayer, Day today) {
    Wish wish{.person = sayer.member.id,
              .frequency = form.choice("frequency", frequencies, "Vælg, hvor tit."),
              .ways = read_list(form, "ways", ways),
              .hours = read_list(form, "hours", parts_of_day),
              .is_first = form.flag("is_first"),
              .words = form.maybe_text("words")};
    wish.ask_again_on = form.maybe_day("ask_again_on");
    if (!wish.ask_again_on) wish.ask_again_on = today + until_asked_again;
    if (*wish.ask_again_on <= today) form.mistake("ask_again_on", Text{"Vælg en dag efter i dag."});
    return wish;
}

constexpr web::ComparedField compared_fields[] = {
    {"frequency", "Hvor tit?"},
    {"ways", "Hvordan?"},
    {"hours", "Hvornår på dagen?"},
    {"words", "Med egne ord"},
    {"ask_again_on", "Hvornår skal vi spørge igen?"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           Sayer const& sayer, web::FormState const& typed, Wish const& saved) {
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field == "frequency")
            if (auto const one = value_of(frequencies, value))
                return std::string(said(*one, scope.language()));
        if (field == "ways")
            if (auto const one = value_of(ways, value))
                return std::string(said(*one, scope.language()));
        if (field == "hours")
            if (auto const one = value_of(parts_of_day, value))
                return std::string(said(*one, scope.language()));
        return {};
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(saved.version), .address = at(scope, sayer), .by = saved.said_by},
        web::compared(compared_fields, values_of(saved), typed.values, scope.language(), words));
}

}  // namespace

web::Response show_wish(web::Request const& request, access::CaseScope& scope) {
    auto const sayer = sayer_in(scope, request);
    auto const wish = wish_of(scope, sayer);
    auto form = access::form_for(scope.visit(), request, web::typed(wish.version));
    if (!form.from_draft) form.values = values_of(wish);
    return web::page(request, page_of(scope, sayer, wish, std::move(form)));
}

web::Response save_wish(web::Request const& request, access::CaseScope& scope) {
    auto const sayer = sayer_in(scope, request);
    auto const before = wish_of(scope, sayer);
    web::Form form{request, wish_fields};
    auto const wish = read_wish(form, sayer, scope.today());
    if (!form.ok()) return web::page(request, page_of(scope, sayer, before, form.state()), 422);
    if (form.state().version != web::typed(before.version))
        return two_versions(request, scope, sayer, form.state(), before);
    say_wish(scope, sayer, wish);
    return web::see_other(back_of(scope));
}

web::Response show_own_wish(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show_wish(request, scope);
}
web::Response save_own_wish(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return save_wish(request, scope);
}

}  // namespace indgang::contact_wishes
