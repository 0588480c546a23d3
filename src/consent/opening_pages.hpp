// Folders of the case's own, what of an old case is shared (SHARE-5), and legal bases other than consent.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "catalogue/legal_bases.hpp"
#include "consent/consent.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::consent {

struct FolderLine {
    std::string word;
    Phrase name;
    bool is_shared = true;
    std::optional<Day> from_on;  // only what is of that day or later
};
BOOST_DESCRIBE_STRUCT(FolderLine, (), (word, name, is_shared, from_on))

enum class Sharing { all, later, nothing };
inline constexpr Wording<Sharing> sharings[] = {
    {Sharing::all, "all", "Del alt i mappen"},
    {Sharing::later, "later", "Del kun det, der er kommet til fra en bestemt dag"},
    {Sharing::nothing, "nothing", "Del ikke mappen"},
};
constexpr auto const& wording(Sharing sharing) { return find(sharings, sharing); }

struct FoldersPage {
    cases::CasePlace place;
    std::vector<FolderLine> folders;
    std::vector<web::Choice> choices;
    web::FormState form;

    static constexpr auto const& how = sharings;
};
BOOST_DESCRIBE_STRUCT(FoldersPage, (), (place, folders, form))
void render(FoldersPage const& page, web::View& view);
std::string title(FoldersPage const& page, Language language);

inline constexpr web::FormField folder_form[] = {
    {.name = "name", .is_required = true, .longest = 80}};
inline constexpr web::FormField sharing_form[] = {
    {.name = "folder", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "sharing",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Sharing>},
    {.name = "from_on", .kind = web::FieldKind::day},
};

struct BasisLine {
    std::string key, title, law, explanation, source;
    catalogue::BasisKind kind;
    bool is_chosen = false, needs_check = false;
};
BOOST_DESCRIBE_STRUCT(BasisLine, (),
                      (key, title, law, explanation, source, kind, is_chosen, needs_check))

struct UsedBasis {
    std::string title, law, recipient, because, recorded_by;
    std::vector<Phrase> folders;
    Day on;
};
BOOST_DESCRIBE_STRUCT(UsedBasis, (), (title, law, recipient, because, recorded_by, folders, on))

struct BasesPage {
    cases::CasePlace place;
    Day today;
    std::vector<BasisLine> bases;
    std::vector<UsedBasis> used;
    std::vector<web::Choice> recordable, recipients, folders;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(BasesPage, (), (place, bases, used, form))
void render(BasesPage const& page, web::View& view);
std::string title(BasesPage const& page, Language language);

inline constexpr web::FormField basis_form[] = {
    {.name = "basis", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "recipient", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "folders", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
};

web::Response show_folders(web::Request const& request, access::CaseScope& scope);
web::Response create_folder(web::Request const& request, access::CaseScope& scope);
web::Response choose_shared(web::Request const& request, access::CaseScope& scope);
web::Response show_bases(web::Request const& request, access::CaseScope& scope);
web::Response create_basis(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::consent
