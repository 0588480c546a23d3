#include "scales/rating_form.hpp"

#include <algorithm>

#include "scales/rules.hpp"
#include "web/compared.hpp"

namespace indgang::scales {
namespace {

Rater read_rater(web::Form& form, std::vector<web::Choice> const& raters) {
    auto const chosen = form.text("rater", "Vælg, hvem der svarer.");
    auto const found = std::ranges::find(raters, chosen, &web::Choice::word);
    if (found == raters.end()) {
        if (!chosen.empty()) form.mistake("rater", Text{"Vælg, hvem der svarer."});
        return {};
    }
    if (chosen == professional)
        return {.name = form.text("professional", "Skriv, hvilken fagperson der svarer.")};
    return {.person = PersonId{std::stoll(chosen)}, .name = found->label};
}

std::string_view field_of(RatingObjection objection) {
    switch (objection) {
        case RatingObjection::value_missing: return "value";
        case RatingObjection::nothing_to_take_back:
        case RatingObjection::later_than_today: return "rated_on";
    }
    return {};
}

constexpr web::ComparedField compared_fields[] = {{"value", "Svar"}, {"reason", "Hvorfor?"}};

}  // namespace

std::vector<web::Choice> raters(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& member : cases::family(scope).members)
        all.push_back(
            {web::typed(member.id), attribution::called(member.name, member.relation), {}});
    all.push_back(
        {std::string(professional), std::string(in(scope.language(), Text{"En fagperson"})), {}});
    return all;
}

std::optional<std::int64_t> read_value(web::Form& form) {
    auto const value = form.maybe_number("value");
    if (!value || (*value >= lowest && *value <= highest)) return value;
    form.mistake("value", RatingObjection::value_missing);
    return std::nullopt;
}

Rating read_rating(web::Form& form, Scale const& scale, std::vector<web::Choice> const& raters,
                   Day today) {
    Rating rating{.rater = read_rater(form, raters),
                  .on = form.day("rated_on", "Vælg den dag, svaret handler om.")};
    bool const is_taken_back = form.maybe_text("act") == take_back;
    auto const value = read_value(form);
    rating.reason = form.maybe_text("reason");
    if (!is_taken_back) rating.value = value;
    if (form.ok() || (form.state().mistake("value").empty() && !rating.value && !is_taken_back))
        for (auto const objection : objections_to(rating, scale.ratings, is_taken_back, today))
            if (form.state().mistake(field_of(objection)).empty())
                form.mistake(field_of(objection), objection);
    return rating;
}

std::string version_of(Scale const& scale) {
    return web::typed(scale.ratings.empty() ? std::int64_t{0} : scale.ratings.back().id.value);
}

std::optional<Rating> written_meanwhile(Scale const& scale, Rating const& rating,
                                        web::FormState const& typed) {
    auto const* now = counting(scale.ratings, rating.rater, rating.on);
    bool const was_there =
        now && typed.version.size() < 19 && !typed.version.empty() &&
        std::ranges::all_of(typed.version, [](char c) { return c >= '0' && c <= '9'; }) &&
        now->id.value <= std::stoll(typed.version);
    if (!now || was_there) return std::nullopt;
    return *now;
}

web::Response two_versions(web::Request const& request, Language language,
                           web::FormState const& typed, Rating const& now, Scale const& scale,
                           std::string const& address) {
    web::Pairs const theirs{{"value", web::typed(now.value)}, {"reason", now.reason}};
    return web::conflict(request, typed,
                         {.version = version_of(scale), .address = address, .by = now.recorded_by},
                         web::compared(compared_fields, theirs, typed.values, language));
}

}  // namespace indgang::scales
