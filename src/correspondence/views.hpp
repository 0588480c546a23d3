// A thread as it is read, and to whom one can write.
#pragma once
#include "correspondence/pages.hpp"
#include "correspondence/store.hpp"

namespace indgang::correspondence {

std::string base_of(access::CaseScope& scope);
ThreadLine line_of(access::CaseScope& scope, Thread const& thread);
/// Its own page, as this reader has it.
std::string address_of(access::CaseScope& scope, Thread const& thread);
/// By {traad} in the address; throws access::NotFound for what the reader does not see.
Thread thread_in(access::CaseScope& scope, web::Request const& request);
bool may_give_on(access::CaseScope& scope, Thread const& thread);
ThreadPage thread_page(access::CaseScope& scope, Thread const& thread, web::FormState form);

inline constexpr std::string_view to_all = "all";
/// All professionals at once, then each of them, then those of the family with a login of their own.
std::vector<web::Choice> recipients(access::CaseScope& scope);
NewPage new_page(access::CaseScope& scope, web::FormState form);

}  // namespace indgang::correspondence
