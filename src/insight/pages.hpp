// The pages of insight. At home: all about me (or about a child), topic by topic, and all at once. At work: the same made for
// somebody who asks, with the request's month.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "insight/requests.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::insight {

struct TopicView {
    std::string address, name;
    std::int64_t rows = 0;
};
BOOST_DESCRIBE_STRUCT(TopicView, (), (address, name, rows))

struct OwnPage {
    std::string name, about, fetch_at;
    std::vector<web::Choice> others;  // about whom else
    std::vector<TopicView> topics;
    std::vector<web::Choice> formats;
    bool is_own = true;
    std::int64_t rows = 0;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(OwnPage, (), (name, topics, rows, form))
void render(OwnPage const& page, web::View& view);
std::string title(OwnPage const& page, Language language);

struct ValueView {
    std::string name, said;
};
BOOST_DESCRIBE_STRUCT(ValueView, (), (name, said))
struct RowView {
    std::string wrong_at, number;
    std::vector<ValueView> values;
};
BOOST_DESCRIBE_STRUCT(RowView, (), (number, values))
struct PartView {
    std::string key, heading;
    std::vector<RowView> rows;
    std::int64_t more = 0;
};
BOOST_DESCRIBE_STRUCT(PartView, (), (key, heading, rows, more))

struct TopicPage {
    std::string name, about, heading, back;
    std::vector<PartView> parts;
};
BOOST_DESCRIBE_STRUCT(TopicPage, (), (name, heading, parts))
void render(TopicPage const& page, web::View& view);
std::string title(TopicPage const& page, Language language);

struct RequestView {
    std::string address, asked_by, note;
    Phrase standing;
    std::vector<Phrase> steps;
    bool is_open = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(RequestView, (), (address, asked_by, note, standing, steps, is_open, is_late))

struct CasePage {
    cases::CasePlace place;
    std::string name, fetch_at;
    std::vector<RequestView> requests;
    std::vector<web::Choice> askers, ways, formats;
    Day today;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CasePage, (), (place, name, requests, form))
void render(CasePage const& page, web::View& view);
std::string title(CasePage const& page, Language language);

struct StepPage {
    cases::CasePlace place;
    std::string name, asked_by, note, all_at;
    Day asked_on, due_on, latest, today;
    std::vector<web::Choice> acts;
    bool is_open = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(StepPage, (), (place, name, asked_by, note, asked_on, due_on, is_open, form))
void render(StepPage const& page, web::View& view);
std::string title(StepPage const& page, Language language);

inline constexpr web::FormField about_query[] = {{.name = "om", .longest = 20}};
inline constexpr web::FormField fetch_fields[] = {
    {.name = "om", .longest = 20},
    {.name = "til", .longest = 20},
    {.name = "format", .kind = web::FieldKind::choice, .words = words_of<Format>},
};
inline constexpr web::FormField request_fields[] = {
    {.name = "asked_by", .kind = web::FieldKind::choice},
    {.name = "asked_on", .kind = web::FieldKind::day},
    {.name = "how", .kind = web::FieldKind::choice, .words = words_of<Way>},
    {.name = "note", .kind = web::FieldKind::long_text, .longest = 1000},
};
inline constexpr web::FormField step_fields[] = {
    {.name = "act", .kind = web::FieldKind::choice, .words = words_of<Act>},
    {.name = "done_on", .kind = web::FieldKind::day},
    {.name = "due_on", .kind = web::FieldKind::day},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 1000},
};

web::Response show_own(web::Request const& request, access::Visit& visit);
web::Response show_own_topic(web::Request const& request, access::Visit& visit);
web::Response fetch_own(web::Request const& request, access::Visit& visit);

web::Response show_for_person(web::Request const& request, access::CaseScope& scope);
web::Response create_request(web::Request const& request, access::CaseScope& scope);
web::Response fetch_for_person(web::Request const& request, access::CaseScope& scope);
web::Response show_request(web::Request const& request, access::CaseScope& scope);
web::Response step_request(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::insight
