// All that may be news, as the reader sees it: each part from the slice that keeps it.
#pragma once
#include "access/case_scope.hpp"
#include "news/news.hpp"

namespace indgang::news {

std::vector<News> all_news(access::CaseScope& scope);

}  // namespace indgang::news
