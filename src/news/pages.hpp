// The family's page of all that is new, and of what it has seen of late; opening one, and putting those shown away.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "news/news.hpp"
#include "web/form.hpp"
#include "web/page.hpp"

namespace indgang::news {

struct NewsPage {
    std::vector<NewsLine> lines, seen;
    std::string shown;  // the keys of the lines
};
BOOST_DESCRIBE_STRUCT(NewsPage, (), (lines, seen, shown))
void render(NewsPage const& page, web::View& view);
std::string title(NewsPage const& page, Language language);

// clang-format off
inline constexpr web::FormField news_query[] = {
    {.name = "hvad", .longest = 60},
};
inline constexpr web::FormField seen_fields[] = {
    {.name = "shown", .kind = web::FieldKind::long_text},
};
// clang-format on

/// With ?hvad=…: notes that one as seen, and leads to where it is read.
web::Response show_news(web::Request const& request, access::Visit& visit);
web::Response put_away(web::Request const& request, access::Visit& visit);

}  // namespace indgang::news
