"""What a template may say, what it becomes, and what is refused."""
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from compile_template import compile_template
from templates.lexer import TemplateError

SRC = Path(__file__).resolve().parent.parent / "src"


class ATemplate(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.slice = Path(folder.name) / "src" / "trial"
        self.slice.mkdir(parents=True)

    def compiled(self, body: str, head: str = "{{page TrialPage}}\n") -> str:
        self.path = self.slice / "trial.html"
        self.path.write_text(head + body)
        text, self.messages = compile_template(self.path)
        return text

    def english(self, *pairs: tuple[str, str]):
        self.po("en", *(f'msgid "{d}"\nmsgstr "{e}"' for d, e in pairs))

    def po(self, code: str, *entries: str):
        (self.slice / f"{code}.po").write_text("\n\n".join(entries) + "\n")

    def literals(self, body: str) -> str:
        """Danish markup, a NUL where a field stands."""
        code = self.compiled(body).split("void render", 1)[1]
        danish = re.sub(r"^if \(in_.*\} else \{ (.*) \}$", r"\1", code, flags=re.M)
        said = re.findall(r'(?:out\.append\("((?:[^"\\]|\\.)*)")|(web::\w+\(view, )', danish)
        return "".join("\0" if field else text for text, field in said).replace('\\"', '"').replace("\\n", "\n")

    def refused(self, body: str) -> str:
        with self.assertRaises(TemplateError, msg=body) as raised:
            self.compiled(body)
        return f"{raised.exception.line}: {raised.exception}"


class WhereAFieldMayStand(ATemplate):
    def writer(self, body: str) -> str:
        return re.findall(r"web::(\w+)\(view, page\.x\)", self.compiled(body))[-1]

    def test_a_field_is_written_by_its_place(self):
        for place, writer in {
            "<p>{{x}}</p>": "text",
            "<textarea>{{x}}</textarea>": "text",
            '<p class="a {{x}}"></p>': "attribute",
            "<p class='{{x}}'></p>": "attribute",
            '<p title="Om {{x}}"></p>': "attribute",
            '<a href="{{x}}"></a>': "address",
            '<a HREF="{{x}}"></a>': "address",
            '<form action="{{x}}"></form>': "address",
            '<button data-hx-get="{{x}}"></button>': "address",
            '<a href="/forloeb/{{x}}"></a>': "address_part",
            '<a href="/forloeb?uge={{x}}"></a>': "address_part",
            '<a href="?uge={{x}}"></a>': "address_part",
            '<a href="#{{x}}"></a>': "address_part",
            '<a href="{{y}}{{x}}"></a>': "address_part",
            '<a href="{{y}}?uge={{x}}"></a>': "address_part",
            '<a href="https://kommune.dk/{{x}}"></a>': "address_part",
            '<a href="mailto:{{x}}"></a>': "contact_part",
            '<a href="tel:{{x}}"></a>': "contact_part",
            '<script src="/assets/{{x}}"></script>': "address_part",
            '<svg><rect width="{{x}}"/></svg>': "attribute",
        }.items():
            with self.subTest(place):
                self.assertEqual(writer, self.writer(place))

    def test_no_field_where_it_would_be_run_or_change_the_tag(self):
        for place in [
            "<script>{{x}}</script>", "<style>{{x}}</style>", "<!-- {{x}} -->", "<{{x}}>", "<p{{x}}>", "<h{{x}}></h1>",
            "</{{x}}>", "<p {{x}}></p>", '<p {{x}}="a"></p>', '<p data-{{x}}="a"></p>', "<p class={{x}}></p>",
            "<a href={{x}}></a>", '<p onclick="{{x}}"></p>', '<p ONCLICK="{{x}}"></p>', '<p style="{{x}}"></p>',
            '<iframe srcdoc="{{x}}"></iframe>', '<p hx-on:click="{{x}}"></p>', '<p hx-on="{{x}}"></p>',
            '<p data-hx-on:click="{{x}}"></p>', "<p hx-vals='{{x}}'></p>", '<p data-hx-vals="{{x}}"></p>',
            '<p hx-vars="{{x}}"></p>', '<p hx-headers="{{x}}"></p>', '<p hx-trigger="{{x}}"></p>',
            '<p hx-request="{{x}}"></p>', '<img srcset="{{x}}">', '<object data="{{x}}"></object>', '<base href="{{x}}">',
            '<meta http-equiv="refresh" content="0;url={{x}}">', '<meta content="{{x}}" http-equiv="refresh">',
            '<input type="{{x}}">', '<form method="{{x}}"></form>', '<svg><set to="{{x}}"/></svg>',
        ]:
            with self.subTest(place):
                self.refused(place)

    def test_no_field_may_choose_another_host_or_scheme(self):
        for address in ["//{{x}}", "//{{x}}/a", "/\\\\{{x}}", "https://{{x}}.dk", "https:{{x}}", "javascript:{{x}}", "data:{{x}}",
                        "{{x}}:{{y}}", "a{{x}}:b", "{{x}}/{{y}}", " {{x}}/a"]:
            with self.subTest(address):
                self.refused(f'<a href="{address}">a</a>')

    def test_a_block_in_an_address_cannot_change_where_it_leads(self):
        for address in ("/{{if x}}b{{end}}/{{y}}", "/{{if x}}b{{else}}/{{end}}{{y}}", "{{if x}}/{{end}}{{y}}", "/{{each x}}/{{end}}"):
            self.assertIn("after its ? only", self.refused(f'<a href="{address}">a</a>'))
        self.compiled('<a href="/forloeb?uge={{week}}{{if x}}&amp;vis=alle{{end}}">a</a>')

    def test_script_and_frames_come_from_a_literal_address(self):
        for tag in ('<script src="{{x}}"></script>', '<link rel="a" href="{{x}}">', '<iframe src="{{x}}"></iframe>'):
            self.assertIn("no field may stand here", self.refused(tag))

    def test_a_literal_script_address_is_refused_too(self):
        self.assertIn("javascript:", self.refused('<a href="javascript:void(0)">a</a>'))


class Tags(ATemplate):
    def test_tags_must_be_balanced_and_end(self):
        for html in ["<p>", "</p>", "<p><b></p></b>", "<!-- a", "<p", '<p class="a', "<div/>", "a < b", "<?php", "<p></p x>",
                     "<textarea><b></b></textarea>", "<script>let x</script>", "<p class=a></p>", '<p class="a"id="b"></p>',
                     '<p id="a" id="b"></p>', "<p>" * 65 + "</p>" * 65, "{{if x}}<p>{{end}}</p>", "{{if x}}<p>{{else}}</p>{{end}}",
                     "<p {{if x}}>{{end}}</p>", "<{{if x}}p{{end}}>", '<a href="{{if x}}/{{end}}{{y}}">a</a>']:
            with self.subTest(html):
                self.refused(html)

    def test_tags_that_need_no_end(self):
        self.literals('<input name="a"><br><img src="/a" alt=""/><svg><path d="M0"/><g></g></svg>')

    def test_if_may_stand_between_attributes_and_in_a_value(self):
        self.assertIn("checked", self.literals("<input {{if x}}checked{{end}}>"))
        self.assertIn("aria-current", self.literals('<a{{if x}} aria-current="page"{{else}} class="b"{{end}}>a</a>'))
        self.assertIn("on", self.literals('<p class="a {{if x}}on{{else}}off{{end}}"></p>'))

    def test_a_list_may_not_stand_between_attributes(self):
        self.refused("<input {{each x}}checked{{end}}>")

    def test_blocks_must_match(self):
        for tags in ["{{if x}}", "{{each x}}", "{{end}}", "{{else}}", "{{if x}}{{else}}{{else}}{{end}}", "{{eahc x as y}}",
                     "{{x", "x}}", "{{}}", "{{x y}}", "{{a.b.}}", "{{each x as for}}{{end}}", "{{each x as view}}{{end}}",
                     "{{X}}", "{{x()}}", "{{if not x as y}}{{end}}", "{{if x}}" * 65 + "{{end}}" * 65]:
            with self.subTest(tags):
                self.refused(tags)

    def test_an_item_is_known_inside_its_block_only(self):
        code = self.compiled("{{each list as item}}{{item.name}}{{else}}{{item}}{{end}}{{item}}")
        self.assertIn("web::text(view, item.name)", code)
        self.assertEqual(2, code.count("web::text(view, page.item)"))

    def test_a_mistake_is_told_at_its_line(self):
        self.assertEqual("3: ", self.refused("<p>\n{{eahc x}}</p>")[:3])
        self.assertEqual("4: ", self.refused("<p>\n\n<b></i></p>")[:3])

    def test_a_form_that_posts_needs_keys(self):
        for form in ['<form method="post"></form>', '<form method="POST">{{if x}}{{keys}}{{end}}</form>', "<form>{{keys}}</form>",
                     "{{keys}}", '<form hx-post="/a"></form>', '<button hx-post="/a">a</button>',
                     '<form><button formmethod="post">a</button></form>', '<form method="post"><form></form>{{keys}}</form>']:
            with self.subTest(form):
                self.refused(form)
        self.assertEqual(1, self.literals('<form method="post" novalidate>{{keys}}</form>').count("novalidate"))
        self.compiled('<form method="post">{{keys}}<button hx-post="/a">a</button></form><form action="/a"></form>')

    def test_the_browser_does_not_stop_a_form_that_posts(self):
        self.assertIn('<form method="post" novalidate>', self.literals('<form method="post">{{keys}}</form>'))


class Messages(ATemplate):
    def said(self, body: str) -> list[str]:
        self.compiled(body)
        return [message for message, _ in self.messages]

    def test_each_run_of_text_is_one_message_with_its_fields(self):
        self.assertEqual(["Hej {0}, du har {1} sager", "Se dem"],
                         self.said("<p>\n  Hej {{name}},\n  du har {{count}} sager </p><a>Se dem</a>"))

    def test_runs_without_letters_are_no_messages(self):
        self.assertEqual([], self.said("<p>{{a}} · {{b}} – 14.</p>"))

    def test_texts_in_attributes_are_messages(self):
        body = "".join(f'<i {a}="Et {a}"></i>' for a in ("title", "alt", "aria-label", "placeholder", "data-title", "hx-confirm"))
        self.assertEqual(["Et title", "Et alt", "Et aria-label", "Et placeholder", "Et data-title", "Et hx-confirm"], self.said(body))
        self.assertEqual([], self.said('<i class="rød" id="ø"></i>'))

    def test_names_and_other_languages_are_no_messages(self):
        self.assertEqual([], self.said('<b translate="no">Indgang</b><i lang="da">Barnets lov</i>'))

    def test_entities_are_characters_in_the_message(self):
        self.assertEqual(["Mad & drikke"], self.said("<p>Mad &amp; drikke</p>"))
        self.assertIn("Mad &amp; drikke &lt;", self.literals("<p>Mad &amp; drikke &lt;</p>"))

    def test_english_stands_beside_the_danish(self):
        self.english(("Hej {0}", "Hello {0}"))
        code = self.compiled("<p>Hej {{name}}</p>")
        self.assertIn('if (in_en) { out.append("<p>Hello ", 9); }', code)
        self.assertIn('else { out.append("<p>Hej ", 7); }', code)

    def test_english_may_turn_the_fields_around(self):
        self.english(("{0} hos {1}", "at {1}: {0}"))
        code = self.compiled("<p>{{a}} hos {{b}}</p>").split("void render")[1]
        self.assertEqual(["b", "a", "a", "b", "a", "b"], re.findall(r"text\(view, page\.(\w)\)", code))  # English, Polish, Danish

    def test_english_with_a_field_too_many_is_refused(self):
        self.english(("Hej {0}", "Hello {1}"))
        self.assertIn("{1} has no field", self.refused("<p>Hej {{name}}</p>"))

    def test_english_cannot_be_markup(self):
        self.english(("Hej", "<b>"))
        self.assertIn("&lt;b&gt;", self.compiled("<p>Hej</p>"))

    def test_what_a_language_lacks_is_danish_and_says_so(self):
        self.english(("Hej", "Hello"))
        code = self.compiled("<p>Hej</p>")
        self.assertIn('else if (in_pl) { out.append("<p><span lang=\\"da\\">Hej</span></p>", 33); } else { out.append("<p>Hej</p>", 10); }', code)
        self.po("pl", 'msgid "Hej"\nmsgstr "Cześć"')
        self.assertIn('else if (in_pl) { out.append("<p>Cześć</p>", 14); }', self.compiled("<p>Hej</p>"))

    def test_where_no_tag_may_stand_the_danish_stands_alone(self):
        for body in ("<select><option>Hej</option></select>", "<textarea>Hej</textarea>", '<p title="Hej"></p>', "<svg><title>Hej</title></svg>",
                     '<p lang="da">Hej</p>', '<p translate="no">Hej</p>', "<p>12</p>"):
            with self.subTest(body):
                self.assertNotIn("span", self.compiled(body))

    def test_a_translation_with_forms_takes_the_one_of_its_number(self):
        self.po("pl", 'msgid "1 mål"\nmsgstr "1 cel"',
                'msgid "{0} mål"\nmsgid_plural "{0} mål"\nmsgstr[0] "{0} cel"\nmsgstr[1] "{0} cele"\nmsgstr[2] "{0} celów"')
        code = self.compiled('<p>{{plural count "1 mål" "{0} mål"}}</p>')
        self.assertIn("else if (in_pl && plural_form(view.language, page.count) == 1) {  web::text(view, page.count); out.append(\" cele\", 5); }", code)
        self.assertIn('if (in_pl) { out.append(" celów", 7); }', code)
        self.assertIn('if (in_pl) { out.append("1 cel", 5); }', code)

    def test_space_is_one_space_but_kept_where_it_counts(self):
        self.assertEqual("<p>\nA b\n</p>", self.literals("<p>\n   A\n   b\n </p>"))
        self.assertEqual("<pre>a\n  b</pre>", self.literals("<pre>a\n  b</pre>"))

    def test_comments_stay_in_the_source(self):
        self.assertEqual("<p></p>", self.literals("<p><!-- Kun for os --></p>"))

    def test_a_number_has_a_text_for_one_and_for_several(self):
        self.english(("1 sag", "1 case"), ("{0} sager", "{0} cases"), ("Du har {0} i dag", "Today you have {0}"))
        code = self.compiled('<p>Du har {{plural count "1 sag" "{0} sager"}} i dag</p>')
        self.assertEqual(["Du har {0} i dag", "1 sag", "{0} sager"], [m for m, _ in self.messages])
        self.assertIn('if (page.count == 1) { if (in_en) { out.append("1 case", 6); } else { out.append("1 sag", 5); } } else {'
                      '  web::text(view, page.count); if (in_en) { out.append(" cases", 6); } else { out.append(" sager", 6); } }', code)
        self.refused('<p class="{{plural count "1 sag" "{0} sager"}}"></p>')

    def test_the_title_is_a_message_too(self):
        self.english(("Sag {0}", "Case {0}"))
        code = self.compiled("<p></p>", "{{page TrialPage}}\n{{title Sag {{number}}}}\n")
        self.assertIn('if (in_en) { out.append("Case ", 5); } else { out.append("Sag ", 4); }', code)
        self.assertIn("web::plain(view, page.number);", code)
        self.assertNotIn("std::string title", self.compiled("<p></p>"))

    def test_the_title_may_choose_and_has_no_tags(self):
        code = self.compiled("<p></p>", "{{page TrialPage}}\n{{title {{if x}}Møde &amp; mere{{else}}{{a}}{{end}}}}\n")
        self.assertIn('out.append("Møde & mere", 12);', code)
        self.assertIn("web::plain(view, page.a);", code)
        for title in ("<b>a</b>", "{{keys}}", "{{show x}}", "{{if x}}a"):
            with self.assertRaises(TemplateError):
                self.compiled("", f"{{{{page TrialPage}}}}\n{{{{title {title}}}}}\n")

    def test_the_header_may_be_another_slices(self):
        self.assertIn('#include "trial/pages.hpp"', self.compiled(""))
        self.assertIn('#include "cases/parts.hpp"', self.compiled("", "{{page cases::Part from cases/parts.hpp}}\n"))
        with self.assertRaises(TemplateError):
            self.compiled("", "<p></p>")


class FormParts(ATemplate):
    def test_labels_and_hints_are_messages(self):
        self.english(("Holdt den", "Held on"), ("Dagen", "The day"))
        code = self.compiled('{{input held_on "Holdt den" type="date" hint="Dagen" value=row.day optional}}')
        self.assertIn('web::input(view, {.name = "held_on", .label = in_en ? "Held on" : "Holdt den", .hint = in_en ? "The day" : "Dagen",'
                      ' .value = web::typed(page.row.day), .type = "date", .optional = true});', code)

    def test_a_list_to_choose_from(self):
        for kind in ("radios", "checks", "select"):
            self.assertIn(f"web::{kind}(view, {{.name = \"how\", .label = \"Hvordan?\"}}, web::choices(view, page.ways));",
                          self.compiled(f'{{{{{kind} how "Hvordan?" from ways}}}}'))

    def test_a_tag_may_go_over_several_lines(self):
        self.assertIn(".rows = 3", self.compiled('{{textarea note "Notat"\n    rows="3"}}'))

    def test_what_is_not_understood_is_refused(self):
        for tag in ["input", "input a", 'input "A" "B"', 'input a "A" rows="3"', 'input a "A" from list', 'radios a "A"',
                    'radios a "A" from', 'input a "A" type="submit"', 'input a "A" type=kind', 'input a "A" optional="ja"', 'input a "A" hint', 'textarea a "A',
                    'textarea a "A" rows="x"']:
            with self.subTest(tag):
                self.refused(f"{{{{{tag}}}}}")
        self.refused('<p class="{{input a "A"}}"></p>')


class TheAssets(ATemplate):
    def test_an_icon_stands_between_words(self):
        self.assertIn('web::icon(out, "search");', self.compiled("<button>{{icon search}} Søg</button>"))
        self.assertIn("assets/icons.txt", self.refused("<b>{{icon telephone}}</b>"))
        self.refused('<b class="{{icon search}}"></b>')

    def test_an_asset_is_a_whole_address(self):
        self.assertIn('web::asset_path("mark.svg");', self.compiled('<img src="{{asset mark.svg}}" alt="">'))
        self.compiled('<script src="{{asset indgang.js}}"></script>')
        for wrong in ('<img src="/x/{{asset mark.svg}}">', '<p class="{{asset mark.svg}}"></p>', "<p>{{asset mark.svg}}</p>"):
            self.refused(wrong)


class TheCompiler(ATemplate):
    """g++ judges the C++: a field that is not there is an error at the template's line."""

    def setUp(self):
        super().setUp()
        (self.slice / "pages.hpp").write_text(
            '#pragma once\n#include "web/view.hpp"\nnamespace indgang::trial {\n'
            "struct Row { CaseId id; Day on; };\n"
            "struct TrialPage { std::string name; bool is_new; std::optional<Row> next; std::vector<Row> rows; };\n"
            "void render(TrialPage const&, web::View&);\n}\n")

    def judged(self, body: str) -> str:
        self.path.with_suffix(".cpp").write_text(self.compiled(body))
        return subprocess.run(["g++", "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", f"-I{self.slice.parent}",
                               f"-I{SRC}", self.path.with_suffix(".cpp")], capture_output=True, text=True).stderr

    def test_what_the_struct_has_compiles(self):
        self.path = self.slice / "trial.html"
        self.assertEqual("", self.judged(
            '<p {{if is_new}}class="new"{{end}}>{{name}}</p>{{if next as n}}{{n.on}}{{else}}Intet{{end}}{{if name as said}}{{said}}{{end}}{{if not rows}}-{{end}}'
            '{{each rows as row}}<a href="/a/{{row.id}}?d={{iso row.on}}">{{row.on}}</a>{{else}}Ingen{{end}}{{each next}}{{next.id}}{{end}}'
            '{{input on "Dag" type="date" value=name min=name}}'))

    def test_what_it_has_not_is_an_error_at_the_templates_line(self):
        self.path = self.slice / "trial.html"
        self.assertIn("trial.html:4:", self.judged("<p>\n\n{{row.nam}}</p>"))
        self.assertIn("trial.html:3:", self.judged("{{each rows as row}}\n{{row.of}}{{end}}"))

    def test_a_flag_is_not_a_text(self):
        self.path = self.slice / "trial.html"
        self.assertIn("a flag is not shown", self.judged("<p>{{is_new}}</p>"))


if __name__ == "__main__":
    unittest.main()
