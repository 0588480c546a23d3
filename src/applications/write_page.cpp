// Which fields the form of a step shows, and two versions of an application side by side.
#include <algorithm>

#include "applications/application_form.hpp"
#include "applications/rules.hpp"
#include "applications/views.hpp"
#include "web/compared.hpp"

namespace indgang::applications {
namespace {

constexpr web::ComparedField compared_fields[] = {
    {"treated_by", "Hvem behandler den?"},      {"answer_by", "Hvornår kommer svaret?"},
    {"next_step", "Hvad sker der nu?"},         {"lacks", "Hvad mangler der?"},
    {"lacks_by", "Hvornår skal det være her?"}, {"decided_on", "Hvornår blev den afgjort?"},
    {"answer", "Svaret til familien"},          {"because", "Hvorfor?"},
};

}  // namespace

WritePage write_page(access::CaseScope& scope, Act act, Application const& before,
                     Named const& named, web::FormState form) {
    bool const is_family = plan::is_family(scope), is_new = act == Act::apply;
    auto const all = base_of(scope);
    return {.place = cases::place(scope),
            .act = act,
            .heading = said(act, is_family),
            .what = before.what,
            .back = is_new ? all : all + "/" + web::typed(before.id),
            .applies = is_new,
            .sets_day = sets_answer_day(act) && !is_family,
            .needs_day = act == Act::move,
            .says_next = sets_answer_day(act) && !is_family,
            .chooses_handler = (is_new || act == Act::hand_over) && !is_family,
            .asks_family = act == Act::ask_family,
            .decides = act == Act::decide || act == Act::correct,
            .needs_reason = needs_reason(act) || (act == Act::withdraw && !is_family),
            .may_say = is_family && !is_new,
            .is_for_family = is_family,
            .today = scope.today(),
            .abouts = named.abouts,
            .family = named.family,
            .handlers = named.handlers,
            .form = std::move(form)};
}

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Application const& now) {
    web::Pairs theirs{{"treated_by", now.treated_by},
                      {"answer_by", web::typed(now.answer_by)},
                      {"next_step", now.next_step},
                      {"lacks", now.lacks},
                      {"lacks_by", web::typed(now.lacks_by)},
                      {"decided_on", web::typed(now.decided_on)},
                      {"answer", now.answer},
                      {"because", now.because}};
    std::erase_if(theirs, [&](auto const& pair) {
        return pair.second.empty() ||
               std::ranges::count(typed.values, pair.first, &web::Pairs::value_type::first) == 0;
    });
    return web::conflict(request, typed,
                         {.version = web::typed(now.version),
                          .address = base_of(scope) + "/" + web::typed(now.id),
                          .by = now.written_by},
                         web::compared(compared_fields, theirs, typed.values, scope.language()));
}

}  // namespace indgang::applications
