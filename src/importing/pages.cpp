#include "importing/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "importing/importing.hpp"
#include "importing/work.hpp"
#include "web/multipart.hpp"

namespace indgang::importing {
namespace {

constexpr std::string_view all_bad = "all";

ImportsPage imports_page(access::Visit& visit, web::FormState form) {
    ImportsPage page{
        .criteria = {}, .models = {}, .coordinators = {}, .uploads = {}, .form = std::move(form)};
    for (auto const& one : intake::criteria(visit, visit.today()))
        page.criteria.push_back({web::typed(one.id), one.wording, {}});
    auto const& runs = visit.municipality().models;
    for (auto const& name : runs)
        if (auto const* model = model_named(name); model && runs.size() > 1)
            page.models.push_back({std::string(model->word), std::string(model->danish), {}});
    for (auto const& able : coordinators::candidates(visit, visit.today()))
        page.coordinators.push_back({web::typed(able.user), able.name, {}});
    for (auto const& upload : uploads_of(visit))
        page.uploads.push_back(
            {upload.id, upload.about.file_name, upload.uploaded_at, upload.state});
    return page;
}

Defaults read_defaults(web::Form& form, access::Visit& visit) {
    Defaults defaults{.criterion = form.maybe_number("criterion"),
                      .model = form.maybe_text("model")};
    auto const open = intake::criteria(visit, visit.today());
    if (defaults.criterion &&
        std::ranges::find(open, *defaults.criterion, &intake::Criterion::id) == open.end())
        form.mistake("criterion", Text{"Vælg et af kommunens kriterier."});
    auto const& runs = visit.municipality().models;
    auto const* model = model_named(defaults.model);
    bool const is_run =
        std::ranges::any_of(runs, [&](auto const& name) { return model_named(name) == model; });
    if (!defaults.model.empty() && (!model || !is_run))
        form.mistake("model", Text{"Vælg en af kommunens modeller."});
    defaults.opened_on = form.maybe_day("opened_on");
    if (defaults.opened_on)
        if (auto const objection = intake::objection_to(*defaults.opened_on, visit.today()))
            form.mistake("opened_on", *objection);
    auto const chosen = form.maybe_id<UserTag>("coordinator");
    for (auto const& able : coordinators::candidates(visit, visit.today()))
        if (chosen == able.user) defaults.coordinator = able.name;
    if (chosen && defaults.coordinator.empty())
        form.mistake("coordinator", Text{"Vælg en af rådgiverne på børnehandicapområdet."});
    return defaults;
}

Upload upload_in(web::Request const& request, access::Visit& visit) {
    auto const number = request.path_number("upload");
    auto upload = number ? upload_of(visit, *number) : std::nullopt;
    return upload ? *std::move(upload) : throw access::NotFound{};
}

FindingLines shown(std::vector<ReportLine> const& lines, std::int64_t count) {
    FindingLines part{.lines = {}, .more = count};
    for (auto const& line : lines) {
        part.lines.push_back({rows_in_words(line.rows), line.column, line.stands, line.said});
        part.more -= std::max<std::int64_t>(1, std::int64_t(line.rows.size()));
    }
    return part;
}

FamilyLine shown(FamilyPreview const& family, Language language) {
    FamilyLine line{family.name, family.coordinator, family.opened_on, family.is_there, {}};
    for (auto const& parts : family.persons) {
        PersonLine person;
        for (auto const& part : parts)
            person.said += (person.said.empty() ? "" : " · ") + say(part, language);
        line.persons.push_back(std::move(person));
    }
    return line;
}

void add_progress(UploadPage& page, access::Visit& visit) {
    auto const far = how_far(visit.municipality().slug, page.id);
    page.how_far = phrase("Filen venter på at blive set efter.");
    if (page.state == UploadState::to_save)
        page.how_far = phrase("Familierne venter på at blive gemt.");
    if (!far) return;
    if (far->all == 0) {
        page.how_far = phrase("Filen læses.");
        return;
    }
    page.percent = int(100 * far->done / far->all);
    auto const done = std::int64_t(far->done), all = std::int64_t(far->all);
    switch (far->phase) {
        case Phase::reading: page.how_far = phrase("{0} af {1} rækker er læst.", done, all); break;
        case Phase::checking:
            page.how_far = phrase("{0} af {1} familier er set efter.", done, all);
            break;
        case Phase::saving: page.how_far = phrase("{0} af {1} familier er gemt.", done, all); break;
    }
}

void add_bad(UploadPage& page, Report const& report, Language language) {
    constexpr std::size_t most_boxes = 40;  // more are left out together
    auto const count = std::int64_t(report.bad.size());
    if (count > 1)
        page.bad.push_back(
            {std::string(all_bad), say(phrase("Alle {0} familier med fejl", count), language), {}});
    for (std::size_t i = 0; i < std::min(most_boxes, report.bad.size()); ++i)
        page.bad.push_back({std::to_string(report.bad[i].row),
                            say(phrase("Familien {0}, fra række {1}", report.bad[i].name,
                                       std::int64_t(report.bad[i].row)),
                                language),
                            {}});
}

void add_report(UploadPage& page, Report const& report, Language language) {
    page.summary = phrase(
        "Rækker: {0}. Familier: {1}, uden fejl: {2}. Personer: {3}. Sager: {4}. Indsatser: {5}.",
        report.rows, report.families, report.good, report.persons, report.matters,
        report.interventions);
    page.to_save = report.to_save;
    page.wrong_count = report.wrong_count;
    page.look_count = report.look_count;
    page.there_count = report.there_count;
    page.wrong = shown(report.wrong, report.wrong_count);
    page.look = shown(report.look, report.look_count);
    page.there = shown(report.there, report.there_count);
    if (report.saved) {
        page.outcome = said(*report.saved);
        return;
    }
    page.may_save = !report.is_hopeless && report.to_save > 0;
    for (auto const& family : report.previews) page.families.push_back(shown(family, language));
    page.more_families = report.to_save - std::int64_t(report.previews.size());
    add_bad(page, report, language);
}

UploadPage page_of(access::Visit& visit, Upload const& upload, web::FormState form) {
    using enum UploadState;
    UploadPage page{.id = upload.id,
                    .file_name = upload.about.file_name,
                    .state = upload.state,
                    .is_working = upload.state == waiting || upload.state == to_save,
                    .is_checked = upload.state == checked,
                    .is_saved = upload.state == saved,
                    .is_broken = upload.state == failed,
                    .how_far = {},
                    .why = {},
                    .summary = {},
                    .outcome = {},
                    .has_changed = upload.about.has_changed,
                    .wrong = {},
                    .look = {},
                    .there = {},
                    .families = {},
                    .bad = {},
                    .form = std::move(form)};
    if (page.is_working) add_progress(page, visit);
    if (auto const& unreadable = upload.about.unreadable) {
        Phrase const said{std::string(wording(unreadable->why).danish), {}};
        page.why = unreadable->row > 0
                       ? phrase("Række {0}: {1}", std::int64_t(unreadable->row), said)
                       : said;
    }
    if (auto const report = report_of(visit, upload.id))
        add_report(page, *report, visit.language());
    return page;
}

/// The rows of the families that are left out, when they are all that is in the way.
std::optional<std::vector<int>> left_out_in(web::Form& form, Report const& report) {
    auto const chosen = form.list("left_out");
    std::vector<int> rows;
    for (auto const& family : report.bad) {
        bool const is_chosen = std::ranges::count(chosen, std::to_string(family.row)) > 0 ||
                               std::ranges::count(chosen, all_bad) > 0;
        if (is_chosen) rows.push_back(family.row);
    }
    if (rows.size() == report.bad.size()) return rows;
    form.mistake("left_out",
                 phrase("Sæt kryds ved alle familier med fejl for at springe dem over, eller ret "
                        "filen og vælg den igen."));
    return std::nullopt;
}

}  // namespace

web::Response show_imports(web::Request const& request, access::Visit& visit) {
    return web::page(request, imports_page(visit, web::fresh_form()));
}

web::Response create_upload(web::Request const& request, access::Visit& visit) {
    web::Form form{request, upload_fields};
    auto const file = web::uploaded_file(request, "file");
    if (!file) form.mistake("file", Text{"Vælg den fil, familierne står i."});
    if (file && file->content.size() > spreadsheets::most_bytes)
        form.mistake("file", spreadsheets::Why::too_large);
    auto const defaults = read_defaults(form, visit);
    if (!form.ok()) return web::page(request, imports_page(visit, form.state()), 422);
    auto const id = keep_upload(
        visit, {.file_name = importing::shown(file->name), .defaults = defaults, .left_out = {}},
        file->content);
    wake_work();
    return web::see_other("/indlaesninger/" + web::typed(id));
}

web::Response show_upload(web::Request const& request, access::Visit& visit) {
    auto const upload = upload_in(request, visit);
    auto const page = page_of(visit, upload, web::fresh_form());
    auto response = web::page(request, page);
    if (page.is_working) response.headers.push_back({"Refresh", "2"});
    return response;
}

web::Response save_upload(web::Request const& request, access::Visit& visit) {
    auto const upload = upload_in(request, visit);
    auto const report = report_of(visit, upload.id);
    auto const here = "/indlaesninger/" + web::typed(upload.id);
    if (upload.state != UploadState::checked || !report) return web::see_other(here);
    web::Form form{request, save_fields};
    auto left_out = left_out_in(form, *report);
    if (report->is_hopeless || report->to_save == 0)
        form.mistake("left_out", Text{"Der er ingen familier at gemme."});
    if (!form.ok()) return web::page(request, page_of(visit, upload, form.state()), 422);
    ask_to_save(visit, upload, *std::move(left_out));
    wake_work();
    return web::see_other(here);
}

web::Response cancel_upload(web::Request const& request, access::Visit& visit) {
    remove_upload(visit, upload_in(request, visit).id);
    return web::see_other("/indlaesninger");
}

}  // namespace indgang::importing
