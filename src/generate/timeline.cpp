// The phrases are those of the slices that write them, where their English stands too; a test holds
// them together. Here each stays Danish.
#include "generate/timeline.hpp"

#include <algorithm>
#include <stdexcept>

#include "catalogue/examination_kinds.hpp"
#include "catalogue/ics.hpp"
#include "interventions/interventions.hpp"
#include "voices/voices.hpp"

namespace indgang::generate {
namespace {

template <class... Values>
Phrase saying(char const* danish, Values&&... values) {
    return {danish, {PhraseValue(std::forward<Values>(values))...}};
}

class Writing {
public:
    explicit Writing(Family const& family) : family_{family} {}

    std::vector<Line> all() {
        coordinators();
        interventions();
        for (std::size_t child = 0; family_.has_started && child < family_.children; ++child)
            add(family_.started_on, "start_conversation_held", "meetings",
                saying("Opstartssamtale med {0} holdt {1}", name(child), family_.started_on));
        for (auto const& held : family_.held)
            add(held.on, "follow_up_held", "meetings",
                saying("Opfølgning med {0} holdt {1}", name(held.child), held.on));
        for (auto const& contact : family_.contacts)
            add(contact.on, "contact_logged", "correspondence",
                saying("Kontakt {0}: {1}", contact.on,
                       Phrase{std::string(wording(contact.kind).danish), {}}));
        for (auto const& card : family_.board)
            add(card.on, "assessment_card_added", "assessment",
                saying("Et kort er sat på ICS-tavlen for {0}: {1}.",
                       family_.persons[0].first_name(), dimension_name(card)));
        hearing();
        if (family_.pause)
            add(family_.pause->from, "pause_agreed", "meetings",
                saying("Pause for {0} aftalt fra {1} til {2}", name(family_.pause->child),
                       family_.pause->from, family_.pause->until));
        std::ranges::stable_sort(lines_, {}, &Line::at);
        return std::move(lines_);
    }

private:
    static std::string dimension_name(BoardCard const& card) {
        for (auto const& one : catalogue::ics_dimensions(catalogue::ics_set_on(card.on)))
            if (one.word == card.dimension) return one.name_da;
        throw std::logic_error("a card of no dimension");
    }
    void hearing() {
        for (auto const& voice : family_.voices) {
            Phrase const way{
                std::string(find(voices::ways, *value_of(voices::ways, voice.way)).danish), {}};
            auto const child = family_.persons[voice.child].first_name();
            if (voice.state == "planned")
                add(voice.on - days{15}, "voice_written", "assessment",
                    saying("{0} med {1} er planlagt til {2}.", way, child, voice.on));
            else
                add(voice.on, "voice_written", "assessment",
                    saying("{0} med {1} er skrevet ned.", way, child));
        }
        for (auto const& one : family_.examinations) {
            auto const& kind = catalogue::examination_kind(one.kind);
            if (one.reported_on)
                add(*one.reported_on, "examination_step", kind.folder,
                    saying("{0}: der er kommet svar.", kind.name_da));
        }
    }
    std::string const& name(std::size_t person) const { return family_.persons[person].name; }
    void add(Day on, std::string_view what, std::string_view folder, Phrase said) {
        lines_.push_back({moment_on(on, lines_.size()), family_.coordinator_on(on), what,
                          std::move(said), folder});
    }
    void add_about(std::size_t person, Day on, std::string_view what, Phrase said) {
        add(on, what, "matters", std::move(said));
        if (family_.persons[person].is_adult()) lines_.back().adult = person;
    }
    void coordinators() {
        auto const& periods = family_.coordinators;
        add(family_.opened_on, "case_opened", "all",
            saying("Forløbet er oprettet med {0} som koordinator.", periods.front().name));
        lines_.back().at = Instant{family_.opened_on.count() + std::chrono::hours{7}};
        for (std::size_t i = 1; i < periods.size(); ++i)
            add(periods[i].from, "coordinator_changed", "all",
                saying("{0} har overtaget koordineringen efter {1} fra {2}.", periods[i].name,
                       periods[i - 1].name, periods[i].from));
    }
    void interventions() {
        for (auto const& one : family_.interventions) {
            auto const what = interventions::described(*one.provision);
            add_about(one.person, std::max(one.from, family_.opened_on), "intervention_started",
                      saying("{0} får {1} fra {2}.", name(one.person), what, one.from));
            if (one.until && *one.until > family_.opened_on)
                add_about(one.person, *one.until, "intervention_ended",
                          saying("{1} til {0} er afsluttet fra {2}.", name(one.person), what,
                                 *one.until));
        }
    }

    Family const& family_;
    std::vector<Line> lines_;
};

}  // namespace

Instant moment_on(Day day, std::size_t number) {
    return {day.count() + std::chrono::minutes{8 * 60 + int(number * 17 % 300)}};
}

std::vector<Line> timeline_of(Family const& family) { return Writing{family}.all(); }

}  // namespace indgang::generate
