#include "planning/reading.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indgang::planning {
namespace {

using plan::Kind;

std::string day_of(std::optional<Day> day, Language language) {
    return day ? say(*day, language) : std::string{};
}
std::string number_of(std::optional<std::int64_t> number) {
    return number ? std::to_string(*number) : std::string{};
}
template <class T>
std::string words_of(std::optional<T> value, Language language) {
    return value ? std::string(said(*value, language)) : std::string{};
}

}  // namespace

bool is_asked_about(plan::Plan const& plan, plan::Revision const& revision) {
    if (!plan.is_draft()) return true;
    return std::ranges::any_of(plan.elements,
                               [](plan::Element const& element) {
                                   auto const* one = element.proposal();
                                   return one && !one->said.empty();
                               }) &&
           !revision.is_withdrawn;
}

Reading::Reading(access::CaseScope& scope)
    : scope{scope},
      plan{plan::plan_of(scope)},
      facts{plan::family_facts(scope)},
      work{actions::work_of(scope, plan)},
      sources{source_plans::sources_of(scope)},
      origins{source_plans::origins(sources)},
      heading{cases::heading(scope)},
      base{plan::is_family(scope) ? std::string("/min-familie/plan")
                                  : fmt::format("/forloeb/{}/plan", scope.case_id().value)},
      is_family{plan::is_family(scope)},
      coordinates{plan::coordinates(scope)},
      may_write{is_family || (access::professionals.has(scope.relation()) &&
                              scope.may_see(access::FolderKind::plan))} {
    for (auto const& element : plan.elements) {
        if (!element.is_in_plan) continue;
        auto const under = element.standing().content.under;
        auto const* above = under ? plan.element(*under) : nullptr;
        if (above && above->is_in_plan)
            under_[*under].push_back(&element);
        else if (element.kind == Kind::goal)
            loose_.push_back(&element);
    }
}

std::string Reading::address_of(plan::Element const& element) const {
    return fmt::format("{}/{}", base, element.id.value);
}

std::string Reading::name_of(std::optional<PersonId> person) const {
    auto const* one = person ? facts.person(*person) : nullptr;
    return one ? one->called : std::string{};
}

std::vector<Phrase> Reading::origins_of(plan::ElementId element) const {
    auto const found = origins.find(element);
    return found == origins.end() ? std::vector<Phrase>{} : found->second;
}

plan::MustAgree Reading::must_agree(plan::Element const& element,
                                    plan::Revision const& revision) const {
    return plan::who_must_agree(plan, element, revision, facts, scope.today());
}

std::optional<std::optional<PersonId>> Reading::reader_as(plan::MustAgree const& must) const {
    if (is_family) {
        auto const person = scope.person();
        if (person && must.has_a_say(*person)) return person;
    } else if (coordinates && must.coordinator) {
        return std::optional<PersonId>{};
    }
    return std::nullopt;
}

std::vector<plan::Element const*> Reading::waiting_for_reader() const {
    std::vector<plan::Element const*> waiting;
    for (auto const& element : plan.elements) {
        auto const* proposal = element.is_in_plan ? element.proposal() : nullptr;
        if (!proposal) continue;
        auto const as = reader_as(must_agree(element, *proposal));
        if (as && !plan::last_word(*proposal, *as)) waiting.push_back(&element);
    }
    return waiting;
}

std::vector<FieldView> Reading::fields_of(Kind kind, plan::Content const& content) const {
    auto const language = scope.language();
    auto const* above = content.under ? plan.element(*content.under) : nullptr;
    std::string const under = above ? above->standing().content.words : std::string{};
    std::vector<FieldView> fields;
    if (kind == Kind::wish) {
        fields = {{Text{"Ønsket"}, content.words}, {Text{"Sagt af"}, name_of(content.said_by)}};
    } else if (kind == Kind::action) {
        fields = {{Text{"Handlingen"}, content.words},
                  {Text{"Hører til"}, under},
                  {Text{"Senest"}, day_of(content.due_on, language)},
                  {Text{"Hvem gør det?"}, words_of(content.involvement, language)}};
    } else {
        fields = {{Text{"Målet"}, content.words},
                  {Text{"Formål"}, content.purpose},
                  {Text{"Hører til"}, under},
                  {Text{"Uden ønske, fordi"}, content.no_wish_because},
                  {Text{"Om"}, name_of(content.about)},
                  {Text{"Hvor langt frem?"}, words_of(content.term, language)},
                  {Text{"Nået senest"}, day_of(content.due_on, language)},
                  {Text{"Vi ser efter, om det virker"}, day_of(content.judged_on, language)},
                  {Text{"Sådan kan vi se det"}, content.measure},
                  {Text{"Hvor vi er nu (0–10)"}, number_of(content.baseline)},
                  {Text{"Hvor vi vil hen (0–10)"}, number_of(content.target)}};
    }
    return fields;
}

std::vector<VoiceView> Reading::voices_on(plan::Revision const& revision,
                                          plan::MustAgree const& must) const {
    std::vector<std::optional<PersonId>> asked;
    for (auto const& group : must.yes_of) asked.insert(asked.end(), group.begin(), group.end());
    asked.insert(asked.end(), must.asked.begin(), must.asked.end());
    if (must.coordinator) asked.push_back(std::nullopt);
    std::vector<VoiceView> voices;
    for (auto const& one : asked) {
        auto const* word = plan::last_word(revision, one);
        VoiceView voice{.who = one ? name_of(one) : heading.coordinator.name,
                        .said = {},
                        .how = {},
                        .words = {},
                        .is_silent = !word};
        if (!word) {
            voice.said = phrase("har ikke svaret endnu");
        } else {
            voice.is_no = word->answer == plan::Answer::no;
            voice.said = voice.is_no ? phrase("er ikke enig") : phrase("er enig");
            voice.words = word->words;
            if (word->how != plan::Way::self)
                voice.how = phrase("{0} {1}, skrevet af {2}",
                                   Phrase{std::string(wording(word->how).danish), {}}, *word->on,
                                   word->recorded_by);
        }
        voices.push_back(std::move(voice));
    }
    return voices;
}

std::optional<ProposalView> Reading::proposal_on(plan::Element const& element) const {
    auto const* proposal = element.proposal();
    if (!proposal) return std::nullopt;
    auto const* agreed = element.agreed_revision();
    bool const is_back = agreed && agreed->content.is_removal;
    auto const must = must_agree(element, *proposal);
    auto const as = reader_as(must);
    auto const* own = as ? plan::last_word(*proposal, *as) : nullptr;
    bool const is_asked = as && is_asked_about(plan, *proposal);
    ProposalView view{.revision = proposal->id,
                      .answer_to = address_of(element) + "/svar",
                      .disagree_at = address_of(element) + "#svar",
                      .heading = {},
                      .by = proposal->by_person ? name_of(proposal->by_person) : proposal->by_name,
                      .because = proposal->because,
                      .at = proposal->at,
                      .standing = plan::standing_of(element, *proposal, must),
                      .differences = {},
                      .voices = {},
                      .is_removal = proposal->content.is_removal,
                      .is_new = !agreed || is_back,
                      .is_unknown = must.is_unknown(),
                      .may_say_yes = is_asked && (!own || own->answer == plan::Answer::no),
                      .may_say_no = is_asked && (!own || own->answer == plan::Answer::yes)};
    view.is_declined = view.standing == plan::Standing::declined;
    view.heading = view.is_removal ? phrase("Forslag om at tage det ud")
                   : view.is_new   ? phrase("Nyt forslag")
                                   : phrase("Forslag til ændring");
    if (is_asked_about(plan, *proposal)) view.voices = voices_on(*proposal, must);
    if (view.is_new || view.is_removal) return view;
    auto const before = fields_of(element.kind, agreed->content);
    auto const now = fields_of(element.kind, proposal->content);
    for (std::size_t i = 0; i < now.size(); ++i)
        if (before[i].value != now[i].value)
            view.differences.push_back({now[i].label, differences(before[i].value, now[i].value)});
    return view;
}

}  // namespace indgang::planning
