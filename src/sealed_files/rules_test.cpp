// Stays Danish: names that people give their files.
#include "sealed_files/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::sealed_files {
namespace {

using std::chrono::seconds;

TEST_CASE(
    "what waits for the scanner is opened by its sender alone, what is harmful by nobody [TRUST-1]") {
    UserId const sender{1}, other{2};
    struct Row {
        Checked checked;
        bool sender, other;
    };
    for (auto const& row :
         {Row{Checked::clean, true, true}, Row{Checked::unchecked, true, true},
          Row{Checked::waiting, true, false}, Row{Checked::harmful, false, false}}) {
        SealedFile const file{.checked = row.checked, .added_by = sender};
        CHECK(may_open(file, sender) == row.sender);
        CHECK(may_open(file, other) == row.other);
    }
}

TEST_CASE("the scanner is asked again soon, then more seldom, and never given up [TRUST-1]") {
    CHECK(wait_after(0) == seconds{30});
    CHECK(wait_after(1) == seconds{30});
    CHECK(wait_after(2) == seconds{60});
    CHECK(wait_after(5) == seconds{480});
    CHECK(wait_after(6) == seconds{900});
    CHECK(wait_after(1'000'000) == seconds{900});
}

TEST_CASE("a finding becomes what it says, and silence is no yes [TRUST-1]") {
    CHECK(checked_after(files::Finding::clean) == Checked::clean);
    CHECK(checked_after(files::Finding::harmful) == Checked::harmful);
    CHECK(checked_after(files::Finding::no_answer) == Checked::waiting);
}

TEST_CASE(
    "a name is kept without folders and control characters, with an ending that is true [LINK-3]") {
    using files::Kind;
    CHECK(plain_name("Brev fra skolen.pdf", Kind::pdf) == "Brev fra skolen.pdf");
    CHECK(plain_name("../../etc/passwd", Kind::text) == "passwd.txt");
    CHECK(plain_name("C:\\Users\\Anna\\brev.docx", Kind::docx) == "brev.docx");
    CHECK(plain_name("a\r\nSet-Cookie: x.pdf", Kind::pdf) == "aSet-Cookie: x.pdf");
    CHECK(plain_name("billede.webp", Kind::jpeg) == "billede.jpg");
    CHECK(plain_name("IMG_1.JPG", Kind::jpeg) == "IMG_1.JPG");
    CHECK(plain_name("", Kind::pdf) == "fil.pdf");
    CHECK(plain_name(".pdf", Kind::pdf) == "fil.pdf");
    CHECK(plain_name("..", Kind::pdf) == "fil.pdf");
    CHECK(plain_name("nr. 4", Kind::pdf) == "nr. 4.pdf");
    auto const cut = plain_name("æ" + std::string(200, 'x') + ".pdf", Kind::pdf);
    CHECK(cut.size() == 124);
    CHECK(plain_name(std::string(119, 'x') + "æ.pdf", Kind::pdf) == std::string(119, 'x') + ".pdf");
    CHECK(plain_name(std::string(118, 'x') + "æ.pdf", Kind::pdf) ==
          std::string(118, 'x') + "æ.pdf");
}

TEST_CASE("a file is said by its kind, and a PDF with its pages") {
    CHECK(say(said(SealedFile{.kind = files::Kind::pdf, .pages = 1}), Language::da) ==
          "PDF, 1 side");
    CHECK(say(said(SealedFile{.kind = files::Kind::pdf, .pages = 2}), Language::da) ==
          "PDF, 2 sider");
    CHECK(say(said(SealedFile{.kind = files::Kind::png, .pages = 1}), Language::da) == "Billede");
}

TEST_CASE("a header takes any name, and none of it as more than a name [TRUST-1]") {
    CHECK(disposition("Brev \"æ\"\r\nX: y.pdf", files::Kind::pdf) ==
          "attachment; filename=\"fil.pdf\"; "
          "filename*=UTF-8''Brev%20%22%C3%A6%22%0D%0AX%3A%20y.pdf");
}

}  // namespace
}  // namespace indgang::sealed_files
