// Pseudonyms (pseudonymer): text in which nobody can be recognised, for those who may not know whose case
// it is (rules.md § 12). Names, numbers, addresses and places become stand-ins that can be read: "Barnet",
// "Moren", "[skole 1]". The same person or place has the same stand-in throughout one brief.
//
// Fail-safe: what is uncertain is replaced too, until somebody lets that very word through. Pure, but for the
// dictionary that says what an ordinary Danish word is. Why no language model: docs/adr/0011.
// Asks: catalogue (the municipalities' names).  Is asked by: analysis.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/wording.hpp"

namespace indgang::pseudonyms {

/// What became of a piece of the text. An uncertain one is replaced as well.
enum class Fate { kept, replaced, uncertain };
inline constexpr Wording<Fate> fates[] = {
    {Fate::kept, "kept", "Står, som det blev skrevet"},
    {Fate::replaced, "replaced", "Skiftet ud"},
    {Fate::uncertain, "uncertain", "Usikkert, og derfor skiftet ud"},
};
constexpr auto const& wording(Fate fate) { return find(fates, fate); }

/// One piece of the text, and what others read in its place.
struct Run {
    std::string original, shown;
    Fate fate = Fate::kept;
    friend bool operator==(Run const&, Run const&) = default;
};

/// Somebody of the case: each part of the name, and what else this person is called.
struct Person {
    std::string name, stand_in;
    std::vector<std::string> also_called = {};
    std::optional<Day> born_on = {};
};

/// A place of the case, and what it is: "skole", "vej", "by", "sted".
struct Place {
    std::string name, kind;
};

/// A number, or anything else that must not be read, and what stands in its place: "[sagsnummer]".
struct Literal {
    std::string text, stand_in;
};

/// What the case itself knows that outsiders must not.
struct Known {
    std::vector<Person> persons = {};
    std::vector<Place> places = {};
    std::vector<std::string> addresses = {};
    std::vector<Literal> literals = {};
};

/// What was decided of one word: what stands in its place, or nothing: it may be read as it is. Only what is
/// uncertain can be let through.
struct Ruling {
    std::string word, instead;
};

/// What is known of Danish words, in lower case.
struct Words {
    std::function<bool(std::string const&)> is_ordinary;  // "storm", also "skolevej"
    std::function<bool(std::string const&)> may_be_name;  // "storm", "sofie"
};
/// Debian's dictionary; where it is not installed no word is ordinary. One for the process, read when it is
/// first asked.
Words const& danish_words();

class Disguise {
public:
    Disguise(Known const& known, Words const& words, std::vector<Ruling> rulings = {});
    ~Disguise();
    Disguise(Disguise&&) noexcept;

    /// Before the first text is asked for: what is a name in one text is a name in all.
    void look_ahead(std::string_view text);
    /// Texts are given in the order in which they are read: places are numbered as they come.
    std::vector<Run> of(std::string_view text);
    /// Whether anything that is known for sure can still be read in it.
    bool gives_away(std::string_view text);

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// What outsiders read.
std::string shown(std::vector<Run> const& runs);

/// "mor" is "Moren", "lillebror" "Lillebroren"; empty for what says nothing.
std::string stand_in_for(std::string_view relation);

}  // namespace indgang::pseudonyms
