#include "interview_guides/pages.hpp"

#include "access/drafts.hpp"
#include "interview_guides/store.hpp"
#include "web/compared.hpp"

namespace indgang::interview_guides {
namespace {

constexpr access::RoleSet writers{access::Role::leader, access::Role::administrator};

Beginning guide_in(web::Request const& request) {
    if (auto const of = value_of(beginnings, request.path_value("guide"))) return *of;
    throw access::NotFound{};
}

std::string address_of(Beginning of) { return "/samtaleguider/" + std::string(word(of)); }

/// The version that the query names, else the newest.
Guide const& shown_of(std::vector<Guide> const& versions, web::Request const& request) {
    auto const asked = request.query_value("udgave");
    if (asked.empty()) return versions.front();
    for (auto const& one : versions)
        if (web::typed(one.version) == asked) return one;
    throw access::NotFound{};
}

GuideWritePage page_of(Guide const& newest, web::FormState form) {
    using enum GuidePart;
    return {.guide = newest.of,
            .welcome = newest.text(welcome),
            .resources = newest.text(resources),
            .child = newest.text(child),
            .child_voice = newest.text(child_voice),
            .parents = newest.text(parents),
            .surroundings = newest.text(surroundings),
            .wishes = newest.text(wishes),
            .closing = newest.text(closing),
            .form = std::move(form)};
}

Guide read_guide(web::Form& form, Guide const& newest) {
    constexpr Text missing{"Skriv mindst ét spørgsmål."};
    Guide guide{.of = newest.of, .version = newest.version + 1, .parts = {}};
    guide.parts = {form.maybe_text("welcome"),    form.text("resources", missing),
                   form.text("child", missing),   form.text("child_voice", missing),
                   form.text("parents", missing), form.text("surroundings", missing),
                   form.text("wishes", missing),  form.maybe_text("closing")};
    guide.because = form.text("because", "Skriv, hvad der er nyt.");
    return guide;
}

constexpr web::ComparedField compared_fields[] = {
    {"welcome", "Velkommen"},        {"resources", "Først det, der virker"},
    {"child", "Barnets udvikling"},  {"child_voice", "Barnets eget syn"},
    {"parents", "Forældrene"},       {"surroundings", "Familien og dem omkring jer"},
    {"wishes", "Det, I ønsker jer"}, {"closing", "Til sidst"},
};

web::Response two_versions(web::Request const& request, web::FormState const& typed,
                           Guide const& newest) {
    web::Pairs theirs;
    for (auto const& row : guide_parts)
        theirs.push_back({std::string(row.word), newest.text(row.value)});
    return web::conflict(request, typed,
                         {.version = web::typed(newest.version),
                          .address = address_of(newest.of),
                          .by = newest.written_by},
                         web::compared(compared_fields, theirs, typed.values, request.language));
}

}  // namespace

std::vector<std::string> questions_in(std::string const& text) {
    std::vector<std::string> questions;
    for (std::string_view rest = text; !rest.empty();) {
        auto const end = rest.find('\n');
        auto const line = rest.substr(0, end);
        if (line.find_first_not_of(" \t\r") != line.npos) questions.emplace_back(line);
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    }
    return questions;
}

web::Response show_guide(web::Request const& request, access::Visit& visit) {
    auto const versions = versions_of(visit, guide_in(request));
    auto const& shown = shown_of(versions, request);
    GuidePage page{.guide = shown.of,
                   .version = shown.version,
                   .parts = {},
                   .versions = {},
                   .may_write = visit.user().roles.has_any_of(writers),
                   .is_newest = shown.version == versions.front().version};
    for (auto const& row : guide_parts)
        if (auto questions = questions_in(shown.text(row.value)); !questions.empty())
            page.parts.push_back({row.value, std::move(questions)});
    for (auto const& one : versions)
        page.versions.push_back({one.version, one.because, one.written_by, one.written_at,
                                 one.version == shown.version});
    return web::page(request, page);
}

web::Response show_guide_writing(web::Request const& request, access::Visit& visit) {
    auto const newest = versions_of(visit, guide_in(request)).front();
    return web::page(request,
                     page_of(newest, access::form_for(visit, request, web::typed(newest.version))));
}

web::Response write_guide(web::Request const& request, access::Visit& visit) {
    auto const newest = versions_of(visit, guide_in(request)).front();
    web::Form form{request, guide_fields};
    auto const guide = read_guide(form, newest);
    if (form.state().version != web::typed(newest.version))
        return two_versions(request, form.state(), newest);
    if (!form.ok()) return web::page(request, page_of(newest, form.state()), 422);
    write(visit, guide);
    return web::see_other(address_of(newest.of));
}

}  // namespace indgang::interview_guides
