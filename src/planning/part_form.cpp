#include "planning/part_form.hpp"

#include <algorithm>
#include <cstdlib>

#include "burden/burden.hpp"
#include "web/compared.hpp"

namespace indgang::planning {
namespace {

using plan::Kind;

bool is_adult(plan::Concerned const* person) {
    return person && (person->role == cases::FamilyRole::parent ||
                      person->role == cases::FamilyRole::other_adult);
}

/// An adult's own is written by whoever works with the adult; a young person's by that person alone.
bool may_be_own(Reading const& reading, std::optional<PersonId> of) {
    auto const* person = of ? reading.facts.person(*of) : nullptr;
    if (is_adult(person)) return true;
    return person && reading.scope.person() == of && person->born_on &&
           age_on(reading.scope.today(), *person->born_on) >= access::age_of_own_folder;
}

std::string shortened(std::string const& words) {
    constexpr std::size_t longest = 90;
    if (words.size() <= longest) return words;
    auto at = words.rfind(' ', longest);
    if (at == words.npos) at = longest;
    while (at > 0 && (static_cast<unsigned char>(words[at]) & 0xc0) == 0x80) --at;
    return words.substr(0, at) + " …";
}

bool stands_under(plan::Plan const& plan, plan::Element const& element, plan::ElementId above) {
    auto const* at = &element;
    for (int depth = 0; at && depth < 8; ++depth) {
        if (at->id == above) return true;
        auto const under = at->standing().content.under;
        at = under ? plan.element(*under) : nullptr;
    }
    return false;
}

/// A goal stands under a wish or another goal, an action under a goal that is not ended.
std::vector<web::Choice> places_for(Reading const& reading, Kind kind,
                                    plan::Element const* changed) {
    std::vector<web::Choice> places;
    if (kind == Kind::wish) return places;
    for (auto const wanted : {Kind::wish, Kind::goal})
        for (auto const& element : reading.plan.elements) {
            if (element.kind != wanted || !element.is_in_plan) continue;
            if (kind == Kind::action && wanted == Kind::wish) continue;
            if (changed && stands_under(reading.plan, element, changed->id)) continue;
            bool const is_now = changed && changed->standing().content.under == element.id;
            if (element.goal_state != plan::GoalState::active && !is_now) continue;
            places.push_back({web::typed(element.id),
                              std::string(said(element.kind, reading.scope.language())) + ": " +
                                  shortened(element.standing().content.words),
                              {}});
        }
    return places;
}

template <class I>
std::optional<I> chosen_id(web::Form& form, std::string_view field,
                           std::vector<web::Choice> const& choices) {
    auto const typed = form.maybe_text(field);
    if (typed.empty()) return std::nullopt;
    if (std::ranges::find(choices, typed, &web::Choice::word) == choices.end()) {
        form.mistake(field, Text{"Vælg en fra listen."});
        return std::nullopt;
    }
    return I{std::stoll(typed)};
}

void read_scale(web::Form& form, plan::Content& content) {
    constexpr Text wrong = "Skriv et helt tal fra 0 til 10, eller lad feltet stå tomt.";
    auto const read = [&](std::string_view field) -> std::optional<std::int64_t> {
        auto const number = form.maybe_number(field);
        if (number && (*number < 0 || *number > 10)) {
            form.mistake(field, wrong);
            return std::nullopt;
        }
        return number;
    };
    content.baseline = read("baseline");
    content.target = read("target");
}

void read_goal(web::Form& form, Reading const& reading, WritePage const& page,
               plan::Content& content) {
    content.under = chosen_id<plan::ElementId>(form, "under", page.under);
    content.about = chosen_id<PersonId>(form, "about", page.people);
    content.purpose = form.maybe_text("purpose");
    content.term = form.maybe_choice("term", plan::terms, "Vælg en fra listen.");
    content.no_wish_because = form.maybe_text("no_wish_because");
    content.due_on = form.maybe_day("due_on");
    content.judged_on = form.maybe_day("judged_on");
    content.measure = form.maybe_text("measure");
    read_scale(form, content);
    auto const* above = content.under ? reading.plan.element(*content.under) : nullptr;
    if (above) content.no_wish_because.clear();
}

Phrase heading_of(Kind kind, bool is_new) {
    switch (kind) {
        case Kind::wish: return is_new ? phrase("Nyt ønske") : phrase("Skriv ønsket om");
        case Kind::goal: return is_new ? phrase("Nyt mål") : phrase("Skriv målet om");
        case Kind::action: return is_new ? phrase("Ny handling") : phrase("Skriv handlingen om");
    }
    return {};
}

constexpr web::ComparedField compared_fields[] = {
    {"words", "Ordene"},
    {"said_by", "Sagt af"},
    {"purpose", "Formål"},
    {"under", "Hører til"},
    {"no_wish_because", "Uden ønske, fordi"},
    {"about", "Om"},
    {"term", "Hvor langt frem?"},
    {"due_on", "Senest"},
    {"judged_on", "Vi ser efter, om det virker"},
    {"measure", "Sådan kan vi se det"},
    {"baseline", "Hvor vi er nu (0–10)"},
    {"target", "Hvor vi vil hen (0–10)"},
    {"involvement", "Hvem gør det?"},
};

}  // namespace

Written read_part(web::Form& form, Reading const& reading, WritePage const& page,
                  plan::Content before) {
    Written written{.content = std::move(before), .owner = {}, .holder = {}, .because = {}};
    auto& content = written.content;
    content.is_removal = false;
    content.words = form.text("words", page.is_wish   ? Text{"Skriv ønsket, som det bliver sagt."}
                                       : page.is_goal ? Text{"Skriv, hvad I vil nå."}
                                                      : Text{"Skriv, hvad der skal gøres."});
    if (page.is_wish) content.said_by = chosen_id<PersonId>(form, "said_by", page.people);
    if (page.is_goal) read_goal(form, reading, page, content);
    if (page.is_action) {
        content.under = chosen_id<plan::ElementId>(form, "under", page.under);
        if (!content.under && form.state().mistake("under").empty())
            form.mistake("under", Text{"Vælg det mål, handlingen hører til."});
        content.due_on = form.maybe_day("due_on");
        content.involvement =
            form.maybe_choice("involvement", plan::involvements, "Vælg en fra listen.");
        if (page.is_new) {
            auto const typed = form.maybe_text("holder");
            written.holder = actions::holder_from(typed);
            if (std::ranges::find(page.holders, typed, &web::Choice::word) == page.holders.end())
                form.mistake("holder", Text{"Vælg den ene, der har bolden."});
        }
    }
    written.because = form.maybe_text("because");
    if (!page.is_new) return written;
    auto const* above = content.under ? reading.plan.element(*content.under) : nullptr;
    auto const of = page.is_wish ? content.said_by : content.about;
    if (above && above->is_own())
        written.owner = above->owner;
    else if (!page.is_action && may_be_own(reading, of) && form.flag("is_own"))
        written.owner = of;
    return written;
}

web::Pairs values_of(plan::Content const& content) {
    web::Pairs values{{"words", content.words}};
    auto const add = [&](std::string_view field, std::string value) {
        if (!value.empty()) values.emplace_back(field, std::move(value));
    };
    add("said_by", web::typed(content.said_by));
    add("purpose", content.purpose);
    add("under", web::typed(content.under));
    add("no_wish_because", content.no_wish_because);
    add("about", web::typed(content.about));
    add("term", web::typed(content.term));
    add("due_on", web::typed(content.due_on));
    add("judged_on", web::typed(content.judged_on));
    add("measure", content.measure);
    add("baseline", web::typed(content.baseline));
    add("target", web::typed(content.target));
    add("involvement", web::typed(content.involvement));
    return values;
}

WritePage write_page(Reading const& reading, Kind kind, plan::Element const* changed,
                     web::FormState form) {
    WritePage page{.place = cases::place(reading.scope),
                   .base = reading.base,
                   .back = changed ? reading.address_of(*changed) : reading.base,
                   .heading = {},
                   .kind = kind,
                   .is_wish = kind == Kind::wish,
                   .is_goal = kind == Kind::goal,
                   .is_action = kind == Kind::action,
                   .is_new = !changed,
                   .is_for_family = reading.is_family,
                   .is_draft = reading.plan.is_draft(),
                   .asks_owner = !changed && kind != Kind::action,
                   .is_youths = reading.is_family && may_be_own(reading, reading.scope.person()) &&
                                !is_adult(reading.facts.person(*reading.scope.person())),
                   .under = places_for(reading, kind, changed),
                   .people = {},
                   .holders = {},
                   .full_weeks = {},
                   .board_words = {},
                   .form = std::move(form)};
    for (auto const& person : reading.facts.people)
        page.people.push_back({web::typed(person.id), person.called, {}});
    if (page.is_action && page.is_new) {
        page.full_weeks = burden::full_weeks(reading.scope);
        auto const under = std::string(page.form.value("under"));
        auto const* above = reading.plan.element({std::strtoll(under.c_str(), nullptr, 10)});
        bool const is_own = above && above->is_own();
        page.holders = actions::possible_holders(reading.scope, reading.facts,
                                                 above ? above->about : std::nullopt,
                                                 is_own ? above->owner : std::optional<PersonId>{});
    }
    page.heading = heading_of(kind, page.is_new);
    return page;
}

web::Response two_versions(web::Request const& request, Reading const& reading,
                           WritePage const& page, plan::Element const& element) {
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        auto const language = reading.scope.language();
        if (auto const term = value_of(plan::terms, value); term && field == "term")
            return std::string(said(*term, language));
        if (auto const how = value_of(plan::involvements, value); how && field == "involvement")
            return std::string(said(*how, language));
        auto const& choices = field == "under" ? page.under : page.people;
        if (field == "under" || field == "about" || field == "said_by")
            for (auto const& one : choices)
                if (one.word == value) return one.label;
        return {};
    };
    auto const& newest = element.latest();
    return web::conflict(request, page.form,
                         {.version = web::typed(newest.number),
                          .address = reading.address_of(element),
                          .by = newest.by_name},
                         web::compared(compared_fields, values_of(newest.content), page.form.values,
                                       reading.scope.language(), words));
}

}  // namespace indgang::planning
