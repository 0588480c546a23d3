// "Prøv selv": which date follows from a model, the interventions and what was held. Nothing is saved
// and nobody needs to be signed in. The same question from a form and as JSON.
#pragma once
#include <boost/describe/class.hpp>
#include <map>
#include <string>
#include <vector>

#include "follow_up/follow_up.hpp"
#include "web/form.hpp"

namespace indgang::web {
class JsonReading;
}

namespace indgang::rules_page {

/// The body of POST /regler/opfoelgning, for the description of the interface.
struct TriedIntervention {
    std::string provision;
    Day from;
    std::optional<Day> to;
    std::optional<Day> examination_until;  // home training only
};
BOOST_DESCRIBE_STRUCT(TriedIntervention, (), (provision, from, to, examination_until))

struct TryRequest {
    std::string model;
    Day today;
    std::vector<TriedIntervention> interventions;
    std::optional<Day> start_conversation_on;
    std::vector<Day> held;
};
BOOST_DESCRIBE_STRUCT(TryRequest, (), (model, today, interventions, start_conversation_on, held))

/// Worth a second look, but no mistake.
struct TryHint {
    std::string field;
    Phrase said;
};
BOOST_DESCRIBE_STRUCT(TryHint, (), (field, said))

struct TryAnswer {
    std::optional<std::map<std::string, int>> interval = {};  // {"months": 3} or {"days": 42}
    std::optional<Day> due_on = {};
    std::optional<Day> plan_by = {};
    std::optional<Basis> basis = {};
    bool overdue = false;
    Phrase because;
    std::vector<TryHint> hints = {};
};
BOOST_DESCRIBE_STRUCT(TryAnswer, (), (interval, due_on, plan_by, basis, overdue, because, hints))

struct Tried {
    TryAnswer answer;
    std::optional<follow_up::NextFollowUp> next;
};

/// What was asked, answered; mistakes are noted in the reading, and then the answer means nothing.
/// A browser sends the rows of its form that nobody filled in: these are no interventions.
Tried tried(web::JsonReading& body, bool is_form);

}  // namespace indgang::rules_page
