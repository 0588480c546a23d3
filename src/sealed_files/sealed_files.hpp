// Sealed files (filer): what people send, read by its content, scanned, and kept under a key of its own that is not in
// the database. Documents and messages have them; who may see the one may see the file.
//
// A file that the scanner has not answered about is kept and opened by nobody but whoever sent it.
// Asks nobody.  Is asked by: documents, correspondence.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/files/files.hpp"
#include "exchange/files/scanner.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"

namespace indgang::access {
class CaseScope;
class Keys;
}  // namespace indgang::access
namespace indgang::db {
class Db;
}
namespace indgang::web {
class Form;
struct FormState;
struct Request;
struct Response;
struct View;
}  // namespace indgang::web

namespace indgang::sealed_files {

using FileId = Id<struct SealedFileTag>;

enum class Checked { clean, unchecked, waiting, harmful };
inline constexpr Wording<Checked> checks[] = {
    {Checked::clean, "clean", "Kontrolleret"},
    {Checked::unchecked, "unchecked", "Ikke kontrolleret"},
    {Checked::waiting, "waiting", "Venter på kontrol"},
    {Checked::harmful, "harmful", "Kan gøre skade"},
};
constexpr auto const& wording(Checked checked) { return find(checks, checked); }

struct SealedFile {
    FileId id = {};
    std::string owner = {};  // "document 12 2"
    files::Kind kind = files::Kind::pdf;
    std::string name = {};
    std::int64_t size = 0, pages = 0;
    Checked checked = Checked::clean;
    std::int64_t attempts = 0;
    UserId added_by = {};
};
/// Nobody opens what may do harm; what waits is opened by whoever sent it.
bool may_open(SealedFile const& file, UserId reader);
/// "PDF, 3 sider"; "Billede".
Phrase said(SealedFile const& file);

/// What a municipality takes; in bytes.
struct Limits {
    std::int64_t each = 0, of_case = 0;
};
inline constexpr std::size_t most_at_once = 10;
inline constexpr std::size_t most_bytes_at_once = 60 * 1024 * 1024;
Limits limits_of(db::Db& db);
/// "Højst 25 MB pr. fil og 10 filer ad gangen. …"
Phrase said(Limits const& limits);

/// Which scanner this server has: said once, before the first request.
void scans_by(files::Scanner scanner);
files::Scanner const& scanner();

/// Read, scanned and sealed, ready for the writer.
struct Prepared {
    std::string name;
    files::Kind kind = files::Kind::pdf;
    std::int64_t size = 0, pages = 0;
    Checked checked = Checked::clean;
    std::string content, key;
};
struct Refused {
    std::string name;
    Phrase why;
};
BOOST_DESCRIBE_STRUCT(Refused, (), (name, why))

/// What came with a form, each file judged for itself.
struct Taken {
    std::vector<Prepared> files;
    std::vector<Refused> refused;
};

/// The files of the case, without their content.
std::vector<SealedFile> const& files_of(access::CaseScope& scope);
SealedFile const* file_in(access::CaseScope& scope, FileId id);

/// Where, by whom and when a file is kept.
struct KeptIn {
    db::Db& db;
    access::Keys const& keys;
    std::string_view municipality;  // its slug
    CaseId case_id;
    UserId by;
    Instant at;
};
/// In the transaction that writes what it belongs to.
FileId keep(KeptIn const& in, Prepared const& prepared, std::string const& owner);
FileId keep(access::CaseScope& scope, Prepared const& prepared, std::string const& owner);

/// The field in which files are chosen, as part of a form.
struct FileField {
    std::string name, mistake;
    Phrase limits;
    bool may_be_many = false, is_optional = false;
    std::string offered = std::string(files::offered);
};
BOOST_DESCRIBE_STRUCT(FileField, (), (name))
void render(FileField const& page, web::View& view);

/// What is wrong with one is said of that one, and the others are taken. What is wrong with all (none, too many, no
/// room) is said at the field.
Taken taken(web::Request const& request, access::CaseScope& scope, web::Form& form,
            bool must_have_one);
FileField field_of(access::CaseScope& scope, web::FormState const& form, bool may_be_many,
                   bool is_optional = false);

/// Hands to the writer what belongs to a form with files, in this same case: sent twice, it is written once. Answers with
/// where `write` leads, and that word of app's notices.
web::Response written_once(web::Request const& request, access::CaseScope& outside,
                           std::string const& form_key, std::string_view notice,
                           std::function<std::string(access::CaseScope&)> const& write);

/// The file as a download in which nothing may run; throws access::NotFound where it may not be opened.
web::Response download(access::CaseScope& scope, SealedFile const& file);
/// A page of it as a picture; throws access::NotFound where it has no such page.
web::Response page_shown(access::CaseScope& scope, SealedFile const& file, std::int64_t page);
/// Pages that can be shown as pictures.
std::int64_t pages_of(SealedFile const& file);
std::string words_of_file(access::CaseScope& scope, SealedFile const& file);

/// A header's filename for any name: ASCII, and the whole of it (RFC 5987).
std::string disposition(std::string_view name, files::Kind kind);

}  // namespace indgang::sealed_files
