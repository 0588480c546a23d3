// Contact (kontakt) that is no follow-up: a text message, a short call, a cancelled meeting, a no-show.
// Logged in seconds, and it moves no date (FOLLOW-4, rules.md § 2.5). Never changed afterwards.
// Asks: cases.  Is asked by: overview.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::contacts {

enum class ContactKind { text_message, call, email, visit, cancelled, no_show };
inline constexpr Wording<ContactKind> contact_kinds[] = {
    {ContactKind::text_message, "text_message", "Sms eller besked"},
    {ContactKind::call, "call", "Kort opkald"},
    {ContactKind::email, "email", "Mail eller Digital Post"},
    {ContactKind::visit, "visit", "Kort møde uden opfølgning"},
    {ContactKind::cancelled, "cancelled", "Aflyst møde"},
    {ContactKind::no_show, "no_show", "Familien kom ikke"},
};
constexpr auto const& wording(ContactKind kind) { return find(contact_kinds, kind); }

struct Contact {
    Day on_day;
    ContactKind kind;
    std::string note;
};

struct WrittenContact {
    Contact contact;
    std::string written_by;
};

/// Newest first, at most that many.
std::vector<WrittenContact> contacts_of(access::CaseScope& scope, int most);
void save(access::CaseScope& scope, Contact const& contact);
std::optional<Day> opened_on(access::CaseScope& scope);

}  // namespace indgang::contacts
