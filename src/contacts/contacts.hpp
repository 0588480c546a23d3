// Contact (kontakt) that is no follow-up: a text message, a short call, a chance meeting, a cancelled meeting, a
// no-show. Logged in ten seconds, once for several children; it moves no date (FOLLOW-4, rules.md § 2.5). What was
// written stays: a correction stands in its place, and what was wrong can be read.
// Asks: cases, plan, contact_wishes.  Is asked by: overview, portal.
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

enum class ContactKind { text_message, call, email, visit, cancelled, no_show, chance, no_answer };
inline constexpr Wording<ContactKind> contact_kinds[] = {
    {ContactKind::call, "call", "Kort opkald"},
    {ContactKind::text_message, "text_message", "Sms eller besked"},
    {ContactKind::chance, "chance", "Mødtes tilfældigt"},
    {ContactKind::email, "email", "Mail eller Digital Post"},
    {ContactKind::visit, "visit", "Kort møde uden opfølgning"},
    {ContactKind::no_answer, "no_answer", "Ringede, ingen tog den"},
    {ContactKind::cancelled, "cancelled", "Aflyst møde"},
    {ContactKind::no_show, "no_show", "Familien kom ikke"},
};
constexpr auto const& wording(ContactKind kind) { return find(contact_kinds, kind); }
/// Nobody was spoken with.
constexpr bool is_attempt(ContactKind kind) {
    return kind == ContactKind::cancelled || kind == ContactKind::no_show ||
           kind == ContactKind::no_answer;
}

enum class Initiative { ours, family };
inline constexpr Wording<Initiative> initiatives[] = {
    {Initiative::ours, "ours", "Os"},
    {Initiative::family, "family", "Familien"},
};
constexpr auto const& wording(Initiative initiative) { return find(initiatives, initiative); }

using ContactId = Id<struct ContactTag>;

struct Contact {
    Day on_day;
    ContactKind kind;
    std::string note;
    std::optional<Initiative> initiative = {};
    std::vector<PersonId> with = {};   // one of the family, or several
    std::vector<PersonId> about = {};  // children; none: the family
};

struct WrittenContact {
    ContactId id = {};
    Contact contact;
    std::string written_by;
    std::optional<ContactId> corrects = {}, corrected_by = {};
    std::string because = {};  // what was wrong with the one that it corrects
};

/// Newest first, at most that many; those that were corrected too. One of the family sees those it was part of.
std::vector<WrittenContact> contacts_of(access::CaseScope& scope, int most);
void save(access::CaseScope& scope, Contact const& contact);
/// Stands in place of that one from now on; false where another correction already does.
bool correct(access::CaseScope& scope, WrittenContact const& wrong, Contact const& right,
             std::string const& because);
std::optional<Day> opened_on(access::CaseScope& scope);

}  // namespace indgang::contacts
