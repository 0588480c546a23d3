#!/usr/bin/env python3
"""Checks the budgets of STYLE.md: lines in a file, lines in a function."""
import ast
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE, TEST_FILE, FUNCTION, MEDIAN_FILE = 300, 400, 40, 60
OURS = ("*.hpp", "*.cpp", "*.html", "*.py", "*.sh", "*.ts", "*.js", "*.mjs", "*.scss", "bin/*", ".ci/*")
NOT_WRITTEN_BY_HAND = ("assets/vendor/", "build/", "node_modules/")


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns],
                            cwd=ROOT, capture_output=True, text=True, check=True).stdout
    names = sorted(set(filter(None, listed.split("\0"))))
    return [ROOT / n for n in names if not n.startswith(NOT_WRITTEN_BY_HAND) and (ROOT / n).is_file()]


def is_test(path: Path) -> bool:
    name = path.relative_to(ROOT).as_posix()
    return name.startswith("tests/") or path.stem.endswith("_test") or ".test." in path.name


def lines(path: Path) -> int:
    return len(path.read_text(errors="replace").splitlines())


def cpp_functions(files: list[Path]):
    """(file, line, name, length) of each, from universal-ctags."""
    listed = subprocess.run(["ctags", "-L", "-", "-f", "-", "--fields=+ne", "--c++-kinds=f", "--language-force=C++"],
                            input="\n".join(map(str, files)), capture_output=True, text=True, check=True).stdout
    for row in listed.splitlines():
        name, file, *rest = row.split("\t")
        at = {k: v for k, _, v in (f.partition(":") for f in rest)}
        if "end" in at:
            yield Path(file), int(at["line"]), name, int(at["end"]) - int(at["line"]) + 1


def python_functions(files: list[Path]):
    for file in files:
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.FunctionDef):
                yield file, node.lineno, node.name, node.end_lineno - node.lineno + 1


def complaints(files: list[Path], functions: list):
    for file in files:
        limit = TEST_FILE if is_test(file) else FILE
        if (n := lines(file)) > limit:
            yield f"{file.relative_to(ROOT)}: {n} lines, {limit} is the most: what two things does it hold?"
    for file, line, name, length in functions:
        if length > FUNCTION and not is_test(file):
            yield f"{file.relative_to(ROOT)}:{line}: {name} has {length} lines, {FUNCTION} is the most"


if __name__ == "__main__":
    files = tracked(*OURS)
    cpp = [f for f in files if f.suffix in (".cpp", ".hpp")]
    functions = [*cpp_functions(cpp), *python_functions([f for f in files if f.suffix == ".py"])]
    found = list(complaints(files, functions))
    sizes = sorted(lines(f) for f in cpp if not is_test(f))
    lengths = sorted(length for file, _, _, length in functions if not is_test(file))
    median = statistics.median(sizes)
    if median > MEDIAN_FILE:
        found.append(f"the median file in src/ has {median:.0f} lines, {MEDIAN_FILE} is the most")
    print(*found, sep="\n", end="\n" if found else "")
    print(f"budgets: {len(sizes)} source files, median {median:.0f}, p90 {sizes[len(sizes) * 9 // 10]}, largest {sizes[-1]};"
          f" {len(lengths)} functions, median {statistics.median(lengths):.0f}, longest {lengths[-1]}")
    sys.exit(bool(found))
