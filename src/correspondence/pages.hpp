// The pages of messages: all of them, a new one, and one thread with its answers. The family's are the same.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "correspondence/correspondence.hpp"
#include "correspondence/files.hpp"
#include "plan/plan.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::correspondence {

struct ThreadLine {
    std::string address, subject, last_by, last_words;
    Instant last_at;
    std::int64_t unread = 0;
    bool is_waiting = false;
};
BOOST_DESCRIBE_STRUCT(ThreadLine, (), (subject, last_by, last_words, last_at, unread, is_waiting))

struct ThreadsPage {
    cases::CasePlace place;
    std::vector<ThreadLine> threads;
    std::optional<cases::Withheld> withheld;
    std::string new_at;  // address
    bool is_for_family = false, may_write = false;
};
BOOST_DESCRIBE_STRUCT(ThreadsPage, (), (place, threads, withheld))
void render(ThreadsPage const& page, web::View& view);
std::string title(ThreadsPage const& page, Language language);

struct NewPage {
    cases::CasePlace place;
    std::string back;
    std::vector<web::Choice> to;
    sealed_files::FileField file;
    bool is_for_family = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(NewPage, (), (place, form))
void render(NewPage const& page, web::View& view);
std::string title(NewPage const& page, Language language);

struct MessageView {
    MessageId id;
    std::string by, words, correct_at, settled_because, settled_by;
    std::vector<std::string> before;  // what stood there, the oldest first
    std::vector<FileView> files;
    Instant at;
    bool is_of_family = false, is_readers = false, is_new = false;
};
BOOST_DESCRIBE_STRUCT(MessageView, (),
                      (id, by, words, before, files, at, is_of_family, settled_because, settled_by))

struct ReadMark {
    std::string name;
    std::optional<Instant> at;  // none: has not read all of it
};
BOOST_DESCRIBE_STRUCT(ReadMark, (), (name, at))

/// Another answers from then on, and why.
struct HandoverView {
    std::string from, to, because;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(HandoverView, (), (from, to, because, at))

struct ThreadPage {
    cases::CasePlace place;
    std::string subject, all_at, answer_to, settle_at;
    std::string give_on_at;  // empty: not by this reader
    std::vector<MessageView> messages;
    std::vector<HandoverView> handovers;
    std::vector<ReadMark> marks;
    sealed_files::FileField file;
    bool is_to_all = false, is_for_family = false, may_settle = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ThreadPage, (), (place, subject, messages, handovers, marks, is_to_all, form))
void render(ThreadPage const& page, web::View& view);
std::string title(ThreadPage const& page, Language language);

struct CorrectPage {
    cases::CasePlace place;
    std::string subject, back;
    bool is_for_family = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CorrectPage, (), (place, subject, form))
void render(CorrectPage const& page, web::View& view);
std::string title(CorrectPage const& page, Language language);

inline constexpr std::size_t longest_message = 5000;
// clang-format off
inline constexpr web::FormField new_fields[] = {
    {.name = "to", .kind = web::FieldKind::choice, .is_required = true, .is_list = true},
    {.name = "subject", .is_required = true, .longest = 120},
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = longest_message},
    {.name = "file", .kind = web::FieldKind::file, .is_list = true},
};
inline constexpr web::FormField answer_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = longest_message},
    {.name = "file", .kind = web::FieldKind::file, .is_list = true},
};
inline constexpr web::FormField settle_fields[] = {
    {.name = "settle_because", .is_required = true, .longest = 300},
};
// clang-format on

web::Response show_threads(web::Request const& request, access::CaseScope& scope);
web::Response show_new(web::Request const& request, access::CaseScope& scope);
web::Response create(web::Request const& request, access::CaseScope& scope);
web::Response show_thread(web::Request const& request, access::CaseScope& scope);
web::Response answer(web::Request const& request, access::CaseScope& scope);
web::Response show_correction(web::Request const& request, access::CaseScope& scope);
web::Response correct(web::Request const& request, access::CaseScope& scope);
web::Response settle_thread(web::Request const& request, access::CaseScope& scope);

/// The same, from the family's own login.
template <web::Response (*page)(web::Request const&, access::CaseScope&)>
web::Response own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return page(request, scope);
}

}  // namespace indgang::correspondence
