// The sources of insight: which rows of which tables are about somebody, how they are tied to that person, in which
// folder they lie, and what each column is called. One SQL text each, in the *_source_store.cpp files; every table and
// column of the database has its place here or in left_out.hpp, and a test says so (docs/adr/0027).
#pragma once
#include <span>

#include "access/folders.hpp"
#include "db/sql.hpp"
#include "insight/insight.hpp"

namespace indgang::insight {

/// What a column holds, and so how it is written and what of it is masked.
enum class Kind {
    text,
    number,
    flag,
    day,
    moment,
    minute,
    word,
    word_list,
    person,
    people,
    user,
    folders,
    phrase,
    function,  // of a user who looked: what they are, not who (C-579/21)
    act,       // of the access log: what a page is called
    right      // of the access log: by which right it was opened
};

using SaidWord = std::string_view (*)(std::string_view word);

struct Column {
    std::string_view key = {};  // stable: the name of the field in the JSON; empty: no more columns
    Text heading = "";
    Kind kind = Kind::text;
    SaidWord said = nullptr;  // of a word: in Danish
};

/// Each row of the answer begins with five columns: its number, about whom it is (none: the whole family; the same
/// number again with another person: about both), whose words they are, its folder where that is not the source's
/// ("own": the person's own), and to whom alone it may be given beside the person, as numbers with commas between.
inline constexpr int tied_columns = 5;

inline constexpr std::size_t most_columns = 17;

struct Source {
    std::string_view key;  // stable: "contacts"
    Topic topic;
    Text heading;
    access::FolderKind folder;
    db::SqlWith<1> sql;  // $1: the case
    Column columns[most_columns] = {};
    bool is_private = false;  // for the person alone, whoever holds custody
    bool is_by_name =
        false;  // of the case as a whole: only rows that name the person, or are its own
};

template <auto const& table>
std::string_view said_in(std::string_view word) {
    auto const value = value_of(table, word);
    return value ? find(table, *value).danish : std::string_view{};
}

constexpr Column text(std::string_view key, Text heading) { return {key, heading, Kind::text}; }
constexpr Column number(std::string_view key, Text heading) { return {key, heading, Kind::number}; }
constexpr Column flag(std::string_view key, Text heading) { return {key, heading, Kind::flag}; }
constexpr Column day(std::string_view key, Text heading) { return {key, heading, Kind::day}; }
constexpr Column moment(std::string_view key, Text heading) { return {key, heading, Kind::moment}; }
constexpr Column minute(std::string_view key, Text heading) { return {key, heading, Kind::minute}; }
constexpr Column one_person(std::string_view key, Text heading) {
    return {key, heading, Kind::person};
}
constexpr Column those(std::string_view key, Text heading) { return {key, heading, Kind::people}; }
constexpr Column user(std::string_view key, Text heading) { return {key, heading, Kind::user}; }
constexpr Column folders(std::string_view key, Text heading) {
    return {key, heading, Kind::folders};
}
constexpr Column phrased(std::string_view key, Text heading) {
    return {key, heading, Kind::phrase};
}
constexpr Column word(std::string_view key, Text heading, SaidWord said) {
    return {key, heading, Kind::word, said};
}
constexpr Column listed(std::string_view key, Text heading, SaidWord said) {
    return {key, heading, Kind::word_list, said};
}
constexpr Column act(std::string_view key, Text heading) { return {key, heading, Kind::act}; }
constexpr Column right(std::string_view key, Text heading) { return {key, heading, Kind::right}; }
constexpr Column function(std::string_view key, Text heading) {
    return {key, heading, Kind::function};
}
constexpr Column by(std::string_view key) { return {key, Text{"Skrevet af"}, Kind::user}; }
constexpr Column at(std::string_view key) { return {key, Text{"Skrevet"}, Kind::moment}; }
constexpr Column why(std::string_view key = "because") {
    return {key, Text{"Hvorfor"}, Kind::text};
}

std::span<Source const> family_sources();
std::span<Source const> around_sources();
std::span<Source const> sharing_sources();
std::span<Source const> help_sources();
std::span<Source const> heard_sources();
std::span<Source const> analysis_sources();
std::span<Source const> plan_sources();
std::span<Source const> wish_sources();
std::span<Source const> meeting_sources();
std::span<Source const> minutes_sources();
std::span<Source const> assessment_meeting_sources();
std::span<Source const> message_sources();
std::span<Source const> document_sources();
std::span<Source const> closing_sources();
std::span<Source const> own_sources();

/// All, in the order in which they are read.
std::vector<Source const*> const& sources();

}  // namespace indgang::insight
