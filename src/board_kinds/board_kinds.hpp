// The kinds of conversation board (tavletyper, ASSESS-3): a name, a line that says where it comes from, for
// whom it is, and its columns, each with the question to ask. Some come with the program
// (catalogue/board_kinds.csv), others a municipality makes itself.
//
// Never stored: the order in which columns are shown. A version is never overwritten: a board keeps the one
// it began with.  Asks: nobody.  Is asked by: talk_boards.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class Visit;
}
namespace indgang::web {
struct View;
}

namespace indgang::board_kinds {

enum class Audience { family, child, childs_own };
inline constexpr Wording<Audience> audiences[] = {
    {Audience::family, "family", "Hele familien"},
    {Audience::child, "child", "Om ét barn"},
    {Audience::childs_own, "childs_own", "Barnets egen tavle"},
};
constexpr auto const& wording(Audience audience) { return find(audiences, audience); }

enum class Drawing { columns, houses };
inline constexpr Wording<Drawing> drawings[] = {
    {Drawing::columns, "columns", "Kolonner ved siden af hinanden"},
    {Drawing::houses, "houses", "Huse, store og enkle"},
};
constexpr auto const& wording(Drawing drawing) { return find(drawings, drawing); }

/// Colour and picture of a column, always beside its heading.
enum class Look { strength, worry, step, wish, question };
inline constexpr Wording<Look> looks[] = {
    {Look::strength, "strength", "Grøn med flueben: det, der virker"},
    {Look::worry, "worry", "Gul med advarsel: det, der er svært"},
    {Look::step, "step", "Blå med pil: det, der skal ske"},
    {Look::wish, "wish", "Lilla med stjerne: det, vi ønsker"},
    {Look::question, "question", "Grå: alt andet"},
};
constexpr auto const& wording(Look look) { return find(looks, look); }

struct Column {
    std::int64_t position = 0;  // from 1
    std::string heading, question;
    std::vector<std::string> prompts = {};  // what may help to answer
    Look look = Look::question;
    bool is_strength = false;

    friend bool operator==(Column const&, Column const&) = default;
};

struct Kind {
    std::string word;  // "three_columns", "own-7"
    std::int64_t version = 1;
    std::string name, origin;
    Audience audience = Audience::family;
    Drawing drawing = Drawing::columns;
    bool is_strength_first = true;
    std::vector<Column> columns = {};  // by their place
    std::optional<Day> retired_on = {};
    std::string written_by = {};  // of an own kind
    std::optional<Day> written_on = {};

    Column const* column(std::int64_t position) const;
};

/// Those that a new board may begin with: the program's, then the municipality's own by name.
std::vector<Kind> kinds_on_offer(access::Visit& visit);
/// Also a retired kind, in the version that a board keeps; in the reader's language where it is the program's.
std::optional<Kind> kind_in(access::Visit& visit, std::string_view word, std::int64_t version);
/// Strengths before the rest, where the method allows it.
std::vector<Column> as_shown(Kind const& kind);

/// What stands at the head of a column, on a board and in the preview of its kind.
struct ColumnHead {
    std::int64_t position = 0;
    std::string heading, question;
    std::vector<std::string> prompts;
    Look look = Look::question;
    bool is_house = false;
    bool looks_good = false, looks_hard = false, looks_ahead = false, looks_wished = false;
};
BOOST_DESCRIBE_STRUCT(ColumnHead, (), (position, heading, question, prompts, look))
void render(ColumnHead const& page, web::View& view);
ColumnHead head_of(Kind const& kind, Column const& column);

}  // namespace indgang::board_kinds
