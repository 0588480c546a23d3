"""That a misspelt word is told, and that fields, addresses and abbreviations are none."""
import shutil
import unittest

import check_danish


class Words(unittest.TestCase):
    def test_fields_addresses_and_abbreviations_are_no_words(self):
        self.assertEqual(["Skriv", "til", "fx", "om", "forløb"],
                         check_danish.words_of("Skriv til {0}, fx anna@eksempel.dk, om PPR-forløb"))

    @unittest.skipUnless(shutil.which("hunspell"), "hunspell is not installed")
    def test_a_misspelt_word_is_told_where_it_stands(self):
        texts = {"plan": [("Hold opfølgnig", "a:1"), ("Hold opfølgning med Quux", "b:2")]}
        self.assertEqual([("a:1", "opfølgnig")], list(check_danish.misspelt(texts, {"Quux"})))


if __name__ == "__main__":
    unittest.main()
