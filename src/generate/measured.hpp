// How the goals of a told plan have gone: what the family and the professionals have said of each. All invented.
#pragma once
#include <span>

#include "collaboration_model/collaboration_model.hpp"
#include "db/db.hpp"
#include "generate/family.hpp"

namespace indgang::generate {

/// Whichever adult stands first in a family that was not written by hand.
inline constexpr std::size_t first_adult = 99;

struct ToldMeasurement {
    int part;                            // place in the plan's list
    std::optional<std::size_t> by = {};  // place in the family's list
    std::string_view professional = {};  // else; "*": the coordinator
    int days_ago;
    int value;
    std::string_view words = {};
    bool is_told = false;      // by an adult, for a child
    bool is_on_steps = false;  // on the five steps of that goal
};
/// A goal that is measured on five steps with words.
struct ToldLadder {
    int part;
    std::string_view words[5];
    int days_ago;
};
struct ToldProgress {
    std::span<ToldMeasurement const> measured;
    std::span<ToldLadder const> ladders = {};
};
ToldProgress progress_told(CollaborationModel const& model, bool is_story, std::size_t number);

struct ProgressOwner {
    PersonId first_person;
    UserId recorded_by;
    Day today;
};
/// `elements`: the plan's parts as they were numbered.
void write_progress(db::Db& db, ToldProgress const& told, Family const& family,
                    std::span<std::int64_t const> elements, ProgressOwner const& of);

}  // namespace indgang::generate
