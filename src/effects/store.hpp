// What the pages save. The course is as it was read; both are rows that stay.
#pragma once
#include "effects/effects.hpp"

namespace indgang::effects {

void save_purpose(access::CaseScope& scope, Course const& course, Purpose const& purpose);
/// With what each goal said; where it goes on, the purpose is written again with its new day.
void save_review(access::CaseScope& scope, Course const& course, Review const& review,
                 plan::Plan const& plan);
/// Whether anything can be due at all: spares the rest of the questions.
bool may_be_due(access::CaseScope& scope);

}  // namespace indgang::effects
