// The pages by which a spreadsheet comes in: chosen, looked at, saved. And the help, with the template.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "importing/upload.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::importing {

struct UploadLine {
    std::int64_t id = 0;
    std::string file_name;
    Instant uploaded_at;
    UploadState state;
};
BOOST_DESCRIBE_STRUCT(UploadLine, (), (id, file_name, uploaded_at, state))

struct ImportsPage {
    std::vector<web::Choice> criteria, models, coordinators;
    std::vector<UploadLine> uploads;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ImportsPage, (), (uploads, form))
void render(ImportsPage const& page, web::View& view);
std::string title(ImportsPage const& page, Language language);

struct FindingLine {
    Phrase rows;
    std::string column, stands;
    Phrase said;
};
BOOST_DESCRIBE_STRUCT(FindingLine, (), (rows, column, stands, said))
struct FindingLines {
    std::vector<FindingLine> lines;
    std::int64_t more = 0;  // that there was no room for
};
void render(FindingLines const& part, web::View& view);

struct PersonLine {
    std::string said;
};
BOOST_DESCRIBE_STRUCT(PersonLine, (), (said))

struct FamilyLine {
    std::string name, coordinator;
    Day opened_on;
    bool is_there = false;
    std::vector<PersonLine> persons;
};
BOOST_DESCRIBE_STRUCT(FamilyLine, (), (name, coordinator, opened_on, is_there, persons))

struct UploadPage {
    std::int64_t id = 0;
    std::string file_name;
    UploadState state;
    bool is_working = false, is_checked = false, is_saved = false, is_broken = false;
    Phrase how_far;  // while it is worked on
    int percent = 0;
    Phrase why;      // it cannot be read
    Phrase summary;  // what was read
    Phrase outcome;  // what was saved
    bool has_changed = false, may_save = false;
    std::int64_t to_save = 0, wrong_count = 0, look_count = 0, there_count = 0, more_families = 0;
    FindingLines wrong, look, there;
    std::vector<FamilyLine> families;
    std::vector<web::Choice> bad;  // families that can be left out
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(UploadPage, (),
                      (id, file_name, state, how_far, percent, why, summary, outcome, has_changed,
                       may_save, to_save, wrong_count, look_count, there_count, families, form))
void render(UploadPage const& page, web::View& view);
std::string title(UploadPage const& page, Language language);

struct HeadingLine {
    std::string field;
    std::string headings;  // that mean it
};
BOOST_DESCRIBE_STRUCT(HeadingLine, (), (field, headings))
struct HelpPage {
    std::vector<HeadingLine> headings;
};
BOOST_DESCRIBE_STRUCT(HelpPage, (), (headings))
void render(HelpPage const& page, web::View& view);
std::string title(HelpPage const& page, Language language);

inline constexpr web::FormField upload_fields[] = {
    {.name = "file", .kind = web::FieldKind::file, .is_required = true},
    {.name = "opened_on", .kind = web::FieldKind::day},
    {.name = "coordinator", .kind = web::FieldKind::choice},
    {.name = "criterion", .kind = web::FieldKind::choice},
    {.name = "model", .kind = web::FieldKind::choice},
};
inline constexpr web::FormField save_fields[] = {
    {.name = "left_out", .kind = web::FieldKind::choice, .is_list = true},
};

web::Response show_imports(web::Request const& request, access::Visit& visit);
web::Response create_upload(web::Request const& request, access::Visit& visit);
web::Response show_upload(web::Request const& request, access::Visit& visit);
web::Response save_upload(web::Request const& request, access::Visit& visit);
web::Response cancel_upload(web::Request const& request, access::Visit& visit);
web::Response show_help(web::Request const& request, access::Visit& visit);
/// The template that can be filled in: headings and one invented family, as CSV.
std::string template_file();
web::Response show_template(web::Request const& request, access::Visit& visit);

}  // namespace indgang::importing
