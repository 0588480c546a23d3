#include "examinations/pages.hpp"

#include "access/drafts.hpp"
#include "examinations/examination_form.hpp"
#include "examinations/views.hpp"

namespace indgang::examinations {
namespace {

constexpr std::size_t most_examinations = 200;

Examination examination_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("undersoegelse");
    auto found = number ? examination_of(scope, ExaminationId{*number}) : std::nullopt;
    return found ? *std::move(found) : throw access::NotFound{};
}

/// What the form is about: an act on one that is there, or a new one.
struct Writing {
    Asked asked;
    Examination before;
    bool is_new = false, is_possible = false;

    std::string back(access::CaseScope& scope) const {
        auto const all = address_of(scope.case_id());
        return is_new ? all : all + "/" + web::typed(before.id);
    }
};
Writing writing_in(web::Request const& request, access::CaseScope& scope) {
    if (!may_write(scope)) throw access::NotFound{};
    bool const is_new = request.path_value("undersoegelse").empty();
    auto const act =
        is_new ? std::optional{Act::ask} : value_of(acts, request.path_value("handling"));
    if (!act || (!is_new && *act == Act::ask)) throw access::NotFound{};
    auto before = is_new ? Examination{} : examination_in(scope, request);
    bool const is_possible = is_new || next_state(before.state, *act).has_value();
    return {asked_in(scope, *act), std::move(before), is_new, is_possible};
}

WritePage write_page(access::CaseScope& scope, Writing const& writing, web::FormState form) {
    auto const act = writing.asked.act;
    WritePage page{.place = cases::place(scope),
                   .act = act,
                   .name = {},
                   .back = writing.back(scope),
                   .asks = act == Act::ask,
                   .sets_due = act == Act::ask || act == Act::move || act == Act::reopen,
                   .chooses_holder = act == Act::ask || act == Act::hand_over,
                   .reports = act == Act::report || act == Act::correct,
                   .is_provisional = act == Act::provisional,
                   .needs_reason = act == Act::move || act == Act::hand_over ||
                                   act == Act::correct || act == Act::cancel || act == Act::reopen,
                   .today = scope.today(),
                   .clock = {},
                   .kinds = writing.asked.kinds,
                   .persons = writing.asked.persons,
                   .holders = writing.asked.holders,
                   .form = std::move(form)};
    if (!writing.is_new) {
        auto line = line_of(scope, writing.before);
        page.name = line.name + ", " + line.about;
        page.clock = std::move(line.clock);
    }
    return page;
}

}  // namespace

web::Response show_examinations(web::Request const& request, access::CaseScope& scope) {
    ExaminationsPage page{.place = cases::place(scope),
                          .open = {},
                          .closed = {},
                          .withheld = {},
                          .may_write = may_write(scope)};
    for (auto const& one : examinations_of(scope))
        (one.is_open() ? page.open : page.closed).push_back(line_of(scope, one));
    using enum access::FolderKind;
    for (auto const folder : {assessment, health, school})
        if (auto shut = cases::withheld(scope, folder)) page.withheld.push_back(*std::move(shut));
    return web::page(request, page);
}

web::Response show_examination(web::Request const& request, access::CaseScope& scope) {
    auto const one = examination_in(scope, request);
    auto line = line_of(scope, one);
    auto const address = line.address;
    ExaminationPage page{.place = cases::place(scope),
                         .line = std::move(line),
                         .provisional = one.provisional,
                         .result = one.result,
                         .family_words = one.family_words,
                         .because = one.because,
                         .aware_on = one.aware_on,
                         .provisional_on = one.provisional_on,
                         .files = attachments::shown(
                             scope, {files_of_examinations().word, one.id.value}, may_write(scope)),
                         .steps = {},
                         .first = {},
                         .others = {}};
    for (auto const& step : steps_of(scope, one.id))
        page.steps.push_back(step_of(step, step.after.version == one.version));
    if (!may_write(scope)) return web::page(request, page);
    page.others = acts_of(address, one, scope.today());
    if (!page.others.empty()) {
        page.first = std::move(page.others.front());
        page.others.erase(page.others.begin());
    }
    return web::page(request, page);
}

web::Response show_form(web::Request const& request, access::CaseScope& scope) {
    auto const writing = writing_in(request, scope);
    if (!writing.is_possible) throw access::NotFound{};
    auto form = access::form_for(scope.visit(), request, web::typed(writing.before.version));
    if (!form.from_draft) form.values = values_of(writing.before, writing.asked.act);
    return web::page(request, write_page(scope, writing, std::move(form)));
}

web::Response write(web::Request const& request, access::CaseScope& scope) {
    auto const writing = writing_in(request, scope);
    web::Form form{request, examination_fields};
    auto const after = read_examination(form, writing.before, writing.asked, scope.today());
    bool const is_stale = form.state().version != web::typed(writing.before.version);
    if (!writing.is_new && (is_stale || !writing.is_possible))
        return two_versions(request, scope, form.state(), writing.before, writing.asked,
                            writing.back(scope));
    if (form.ok() && writing.is_new && !may_see(scope, after))
        form.mistake("kind", Text{"Den slags hører til i en mappe, som du ikke må se. Bed "
                                  "koordinatoren om at bestille den."});
    if (writing.is_new && examinations_of(scope).size() >= most_examinations)
        form.mistake("kind", Text{"Der er bestilt mange. Aflys dem, der ikke bliver til noget."});
    if (!form.ok()) return web::page(request, write_page(scope, writing, form.state()), 422);
    auto const id = keep(scope, writing.asked.act, after);
    return web::see_other(address_of(scope.case_id()) + "/" + web::typed(id));
}

}  // namespace indgang::examinations
