// Makes an invented municipality: departments, professionals, target groups and families with years of
// history, as many as wanted. The same wish gives the same content, whatever the engine. All of it is
// made up: CPR numbers are replacement numbers (day + 60), telephone numbers of an invented series.
// Asks all slices.  Is asked by app.
#pragma once
#include <cstdint>
#include <functional>
#include <string>

#include "access/keys.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "db/db.hpp"

namespace indgang::generate {

struct Wish {
    std::string slug, name, code;
    CollaborationModel const* model = nullptr;
    int cases = 60;
    int years = 2;
    std::uint64_t seed = 1;
    Day today;
    int professionals = 0;     // beside the coordinators; 0: as many as the families need
    std::string password;      // of all invented people
    bool has_a_story = false;  // the first coordinator's first family is written by hand
};

/// Told how many families are done, after each part.
using Progress = std::function<void(int done)>;

/// The invented municipality code of that short name: 99xx.
std::string invented_code(std::string_view slug);

/// Fills a database that has its tables. Throws std::runtime_error, in one line, where there are
/// families already.
void fill(db::Db& db, access::Keys const& keys, Wish const& wish, Progress const& progress = {});

}  // namespace indgang::generate
