// How wished contact is read and written. Whose it is decides the folder.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "contact_wishes/contact_wishes.hpp"

namespace indgang::contact_wishes {

struct Sayer {
    cases::Member member;
    access::Folder folder;
    bool is_own = false;
};
/// Adults, and youths with a folder of their own, whose wishes the reader may see; on the family's own pages the
/// reader alone.
std::vector<Sayer> sayers(access::CaseScope& scope);
Wish wish_of(access::CaseScope& scope, Sayer const& sayer);
void say_wish(access::CaseScope& scope, Sayer const& sayer, Wish const& wish);

}  // namespace indgang::contact_wishes
