// The case (familieforløb) and the family in it: who is who, who lives where, who holds custody, whom
// to call. One case is a whole family, with one or more children; a parent may have no matters.
//
// Never stored: ages, and CPR numbers that can be read. What a reader may not see does not leave the
// store: neither a folder nor an address that is protected.
// Asks nobody.  Is asked by every slice below.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cases/family.hpp"
#include "cases/rules.hpp"
#include "cases/withheld.hpp"
#include "foundation/asked.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
struct Decision;
}  // namespace indgang::access
namespace indgang::web {
struct Request;
struct View;
}  // namespace indgang::web

namespace indgang::cases {

/// A professional of the case, and how the family reaches this person in one step.
struct Colleague {
    UserId user;
    std::string name, telephone, email;
    Day since;
};

/// Who is called while the coordinator is away (stedfortræder), and the last day of it.
struct StandIn {
    Colleague who;
    Day last_day;
};

/// What stands at the top of each page of a case.
struct CaseHeading {
    std::string case_number, family_name;
    Day opened_on;
    std::optional<Day> closed_on;
    std::string target_group, criterion, criterion_note;
    std::optional<PersonId> first_contact;
    Colleague coordinator;
    std::optional<Colleague> partner;
    std::optional<StandIn> standing_in;

    /// Whom the family calls today.
    Colleague const& to_call() const { return standing_in ? standing_in->who : coordinator; }
};

/// Whose case a page belongs to: its way back, above the heading.
struct CasePlace {
    CaseId case_id;
    std::string case_number, family_name;
};
BOOST_DESCRIBE_STRUCT(CasePlace, (), (case_id, case_number, family_name))
void render(CasePlace const& page, web::View& view);

Asked<CaseHeading> ask_heading(access::CaseScope& scope);
Asked<Family> ask_family(access::CaseScope& scope);
CaseHeading heading(access::CaseScope& scope);
Family family(access::CaseScope& scope);

CasePlace place(access::CaseScope& scope);

/// Where what is about one of the family belongs: an adult's matters are that adult's own.
access::Folder folder_about(PersonId person, FamilyRole role);
/// The decision on that folder, and for a child on the part of it that is about the child.
access::Decision may_see_about(access::CaseScope& scope, PersonId person, FamilyRole role);

/// The children that the case is about, the eldest first.
std::vector<Member> children(access::CaseScope& scope);
/// The child whose number is {child} in the address; throws access::NotFound for all others.
Member child_in(access::CaseScope& scope, web::Request const& request);
/// The same for {person} and anyone of the family.
Member member_in(access::CaseScope& scope, web::Request const& request);
/// None on a day when the case was not open.
std::optional<UserId> coordinator_on(access::CaseScope& scope, Day day);

PersonId add_member(access::CaseScope& scope, PersonEntry const& entry);

/// Where a CPR number is in use already: an open case, and its number if the visitor may know it.
struct KnownCpr {
    CaseId case_id;
    std::string case_number;  // empty: of a case that is not the visitor's
};
std::optional<KnownCpr> open_case_of(access::Visit& visit, Cpr const& cpr);
/// What to say at the field of a number that is in use.
Phrase said(KnownCpr const& known);

/// For searching: lower case, "aa" as "å", one space between words.
std::string search_name(std::string_view name);

/// What must follow in the same transaction when a family, its coordinator or its interventions
/// change: said by app when the program starts, since who must know stands below us.
void on_change(std::function<void(access::CaseScope&)> follow);
/// The last thing each saving does.
void changed(access::CaseScope& scope);

}  // namespace indgang::cases
