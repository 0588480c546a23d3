"""That the steps of bin/test count right, and that nothing can pass by not running."""
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PASSES = "[doctest] test cases:  12 |  12 passed | 0 failed | 1 skipped"
FAILS = "[doctest] test cases:  12 |  10 passed | 2 failed | 0 skipped"


class TheSteps(unittest.TestCase):
    def run_step(self, call: str) -> tuple[str, int]:
        with tempfile.TemporaryDirectory() as logs:
            script = f". tools/say.sh; . tools/steps.sh; log_folder={logs}; {call}; sum_up"
            done = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True)
        return done.stdout.strip().splitlines()[-1], done.returncode

    def test_a_check_is_one_test(self):
        self.assertEqual(("1 passed, 0 failed", 0), self.run_step("check Truth true"))
        self.assertEqual(("0 passed, 1 failed", 1), self.run_step("check Lie false"))

    def test_doctest_cases_are_counted(self):
        self.assertEqual(("12 passed, 0 failed", 0), self.run_step(f"doctest Rules echo '{PASSES}'"))
        self.assertEqual(("10 passed, 2 failed", 1), self.run_step(f"doctest Rules bash -c \"echo '{FAILS}'; exit 1\""))

    def test_a_runner_that_breaks_has_failed_whatever_it_counted(self):
        self.assertEqual(("12 passed, 1 failed", 1), self.run_step(f"doctest Rules bash -c \"echo '{PASSES}'; exit 139\""))

    def test_nothing_run_has_failed(self):
        self.assertEqual(("0 passed, 1 failed", 1), self.run_step("doctest Rules echo '[doctest] test cases: 0 | 0 passed | 0 failed | 0 skipped'"))
        self.assertEqual(("0 passed, 1 failed", 1), self.run_step("node_tests Browser echo '# pass 0'"))
        self.assertEqual(("0 passed, 1 failed", 1), self.run_step("python_tests Tools echo 'Ran 0 tests in 0.000s'"))

    def test_python_and_node_are_counted(self):
        self.assertEqual(("5 passed, 0 failed", 0), self.run_step("python_tests Tools echo 'Ran 5 tests in 0.1s'"))
        self.assertEqual(("3 passed, 2 failed", 1), self.run_step(
            r"python_tests Tools printf 'Ran 5 tests in 0.1s\n\nFAILED (failures=1, errors=1, skipped=1)\n'"))
        self.assertEqual(("7 passed, 0 failed", 0), self.run_step(r"node_tests Browser printf '# pass 7\n# fail 0\n'"))

    def test_a_step_that_hangs_is_ended(self):
        self.assertEqual(("0 passed, 1 failed", 1), self.run_step("STEP_LIMIT=1 check Slow sleep 60"))


if __name__ == "__main__":
    unittest.main()
