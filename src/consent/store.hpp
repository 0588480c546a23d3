// How consents, the other openings and what came of them are written down and read.
#pragma once
#include "access/case_scope.hpp"
#include "consent/rules.hpp"

namespace indgang::consent {

RequestId ask(access::CaseScope& scope, Wish const& wish, std::vector<PersonId> const& givers,
              std::optional<RequestId> narrows = {});
void write_answer(access::CaseScope& scope, RequestId request, PersonId giver,
                  access::Answer answer, Way how, std::string_view note);
/// One giver keeps fewer folders, or a shorter time: a withdrawal of the wide and a yes to the narrow.
RequestId narrow_to(access::CaseScope& scope, Request const& wide, PersonId giver,
                    std::vector<access::Folder> const& kept, std::optional<Day> until_on, Way how);
access::CaseFacts case_facts(access::CaseScope& scope);

/// Who a consent may name.
struct Candidate {
    access::Recipient to;
    Phrase name;
};
std::vector<Candidate> candidates(access::CaseScope& scope);
std::string word_of(access::Recipient const& to);  // "person 7", as a form sends it

void add_folder(access::CaseScope& scope, std::string_view name);
void choose_sharing(access::CaseScope& scope, access::ShareChoice const& choice, Phrase name);
/// The newest choice of the case, and of one folder after a form was shown.
std::int64_t newest_choice(access::CaseScope& scope);
std::optional<access::ShareChoice> choice_since(access::CaseScope& scope, access::Folder folder,
                                                std::int64_t than);

struct WrittenBasis {
    std::string basis, recipient, because, recorded_by;
    std::vector<access::Folder> folders;
    Day from_on, until_on;
};
std::vector<WrittenBasis> bases_of(access::CaseScope& scope);
int times_used(access::CaseScope& scope, std::string_view basis, access::Recipient const& to);
void write_basis(access::CaseScope& scope, access::RecordedBasis const& basis,
                 std::string_view because);

}  // namespace indgang::consent
