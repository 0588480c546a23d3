// What a kind of board needs before it can be used. Pure. The numbers are ours: a board is read from four
// metres, and four columns is the most that a wide screen holds.
#pragma once
#include "board_kinds/board_kinds.hpp"

namespace indgang::board_kinds {

inline constexpr std::size_t most_columns = 4, fewest_columns = 2, most_prompts = 5;

enum class KindObjection {
    too_few_columns,
    same_heading_twice,
    nothing_that_works,
    too_many_prompts,
    houses_are_three,
    claims_a_certificate
};
inline constexpr Wording<KindObjection> kind_objections[] = {
    {KindObjection::too_few_columns, "too_few_columns",
     "En tavle har mindst to kolonner. Skriv en overskrift til."},
    {KindObjection::same_heading_twice, "same_heading_twice",
     "To kolonner har samme overskrift. Giv dem hver sit navn."},
    {KindObjection::nothing_that_works, "nothing_that_works",
     "Mindst én kolonne skal være til det, der virker."},
    {KindObjection::too_many_prompts, "too_many_prompts",
     "Skriv højst fem hjælpespørgsmål i hver kolonne."},
    {KindObjection::houses_are_three, "houses_are_three",
     "Der er plads til tre huse. Vælg kolonner, hvis der skal være et andet antal."},
    {KindObjection::claims_a_certificate, "claims_a_certificate",
     "Skriv »inspireret af«. Signs of Safety er et varemærke, og tavlen er ikke godkendt af dem."},
};
constexpr auto const& wording(KindObjection objection) { return find(kind_objections, objection); }

/// In the order in which a person would say them.
std::vector<KindObjection> objections_to(Kind const& kind);

using KindId = Id<struct BoardKindTag>;
/// "own-7" is 7; none for the program's own kinds.
std::optional<KindId> own_number(std::string_view word);
std::string own_word(KindId kind);

/// One in each line that says something.
std::vector<std::string> lines_of(std::string_view text);
std::string in_lines(std::vector<std::string> const& lines);

}  // namespace indgang::board_kinds
