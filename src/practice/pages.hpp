// The pages of practice: all core elements, one text with its versions, and where it is written anew.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "practice/practice.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::practice {

BOOST_DESCRIBE_STRUCT(Subject, (), (model, element))

struct SubjectLine {
    Subject subject;
    Phrase name;
    std::int64_t version = 0;  // 0: nothing is written
    std::optional<Day> written_on;
    bool is_read = false;
};
BOOST_DESCRIBE_STRUCT(SubjectLine, (), (subject, name, version, written_on, is_read))

struct ModelLines {
    std::string model;
    std::vector<SubjectLine> subjects;
};
BOOST_DESCRIBE_STRUCT(ModelLines, (), (model, subjects))

struct PracticePage {
    std::vector<ModelLines> models;
    std::int64_t unread = 0;
};
BOOST_DESCRIBE_STRUCT(PracticePage, (), (models, unread))
void render(PracticePage const& page, web::View& view);
std::string title(PracticePage const& page, Language language);

/// One of the four parts of a text, under its own heading.
struct PartView {
    Phrase heading;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(PartView, (), (heading, text))

struct VersionView {
    std::int64_t version = 0;
    std::optional<Day> written_on;
    std::string written_by;
    std::vector<PartView> parts;
};
BOOST_DESCRIBE_STRUCT(VersionView, (), (version, written_on, written_by, parts))

struct ReaderView {
    std::string name;
    bool has_read = false;
};
BOOST_DESCRIBE_STRUCT(ReaderView, (), (name, has_read))

struct TextPage {
    Subject subject;
    std::string model;
    Phrase name;
    std::optional<VersionView> text;
    std::vector<VersionView> former;
    std::vector<ReaderView> readers;  // for a leader: the department's
    std::int64_t have_read = 0, readers_in_all = 0;
    bool is_read = false, may_write = false, sees_reading = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(TextPage, (),
                      (subject, model, name, text, former, readers, have_read, readers_in_all,
                       is_read))
void render(TextPage const& page, web::View& view);
std::string title(TextPage const& page, Language language);

struct WritePage {
    Subject subject;
    std::string model;
    Phrase name;
    std::string what, why, how, tools;
    bool is_first = false, is_joining = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(WritePage, (), (subject, model, name, what, why, how, tools, form))
void render(WritePage const& page, web::View& view);
std::string title(WritePage const& page, Language language);

inline constexpr web::FormField text_fields[] = {
    {.name = "what", .kind = web::FieldKind::long_text, .is_required = true, .longest = 8000},
    {.name = "why", .kind = web::FieldKind::long_text, .longest = 8000},
    {.name = "how", .kind = web::FieldKind::long_text, .is_required = true, .longest = 8000},
    {.name = "tools", .kind = web::FieldKind::long_text, .longest = 8000},
};

web::Response show_practice(web::Request const& request, access::Visit& visit);
web::Response show_text(web::Request const& request, access::Visit& visit);
web::Response confirm_text(web::Request const& request, access::Visit& visit);
web::Response show_writing(web::Request const& request, access::Visit& visit);
web::Response write_text(web::Request const& request, access::Visit& visit);

}  // namespace indgang::practice
