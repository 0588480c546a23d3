// Follow-up (opfølgning): is the plan working for the child and the family? One clock per child in a
// model with cadences, one per family in a model with core-team meetings.
//
// What is due is never stored as a fact: it is worked out from the interventions in force and from
// what was held. A copy may be kept for lists, renewed with what it depends on.
// Asks: interventions, cases.  Is asked by: rules_page, overview, portal.
#pragma once
#include "follow_up/facts.hpp"
#include "follow_up/held_rules.hpp"
#include "follow_up/rules.hpp"
#include "follow_up/why.hpp"
