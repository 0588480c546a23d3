#include <algorithm>

#include "documents/places.hpp"

namespace indgang::documents {
namespace {

constexpr std::int64_t many = 8;  // from then on a search is worth its room

DocumentLine line_of(access::CaseScope& scope, Document const& one) {
    auto const& now = one.now();
    return {.address = address_of(scope, one.id),
            .title = now.title,
            .about = one.place().about_name,
            .documented_on = now.documented_on,
            .file = sealed_files::said(now.file),
            .from = now.origin.empty() ? phrase("Lagt ind af {0}", now.by_name)
                                       : phrase("{0}, lagt ind af {1}", now.origin, now.by_name),
            .is_waiting = now.file.checked == sealed_files::Checked::waiting,
            .is_harmful = now.file.checked == sealed_files::Checked::harmful,
            .is_unshared = is_unshared(scope, one),
            .has_more = now.number > 1,
            .versions = now.number};
}

bool is_wanted(Document const& one, std::string const& wanted) {
    return is_found(wanted, cases::search_name(one.now().title + " " + one.now().origin));
}

}  // namespace

web::Response show_documents(web::Request const& request, access::CaseScope& scope) {
    auto const base = base_of(scope);
    web::Form form{request, search_fields};
    DocumentsPage page{.place = cases::place(scope),
                       .folders = {},
                       .withheld = {},
                       .wanted = form.maybe_text("soeg"),
                       .all_at = base,
                       .new_at = base + "/opret",
                       .share_at = {},
                       .count = count_of(scope),
                       .is_for_family = plan::is_family(scope)};
    auto const wanted = cases::search_name(page.wanted);
    auto const names = consent::folders_of(scope);
    for (auto const& named : names) {
        FolderPart part{.id = "mappe-" + std::to_string(page.folders.size() + 1),
                        .name = named.name,
                        .lines = {}};
        for (auto const& one : documents_of(scope))
            if (one.place().folder == named.folder && is_wanted(one, wanted))
                part.lines.push_back(line_of(scope, one));
        part.count = std::ssize(part.lines);
        if (part.count > 0) page.folders.push_back(std::move(part));
    }
    for (auto const& one : documents_of(scope)) page.unshared += is_unshared(scope, one);
    page.has_many = page.count >= many || !page.wanted.empty();
    page.may_add = !open_folders(scope).empty();
    bool const may_share = access::coordination.has(scope.relation());
    if (may_share) page.share_at = base + "/deling";
    if (!page.is_for_family)
        if (auto shut = cases::withheld(scope, access::FolderKind::documents))
            page.withheld.push_back(*std::move(shut));
    return web::page(request, page);
}

}  // namespace indgang::documents
