// Whose word something on a board or a scale rests on (kilde): one of the family in its own words, or a
// professional's observation with who, when and how it is known. Never both, never neither (ASSESS-2).
//
// Never stored here: each slice keeps the source beside its own words.
// Asks: cases.  Is asked by: assessment, talk_boards, scales, worries, readiness.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/cases.hpp"

namespace indgang::web {
class Form;
struct FormState;
using Pairs = std::vector<std::pair<std::string, std::string>>;
}  // namespace indgang::web

namespace indgang::attribution {

/// On what a professional's observation rests.
enum class WayOfKnowing { seen, told, examined, written };
inline constexpr Wording<WayOfKnowing> ways_of_knowing[] = {
    {WayOfKnowing::seen, "seen", "Har selv set eller hørt det"},
    {WayOfKnowing::told, "told", "Har fået det fortalt"},
    {WayOfKnowing::examined, "examined", "Undersøgelse eller test"},
    {WayOfKnowing::written, "written", "Står i en udtalelse eller journal"},
};
constexpr auto const& wording(WayOfKnowing way) { return find(ways_of_knowing, way); }

/// What a professional has observed: who, when, and how it is known.
struct Observation {
    std::string observer;
    Day on;
    WayOfKnowing known_by;
    friend bool operator==(Observation const&, Observation const&) = default;
};

struct Source {
    std::optional<PersonId> said_by = {};
    std::string said_by_name = {};  // "Anna (mor)"
    std::optional<Observation> observed = {};

    bool is_own_words() const { return !observed; }
    friend bool operator==(Source const&, Source const&) = default;
};

/// Who says it: "Anna (mor)", or "Lise Bang, 3. november 2026. Undersøgelse eller test".
Phrase said(Source const& source);
/// "Anna (mor)", as the family says it.
std::string called(std::string const& name, std::string const& relation);

/// May this one of the family read at home what that source says? What another adult has said stays with
/// those who were there: parents who live apart read one board. Our own choice.
bool may_read_at_home(std::optional<PersonId> said_by, std::optional<cases::FamilyRole> role,
                      PersonId reader);
/// The same for whoever has opened the case: all who are not of the family read everything.
bool may_read(access::CaseScope& scope, std::optional<PersonId> said_by,
              std::optional<cases::FamilyRole> role);

/// Whose word it may be: each of the family, whoever said what stands there, an observation.
struct Voice {
    std::string word, label;
};
inline constexpr std::string_view observation = "observation";
std::vector<Voice> voices(access::CaseScope& scope, Source const& now = {});
/// As the form sends it.
std::string voice_of(Source const& source);

/// The fields of a form that ask for it: voice, observer, observed_on and known_by. What is wrong is noted
/// on the form; an observation is not of a later day than today.
Source read_source(web::Form& form, std::vector<Voice> const& voices, Day today);
void add_values(web::Pairs& values, Source const& source);
/// What was sent in one of these fields, in words; empty for other fields.
std::string in_words(std::string_view field, std::string_view value,
                     std::vector<Voice> const& voices, Language language);

/// The same fields as a part of a form: {{show source}}.
struct SourceFields {
    std::vector<Voice> voices;
    std::string observer = {};  // who is signed in
    Day today;
    bool is_chosen = false;  // the first voice is the right one; else one must be chosen

    static constexpr auto const& every_way = ways_of_knowing;
};
BOOST_DESCRIBE_STRUCT(SourceFields, (), ())
void render(SourceFields const& page, web::View& view);

}  // namespace indgang::attribution
