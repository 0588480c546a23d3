"""That the architecture check sees what it is there to see."""
import tempfile
import unittest
from pathlib import Path

import check_architecture as check


class ASourceTree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.addCleanup(setattr, check, "SRC", check.SRC)
        check.SRC = Path(folder.name) / "src"

    def said_of(self, name: str, text: str, **others: str) -> str:
        for file, content in {name: text, **{k.replace("__", "/") + ".hpp": v for k, v in others.items()}}.items():
            path = check.SRC / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        return "\n".join(check.complaints(check.SRC / name))

    def test_a_slice_may_ask_those_above_it(self):
        self.assertEqual("", self.said_of("follow_up/store.cpp", '#include "cases/cases.hpp"\n'))

    def test_a_slice_may_not_ask_those_below_it(self):
        self.assertIn("src/cases/store.cpp:1: cases may not ask follow_up",
                      self.said_of("cases/store.cpp", '#include "follow_up/follow_up.hpp"\n'))

    def test_a_slice_shows_others_one_header_only(self):
        self.assertIn("only cases/cases.hpp is open", self.said_of("follow_up/store.cpp", '#include "cases/store.hpp"\n'))

    def test_rules_may_not_reach_the_database_through_another_header(self):
        said = self.said_of("follow_up/rules.cpp", '#include "follow_up/follow_up.hpp"\n',
                            follow_up__follow_up='#include "access/case_scope.hpp"\n', access__case_scope="")
        self.assertIn("rules are pure and may not reach access/", said)

    def test_a_folder_that_is_not_in_the_list_is_refused(self):
        self.assertIn("is not in MAY_ASK", self.said_of("gossip/gossip.hpp", ""))

    def test_sql_stands_in_stores_only(self):
        sql = 'db.run("UPDATE family_case SET version = 1");\n'
        self.assertIn("SQL stands in store.cpp only", self.said_of("cases/pages.cpp", sql))
        self.assertEqual("", self.said_of("cases/store.cpp", sql))

    def test_only_the_clock_asks_what_time_it_is(self):
        now = "auto now = std::chrono::system_clock::now();\n"
        self.assertIn("the clock is read in app/clock only", self.said_of("cases/pages.cpp", now))
        self.assertEqual("", self.said_of("app/clock.cpp", now))

    def test_names_that_say_nothing_are_refused(self):
        self.assertIn("CaseManager", self.said_of("cases/cases.hpp", "struct CaseManager {};\n"))
        self.assertIn("'utils'", self.said_of("cases/utils.hpp", ""))

    def test_the_list_has_no_cycle(self):
        self.assertEqual([], list(check.check_order()))


if __name__ == "__main__":
    unittest.main()
