#include "practice/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "practice/elements.hpp"
#include "practice/store.hpp"
#include "web/compared.hpp"

namespace indgang::practice {
namespace {

using access::Role;

Phrase unfilled(std::string_view danish) { return {std::string(danish), {}}; }

std::optional<Day> day_of(std::optional<Instant> const& moment) {
    if (!moment) return std::nullopt;
    return Day{std::chrono::floor<days>(moment->at)};
}

Named subject_in(access::Visit& visit, web::Request const& request) {
    auto const found = subject_named(visit.municipality().models, request.path_value("model"),
                                     request.path_value("element"));
    return found ? *found : throw access::NotFound{};
}

std::string address_of(Subject const& subject) {
    return "/praksis/" + subject.model + "/" + subject.element;
}

VersionView view_of(PracticeText const& text) {
    auto const labels = labels_of(text.subject);
    VersionView view{text.version, day_of(text.written_at), text.written_by, {}};
    auto const add = [&](Text heading, std::string const& said) {
        if (!said.empty()) view.parts.push_back({phrase(heading), said});
    };
    add(labels.what, text.what);
    add(labels.why, text.why);
    add(labels.how, text.how);
    add(labels.tools, text.tools);
    return view;
}

std::int64_t newest(std::vector<PracticeText> const& versions) {
    return versions.empty() ? 0 : versions.front().version;
}

void add_reading(TextPage& page, access::Visit& visit, Subject const& subject) {
    auto const& roles = visit.user().roles;
    page.sees_reading = page.text && roles.has_any_of({Role::administrator, Role::leader});
    if (!page.sees_reading) return;
    auto const reading = reading_of(visit, subject, page.text->version);
    page.have_read = reading.have_read;
    page.readers_in_all = reading.all;
    if (roles.has(Role::leader))
        for (auto const& one : readers_led(visit, subject, page.text->version))
            page.readers.push_back({one.name, one.has_read});
}

WritePage write_page_of(Named const& named, std::vector<PracticeText> const& versions,
                        web::FormState form) {
    WritePage page{.subject = named.subject,
                   .model = std::string(named.model),
                   .name = unfilled(named.name),
                   .what = {},
                   .why = {},
                   .how = {},
                   .tools = {},
                   .is_first = versions.empty(),
                   .is_joining = named.subject.element == joining,
                   .form = std::move(form)};
    if (versions.empty()) return page;
    auto const& now = versions.front();
    page.what = now.what;
    page.why = now.why;
    page.how = now.how;
    page.tools = now.tools;
    return page;
}

web::Response two_versions(web::Request const& request, access::Visit& visit,
                           web::FormState const& typed, PracticeText const& saved) {
    auto const labels = labels_of(saved.subject);
    web::ComparedField const fields[] = {
        {"what", labels.what}, {"why", labels.why}, {"how", labels.how}, {"tools", labels.tools}};
    web::Pairs const theirs{
        {"what", saved.what}, {"why", saved.why}, {"how", saved.how}, {"tools", saved.tools}};
    return web::conflict(request, typed,
                         {.version = std::to_string(saved.version),
                          .address = address_of(saved.subject),
                          .by = saved.written_by},
                         web::compared(fields, theirs, typed.values, visit.language()));
}

}  // namespace

web::Response show_practice(web::Request const& request, access::Visit& visit) {
    PracticePage page;
    auto const written = texts_in_force(visit);
    for (auto const& one : subjects_of(visit.municipality().models)) {
        if (page.models.empty() || page.models.back().model != one.model)
            page.models.push_back({std::string(one.model), {}});
        SubjectLine line{one.subject, unfilled(one.name), 0, {}, false};
        auto const text = std::ranges::find(written, one.subject, &PracticeText::subject);
        if (text != written.end()) {
            line.version = text->version;
            line.written_on = day_of(text->written_at);
            line.is_read = text->is_read;
            page.unread += text->is_read ? 0 : 1;
        }
        page.models.back().subjects.push_back(std::move(line));
    }
    return web::page(request, page);
}

web::Response show_text(web::Request const& request, access::Visit& visit) {
    auto const named = subject_in(visit, request);
    auto const versions = versions_of(visit, named.subject);
    TextPage page{.subject = named.subject,
                  .model = std::string(named.model),
                  .name = unfilled(named.name),
                  .text = {},
                  .former = {},
                  .readers = {},
                  .form = access::form_for(visit, request, std::to_string(newest(versions)))};
    for (auto const& one : versions) {
        if (page.text) {
            page.former.push_back(view_of(one));
            continue;
        }
        page.text = view_of(one);
        page.is_read = one.is_read;
    }
    page.may_write = visit.user().roles.has(Role::administrator);
    add_reading(page, visit, named.subject);
    return web::page(request, page);
}

web::Response confirm_text(web::Request const& request, access::Visit& visit) {
    auto const named = subject_in(visit, request);
    auto const versions = versions_of(visit, named.subject);
    if (versions.empty()) throw access::NotFound{};
    web::Form const form{request, {}};
    // A version that came meanwhile has not been read yet: the page shows it.
    if (form.state().version == std::to_string(newest(versions)))
        confirm_read(visit, named.subject, newest(versions));
    return web::see_other(address_of(named.subject));
}

web::Response show_writing(web::Request const& request, access::Visit& visit) {
    auto const named = subject_in(visit, request);
    auto const versions = versions_of(visit, named.subject);
    auto form = access::form_for(visit, request, std::to_string(newest(versions)));
    return web::page(request, write_page_of(named, versions, std::move(form)));
}

web::Response write_text(web::Request const& request, access::Visit& visit) {
    auto const named = subject_in(visit, request);
    auto const versions = versions_of(visit, named.subject);
    web::Form form{request, text_fields};
    PracticeText const text{.subject = named.subject,
                            .what = form.text("what", "Skriv, hvad det går ud på."),
                            .why = form.maybe_text("why"),
                            .how = form.text("how", "Skriv, hvordan I gør."),
                            .tools = form.maybe_text("tools"),
                            .written_by = {}};
    if (form.state().version != std::to_string(newest(versions))) {
        if (versions.empty()) throw access::NotFound{};
        return two_versions(request, visit, form.state(), versions.front());
    }
    if (!form.ok()) return web::page(request, write_page_of(named, versions, form.state()), 422);
    write(visit, text, newest(versions) + 1);
    return web::see_other(address_of(named.subject));
}

}  // namespace indgang::practice
