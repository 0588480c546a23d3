#include "meeting_kinds/kind_form.hpp"

#include "catalogue/kind_versions.hpp"
#include "meeting_kinds/known.hpp"
#include "web/compared.hpp"
#include "web/form_parts.hpp"

namespace indgang::meeting_kinds {
namespace {

constexpr std::string_view field_of(KindObjection objection) {
    switch (objection) {
        case KindObjection::family_and_shut_out:
        case KindObjection::same_seat_in_both: return "must_not";
        case KindObjection::agenda_is_longer:
        case KindObjection::too_many_points: return "agenda";
        case KindObjection::cadence_without_number: return "every";
        case KindObjection::follow_up_without_family:
        case KindObjection::duty_of_no_family: return "duties";
    }
    return "";
}

constexpr web::ComparedField compared_fields[] = {
    {"name", "Navn"},
    {"name_for_family", "Som familien læser det"},
    {"purpose", "Formål"},
    {"subject", "Hvad handler mødet om?"},
    {"must", "Hvem skal være med?"},
    {"must_not", "Hvem må ikke være med?"},
    {"without_family", "Hvorfor må det holdes uden familien?"},
    {"roles", "Roller"},
    {"minutes", "Minutter"},
    {"agenda", "Fast dagsorden"},
    {"cadence", "Hvor tit?"},
    {"every", "Antal uger eller måneder"},
    {"duties", "Hvad kan mødet tælle som?"},
    {"because", "Hvorfor?"},
};

template <class T, std::size_t N>
std::string said_in(Wording<T> const (&table)[N], std::string_view value, Language language) {
    auto const one = value_of(table, value);
    return one ? std::string(said(*one, language)) : std::string{};
}

std::string in_words(std::string_view field, std::string_view value, Language language) {
    if (field == "subject") return said_in(subjects, value, language);
    if (field == "must" || field == "must_not") return said_in(seats, value, language);
    if (field == "roles") return said_in(roles, value, language);
    if (field == "cadence") return said_in(cadences, value, language);
    if (field == "duties") return said_in(duties, value, language);
    return {};
}

void add(web::Pairs& values, std::string const& field, auto const& list) {
    for (auto const value : list) values.push_back({field, std::string(word(value))});
}

}  // namespace

Kind read_kind(web::Form& form) {
    Kind kind{.word = {},
              .name = form.text("name", "Skriv, hvad mødet hedder."),
              .name_for_family = form.text("name_for_family", "Skriv, hvad familien skal læse."),
              .purpose = form.text("purpose", "Skriv, hvad mødet er til."),
              .subject = form.choice("subject", subjects, "Vælg, hvad mødet handler om."),
              .must = listed(form.list("must"), seats),
              .must_not = listed(form.list("must_not"), seats),
              .child_from_age = form.maybe_number("child_from_age"),
              .roles = listed(form.list("roles"), roles),
              .minutes = form.number("minutes", shortest, longest, "Skriv et tal fra 10 til 240."),
              .cadence = form.choice("cadence", cadences, "Vælg, hvor tit mødet holdes."),
              .every = form.maybe_number("every").value_or(0),
              .without_family_because = form.maybe_text("without_family"),
              .duties = listed(form.list("duties"), duties),
              .because = form.text("because", "Skriv, hvorfor I laver mødetypen sådan.")};
    for (auto const& line : catalogue::lines_of(form.maybe_text("agenda")))
        if (auto point = point_from(line); !point.words.empty())
            kind.agenda.push_back(std::move(point));
    if (kind.child_from_age && (*kind.child_from_age < 0 || *kind.child_from_age > 17))
        form.mistake("child_from_age", Text{"Skriv en alder fra 0 til 17."});
    if (kind.every < 0 || kind.every > 52)
        form.mistake("every", Text{"Skriv et tal fra 1 til 52."});
    for (auto const objection : objections_to(kind))
        if (form.state().mistake(field_of(objection)).empty())
            form.mistake(field_of(objection), objection);
    return kind;
}

web::Pairs values_of(Kind const& kind) {
    web::Pairs values{{"name", kind.name},
                      {"name_for_family", kind.name_for_family},
                      {"purpose", kind.purpose},
                      {"subject", std::string(word(kind.subject))},
                      {"child_from_age", web::typed(kind.child_from_age)},
                      {"without_family", kind.without_family_because},
                      {"minutes", web::typed(kind.minutes)},
                      {"cadence", std::string(word(kind.cadence))},
                      {"every", kind.every > 0 ? web::typed(kind.every) : ""}};
    add(values, "must", kind.must);
    add(values, "must_not", kind.must_not);
    add(values, "roles", kind.roles);
    add(values, "duties", kind.duties);
    std::string agenda;
    for (auto const& point : kind.agenda) agenda += (agenda.empty() ? "" : "\n") + written(point);
    values.push_back({"agenda", agenda});
    return values;
}

web::Response two_versions(web::Request const& request, Language language,
                           web::FormState const& typed, Kind const& now) {
    return web::conflict(request, typed,
                         {.version = web::typed(now.version),
                          .address = "/moedetyper/" + now.word + "/ret",
                          .by = now.written_by},
                         web::compared(compared_fields, values_of(now), typed.values, language,
                                       [&](std::string_view field, std::string_view value) {
                                           return in_words(field, value, language);
                                       }));
}

}  // namespace indgang::meeting_kinds
