// Where the reader may put a document, and whom it may be about; addresses of the pages.
#pragma once
#include "consent/consent.hpp"
#include "documents/pages.hpp"
#include "documents/store.hpp"

namespace indgang::documents {

std::string base_of(access::CaseScope& scope);
std::string address_of(access::CaseScope& scope, DocumentId id);
Document document_at(access::CaseScope& scope, web::Request const& request);

/// Those that the reader sees, for the whole family or for a child at least.
std::vector<consent::NamedFolder> open_folders(access::CaseScope& scope);
std::vector<web::Choice> folder_choices(access::CaseScope& scope);
/// To one of the family no other adult.
std::vector<web::Choice> about_choices(access::CaseScope& scope);
/// Notes what is wrong at the fields.
Place read_place(web::Form& form, access::CaseScope& scope);

bool may_move(access::CaseScope& scope, Document const& document);
bool is_unshared(access::CaseScope& scope, Document const& document);

}  // namespace indgang::documents
