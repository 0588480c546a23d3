// Answers to what is proposed: one's own, another's that was said at a meeting, and yes to all that waits.
#include <algorithm>

#include "planning/pages.hpp"

namespace indgang::planning {
namespace {

/// "coordinator", or the number of one of the family.
std::string word_of(std::optional<PersonId> who) {
    return who ? web::typed(*who) : std::string("coordinator");
}

struct Answering {
    std::optional<PersonId> of;
    plan::Said said;
};

/// Whose answer it is: the reader's own, or one that the coordination writes down.
std::optional<Answering> read_answer(web::Form& form, Reading const& reading,
                                     plan::MustAgree const& must) {
    auto const of = form.maybe_text("of");
    Answering answering{
        .of = {},
        .said = {.by = {},
                 .answer = form.choice("answer", plan::answers, "Vælg enig eller ikke enig."),
                 .words = form.maybe_text("words")}};
    auto const how = form.maybe_choice("how", PartPage::said_ways, "Vælg, hvordan svaret kom.");
    auto const on = form.maybe_day("said_on");
    if (of.empty()) {
        auto const as = reading.reader_as(must);
        if (!as) return std::nullopt;
        answering.said.by = answering.of = *as;
    } else {
        if (reading.is_family || !reading.coordinates) return std::nullopt;
        for (auto const& person : reading.facts.people)
            if (word_of(person.id) == of && must.has_a_say(person.id)) answering.of = person.id;
        if (!answering.of) {
            form.mistake("of", Text{"Vælg, hvem der har svaret."});
            return answering;
        }
        answering.said.by = answering.of;
        answering.said.on = on.value_or(reading.scope.today());
        if (!how) form.mistake("how", Text{"Vælg, hvordan svaret kom."});
        if (on && *on > reading.scope.today())
            form.mistake("said_on",
                         Text{"Dagen ligger efter i dag. Skriv, hvornår det blev sagt."});
        answering.said.how = how.value_or(plan::Way::meeting);
    }
    if (answering.said.answer == plan::Answer::no && answering.said.words.empty())
        form.mistake("words", Text{"Skriv, hvad du ikke er enig i. Så kan vi tale om det."});
    return answering;
}

}  // namespace

web::Response answer_part(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    web::Form form{request, answer_fields};
    auto const back = form.maybe_text("back");
    plan::RevisionId const seen{form.maybe_number("revision").value_or(0)};
    auto const* proposal = element.proposal();
    if (!proposal || proposal->id != seen) {
        form.mistake(
            "",
            Text{"Det er ændret, mens du læste. Læs det igen, og svar så. Dit svar er ikke gemt."});
        return part_page(request, reading, element, form.state(), 409);
    }
    auto const answering = read_answer(form, reading, reading.must_agree(element, *proposal));
    if (!answering) throw access::NotFound{};
    if (!form.ok()) return part_page(request, reading, element, form.state(), 422);
    plan::answer(scope, {{element.id, proposal->id, answering->said}});
    return web::see_other(back == "plan" ? reading.base : reading.address_of(element));
}

web::Response answer_all(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    web::Form form{request, answer_all_fields};
    auto const typed = form.list("revisions");
    std::vector<plan::AnswerTo> given;
    for (auto const* element : reading.waiting_for_reader()) {
        auto const* proposal = element->proposal();
        // What has changed since the page was read is not said yes to unseen; it stands there still.
        if (std::ranges::find(typed, web::typed(proposal->id)) == typed.end()) continue;
        auto const as = reading.reader_as(reading.must_agree(*element, *proposal));
        given.push_back({element->id, proposal->id, {.by = *as, .answer = plan::Answer::yes}});
    }
    plan::answer(scope, given);
    return web::see_other(reading.base);
}

}  // namespace indgang::planning
