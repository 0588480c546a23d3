#include "minutes/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "exchange/pdf/writer.hpp"
#include "minutes/children.hpp"
#include "minutes/paper.hpp"
#include "minutes/views.hpp"

namespace indgang::minutes {
namespace {

/// What has been read when it is approved: a word more, and it must be read again.
std::string version_of(Minutes const& minutes) {
    std::int64_t versions = 0;
    for (auto const& line : minutes.lines) versions += std::int64_t(line.texts.size());
    return web::typed(versions);
}

std::int64_t standing(Minutes const& minutes) {
    return std::ranges::count_if(minutes.lines,
                                 [](Line const& one) { return !one.now().is_struck; });
}

MinutesPage page_of(access::CaseScope& scope, Opened const& opened, web::FormState form) {
    auto const& plan = opened.meeting.plan();
    MinutesPage page{
        .place = cases::place(scope),
        .id = opened.meeting.id,
        .base = address_of(scope, opened.meeting.id),
        .sheet = sheet_of(opened, scope),
        .people = {},
        .from = iso(opened.meeting.held ? opened.meeting.held->from : plan.from),
        .until = iso(opened.meeting.held ? opened.meeting.held->until : plan.until),
        .lines = standing(opened.minutes),
        .may_write = access::professionals.has(scope.relation()) && may_be_written(opened.state),
        .is_approved = opened.minutes.is_approved(),
        .has_family = plan.has_family(),
        .form = std::move(form)};
    page.may_approve = page.may_write && !page.is_approved;
    if (page.may_approve) page.children = children_to_tell(scope, opened.meeting, page.form);
    if (page.may_approve)
        for (auto const& one : opened.minutes.present)
            if (one.person && one.is_here())
                page.people.push_back({web::typed(*one.person), one.name, {}});
    return page;
}

TimeOfDay read_time(web::Form& form, std::string_view field, Text missing) {
    auto const time = time_from_typed(form.text(field, missing));
    if (!time && form.state().mistake(field).empty())
        form.mistake(field, Text{"Skriv et klokkeslæt, for eksempel 10.30."});
    return time.value_or(TimeOfDay{});
}

struct Read {
    Edition edition;
    TimeOfDay from, until;
};
Read read_approval(web::Form& form, access::CaseScope& scope, Opened const& opened,
                   MinutesPage const& page) {
    Read read{{},
              read_time(form, "from", "Skriv, hvornår mødet begyndte."),
              read_time(form, "until", "Skriv, hvornår mødet sluttede.")};
    auto& edition = read.edition;
    edition.others = form.maybe_text("others");
    edition.is_read_out = form.flag("is_read_out");
    edition.feeling = form.maybe_choice("feeling", feelings, "Vælg en fra listen.");
    edition.feeling_words = form.maybe_text("feeling_words");
    auto const of = form.maybe_text("feeling_of");
    if (!of.empty()) {
        if (std::ranges::find(page.people, of, &web::Choice::word) == page.people.end())
            form.mistake("feeling_of", Text{"Vælg en fra listen."});
        else
            edition.feeling_of = PersonId{std::stoll(of)};
    }
    for (auto const objection :
         objections_to_approving({.meets_on = opened.meeting.plan().on,
         .today = scope.today(),
         .lines = standing(opened.minutes),
         .here = std::ranges::count_if(opened.minutes.present, &Present::is_here),
         .from = read.from,
         .until = read.until}))
        if (objection != ApprovalObjection::ends_before_it_begins)
            form.mistake("", objection);
        else if (form.ok())
            form.mistake("until", objection);
    return read;
}

}  // namespace

web::Response show_minutes(web::Request const& request, access::CaseScope& scope) {
    auto const all = opened(request, scope);
    return web::page(
        request,
        page_of(scope, all, access::form_for(scope.visit(), request, version_of(all.minutes))));
}

web::Response approve_minutes(web::Request const& request, access::CaseScope& scope) {
    auto const all = opened(request, scope);
    web::Form form{request, approval_fields};
    auto page = page_of(scope, all, form.state());
    if (all.minutes.is_approved()) return web::see_other(page.base + "/referat");
    if (!page.may_approve) throw access::NotFound{};
    auto const read = read_approval(form, scope, all, page);
    auto const of_children = read_children(form, page.children);
    bool const is_stale = form.state().version != version_of(all.minutes);
    if (is_stale) {
        form.mistake("", Text{"Der er skrevet mere, siden du åbnede siden. Læs det nye op, og "
                              "godkend så igen."});
        form.state().version = version_of(all.minutes);
    }
    page.form = form.state();
    if (!form.ok()) return web::page(request, page, is_stale ? 409 : 422);
    approve(scope, all.meeting, all.minutes, read.edition, read.from, read.until, of_children);
    return web::see_other(page.base + "/referat");
}

web::Response show_pdf(web::Request const& request, access::CaseScope& scope) {
    auto const all = opened(request, scope);
    if (!all.minutes.is_approved()) throw access::NotFound{};
    return {.content_type = "application/pdf",
            .body = pdf::written(
                paper_of(sheet_of(all, scope), scope.today(), scope.visit().municipality().name)),
            .headers = {{"Content-Disposition", "inline; filename=\"referat.pdf\""}}};
}

}  // namespace indgang::minutes
