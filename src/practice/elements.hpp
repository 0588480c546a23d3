// The subjects that a municipality writes about: the core elements of the models it runs, and what a
// new member of a core team needs to know. Pure.
#pragma once
#include "collaboration_model/collaboration_model.hpp"
#include "practice/practice.hpp"

namespace indgang::practice {

struct Named {
    Subject subject;
    std::string_view model, name;  // as people say them
};

/// In the models' own order, the joining last.
std::vector<Named> subjects_of(std::vector<std::string> const& models);
std::optional<Named> subject_named(std::vector<std::string> const& models, std::string_view model,
                                   std::string_view element);

/// What the four parts are called; of the joining they are its purpose, and what is expected.
struct Labels {
    Text what, why, how, tools;
};
Labels labels_of(Subject const& subject);

}  // namespace indgang::practice
