"""That a public type without a Danish word is found."""
import tempfile
import unittest
from pathlib import Path

import check_glossary as check

GLOSSARY = "| English | Dansk | note |\n|---|---|---|\n| follow-up | opfølgning | |\n| cases, matter | forløb, sag | |\n"


class AGlossary(unittest.TestCase):
    def said_of(self, header: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {"docs/glossary.md": GLOSSARY, "src/follow_up/follow_up.hpp": header}.items():
                (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
                (Path(folder) / name).write_text(text)
            return "\n".join(check.complaints(Path(folder)))

    def test_a_type_is_found_by_its_words(self):
        self.assertEqual("", self.said_of("struct FollowUp {\n};\nstruct NextFollowUp {\n};\n"))

    def test_a_type_without_a_word_is_named(self):
        self.assertIn("lacks Outcome", self.said_of("enum class Outcome { good };\n"))


if __name__ == "__main__":
    unittest.main()
