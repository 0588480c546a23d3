// What is new (nyt) to one of the family since it last looked (SHARE-1): messages, minutes that were shared, answers
// to what it proposed or applied for, a meeting that was called or moved, a plan that was changed, a consent that is
// asked for. It stays until it is opened or put away; a page that was only fetched takes nothing away.
//
// Never stored: what is new. Each part is read through the slice that keeps it, so nobody hears of what they may not see.
// Asks: cases, plan, applications, consent, correspondence, meetings, minutes.  Is asked by: portal.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "foundation/instant.hpp"
#include "foundation/text.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
class View;
}

namespace indgang::news {

struct News {
    std::string key;  // the same news has the same key: "minutes-12-1"
    Phrase what;
    Instant at;
    std::string address = {};  // where it is read
};

struct NewsLine {
    std::string key;
    Phrase what;
    Instant at;
    std::string when, open_at;  // open_at: the address that opens it
};
BOOST_DESCRIBE_STRUCT(NewsLine, (), (key, what, at))

/// On the family's front page: the newest, and how many more.
struct NewsPart {
    std::vector<NewsLine> lines;
    std::int64_t count = 0, more = 0;
    std::string shown;  // their keys
};
BOOST_DESCRIBE_STRUCT(NewsPart, (), (lines, count))
void render(NewsPart const& part, web::View& view);

/// What the reader, one of the family, has neither opened nor put away.
NewsPart news_part(access::CaseScope& scope);

}  // namespace indgang::news
