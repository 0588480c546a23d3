// Stays Danish: what the files of the test say.
#include "exchange/files/files.hpp"

#include <doctest/doctest.h>

#include "support/made_pictures.hpp"
#include "support/sent_files.hpp"

namespace indgang::files {
namespace {

using test::packed;
using test::pdf_with;

std::string_view why(std::string_view name, std::string_view bytes) {
    auto const kept = read(name, bytes);
    return kept ? word(kept->kind) : word(kept.error());
}

TEST_CASE("a PDF without anything that runs is kept as it came, with its pages counted [LINK-3]") {
    auto const pdf = test::plain_pdf(3);
    auto const kept = read("brev.pdf", pdf);
    REQUIRE(kept);
    CHECK(kept->pages == 3);
    CHECK(kept->content == pdf);
}

TEST_CASE("a PDF that starts something, is locked or carries files is refused [TRUST-1]") {
    CHECK(why("a.pdf", pdf_with("pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name("
                                "'/JavaScript'), JS='app.alert(1)')")) == "active");
    CHECK(why("a.pdf", pdf_with("pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name("
                                "'/Launch'), F='cmd.exe')")) == "active");
    CHECK(why("a.pdf", pdf_with("pdf.pages[0].AA = pikepdf.Dictionary(O=pikepdf.Dictionary("
                                "S=pikepdf.Name('/Launch')))")) == "active");
    CHECK(why("a.pdf", pdf_with("pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles="
                                "pikepdf.Dictionary())")) == "active");
    CHECK(why("a.pdf", pdf_with("pdf.Root.AcroForm = pikepdf.Dictionary(XFA='x')")) == "active");
    CHECK(why("a.pdf", pdf_with("b = io.BytesIO()\n"
                                "pdf.save(b, encryption=pikepdf.Encryption(owner='a', user='b'))\n"
                                "sys.stdout.buffer.write(b.getvalue())\nraise SystemExit")) ==
          "has_password");
}

TEST_CASE("a file that is two kinds at once is refused [TRUST-1]") {
    auto const pdf = test::plain_pdf();
    CHECK(why("a.pdf", pdf + "<html><script>alert(1)</script>") == "two_at_once");
    CHECK(why("a.pdf", "<!-- " + pdf + " -->") != "pdf");
    CHECK(why("a.pdf", pdf.substr(0, 9) + "%<script>alert(1)</script>\n" + pdf.substr(9)) ==
          "two_at_once");
    CHECK(why("a.pdf", pdf + packed({{"a.txt", "x"}})) == "two_at_once");
    CHECK(why("a.docx", "GIF89a" + packed({{"word/document.xml", "x"}})) == "other_picture");
}

TEST_CASE("name and content must agree, and a name without an ending says nothing [LINK-3]") {
    auto const pdf = test::plain_pdf();
    CHECK(why("brev", pdf) == "pdf");
    CHECK(why("", pdf) == "pdf");
    CHECK(why("Brev nr. 4 fra skolen", pdf) == "pdf");
    CHECK(why("BREV.PDF", pdf) == "pdf");
    CHECK(why("brev.docx", pdf) == "other_than_named");
    CHECK(why("brev.pdf.exe", pdf) == "other_than_named");
    CHECK(why("billede.png", test::photo_with_place()) == "other_than_named");
    CHECK(why("noter.txt", "Kære Mette\n") == "text");
    CHECK(why("noter.html", "Kære Mette\n") == "other_than_named");
}

TEST_CASE("a picture is written anew, and what hung on it is gone [LINK-3]") {
    auto const kept = read("IMG_1.JPG", test::photo_with_place());
    REQUIRE(kept);
    CHECK(kept->kind == Kind::jpeg);
    CHECK(kept->width == 480);
    CHECK(kept->content.find("Hemmelig") == std::string::npos);
    CHECK(why("x.heic", std::string_view{"\0\0\0\x18"
                                         "ftypheic"
                                         "\0\0\0\0",
                                         16}) == "heic");
    CHECK(why("bombe.png", test::made("Image.new('1', (20000, 20000)).save(out, 'PNG')")) ==
          "too_much_inside");
}

TEST_CASE("Word, Excel and OpenDocument are kept, without macros and locks [LINK-3]") {
    CHECK(why("brev.docx", test::word_document("Hej")) == "docx");
    CHECK(why("a.odt", packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                               {"content.xml", "<a/>"}})) == "odt");
    CHECK(why("a.docm", packed({{"[Content_Types].xml", "<Types/>"},
                                {"word/document.xml", "<a/>"},
                                {"word/vbaProject.bin", "x"}})) == "macro");
    CHECK(why("a.docx", packed({{"[Content_Types].xml", "macroEnabled.main+xml"},
                                {"word/document.xml", "<a/>"}})) == "macro");
    CHECK(why("a.docx", packed({{"[Content_Types].xml", "<Types/>"},
                                {"word/document.xml", "<a/>"},
                                {"word/_rels/settings.xml.rels",
                                 "<R Type=\"x/attachedTemplate\" TargetMode=\"External\"/>"}})) ==
          "active");
    CHECK(why("a.odt", packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                               {"Basic/Standard/x.xml", "<a/>"}})) == "macro");
    CHECK(why("a.odt", packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                               {"META-INF/manifest.xml", "<manifest:encryption-data/>"}})) ==
          "has_password");
    CHECK(why("a.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") == "old_office");
}

TEST_CASE("archives, bombs, programs, drawings with script, film and nothing are refused") {
    CHECK(why("a.txt", "") == "empty");
    CHECK(why("a.zip", packed({{"a.txt", "x"}})) == "archive");
    CHECK(why("a.docx", packed({{"[Content_Types].xml", "<Types/>"},
                                {"word/document.xml", std::string(3'000'000, '0')}})) == "bomb");
    CHECK(why("a.docx", packed({{"../../etc/passwd", "x"}, {"word/document.xml", "x"}})) ==
          "is_damaged");
    CHECK(why("a.exe", "MZ\x90") == "program");
    CHECK(why("a.sh", "#!/bin/sh\nrm -rf /\n") == "program");
    CHECK(why("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>") == "markup");
    CHECK(why("a.txt", "<!DOCTYPE html><script>alert(1)</script>") == "markup");
    CHECK(why("a.txt", "hej\n<html><script>alert(1)</script>") == "markup");
    CHECK(why("a.pdf", "%PDF-1.4\n%%EOF") == "is_damaged");
    CHECK(why("a.pdf", test::plain_pdf().substr(0, 200)) == "is_damaged");
}

TEST_CASE("a page is drawn, and the first words of a text are read [LINK-3]") {
    auto const pdf = test::plain_pdf(2);
    CHECK(page_of_pdf(pdf, 2).value_or("").starts_with("\xff\xd8\xff"));
    CHECK_FALSE(page_of_pdf(pdf, 3));
    CHECK_FALSE(page_of_pdf("no pdf", 1));
    CHECK(first_words(Kind::docx, test::word_document("Hun sover bedre")) == "Hun sover bedre");
    CHECK(first_words(Kind::text, "Hun sover\x01 bedre\n") == "Hun sover bedre\n");
    CHECK(first_words(Kind::pdf, pdf).empty());
}

}  // namespace
}  // namespace indgang::files
