"""That texts are found where they may stand, and that a missing or unused English is told."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import check_texts
from texts.cpp_tokens import tokens_of
from texts.declarations import Declared
from texts.in_cpp import texts_in

DECLARATIONS = '''
struct Text { std::string_view danish; };
template <class T> struct Wording { T value; std::string_view word; std::string_view danish; };
struct Reason { Kind kind; Text runs, ran; int n = 0; bool empty() const { return n; } Text said = "Altid"; };
Phrase phrase(Text text, Values&&... values);
class Form { Day day(std::string_view field, Text missing); void mistake(std::string_view field, Text said);
template <class T> T choice(std::string_view field, Wording<T> const (&table)[N], Text missing) { return 1; } };
'''


class TextsInCpp(unittest.TestCase):
    def found(self, source: str) -> list[str]:
        declared = Declared()
        declared.read(tokens_of(DECLARATIONS))
        declared.read(tokens_of(source))
        texts, self.strays = texts_in(source, declared)
        return [text for text, _ in texts]

    def test_a_text_by_its_name(self):
        for source in ['f(Text{"Et"});', 'f(Text("Et"));', 'Text const a{"Et"};', 'constexpr Text a = "Et";', 'Text const a = "Et";',
                       'void f(Text missing = "Et");', 'f("a", 1, Text{"Et"}, "b");']:
            with self.subTest(source):
                self.assertEqual(["Et"], self.found(source))

    def test_an_argument_for_a_text(self):
        for source in ['phrase("Et", name);', 'x ? phrase("Et") : y;', 'form.day("held_on", "Et");', 'form.mistake("a", "Et");',
                       'return form.choice<Way>("how", ways, "Et");', 'form.day("a", is_first ? "Et" : "Et");']:
            with self.subTest(source):
                self.assertEqual({"Et"}, set(self.found(source)))
                self.assertNotIn("a", self.found(source))

    def test_a_function_of_the_files_own(self):
        self.assertEqual(["1 uge", "{0} uger"], self.found('Phrase counted(long n, Text one, Text several);\ncounted(n, "1 uge", "{0} uger");'))

    def test_a_lambda_and_a_constructor(self):
        self.assertEqual(["Mål"], self.found('auto const both = [&](Text label, std::string a) { return label; };\nboth("Mål", "a");'))
        self.assertEqual(["Et"], self.found('struct Step { Step(int n, Text said); };\nStep{1, "Et"};'))

    def test_the_danish_of_a_wording(self):
        source = 'inline constexpr Wording<Way> ways[] = {\n{Way::a, "a", "Møde"},\n{Way::b, "b", "Et " "hjem"},\n};'
        self.assertEqual(["Møde", "Et hjem"], self.found(source))
        self.assertEqual(["Møde"], self.found('Wording<a::Way> const ways[1] = {{a::Way::a, "a", "Møde"}};'))

    def test_a_member_that_is_a_text(self):
        for source in ['constexpr Reason all[] = {{Kind::a, "Et", "To"}};', 'Reason const a{Kind::a, "Et", "To"};', 'f(Reason{Kind::a, "Et", "To"});',
                       'std::vector<Reason> all{{Kind::a, "Et", "To"}};', 'Reason a{.kind = Kind::a, .runs = "Et", .ran = "To"};',
                       'return {.kind = Kind::a, .runs = "Et", .ran = "To"};', 'std::array<Reason, 1> const all = {{{Kind::a, "Et", "To"}}};']:
            with self.subTest(source):
                self.assertEqual(["Et", "To"], self.found(source))

    def test_a_list_of_texts(self):
        self.assertEqual(["Et", "To"], self.found('constexpr Text all[] = {"Et", "To"};'))

    def test_a_struct_of_the_files_own_hides_another(self):
        self.assertEqual([], self.found('struct Reason { int status; char const* said; };\nReason const all[] = {{200, "OK"}};'))

    def test_what_is_no_text(self):
        for source in ['row.text(0);', 'f("Et");', '// phrase("Et")', 'db.rows("SELECT");', 'std::string a = "Et";', 'phrase(name, "Et");']:
            with self.subTest(source):
                self.assertEqual([], self.found(source))

    def test_danish_that_is_no_text_is_told(self):
        self.found('text.findAndReplace("aa", u"å");')
        self.assertEqual([], self.strays)
        self.found('throw Error("på gensyn");\nf("hello");')
        self.assertEqual([("på gensyn", 1)], self.strays)

    def test_danish_that_says_so_stays(self):
        for source in ['f("på");  // stays Danish', '// Stays Danish: quoted.\nf("på",\n"å");', '// Names. They stay so: stays Danish.\n#pragma once\n\nf("på");',
                       'f(Text{"På"});  // stays Danish: a name']:
            with self.subTest(source):
                self.assertEqual([], self.found(source))
                self.assertEqual([], self.strays)
        self.found('int a;\n// Stays Danish.\nf("på");\n\nf("få");')
        self.assertEqual([("få", 5)], self.strays)


class TheCheck(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.src = Path(folder.name) / "src"
        self.src.mkdir()
        self.write("foundation/text.hpp", DECLARATIONS)
        self.write("foundation/en.po", 'msgid "Altid"\nmsgstr "Always"\n')

    def write(self, name: str, text: str):
        (self.src / name).parent.mkdir(exist_ok=True)
        (self.src / name).write_text(text)

    def said(self, is_update: bool = False, **asked) -> str:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            self.code = check_texts.main(self.src, is_update, **asked)
        return out.getvalue()

    def a_family_page(self, *lines: str):
        """The parts of tools/family_texts.txt, beside src/."""
        for name in ("tools", "catalogue"):
            (self.src.parent / name).mkdir(exist_ok=True)
        (self.src.parent / "tools/family_texts.txt").write_text("\n".join(["[addresses]", "/min-familie", "[parts]", "plan/words.hpp", *lines]))
        self.write("app/routes.cpp", '    {"mine", Method::get, "/min-familie/plan", family, Runs::reading, plan::show, {}, schema_of<plan::OwnPage>},\n'
                   '    {"theirs", Method::get, "/forloeb/{id}/plan", all, Runs::reading, plan::show, {}, schema_of<plan::PlanPage>},\n')
        self.write("plan/own.html", "{{page OwnPage}}\n<p>Vores</p>")
        self.write("plan/plan.html", "{{page PlanPage}}\n<p>Deres</p>")
        self.write("plan/words.hpp", 'constexpr Text all[] = {"Ord"};')
        self.write("plan/en.po", "".join(f'msgid "{d}"\nmsgstr "{d}"\n\n' for d in ("Vores", "Deres", "Ord")))

    def test_what_a_family_reads_must_be_in_polish(self):
        self.a_family_page()
        said = self.said()
        self.assertIn("plan/own.html:2: no Polish in plan/pl.po: Vores", said)
        self.assertIn("plan/words.hpp:1: no Polish in plan/pl.po: Ord", said)
        self.assertNotIn("Deres", said)
        self.write("plan/pl.po", 'msgid "Vores"\nmsgstr "Nasz"\n\nmsgid "Ord"\nmsgstr "Słowo"\n')
        self.assertIn("; pl 100 % of what a family reads", self.said())
        self.assertEqual(0, self.code)

    def test_what_is_missing_is_printed_as_po_entries(self):
        self.a_family_page()
        self.assertIn('plan/pl.po\n\nmsgid "Vores"\nmsgstr ""\n\nmsgid "Ord"\nmsgstr ""', self.said(missing="pl"))

    def test_a_slice_may_wait_for_its_polish(self):
        self.a_family_page("[not yet]", "pl: plan")
        self.assertNotIn("no Polish", self.said())
        self.assertEqual(0, self.code)

    def test_the_catalogue_is_translated_too(self):
        self.a_family_page("[catalogue]", "kinds.csv name_da", "[not yet]", "pl: plan")
        (self.src.parent / "catalogue/kinds.csv").write_text("word,name_da,note_da\na,Møde,Note\n")
        self.assertIn("catalogue/kinds.csv: no Polish in any pl.po: Møde", self.said())
        self.write("plan/pl.po", 'msgid "Møde"\nmsgstr "Spotkanie"\n')
        self.assertEqual(0, self.said() and self.code)

    def test_a_new_language_gets_an_empty_po_file_in_each_slice(self):
        self.write("plan/pages.cpp", 'phrase("Hej");phrase("12");')
        self.said(new="de")
        po = (self.src / "plan/de.po").read_text()
        self.assertIn('"Language: de\\n"', po)
        self.assertTrue(po.endswith('msgid "Hej"\nmsgstr ""\n'))
        self.assertTrue((self.src / "foundation/de.po").exists())

    def test_forms_have_the_fields_of_the_danish(self):
        self.write("plan/pages.cpp", 'phrase("{0} mål");')
        self.write("plan/en.po", 'msgid "{0} mål"\nmsgstr "{0} goals"\n')
        entry = 'msgid "{{0}} mål"\nmsgid_plural "{{0}} mål"\nmsgstr[0] "jeden cel"\nmsgstr[1] "{{0}} cele"\nmsgstr[2] "{}"\n'
        head = check_texts.po_file.header("pl") + "\n"
        self.write("plan/pl.po", head + entry.format("{0} celów"))
        self.said()
        self.assertEqual(0, self.code)
        self.write("plan/pl.po", head + entry.format("celów"))
        self.assertIn("other fields than in the Danish: celów", self.said())

    def test_all_is_well(self):
        self.write("plan/pages.cpp", 'phrase("Hej {0}");phrase("{0}, {1}");')
        self.write("plan/show.html", '{{page PlanPage}}\n{{title Plan}}\n<p>Hej {{name}}</p>{{input a "Navn" hint="Dit"}}')
        self.write("plan/en.po", "".join(f'msgid "{d}"\nmsgstr "{e}"\n\n' for d, e in
                                         [("Hej {0}", "Hello {0}"), ("Plan", "Plan"), ("Navn", "Name"), ("Dit", "Yours")]))
        self.assertEqual("texts: 6 in Danish and English\n", self.said())
        self.assertEqual(0, self.code)

    def test_a_text_without_english(self):
        self.write("plan/pages.cpp", '\nphrase("Hej");')
        self.assertIn("plan/pages.cpp:2: no English in plan/en.po: Hej", self.said())
        self.assertEqual(1, self.code)
        self.write("plan/en.po", 'msgid "Hej"\nmsgstr ""\n')
        self.assertIn("no English", self.said())

    def test_an_english_that_nobody_says(self):
        self.write("plan/en.po", '# ours\n\nmsgid "Hej"\nmsgstr "Hello"\n')
        self.assertIn("en.po:3: nobody says this: Hej", self.said())

    def test_two_slices_that_disagree(self):
        for slice_name, english in (("plan", "Case"), ("team", "Matter")):
            self.write(f"{slice_name}/pages.cpp", 'phrase("Sag");')
            self.write(f"{slice_name}/en.po", f'msgid "Sag"\nmsgstr "{english}"\n')
        self.assertIn("plan says 'Case' for 'Sag', here it is 'Matter'", self.said())

    def test_other_fields_in_the_english(self):
        self.write("plan/pages.cpp", 'phrase("{0} af {1}");')
        self.write("plan/en.po", 'msgid "{0} af {1}"\nmsgstr "{0}"\n')
        self.assertIn("other fields", self.said())

    def test_an_en_po_that_cannot_be_read(self):
        self.write("plan/en.po", 'msgid "a"\nmsgid "b"\nmsgstr "c"\n')
        self.assertIn("en.po", self.said())
        self.assertEqual(1, self.code)

    def test_a_broken_template(self):
        self.write("plan/show.html", "{{page PlanPage}}\n<p>")
        self.assertIn("show.html:2: <p> is not closed", self.said())

    def test_update_adds_what_is_new_and_takes_out_what_is_unused(self):
        self.write("plan/pages.cpp", 'phrase("Ny \\"{0}\\"");phrase("Kendt");')
        self.write("plan/en.po", '# The plan.\n\nmsgid "Gammel"\nmsgstr "Old"\n\nmsgid "Kendt"\nmsgstr "Known"\n')
        self.assertIn('no English in plan/en.po: Ny "{0}"', self.said(is_update=True))
        po = (self.src / "plan/en.po").read_text()
        self.assertIn('# The plan.', po)
        self.assertIn('charset=UTF-8', po)
        self.assertTrue(po.endswith('msgid "Kendt"\nmsgstr "Known"\n\nmsgid "Ny \\"{0}\\""\nmsgstr ""\n'))
        self.assertNotIn("Gammel", po)
        self.said(is_update=True)
        self.assertEqual(po, (self.src / "plan/en.po").read_text())


if __name__ == "__main__":
    unittest.main()
