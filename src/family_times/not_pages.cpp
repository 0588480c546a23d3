#include "access/drafts.hpp"
#include "family_times/pages.hpp"
#include "family_times/rules.hpp"
#include "family_times/whose.hpp"
#include "plan/plan.hpp"

namespace indgang::family_times {
namespace {

NotPage page_of(access::CaseScope& scope, Whose const& of, web::FormState form) {
    return {.place = cases::place(scope),
            .name = of.name(),
            .back = of.address(),
            .is_for_family = plan::is_family(scope),
            .today = scope.today(),
            .form = std::move(form)};
}

TimeOfDay read_time(web::Form& form, std::string_view field, Text missing) {
    auto const typed = form.text(field, missing);
    if (auto const time = time_from_typed(typed)) return *time;
    if (!typed.empty()) form.mistake(field, Text{"Skriv et klokkeslæt, for eksempel 15.30."});
    return {};
}

Not read_not(web::Form& form, Day today) {
    Not one{.kind = form.choice("kind", kinds, "Vælg, hvad det er.")};
    one.weekday = form.maybe_choice("weekday", weekdays, "Vælg en af ugedagene.");
    one.on_day = form.maybe_day("on_day");
    one.from = read_time(form, "from", "Skriv, hvornår det begynder.");
    one.until = read_time(form, "until", "Skriv, hvornår det slutter.");
    one.last_on = form.maybe_day("last_on");
    one.words = form.maybe_text("words");
    for (auto const objection : objections_to(one, today))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    return one;
}

}  // namespace

web::Response show_not(web::Request const& request, access::CaseScope& scope) {
    if (!may_say(scope)) throw access::NotFound{};
    auto const of = whose(scope, request);
    return web::page(request, page_of(scope, of, access::form_for(scope.visit(), request)));
}

web::Response save_not(web::Request const& request, access::CaseScope& scope) {
    if (!may_say(scope)) throw access::NotFound{};
    auto const of = whose(scope, request);
    web::Form form{request, not_fields};
    auto const one = read_not(form, scope.today());
    if (!form.ok()) return web::page(request, page_of(scope, of, form.state()), 422);
    add_not(scope, of.member, one);
    return web::see_other(of.address());
}

web::Response remove_not(web::Request const& request, access::CaseScope& scope) {
    if (!may_say(scope)) throw access::NotFound{};
    auto const word = request.path_value("family_time_not");
    for (auto const& of : everybody(scope))
        for (auto const id : ever_said(scope, of.member.id))
            if (std::to_string(id.value) == word) {
                take_back(scope, of.member, id);  // once; a second tap changes nothing
                return web::see_other(of.address());
            }
    throw access::NotFound{};
}

web::Response show_own_not(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show_not(request, scope);
}
web::Response save_own_not(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return save_not(request, scope);
}
web::Response remove_own_not(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return remove_not(request, scope);
}

}  // namespace indgang::family_times
