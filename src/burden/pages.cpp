#include "burden/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "burden/store.hpp"
#include "plan/plan.hpp"
#include "web/compared.hpp"

namespace indgang::burden {
namespace {

constexpr std::string_view own_word = "mig";

std::string base_of(access::CaseScope& scope) {
    return plan::is_family(scope) ? "/min-familie/belastning"
                                  : fmt::format("/forloeb/{}/belastning", scope.case_id().value);
}
std::string word_of(Sayer const& sayer) {
    if (!sayer.person) return "alle";
    return sayer.is_own ? std::string(own_word) : std::to_string(sayer.person->value);
}
std::string say_at(access::CaseScope& scope, Sayer const& sayer) {
    return base_of(scope) + "/plads?hvem=" + word_of(sayer);
}
bool may_say(access::CaseScope& scope) {
    return plan::is_family(scope) || plan::coordinates(scope);
}

/// Whom it is said of: named in the address, else the reader where parents live apart, else the family.
Sayer sayer_in(access::CaseScope& scope, web::Request const& request) {
    if (!may_say(scope)) throw access::NotFound{};
    auto const all = sayers(scope);
    auto word = request.query_value("hvem");
    if (word.empty()) word = plan::is_family(scope) && live_apart(scope) ? own_word : "alle";
    auto const found =
        std::ranges::find_if(all, [&](Sayer const& one) { return word_of(one) == word; });
    if (found != all.end()) return *found;
    if (request.query_value("hvem").empty() && !all.empty()) return all.front();
    throw access::NotFound{};
}

std::vector<Said> said_by(access::CaseScope& scope, Sayer const& sayer) {
    auto said = said_of(scope);
    std::erase_if(said, [&](Said const& one) { return one.person != sayer.person; });
    return said;
}
std::string version_of(std::vector<Said> const& said) {
    return web::typed(said.empty() ? std::int64_t{0} : said.front().id);
}

web::Pairs values_of(Said const& said) {
    return {{"hours", web::typed(said.capacity.hours)},
            {"tasks", web::typed(said.capacity.tasks)},
            {"people", web::typed(said.capacity.people)},
            {"travel_minutes", web::typed(said.capacity.travel_minutes)},
            {"words", said.words}};
}

CapacityPage page_of(access::CaseScope& scope, Sayer const& sayer, std::vector<Said> const& said,
                     web::FormState form) {
    CapacityPage page{.place = cases::place(scope),
                      .back = base_of(scope),
                      .name = sayer.name,
                      .other = {},
                      .is_for_family = plan::is_family(scope),
                      .is_own = sayer.is_own,
                      .lives_apart = live_apart(scope),
                      .before = {},
                      .form = std::move(form)};
    for (auto const& one : said) page.before.push_back(view_of(one));
    if (page.is_for_family)
        for (auto const& one : sayers(scope))
            if (one.person != sayer.person) page.other = say_at(scope, one);
    return page;
}

std::optional<std::int64_t> read(web::Form& form, std::string_view field, std::int64_t most,
                                 Phrase const& wrong) {
    auto const number = form.maybe_number(field);
    if (number && (*number < 0 || *number > most)) {
        form.mistake(field, wrong);
        return std::nullopt;
    }
    return number;
}

Said read_capacity(web::Form& form, Sayer const& sayer) {
    auto const wrong = [](Text field, std::int64_t most) {
        return phrase("{0}: skriv et helt tal fra 0 til {1}, eller lad feltet stå tomt.",
                      Phrase{std::string(field.danish), {}}, most);
    };
    Said said{.person = sayer.person};
    auto& capacity = said.capacity;
    capacity.hours = read(form, "hours", 60, wrong("Timer med møder om ugen", 60));
    capacity.tasks = read(form, "tasks", 50, wrong("Opgaver om ugen", 50));
    capacity.people = read(form, "people", 50, wrong("Mennesker at tale med om ugen", 50));
    capacity.travel_minutes =
        read(form, "travel_minutes", 600, wrong("Minutter frem og tilbage", 600)).value_or(0);
    said.words = form.maybe_text("words");
    if (form.ok() && !capacity.says_a_number() && said.words.empty())
        form.mistake("hours", Text{"Skriv mindst én ting: et tal eller nogle ord."});
    return said;
}

constexpr web::ComparedField compared_fields[] = {
    {"hours", "Timer med møder om ugen"},
    {"tasks", "Opgaver om ugen"},
    {"people", "Mennesker at tale med om ugen"},
    {"travel_minutes", "Minutter frem og tilbage"},
    {"words", "Med egne ord"},
};

}  // namespace

web::Response show(web::Request const& request, access::CaseScope& scope) {
    BurdenPage page{.place = cases::place(scope),
                    .sides = {},
                    .withheld = {},
                    .is_for_family = plan::is_family(scope),
                    .is_partial = !access::coordination.has(scope.relation())};
    if (!page.is_for_family && !scope.may_see(access::FolderKind::plan)) {
        page.withheld = cases::withheld(scope, access::FolderKind::plan);
        return web::page(request, page);
    }
    for (auto const& side : sides_of(scope)) {
        Sayer const sayer{side.person, side.name, side.is_readers};
        page.sides.push_back(
            view_of(side, may_say(scope) ? say_at(scope, sayer) : std::string{}, scope));
    }
    return web::page(request, page);
}

web::Response show_capacity(web::Request const& request, access::CaseScope& scope) {
    auto const sayer = sayer_in(scope, request);
    auto const said = said_by(scope, sayer);
    auto form = access::form_for(scope.visit(), request, version_of(said));
    if (!form.from_draft && !said.empty()) form.values = values_of(said.front());
    return web::page(request, page_of(scope, sayer, said, std::move(form)));
}

web::Response save_capacity(web::Request const& request, access::CaseScope& scope) {
    auto const sayer = sayer_in(scope, request);
    auto const before = said_by(scope, sayer);
    web::Form form{request, capacity_fields};
    auto const said = read_capacity(form, sayer);
    if (!form.ok()) return web::page(request, page_of(scope, sayer, before, form.state()), 422);
    if (!before.empty() && form.state().version != version_of(before))
        return web::conflict(request, form.state(),
                             {.version = version_of(before),
                              .address = say_at(scope, sayer),
                              .by = before.front().written_by},
                             web::compared(compared_fields, values_of(before.front()),
                                           form.state().values, scope.language()));
    say_capacity(scope, said, sayer.name);
    return web::see_other(base_of(scope));
}

web::Response show_own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show(request, scope);
}
web::Response show_own_capacity(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show_capacity(request, scope);
}
web::Response save_own_capacity(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return save_capacity(request, scope);
}

}  // namespace indgang::burden
