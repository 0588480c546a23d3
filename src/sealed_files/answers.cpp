// A file as an answer: nothing in it may run or reach out, wherever it is opened.
#include <fmt/format.h>

#include "sealed_files/store.hpp"
#include "web/http.hpp"

namespace indgang::sealed_files {
namespace {

web::Response safe(std::string content, std::string_view type, std::string disposition) {
    web::Response response{.body = std::move(content)};
    response.content_type = type;
    response.headers.push_back({"Content-Disposition", std::move(disposition)});
    response.headers.push_back({"Content-Security-Policy", "sandbox; default-src 'none'"});
    response.headers.push_back({"Cross-Origin-Resource-Policy", "same-origin"});
    return response;
}

void must_be_open(access::CaseScope& scope, SealedFile const& file) {
    if (!may_open(file, scope.user())) throw access::NotFound{};
}

}  // namespace

std::string disposition(std::string_view name, files::Kind kind) {
    return fmt::format("attachment; filename=\"fil{}\"; filename*=UTF-8''{}",
                       files::ending_of(kind), web::percent_encoded(name));
}

web::Response download(access::CaseScope& scope, SealedFile const& file) {
    must_be_open(scope, file);
    return safe(content_of(scope, file), files::content_type_of(file.kind),
                disposition(file.name, file.kind));
}

std::int64_t pages_of(SealedFile const& file) {
    return file.kind == files::Kind::pdf || files::is_picture(file.kind) ? file.pages : 0;
}

web::Response page_shown(access::CaseScope& scope, SealedFile const& file, std::int64_t page) {
    must_be_open(scope, file);
    if (page < 1 || page > pages_of(file)) throw access::NotFound{};
    auto content = content_of(scope, file);
    if (files::is_picture(file.kind))
        return safe(std::move(content), files::content_type_of(file.kind), "inline");
    auto drawn = files::page_of_pdf(content, page);
    if (!drawn) throw access::NotFound{};
    return safe(*std::move(drawn), files::content_type_of(files::Kind::jpeg), "inline");
}

std::string words_of_file(access::CaseScope& scope, SealedFile const& file) {
    if (!may_open(file, scope.user())) return {};
    bool const has_words = file.kind == files::Kind::text || file.kind == files::Kind::docx ||
                           file.kind == files::Kind::odt;
    return has_words ? files::first_words(file.kind, content_of(scope, file)) : std::string{};
}

}  // namespace indgang::sealed_files
