#include "support/sent_files.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "exchange/child.hpp"

namespace indgang::test {
namespace {

std::string by_python(std::string const& script) {
    auto const answer = exchange::run_child({"/usr/bin/python3", "-I", "-"}, script, {});
    REQUIRE_MESSAGE(answer.end == exchange::ChildEnd::well, "python3-pikepdf is missing");
    return answer.output;
}

std::string part(std::string_view head, std::string_view content) {
    return fmt::format("--Kant\r\nContent-Disposition: form-data; {}\r\n\r\n{}\r\n", head, content);
}

}  // namespace

RawAnswer send_kept(Browser& browser, std::string const& path, FormFields const& fields,
                    Files const& files) {
    auto all = browser.kept;
    all.insert(all.end(), fields.begin(), fields.end());
    std::string body;
    for (auto const& [name, value] : all) body += part(fmt::format("name=\"{}\"", name), value);
    for (auto const& [name, content] : files)
        body += part(fmt::format("name=\"file\"; filename=\"{}\"", name), content);
    body += "--Kant--\r\n";
    return tests::answer_to(
        browser.port(),
        fmt::format("POST {} HTTP/1.1\r\nHost: solbjerg.localhost:{}\r\nConnection: close\r\n"
                    "Accept: text/html\r\nCookie: indgang={}\r\nContent-Type: "
                    "multipart/form-data; boundary=Kant\r\nContent-Length: {}\r\n\r\n{}",
                    path, browser.port(), browser.cookie, body.size(), body));
}

RawAnswer send_files(Browser& browser, std::string const& path, FormFields const& fields,
                     Files const& files) {
    browser.get(path);
    return send_kept(browser, path, fields, files);
}

std::string pdf_with(std::string_view python) {
    return by_python(
        "import io, sys, pikepdf\npdf = pikepdf.Pdf.new()\npdf.add_blank_page()\n" +
        std::string(python) +
        "\nout = io.BytesIO()\npdf.save(out)\nsys.stdout.buffer.write(out.getvalue())");
}

std::string plain_pdf(int pages) {
    return pdf_with(fmt::format("for _ in range({}): pdf.add_blank_page()", pages - 1));
}

std::string packed(Files const& entries) {
    std::string script =
        "import io, sys, zipfile\nout = io.BytesIO()\n"
        "with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:\n";
    for (auto const& [name, content] : entries)
        script += fmt::format(
            "    archive.writestr('{}', bytes.fromhex('{:02x}'))\n", name,
            fmt::join(std::basic_string<unsigned char>(content.begin(), content.end()), ""));
    return by_python(script + "sys.stdout.buffer.write(out.getvalue())");
}

std::string word_document(std::string const& words) {
    return packed(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
          "<w:body><w:p><w:r><w:t>" +
              words + "</w:t></w:r></w:p></w:body></w:document>"}});
}

}  // namespace indgang::test
