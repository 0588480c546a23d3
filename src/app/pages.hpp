// The pages that belong to no slice: errors, choosing a municipality, a form
// that was sent before or could not be saved.
#pragma once
#include <boost/describe.hpp>

#include "web/page.hpp"

namespace indgang::app {

struct ErrorPage {
    int status = 500;
    Phrase heading;
    Phrase what_to_do;
    std::string incident;  // a number that stands in the log, too
};
BOOST_DESCRIBE_STRUCT(ErrorPage, (), (status, heading, what_to_do, incident))

struct Choice {
    std::string name;
    std::string address;
};
BOOST_DESCRIBE_STRUCT(Choice, (), (name, address))

struct ChoosePage {
    std::vector<Choice> municipalities;
};
BOOST_DESCRIBE_STRUCT(ChoosePage, (), (municipalities))

struct TypedField {
    std::string name;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(TypedField, (), (name, value))

struct SentBeforePage {
    std::string saved_at;  // the address of what was saved
    std::string send_to;
    std::vector<TypedField> typed;
    web::FormState form;  // all that was sent, to be sent again
};
BOOST_DESCRIBE_STRUCT(SentBeforePage, (), (saved_at, typed))

struct NotSavedPage {
    int status = 503;
    Phrase reason;
    std::string incident;  // a number that stands in the log, too
    std::string send_to;
    std::vector<TypedField> typed;
    web::FormState form;  // all that was sent, under its own key
};
BOOST_DESCRIBE_STRUCT(NotSavedPage, (), (status, reason, incident, send_to, typed))

/// 409: the case is closed, and takes no change.
struct CaseClosedPage {
    int status = 409;
    Day closed_on;
    std::string read_at, reopen_at;  // addresses; the second empty for who may not
    bool is_to_family = false;
    std::vector<TypedField> typed;
};
BOOST_DESCRIBE_STRUCT(CaseClosedPage, (), (status, closed_on, read_at, reopen_at, typed))
void render(CaseClosedPage const& page, web::View& view);
std::string title(CaseClosedPage const& page, Language language);

void render(ErrorPage const& page, web::View& view);
std::string title(ErrorPage const& page, Language language);
void render(ChoosePage const& page, web::View& view);
std::string title(ChoosePage const& page, Language language);
void render(SentBeforePage const& page, web::View& view);
std::string title(SentBeforePage const& page, Language language);
void render(NotSavedPage const& page, web::View& view);
std::string title(NotSavedPage const& page, Language language);

}  // namespace indgang::app
