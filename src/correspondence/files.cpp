#include "correspondence/files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "correspondence/store.hpp"
#include "correspondence/views.hpp"

namespace indgang::correspondence {

using sealed_files::Checked;

std::vector<FileView> files_beside(access::CaseScope& scope, ThreadId thread,
                                   Message const& message) {
    std::vector<FileView> views;
    for (auto const id : message.files) {
        auto const* file = sealed_files::file_in(scope, id);
        if (!file) continue;
        bool const opens = sealed_files::may_open(*file, scope.user());
        views.push_back(
            {.name = file->name,
             .address = opens ? fmt::format("{}/{}/fil/{}", base_of(scope), thread.value, id.value)
                              : std::string{},
             .said = sealed_files::said(*file),
             .is_waiting = file->checked == Checked::waiting,
             .is_harmful = file->checked == Checked::harmful});
    }
    return views;
}

std::vector<sealed_files::Prepared> files_in_form(web::Request const& request,
                                                  access::CaseScope& scope, web::Form& form) {
    auto taken = sealed_files::taken(request, scope, form, false);
    for (auto const& one : taken.refused)
        form.mistake("file", phrase("{0}: {1}", one.name, one.why));
    return std::move(taken.files);
}

web::Response send_file(web::Request const& request, access::CaseScope& scope) {
    auto const number = request.path_number("traad"), wanted = request.path_number("fil");
    auto const thread = number ? thread_of(scope, ThreadId{*number}) : std::nullopt;
    if (!thread || !wanted) throw access::NotFound{};
    sealed_files::FileId const id{*wanted};
    for (auto const& one : thread->messages)
        if (std::ranges::find(one.files, id) != one.files.end())
            if (auto const* file = sealed_files::file_in(scope, id))
                return sealed_files::download(scope, *file);
    throw access::NotFound{};
}

}  // namespace indgang::correspondence
