#include "web/multipart.hpp"

#include <doctest/doctest.h>

#include "support/requests.hpp"
#include "web/body_fingerprint.hpp"
#include "web/form.hpp"

namespace indgang::web {
namespace {

constexpr FormField upload_fields[] = {
    {.name = "file", .kind = FieldKind::file},
    {.name = "note"},
};

std::string part(std::string_view head, std::string_view content) {
    return "--XyZ\r\nContent-Disposition: form-data; " + std::string(head) + "\r\n\r\n" +
           std::string(content) + "\r\n";
}

Request sent(std::string body) {
    return request_with("multipart/form-data; boundary=XyZ", std::move(body));
}

}  // namespace

TEST_CASE("fields and files of a form are read with every byte of their content [CASE-9]") {
    std::string const bytes{"a\0\r\n--XyY\r\n\xFF", 12};
    auto const request =
        sent(part("name=\"note\"", "Æble") +
             part("name=\"file\"; filename=\"C:\\liste.csv\"\r\nContent-Type: text/csv", bytes) +
             "--XyZ--\r\n");
    Form form{request, upload_fields};
    CHECK(form.maybe_text("note") == "Æble");
    CHECK(form.ok());
    auto const file = uploaded_file(request, "file");
    REQUIRE(file);
    CHECK(file->name == "liste.csv");
    CHECK(file->content == bytes);
    CHECK(!uploaded_file(request, "note"));
}

TEST_CASE("a file field that nobody filled in is no file") {
    CHECK(!uploaded_file(sent(part("name=\"file\"; filename=\"\"", "") + "--XyZ--"), "file"));
}

TEST_CASE("a body that is broken in any place is no form") {
    auto const whole = part("name=\"note\"", "x") + "--XyZ--\r\n";
    CHECK(parts_of(sent(whole)));
    for (std::size_t size = 0; size + 2 < whole.size(); ++size)
        CHECK_MESSAGE(!parts_of(sent(whole.substr(0, size))), size);
    CHECK(!parts_of(sent("preamble\r\n" + whole)));
    CHECK(!parts_of(sent(whole + "epilogue")));
    CHECK(!parts_of(sent("--XyZ\r\nContent-Type: text/plain\r\n\r\nx\r\n--XyZ--")));
    CHECK(!parts_of(
        sent("--XyZ\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--XyZ--")));
    CHECK(!parts_of(request_with("multipart/form-data", whole)));
    CHECK(!parts_of(request_with("multipart/form-data; boundary=" + std::string(71, 'a'), whole)));
    std::string many;
    for (int i = 0; i < 401; ++i) many += part("name=\"a\"", "x");
    CHECK(!parts_of(sent(many + "--XyZ--")));
    Form form{sent(whole.substr(0, 20)), upload_fields};
    CHECK(!form.ok());
}

TEST_CASE("the same upload sent twice is known again, another file is not") {
    auto const with = [](std::string_view content) {
        return body_fingerprint(
            sent(part("name=\"file\"; filename=\"a.csv\"", content) + "--XyZ--"));
    };
    CHECK(with("a;b") == with("a;b"));
    CHECK(with("a;b") != with("a;c"));
}

}  // namespace indgang::web
