#include <algorithm>

#include "access/drafts.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "coordinators/pages.hpp"
#include "coordinators/rules.hpp"
#include "coordinators/store.hpp"
#include "web/compared.hpp"

namespace indgang::coordinators {
namespace {

std::string version_of(std::vector<ModelPeriod> const& periods) {
    return iso(periods.front().from_on);
}

ModelPage page_of(access::CaseScope& scope, std::vector<ModelPeriod> periods, web::FormState form) {
    ModelPage page{.place = cases::place(scope),
                   .periods = std::move(periods),
                   .models = {},
                   .form = std::move(form)};
    for (auto const& name : scope.visit().municipality().models)
        if (auto const* model = model_named(name); model && model != &scope.model())
            page.models.push_back({std::string(model->word), std::string(model->danish), {}});
    return page;
}

ModelChange read_change(web::Form& form, access::CaseScope& scope, ModelPeriod const& present) {
    auto const typed = form.text("model", "Vælg den model, forløbet skal følge.");
    auto const* model = model_named(typed);
    auto const& runs = scope.visit().municipality().models;
    bool const is_run = model && std::ranges::any_of(runs, [&](std::string const& name) {
                            return model_named(name) == model;
                        });
    if (!is_run) form.mistake("model", Text{"Vælg en model, som kommunen arbejder efter."});
    ModelChange change{
        .model = is_run ? std::string(model->word) : "",
        .name = is_run ? model->danish : "",
        .from_on = form.day("from_on", "Vælg den dag, skiftet gælder fra."),
        .because = form.text("because", "Skriv, hvorfor modellen skifter."),
    };
    if (!form.ok()) return change;
    auto const closed_on = cases::heading(scope).closed_on;
    if (auto const objection =
            objection_to(change.model, change.from_on, present, closed_on, scope.today()))
        form.mistake(*objection == ModelObjection::same_model ? "model" : "from_on", *objection);
    return change;
}

constexpr web::ComparedField compared_fields[] = {
    {"model", "Skift til"},
    {"from_on", "Fra hvilken dag?"},
    {"because", "Hvorfor skiftes der?"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, ModelPeriod const& present) {
    web::Pairs const theirs{
        {"model", present.model}, {"from_on", iso(present.from_on)}, {"because", present.because}};
    auto const words = [&](std::string_view field, std::string_view value) {
        auto const* model = field == "model" ? model_named(value) : nullptr;
        return model ? std::string(model->danish) : std::string{};
    };
    return web::conflict(
        request, typed,
        {.version = iso(present.from_on),
         .address = "/forloeb/" + web::typed(scope.case_id()) + "/model",
         .by = present.recorded_by},
        web::compared(compared_fields, theirs, typed.values, scope.language(), words));
}

/// A municipality that runs one model has nothing to change to.
void refuse_where_there_is_one(access::CaseScope& scope) {
    if (scope.visit().municipality().models.size() < 2) throw access::NotFound{};
}

}  // namespace

web::Response show_model(web::Request const& request, access::CaseScope& scope) {
    refuse_where_there_is_one(scope);
    auto periods = ask_models(scope)();
    auto form = access::form_for(scope.visit(), request, version_of(periods));
    return web::page(request, page_of(scope, std::move(periods), std::move(form)));
}

web::Response change_model(web::Request const& request, access::CaseScope& scope) {
    refuse_where_there_is_one(scope);
    auto periods = ask_models(scope)();
    web::Form form{request, model_fields};
    bool const is_stale = form.state().version != version_of(periods);
    auto const change = read_change(form, scope, periods.front());
    if (is_stale) return two_versions(request, scope, form.state(), periods.front());
    if (!form.ok())
        return web::page(request, page_of(scope, std::move(periods), form.state()), 422);
    save(scope, change);
    return web::see_other("/forloeb/" + std::to_string(scope.case_id().value));
}

}  // namespace indgang::coordinators
