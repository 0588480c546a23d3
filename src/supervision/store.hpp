// In and out, for the visitor alone: each question names who asks.
#pragma once
#include "access/access.hpp"
#include "supervision/supervision.hpp"

namespace indgang::supervision {

/// The visitor's own, the newest first; then those that others have shared with the visitor.
std::vector<Reflection> reflections(access::Visit& visit);
ReflectionId write(access::Visit& visit, Reflection const& reflection);
void rewrite(access::Visit& visit, Reflection const& reflection);
void share(access::Visit& visit, ReflectionId reflection, UserId with);

/// Those that the visitor takes part in, the newest first.
std::vector<Session> sessions(access::Visit& visit);
SessionId begin(access::Visit& visit, Session const& session);
void note_seen(access::Visit& visit, std::int64_t indicator, std::string_view seen);
void agree(access::Visit& visit, SessionId session, std::string_view words, UserId holder,
           Day look_on);
void note_result(access::Visit& visit, std::int64_t strategy, std::string_view result);

}  // namespace indgang::supervision
