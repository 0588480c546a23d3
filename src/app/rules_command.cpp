#include <cstdio>

#include "app/commands.hpp"
#include "rules_page/rules_page.hpp"

namespace indgang::app {

int print_rules() {
    std::fputs(rules_page::rules_document().c_str(), stdout);
    return 0;
}

}  // namespace indgang::app
