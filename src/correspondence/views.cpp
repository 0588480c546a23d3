#include "correspondence/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "consent/consent.hpp"

namespace indgang::correspondence {
namespace {

constexpr std::size_t shown_of_last = 140;  // bytes; cut between words

std::string beginning_of(std::string_view words) {
    if (words.size() <= shown_of_last) return std::string(words);
    auto const cut = words.rfind(' ', shown_of_last);
    return std::string(words.substr(0, cut == std::string_view::npos ? 0 : cut)) + " …";
}

MessageView view_of(access::CaseScope& scope, Thread const& thread, Message const& message,
                    std::int64_t seen) {
    bool const is_readers = message.by == scope.user();
    MessageView view{.id = message.id,
                     .by = message.by_name,
                     .words = std::string(standing_words(thread, message)),
                     .correct_at = is_readers ? fmt::format("{}/{}/ret/{}", base_of(scope),
                                                            thread.id.value, message.id.value)
                                              : std::string{},
                     .settled_because = message.settled_because,
                     .settled_by = message.settled_by,
                     .before = {},
                     .files = files_beside(scope, thread.id, message),
                     .at = message.at,
                     .is_of_family = message.is_of_family,
                     .is_readers = is_readers,
                     .is_new = !is_readers && message.id.value > seen};
    std::string_view before = message.words;
    for (auto const& one : thread.messages)
        if (one.corrects == message.id) {
            view.before.emplace_back(before);
            before = one.words;
        }
    return view;
}

}  // namespace

std::string base_of(access::CaseScope& scope) {
    return plan::is_family(scope) ? std::string("/min-familie/beskeder")
                                  : fmt::format("/forloeb/{}/beskeder", scope.case_id().value);
}

std::string address_of(access::CaseScope& scope, Thread const& thread) {
    return base_of(scope) + "/" + web::typed(thread.id);
}

Thread thread_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("traad");
    auto found = number ? thread_of(scope, ThreadId{*number}) : std::nullopt;
    return found ? *std::move(found) : throw access::NotFound{};
}

bool may_give_on(access::CaseScope& scope, Thread const& thread) {
    return !plan::is_family(scope) &&
           who_answers(thread, cases::heading(scope).coordinator.user) == scope.user();
}

ThreadLine line_of(access::CaseScope& scope, Thread const& thread) {
    auto const& last = thread.last();
    return {.address = address_of(scope, thread),
            .subject = thread.subject,
            .last_by = last.by_name,
            .last_words = beginning_of(last.words),
            .last_at = last.at,
            .unread = unread_in(thread, scope.user()),
            .is_waiting = unanswered(thread) != nullptr};
}

ThreadPage thread_page(access::CaseScope& scope, Thread const& thread, web::FormState form) {
    auto const at = address_of(scope, thread);
    bool const is_family = plan::is_family(scope);
    ThreadPage page{.place = cases::place(scope),
                    .subject = thread.subject,
                    .all_at = base_of(scope),
                    .answer_to = at,
                    .settle_at = at + "/svaret",
                    .give_on_at = may_give_on(scope, thread) ? at + "/videre" : std::string{},
                    .messages = {},
                    .handovers = {},
                    .marks = {},
                    .file = sealed_files::field_of(scope, form, true, true),
                    .is_to_all = thread.is_to_all,
                    .is_for_family = is_family,
                    .may_settle = !is_family && unanswered(thread) != nullptr,
                    .form = std::move(form)};
    auto const* self = thread.member(scope.user());
    auto const seen = self && self->read_up_to ? self->read_up_to->value : 0;
    for (auto const& one : thread.messages)
        if (!one.corrects) page.messages.push_back(view_of(scope, thread, one, seen));
    for (auto const& one : thread.handovers)
        page.handovers.push_back({one.from_name, one.to_name, one.because, one.at});
    for (auto const& one : thread.members) {
        if (one.user == scope.user()) continue;
        bool const has_all = one.read_up_to == thread.last().id;
        page.marks.push_back({one.name, has_all ? one.read_at : std::nullopt});
    }
    return page;
}

std::vector<web::Choice> recipients(access::CaseScope& scope) {
    std::vector<web::Choice> professionals, family;
    auto const language = scope.language();
    bool const names_family =
        plan::is_family(scope) || scope.may_see(access::FolderKind::family).yes;
    for (auto const& one : consent::readers_of(scope, {access::FolderKind::correspondence})) {
        if (one.user == scope.user() || one.relation == access::Relation::leader) continue;
        auto const what = find(consent::functions, one.relation).danish;
        if (one.is_of_family && !names_family) continue;
        if (one.is_of_family)
            family.push_back({web::typed(one.user), one.name, {}});
        else
            professionals.push_back(
                {web::typed(one.user), one.name, std::string(in(language, what))});
    }
    std::vector<web::Choice> all;
    if (!professionals.empty())
        all.push_back({std::string(to_all),
                       std::string(in(language, plan::is_family(scope)
                                                    ? Text{"Alle, der arbejder med os"}
                                                    : Text{"Alle, der arbejder med familien"})),
                       {}});
    all.insert(all.end(), professionals.begin(), professionals.end());
    all.insert(all.end(), family.begin(), family.end());
    return all;
}

NewPage new_page(access::CaseScope& scope, web::FormState form) {
    return {.place = cases::place(scope),
            .back = base_of(scope),
            .to = recipients(scope),
            .file = sealed_files::field_of(scope, form, true, true),
            .is_for_family = plan::is_family(scope),
            .form = std::move(form)};
}

}  // namespace indgang::correspondence
