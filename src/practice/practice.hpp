// The municipality's own practice (lokal omsætning, MOD-3): per core element of a model a text of what,
// why, how and with which tools, in versions, and who has read the one in force. The core elements
// themselves are the model's and cannot be changed.
//
// A version is never overwritten. Whoever works by it confirms having read it, once for each version.
// Asks: collaboration_model.  Is asked by: core_team, follow_up.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/asked.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
}  // namespace indgang::access
namespace indgang::web {
struct View;
}

namespace indgang::practice {

/// Not a core element: what somebody needs to know who joins a core team (TEAM-6).
inline constexpr std::string_view joining = "core_team";

/// Which text: the model's slug and the core element's word.
struct Subject {
    std::string model, element;
    friend bool operator==(Subject const&, Subject const&) = default;
};

struct PracticeText {
    Subject subject;
    std::int64_t version = 0;  // 0: nothing is written
    std::string what, why, how, tools;
    std::string written_by;
    std::optional<Instant> written_at = {};
    bool is_read = false;  // by the reader, in this version
};

/// The versions in force of all that is written, each with whether the visitor has read it.
std::vector<PracticeText> texts_in_force(access::Visit& visit);

/// Where the work is done: how the municipality does it, for the model that the case follows.
struct Hint {
    Phrase name;  // the core element
    Subject subject;
    std::string how, tools;
    bool is_read = false;
};
void render(Hint const& page, web::View& view);

/// The first of these core elements that the case's model has and that something is written about.
Asked<std::optional<Hint>> ask_hint(access::CaseScope& scope,
                                    std::vector<std::string_view> const& elements);

/// What who joins a core team needs to know, in the municipality's words or, where it has written
/// none, in the models'.
struct Welcome {
    std::string purpose, expected, to_read;
};
Welcome welcome(access::CaseScope& scope);

/// Core elements of the case's model that something is written about which the reader has not read.
struct Unread {
    Phrase name;
    Subject subject;
};
std::vector<Unread> unread_of(access::CaseScope& scope);

}  // namespace indgang::practice
