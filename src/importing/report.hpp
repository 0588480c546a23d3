// What is told of a plan: counts, what must be put right, a look at the families. It is kept (sealed) with
// an upload and said in the language of whoever reads it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "importing/plan.hpp"

namespace indgang::importing {

inline constexpr std::size_t most_lines = 200;  // of a kind; the counts tell of the rest
inline constexpr std::size_t most_previews = 20;

/// What is the same in many rows is one line, with the rows.
struct ReportLine {
    std::vector<int> rows;
    std::string column, stands;
    Phrase said;
};

struct FamilyPreview {
    std::string name, coordinator;
    Day opened_on;
    bool is_there = false;
    std::vector<std::vector<Phrase>> persons;  // of each, what would be saved
};

struct BadFamily {
    int row = 0;
    std::string name;
};

struct Saved {
    std::int64_t opened = 0, added_to = 0, there_already = 0, left_out = 0;
};

struct Report {
    bool is_hopeless = false;
    std::int64_t rows = 0, families = 0, good = 0, persons = 0, matters = 0, interventions = 0;
    std::int64_t to_save = 0;  // good, and with something new
    std::int64_t wrong_count = 0, look_count = 0, there_count = 0;
    std::vector<ReportLine> wrong, look, there;
    std::vector<FamilyPreview> previews;
    std::vector<BadFamily> bad;
    std::optional<Saved> saved = {};
};

Report report_of(Plan const& plan);
std::vector<FamilyPreview> previews(Plan const& plan, std::size_t most);

/// "Række 3, 5 og 17 til"
Phrase rows_in_words(std::vector<int> const& rows);
Phrase said(Saved const& saved);

/// For a terminal.
std::string in_words(Report const& report, Language language);
std::string families_in_words(Report const& report, Language language);

std::string json_of(Report const& report);
/// Throws std::runtime_error for what json_of() did not write.
Report report_from_json(std::string_view json);

}  // namespace indgang::importing
