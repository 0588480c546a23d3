// What of an old case is worth sharing (SHARE-5).
#include <algorithm>

#include "access/drafts.hpp"
#include "documents/places.hpp"
#include "web/conflict.hpp"

namespace indgang::documents {
namespace {

std::vector<Document> older_of(access::CaseScope& scope) {
    auto const opened_on = cases::heading(scope).opened_on;
    auto all = documents_of(scope);
    std::erase_if(all, [&](Document const& one) { return !is_older(one, opened_on); });
    return all;
}

std::string titles(std::vector<Document> const& older, auto const& is_named) {
    std::string all;
    for (auto const& one : older)
        if (is_named(one)) all += one.now().title + "\n";
    return all;
}

SharePage share_page(access::CaseScope& scope, std::vector<Document> const& older,
                     web::FormState form) {
    SharePage page{.place = cases::place(scope),
                   .older = {},
                   .opened_on = cases::heading(scope).opened_on,
                   .back = base_of(scope),
                   .form = std::move(form)};
    auto const names = consent::folders_of(scope);
    for (auto const& one : older)
        page.older.push_back({web::typed(one.id), one.now().title,
                              say(phrase("{0} · {1}", one.now().documented_on,
                                         consent::name_in(names, one.place().folder)),
                                  scope.language())});
    return page;
}

bool is_now_shared(Document const& one) { return one.chosen_to_share.value_or(false); }

}  // namespace

web::Response show_sharing(web::Request const& request, access::CaseScope& scope) {
    auto const older = older_of(scope);
    auto form = access::form_for(scope.visit(), request, web::typed(newest_choice(scope)));
    if (!form.from_draft)
        for (auto const& one : older)
            if (is_now_shared(one)) form.values.emplace_back("shared", web::typed(one.id));
    return web::page(request, share_page(scope, older, std::move(form)));
}

web::Response choose_sharing(web::Request const& request, access::CaseScope& scope) {
    auto const older = older_of(scope);
    web::Form form{request, share_fields};
    auto const ticked = form.list("shared");
    auto const is_ticked = [&](Document const& one) {
        return std::ranges::count(ticked, web::typed(one.id)) > 0;
    };
    auto const version = web::typed(newest_choice(scope));
    if (form.state().version != version)
        return web::conflict(request, form.state(),
                             {.version = version, .address = base_of(scope) + "/deling"},
                             {{std::string(in(scope.language(), Text{"Deles"})),
                               titles(older, is_now_shared), titles(older, is_ticked)}});
    if (!form.ok()) return web::page(request, share_page(scope, older, form.state()), 422);
    std::vector<DocumentId> shared, not_shared;
    for (auto const& one : older)
        if (is_ticked(one) != is_now_shared(one))
            (is_ticked(one) ? shared : not_shared).push_back(one.id);
    if (!shared.empty() || !not_shared.empty()) choose_to_share(scope, shared, not_shared);
    return web::see_other(base_of(scope));
}

}  // namespace indgang::documents
