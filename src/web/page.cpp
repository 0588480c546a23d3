#include "web/page.hpp"

namespace indgang::web {

PageContext& page_context() {
    thread_local PageContext context;
    return context;
}

}  // namespace indgang::web
