// One line of the minutes as it is shown, in the room, on the read-out page and at home: {{show line}}.
#pragma once
#include <boost/describe.hpp>

#include "minutes/lines.hpp"

namespace indgang::web {
struct View;
}

namespace indgang::minutes {

struct EarlierText {
    std::string words, by, because;
    Instant at;
    bool is_struck = false;
};
BOOST_DESCRIBE_STRUCT(EarlierText, (), (words, by, because, at, is_struck))

struct LineView {
    LineId id = {};
    Kind kind = Kind::said;
    std::string words = {}, holder = {}, by = {};
    Phrase about = {};    // whom it is about, where that is one alone
    Phrase without = {};  // that nobody of the family was there, and by what
    std::optional<Day> due_on = {};
    std::vector<EarlierText> earlier = {};
    std::string correct_at = {}, start_at = {}, plan_at = {},
                done_at = {};      // addresses; empty: not by the reader
    Phrase in_plan = {};           // what became of it there
    bool is_agreed_thing = false;  // of another kind than ordinary minutes
    bool is_struck = false, is_done = false, is_started = false;
};
BOOST_DESCRIBE_STRUCT(LineView, (),
                      (id, kind, words, holder, by, about, without, due_on, earlier, in_plan,
                       is_struck, is_done, is_started))
void render(LineView const& page, web::View& view);

/// What this reader's browser keeps of this meeting until the net is back: {{show outbox}}.
struct OutboxPart {
    std::string reader;  // "12-7": the user and the meeting
};
BOOST_DESCRIBE_STRUCT(OutboxPart, (), ())
void render(OutboxPart const& page, web::View& view);

/// One point of the agenda with its lines.
struct PointView {
    std::string key, words, source;
    bool is_own_words = false, is_else = false;
    std::vector<LineView> lines;
};
BOOST_DESCRIBE_STRUCT(PointView, (), (key, words, source, is_own_words, lines))

/// Whom lines are shown to.
struct Reader {
    std::string base;  // "/forloeb/42/moeder/7", "/min-familie/moede/7"
    std::string plan_base;
    bool may_write = false, is_family = false;
};
LineView view_of(Line const& line, Minutes const& minutes, Reader const& reader);
/// Every point that has lines, in the order of the agenda; what stands under a point that is gone keeps its words.
std::vector<PointView> points_of(meetings::Meeting const& meeting, Minutes const& minutes,
                                 Reader const& reader);

}  // namespace indgang::minutes
