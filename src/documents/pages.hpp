// The pages of documents: by folder, one with its versions, and the forms that add, replace, move and share. The family's
// own pages are the same, but for what is shared of an old case.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "documents/documents.hpp"
#include "plan/plan.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::documents {

struct DocumentLine {
    std::string address, title, about;
    Day documented_on{{}};
    Phrase file, from;
    bool is_waiting = false, is_harmful = false, is_unshared = false, has_more = false;
    std::int64_t versions = 1;
};
BOOST_DESCRIBE_STRUCT(DocumentLine, (),
                      (address, title, about, documented_on, file, from, is_waiting, is_harmful,
                       is_unshared, versions))

struct FolderPart {
    std::string id;
    Phrase name;
    std::vector<DocumentLine> lines;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(FolderPart, (), (name, count, lines))

struct DocumentsPage {
    cases::CasePlace place;
    std::vector<FolderPart> folders;
    std::vector<cases::Withheld> withheld;
    std::string wanted, all_at, new_at, share_at;
    std::int64_t count = 0, unshared = 0;
    bool is_for_family = false, may_add = false, has_many = false;
};
BOOST_DESCRIBE_STRUCT(DocumentsPage, (), (place, folders, withheld, count, unshared))
void render(DocumentsPage const& page, web::View& view);
std::string title(DocumentsPage const& page, Language language);

struct UploadPage {
    cases::CasePlace place;
    std::string back;
    std::vector<web::Choice> folders, abouts;
    std::vector<std::string> saved;
    std::vector<sealed_files::Refused> refused;
    sealed_files::FileField file;
    Day today{{}};
    bool is_for_family = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(UploadPage, (), (place, saved, refused, form))
void render(UploadPage const& page, web::View& view);
std::string title(UploadPage const& page, Language language);

struct VersionView {
    std::int64_t number = 1;
    Phrase when, file;
    std::string title, because, download_at;
    bool did_not_know = false, is_waiting = false, is_harmful = false;
};
BOOST_DESCRIBE_STRUCT(VersionView, (),
                      (number, when, file, title, because, download_at, did_not_know, is_waiting,
                       is_harmful))
struct MoveView {
    Phrase said, when;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(MoveView, (), (said, when, because))

struct DocumentPage {
    cases::CasePlace place;
    std::string title, about, origin, words;
    Phrase folder;
    Day documented_on{{}};
    VersionView now;
    std::vector<VersionView> before;
    std::vector<MoveView> moves;
    std::vector<std::string> readers;
    std::string all_at, version_at, move_at, page_at, previous_at, next_at;
    std::int64_t shown_page = 1, pages = 0;
    bool is_for_family = false, is_unshared = false;
};
BOOST_DESCRIBE_STRUCT(DocumentPage, (),
                      (place, title, folder, about, documented_on, origin, now, before, moves,
                       readers, words, shown_page, pages, is_unshared))
void render(DocumentPage const& page, web::View& view);
std::string title(DocumentPage const& page, Language language);

struct VersionPage {
    cases::CasePlace place;
    std::string title, back;
    sealed_files::FileField file;
    Day today{{}};
    bool is_for_family = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(VersionPage, (), (place, title, form))
void render(VersionPage const& page, web::View& view);
std::string title(VersionPage const& page, Language language);

struct MovePage {
    cases::CasePlace place;
    std::string title, back;
    Phrase folder;
    std::vector<web::Choice> folders, abouts;
    bool is_for_family = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(MovePage, (), (place, title, folder, form))
void render(MovePage const& page, web::View& view);
std::string title(MovePage const& page, Language language);

struct SharePage {
    cases::CasePlace place;
    std::vector<web::Choice> older;
    Day opened_on{{}};
    std::string back;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SharePage, (), (place, opened_on, form))
void render(SharePage const& page, web::View& view);
std::string title(SharePage const& page, Language language);

// clang-format off
inline constexpr web::FormField search_fields[] = {{.name = "soeg"}};
inline constexpr web::FormField upload_fields[] = {
    {.name = "file", .kind = web::FieldKind::file, .is_required = true, .is_list = true},
    {.name = "title", .is_required = true, .longest = 160},
    {.name = "folder", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "about", .kind = web::FieldKind::choice},
    {.name = "documented_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "origin", .longest = 120},
};
inline constexpr web::FormField version_fields[] = {
    {.name = "file", .kind = web::FieldKind::file, .is_required = true},
    {.name = "title", .is_required = true, .longest = 160},
    {.name = "documented_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "origin", .longest = 120},
    {.name = "because", .is_required = true, .longest = 300},
};
inline constexpr web::FormField move_fields[] = {
    {.name = "folder", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "about", .kind = web::FieldKind::choice},
    {.name = "because", .is_required = true, .longest = 300},
};
inline constexpr web::FormField share_fields[] = {
    {.name = "shared", .kind = web::FieldKind::choice, .is_list = true},
};
// clang-format on

web::Response show_documents(web::Request const& request, access::CaseScope& scope);
web::Response show_upload(web::Request const& request, access::CaseScope& scope);
/// Reads, scans and seals outside the writer, then hands over.
web::Response create(web::Request const& request, access::CaseScope& scope);
web::Response show_document(web::Request const& request, access::CaseScope& scope);
web::Response send_document(web::Request const& request, access::CaseScope& scope);
web::Response show_page(web::Request const& request, access::CaseScope& scope);
web::Response show_new_version(web::Request const& request, access::CaseScope& scope);
web::Response create_version(web::Request const& request, access::CaseScope& scope);
web::Response show_move(web::Request const& request, access::CaseScope& scope);
web::Response move_document(web::Request const& request, access::CaseScope& scope);
web::Response show_sharing(web::Request const& request, access::CaseScope& scope);
web::Response choose_sharing(web::Request const& request, access::CaseScope& scope);

/// The same, from the family's own login.
template <web::Response (*page)(web::Request const&, access::CaseScope&)>
web::Response own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return page(request, scope);
}

}  // namespace indgang::documents
