// A supervision: what was agreed to look at, what was seen, and what is done differently from now on.
#pragma once
#include "supervision/pages.hpp"

namespace indgang::supervision {

struct BeginSessionPage {
    std::string today;
    std::vector<web::Choice> colleagues;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(BeginSessionPage, (), (form))
void render(BeginSessionPage const& page, web::View& view);
std::string title(BeginSessionPage const& page, Language language);

struct PartView {
    std::string number, words, beside, told;  // told: what was seen, or what came of it
    std::optional<Day> on;
};
BOOST_DESCRIBE_STRUCT(PartView, (), (number, words, beside, told, on))

struct SessionPage {
    SessionId id;
    std::string title_words;
    Day on;
    std::vector<std::string> members;
    std::vector<PartView> indicators, strategies;
    std::vector<web::Choice> open, holders;  // what can be told of; who may do something
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SessionPage, (), (id, title_words, on, members, indicators, strategies, form))
void render(SessionPage const& page, web::View& view);
std::string title(SessionPage const& page, Language language);

inline constexpr web::FormField session_fields[] = {
    {.name = "title", .is_required = true, .longest = 150},
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "members", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "first", .is_required = true, .longest = 150},
    {.name = "first_seen_by", .is_required = true, .longest = 200},
    {.name = "second", .longest = 150},
    {.name = "second_seen_by", .longest = 200},
};
inline constexpr web::FormField told_fields[] = {
    {.name = "part", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "told", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};
inline constexpr web::FormField strategy_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 500},
    {.name = "holder", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "look_on", .kind = web::FieldKind::day, .is_required = true},
};

web::Response show_begin_session(web::Request const& request, access::Visit& visit);
web::Response begin_session(web::Request const& request, access::Visit& visit);
web::Response show_session(web::Request const& request, access::Visit& visit);
web::Response tell_of_session(web::Request const& request, access::Visit& visit);
web::Response agree_strategy(web::Request const& request, access::Visit& visit);

}  // namespace indgang::supervision
