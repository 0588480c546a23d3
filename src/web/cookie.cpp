#include "web/cookie.hpp"

#include <fmt/format.h>

namespace indgang::web {

Header set_cookie(Request const& request, std::string_view name, std::string_view value,
                  int seconds) {
    bool const is_behind_tls = request.header("x-forwarded-proto") == "https";
    return {"Set-Cookie", fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{}", name,
                                      value, seconds, is_behind_tls ? "; Secure" : "")};
}

}  // namespace indgang::web
