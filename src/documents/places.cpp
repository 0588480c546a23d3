#include "documents/places.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indgang::documents {
namespace {

using cases::FamilyRole;

bool is_adult(cases::Member const& one) {
    return one.role == FamilyRole::parent || one.role == FamilyRole::other_adult;
}

std::vector<cases::Member> members_to_name(access::CaseScope& scope) {
    auto members = cases::family(scope).members;
    std::erase_if(members, [&](cases::Member const& one) {
        return plan::is_family(scope) && is_adult(one) && one.id != scope.person();
    });
    return members;
}

}  // namespace

std::string base_of(access::CaseScope& scope) {
    return plan::is_family(scope) ? std::string("/min-familie/dokumenter")
                                  : fmt::format("/forloeb/{}/dokumenter", scope.case_id().value);
}

std::string address_of(access::CaseScope& scope, DocumentId id) {
    return fmt::format("{}/{}", base_of(scope), id.value);
}

Document document_at(access::CaseScope& scope, web::Request const& request) {
    auto const mine = request.path_number("mit_dokument");  // one that the reader has put there
    auto const number = mine ? mine : request.path_number("dokument");
    auto found = number ? document_in(scope, *number) : std::nullopt;
    return found ? *std::move(found) : throw access::NotFound{};
}

std::vector<consent::NamedFolder> open_folders(access::CaseScope& scope) {
    auto folders = consent::folders_of(scope);
    auto const members = cases::family(scope).with_role(FamilyRole::child);
    std::erase_if(folders, [&](consent::NamedFolder const& one) {
        if (scope.may_see(one.folder)) return false;
        return !std::ranges::any_of(members, [&](cases::Member const& child) {
            return scope.may_see(one.folder, child.id).yes;
        });
    });
    return folders;
}

std::vector<web::Choice> folder_choices(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& one : open_folders(scope))
        all.push_back({access::written(one.folder), say(one.name, scope.language()), {}});
    return all;
}

std::vector<web::Choice> about_choices(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& one : members_to_name(scope))
        all.push_back({web::typed(one.id), one.name, {}});
    return all;
}

Place read_place(web::Form& form, access::CaseScope& scope) {
    auto const typed = form.maybe_text("folder"), about = form.maybe_text("about");
    Place place;
    auto const offered = open_folders(scope);
    auto const folder = access::folder_from(typed);
    if (!folder || std::ranges::count(offered, *folder, &consent::NamedFolder::folder) == 0) {
        form.mistake("folder", Text{"Vælg en mappe."});
        return place;
    }
    place.folder = *folder;
    auto const members = members_to_name(scope);
    for (auto const& one : members)
        if (web::typed(one.id) == about) place.about = one.id;
    if (!about.empty() && !place.about) form.mistake("about", Text{"Vælg en af familien."});
    place.about = about_in(place.folder, place.about);
    for (auto const& one : members)
        if (place.about == one.id) place.is_about_adult = is_adult(one);
    if (auto const objection = objection_to_place(place.folder, place.about, place.is_about_adult))
        form.mistake("folder", *objection);
    else if (!may_see_there(scope, place))
        form.mistake("folder", Objection::not_to_see);
    return place;
}

bool may_move(access::CaseScope& scope, Document const& document) {
    return access::coordination.has(scope.relation()) || document.added_by == scope.user();
}

bool is_unshared(access::CaseScope& scope, Document const& document) {
    return !is_shared(document, cases::heading(scope).opened_on, std::nullopt);
}

}  // namespace indgang::documents
