
#include <algorithm>

#include "access/drafts.hpp"
#include "access/file_seal.hpp"
#include "sealed_files/rules.hpp"
#include "sealed_files/store.hpp"
#include "web/body_fingerprint.hpp"
#include "web/multipart.hpp"
#include "web/notice.hpp"
#include "web/typed_text.hpp"

namespace indgang::sealed_files {
namespace {

constexpr std::int64_t megabyte = 1024 * 1024;

files::Scanner& chosen_scanner() {
    static files::Scanner scanner;
    return scanner;
}

std::vector<web::UploadedFile> files_in(web::Request const& request) {
    std::vector<web::UploadedFile> all;
    if (!web::is_multipart(request)) return all;
    auto const parts = web::parts_of(request);
    if (!parts) return all;
    for (auto const& part : *parts)
        if (part.name == "file" && part.file_name &&
            (!part.file_name->empty() || !part.content.empty()))
            all.push_back({*part.file_name, part.content});
    return all;
}

Result<Prepared, Phrase> prepared(web::UploadedFile const& file, Limits const& limits) {
    if (std::ssize(file.content) > limits.each)
        return Unexpected{phrase("Filen fylder mere end {0} MB. Vælg en mindre, eller del den.",
                                 limits.each / megabyte)};
    auto scanned = files::Scanned{};
    if (scanner().is_there() && !file.content.empty())
        scanned = files::scan(scanner(), file.content);
    if (scanned.finding == files::Finding::harmful)
        return Unexpected{
            phrase("Der er fundet et virus eller noget andet, der kan gøre skade, i "
                   "filen. Den er ikke gemt. Slet den hos dig selv.")};
    auto const kept = files::read(file.name, file.content);
    if (!kept) return Unexpected{Phrase{std::string(wording(kept.error()).danish), {}}};
    auto sealed = access::seal_file(kept->content);
    return Prepared{
        .name = plain_name(web::as_typed(file.name).text, kept->kind),
        .kind = kept->kind,
        .size = std::ssize(kept->content),
        .pages = kept->pages,
        .checked = scanner().is_there() ? checked_after(scanned.finding) : Checked::unchecked,
        .content = std::move(sealed.content),
        .key = std::move(sealed.key)};
}

}  // namespace

void scans_by(files::Scanner scanner) { chosen_scanner() = std::move(scanner); }
files::Scanner const& scanner() { return chosen_scanner(); }

Phrase said(Limits const& limits) {
    return phrase(
        "PDF, billeder, Word, Excel og tekst. Højst {0} MB pr. fil og {1} filer ad gangen.",
        limits.each / megabyte, std::int64_t(most_at_once));
}

Taken taken(web::Request const& request, access::CaseScope& scope, web::Form& form,
            bool must_have_one) {
    Taken all;
    auto const sent = files_in(request);
    auto const limits = limits_of(scope.db());
    std::int64_t bytes = 0;
    for (auto const& one : sent) bytes += std::ssize(one.content);
    if (sent.empty() && must_have_one) form.mistake("file", Text{"Vælg mindst én fil."});
    if (sent.size() > most_at_once)
        form.mistake("file", phrase("Der kan højst sendes {0} filer ad gangen. Send dem i flere "
                                    "omgange.",
                                    std::int64_t(most_at_once)));
    if (!sent.empty() && bytes_in_case(scope) + bytes > limits.of_case)
        form.mistake("file", phrase("Der er ikke plads til mere: forløbet kan højst rumme {0} MB. "
                                    "Sig det til koordinatoren.",
                                    limits.of_case / megabyte));
    if (!form.ok()) return all;
    for (auto const& one : sent) {
        auto result = prepared(one, limits);
        if (result)
            all.files.push_back(*std::move(result));
        else
            all.refused.push_back({web::as_typed(one.name).text, result.error()});
    }
    return all;
}

web::Response written_once(web::Request const& request, access::CaseScope& outside,
                           std::string const& form_key, std::string_view notice,
                           std::function<std::string(access::CaseScope&)> const& write) {
    auto& seen = outside.visit();
    auto const key = form_key.empty() ? form_key : form_key + " " + request.path;
    auto const fingerprint = seen.keys().fingerprint(web::body_fingerprint(request));
    std::string location;
    seen.write([&](db::Db& db) {
        access::Visit visit{db,           seen.municipality(), seen.keys(),
                            seen.today(), seen.now(),          seen.language()};
        visit.signed_in_as(seen.user());
        auto const before = key.empty() ? std::nullopt : access::sent_before(db, key);
        if (before && before->fingerprint == fingerprint) {
            location = before->location;
            return;
        }
        auto scope = access::open_case(visit, outside.case_id(), {outside.relation()});
        location = write(scope);
        access::clear_draft(db, visit.user().id, request.path);
        if (!before && !key.empty())
            access::note_sent(db, visit.user().id, key, fingerprint, location, visit.now());
    });
    auto response = web::see_other(location);
    web::say_next(request, response, notice);
    return response;
}

FileField field_of(access::CaseScope& scope, web::FormState const& form, bool may_be_many,
                   bool is_optional) {
    return {.name = "file",
            .mistake = std::string(form.mistake("file")),
            .limits = said(limits_of(scope.db())),
            .may_be_many = may_be_many,
            .is_optional = is_optional};
}

}  // namespace indgang::sealed_files
