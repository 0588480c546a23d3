#include "attachments/pages.hpp"

#include <fmt/format.h>

#include "access/drafts.hpp"
#include "attachments/store.hpp"
#include "web/body_fingerprint.hpp"
#include "web/compared.hpp"
#include "web/multipart.hpp"
#include "web/typed_text.hpp"

namespace indgang::attachments {
namespace {

constexpr std::size_t longest_file_name = 120;

Owner owner_in(web::Request const& request) {
    return {std::string(request.path_value("ejer")), request.path_number("nummer").value_or(0)};
}

OwnerPlace place_to_add(access::CaseScope& scope, Owner const& owner) {
    auto place = place_of(scope, owner);
    if (!place || !place->may_add) throw access::NotFound{};
    return *std::move(place);
}

Found found_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("bilag");
    auto found = number ? attachment_in(scope, *number) : std::nullopt;
    return found ? *std::move(found) : throw access::NotFound{};
}
Found found_to_change(access::CaseScope& scope, web::Request const& request) {
    auto found = found_in(scope, request);
    return found.place.may_add ? found : throw access::NotFound{};
}

std::string address_of(access::CaseScope& scope, AttachmentId id) {
    return fmt::format("/forloeb/{}/bilag/{}", scope.case_id().value, id.value);
}

web::Response add_page(web::Request const& request, access::CaseScope& scope,
                       OwnerPlace const& place, web::FormState form, int status = 200) {
    return web::page(request,
                     AddPage{.place = cases::place(scope),
                             .owner = place.called,
                             .back = place.address,
                             .form = std::move(form)},
                     status);
}

/// Sent twice, the file is there once: the form's key says so, as the dispatcher does it for others.
void keep_once(access::Visit& outside, db::Db& db, web::Request const& request,
               std::string const& form_key, CaseId case_id, Attachment const& about,
               Sealed const& sealed) {
    access::Visit visit{db,
                        outside.municipality(),
                        outside.keys(),
                        outside.today(),
                        outside.now(),
                        outside.language()};
    visit.signed_in_as(outside.user());
    auto const key = form_key + " " + request.path;
    auto const fingerprint = web::body_fingerprint(request);
    auto const before = access::sent_before(db, key);
    if (before && before->fingerprint == fingerprint) return;
    auto scope = access::open_case(visit, case_id, access::professionals);
    auto const place = place_to_add(scope, about.owner);
    keep(scope, about.owner, place, about, sealed);
    if (!before && !form_key.empty())
        access::note_sent(db, visit.user().id, key, fingerprint, place.address, visit.now());
}

AttachmentPage attachment_page(access::CaseScope& scope, Found const& found, web::FormState form) {
    return {.place = cases::place(scope),
            .id = found.attachment.id,
            .owner = found.place.called,
            .back = found.place.address,
            .address = address_of(scope, found.attachment.id),
            .alternative = found.attachment.alternative,
            .is_picture = found.attachment.is_picture(),
            .form = std::move(form)};
}

constexpr web::ComparedField compared_fields[] = {
    {"alternative", "Hvad er der på billedet, eller hvad står der i dokumentet?"},
};

/// As it is called where it lands: plain letters, so that no header can be broken by it.
std::string disposition_of(Attachment const& attachment, bool is_to_show) {
    auto const end = attachment.kind == Kind::pdf ? "pdf" : word(attachment.kind);
    return fmt::format("{}; filename=\"bilag-{}.{}\"", is_to_show ? "inline" : "attachment",
                       attachment.id.value, end);
}

web::Response sent(std::string content, Attachment const& attachment, Kind kind) {
    web::Response response{.body = std::move(content)};
    response.content_type = kind == Kind::pdf   ? "application/pdf"
                            : kind == Kind::png ? "image/png"
                                                : "image/jpeg";
    bool const is_to_show = kind != Kind::pdf;
    response.headers.push_back({"Content-Disposition", disposition_of(attachment, is_to_show)});
    // Nothing in it may run or reach out, wherever it is opened.
    response.headers.push_back({"Content-Security-Policy", "sandbox; default-src 'none'"});
    response.headers.push_back({"Cross-Origin-Resource-Policy", "same-origin"});
    return response;
}

}  // namespace

Shown shown(access::CaseScope& scope, Owner const& owner, bool may_add) {
    Shown part{.lines = {}, .add_address = {}};
    for (auto const& one : attachments_of(scope, owner))
        part.lines.push_back({.case_id = scope.case_id(),
                              .id = one.id,
                              .alternative = one.alternative,
                              .file_name = one.file_name,
                              .about = phrase("Lagt her af {0}, {1}", one.added_by,
                                              Day{std::chrono::floor<days>(one.added_at.at)}),
                              .is_picture = one.is_picture(),
                              .may_change = may_add});
    if (may_add && part.lines.size() < most_of_one)
        part.add_address = fmt::format("/forloeb/{}/bilag/opret/{}/{}", scope.case_id().value,
                                       owner.kind, owner.number);
    return part;
}

web::Response show_add(web::Request const& request, access::CaseScope& scope) {
    auto const place = place_to_add(scope, owner_in(request));
    return add_page(request, scope, place, access::form_for(scope.visit(), request));
}

web::Response create(web::Request const& request, access::CaseScope& scope) {
    auto const owner = owner_in(request);
    auto const place = place_to_add(scope, owner);
    web::Form form{request, add_fields};
    auto const file = web::uploaded_file(request, "file");
    Attachment about{.owner = owner, .file_name = {}, .alternative = {}};
    about.alternative =
        form.text("alternative", "Skriv kort, hvad der er på billedet, eller hvad der står.");
    if (!file) form.mistake("file", Text{"Vælg et billede eller en PDF."});
    if (attachments_of(scope, owner).size() >= most_of_one)
        form.mistake("file", Text{"Der kan højst ligge 12 bilag her."});
    if (!form.ok()) return add_page(request, scope, place, form.state(), 422);
    auto const kept = pictures::read(file->content);
    if (!kept) {
        form.mistake("file", kept.error());
        return add_page(request, scope, place, form.state(), 422);
    }
    about.file_name = web::as_typed(file->name.substr(0, longest_file_name)).text;
    auto const to_keep = sealed(scope.visit().keys(), *kept);
    scope.visit().write([&](db::Db& db) {
        keep_once(scope.visit(), db, request, form.state().key, scope.case_id(), about, to_keep);
    });
    return web::see_other(place.address + "#bilag");
}

web::Response show_attachment(web::Request const& request, access::CaseScope& scope) {
    auto const found = found_to_change(scope, request);
    auto form = access::form_for(scope.visit(), request, web::typed(found.attachment.version));
    if (!form.from_draft) form.values = {{"alternative", found.attachment.alternative}};
    return web::page(request, attachment_page(scope, found, std::move(form)));
}

web::Response update(web::Request const& request, access::CaseScope& scope) {
    auto found = found_to_change(scope, request);
    web::Form form{request, alternative_fields};
    auto const alternative =
        form.text("alternative", "Skriv kort, hvad der er på billedet, eller hvad der står.");
    auto const version = web::typed(found.attachment.version);
    if (form.state().version != version)
        return web::conflict(
            request, form.state(),
            {.version = version, .address = address_of(scope, found.attachment.id) + "/ret"},
            web::compared(compared_fields, {{"alternative", found.attachment.alternative}},
                          form.state().values, scope.language()));
    if (!form.ok()) return web::page(request, attachment_page(scope, found, form.state()), 422);
    found.attachment.alternative = alternative;
    correct(scope, found.attachment, found.place);
    return web::see_other(found.place.address + "#bilag");
}

web::Response take_away(web::Request const& request, access::CaseScope& scope) {
    auto const found = found_to_change(scope, request);
    web::Form form{request, removal_fields};
    auto const because = form.text("because", "Skriv, hvorfor det bliver taget væk.");
    if (!form.ok()) return web::page(request, attachment_page(scope, found, form.state()), 422);
    remove(scope, found.attachment.id, found.place, because);
    return web::see_other(found.place.address + "#bilag");
}

web::Response send_file(web::Request const& request, access::CaseScope& scope) {
    auto const found = found_in(scope, request);
    return sent(content_of(scope, found.attachment.id, Part::whole), found.attachment,
                found.attachment.kind);
}

web::Response send_thumbnail(web::Request const& request, access::CaseScope& scope) {
    auto const found = found_in(scope, request);
    return sent(content_of(scope, found.attachment.id, Part::thumbnail), found.attachment,
                Kind::jpeg);
}

}  // namespace indgang::attachments
