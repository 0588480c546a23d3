#!/usr/bin/env python3
"""Changes the rules one small thing at a time and asks their tests: a mutant that lives is a rule untested.

    tools/mutate_rules.py [FILE…]        all files below, or those named; build/mutants is its own folder
"""
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "mutants"
OVERLAY = BUILD / "overlay"
MUTATED = """follow_up/rules.cpp follow_up/cadence.cpp follow_up/held_rules.cpp foundation/working_days.cpp
    cases/coordinator_rules.cpp collaboration_model/sammen_om_familien_2018.hpp
    collaboration_model/core_team_meetings_2019.hpp collaboration_model/en_familie_en_indgang_2018.hpp
    collaboration_model/en_familie_en_indgang_2021.hpp follow_up/facts.hpp follow_up/rules.hpp
    follow_up/held_rules.hpp core_team/coverage_rules.cpp core_team/rules.cpp core_team/fixed_rules.cpp
    core_team/set_rules.cpp consent/rules.cpp partners/rules.cpp absences/rules.cpp
    board_kinds/rules.cpp talk_boards/rules.cpp scales/rules.cpp worries/rules.cpp readiness/rules.cpp
    attribution/rules.cpp
    assessment_meetings/rules.cpp assessment_meetings/competence_rules.cpp
    effects/rules.cpp dependencies/rules.cpp over_time/rules.cpp
    progress/rules.cpp assessment_overview/step_rules.cpp voices/rules.cpp examinations/rules.cpp
    source_plans/rules.cpp merging/rules.cpp contracts/rules.cpp applications/rules.cpp
    experience/rules.cpp correspondence/rules.cpp burden/rules.cpp open_items/across_rules.cpp
    documents/rules.cpp
    invitations/rules.cpp outbox/rules.cpp busy_times/rules.cpp""".split()
SOURCES = ["catalogue/*.cpp", "collaboration_model/*.cpp", "follow_up/cadence.cpp", "follow_up/rules.cpp",
           "follow_up/held_rules*.cpp", "follow_up/why*.cpp", "follow_up/rules_test.cpp",
           "follow_up/change_test.cpp", "follow_up/core_team_test.cpp", "cases/coordinator_rules*.cpp",
           "core_team/*rules*.cpp", "consent/rules*.cpp", "partners/rules*.cpp", "absences/rules*.cpp",
           "board_kinds/rules*.cpp", "board_kinds/known.cpp", "talk_boards/rules*.cpp", "scales/rules*.cpp",
           "worries/rules*.cpp", "readiness/rules*.cpp", "attribution/rules*.cpp",
           "assessment_meetings/*rules*.cpp", "assessment_overview/*rules*.cpp",
           "plan/elements.cpp", "effects/rules*.cpp",
           "dependencies/rules*.cpp", "over_time/rules*.cpp", "over_time/chart.cpp", "over_time/sheet.cpp",
           "over_time/wrapped.cpp",
           "progress/rules*.cpp",
           "source_plans/rules*.cpp", "source_plans/origins.cpp", "merging/rules*.cpp", "contracts/rules*.cpp", "applications/rules*.cpp", "experience/rules*.cpp", "correspondence/rules*.cpp", "foundation/small_numbers*.cpp", "voices/rules*.cpp", "examinations/rules*.cpp", "burden/rules*.cpp", "open_items/across_rules*.cpp", "access/folders.cpp", "access/decision.cpp", "foundation/working_days*.cpp", "foundation/day.cpp", "foundation/instant.cpp", "foundation/text.cpp", "invitations/rules*.cpp", "outbox/rules*.cpp", "documents/rules*.cpp", "busy_times/rules*.cpp"]
FLAGS = ["-std=c++20", "-O0", "-w", "-D_GLIBCXX_ASSERTIONS", "-MMD", f"-I{OVERLAY}", f"-I{ROOT}/src", f"-I{ROOT}/tests"]
SWAPS = [(" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > "), (" == ", " != "),
         (" != ", " == "), (" && ", " || "), (" || ", " && "), (" + ", " - "), (" - ", " + "),
         ("std::max(", "std::min("), ("std::min(", "std::max("), ("ranges::min(", "ranges::max("),
         ("months{3}", "months{2}"), ("months{3}", "months{4}"), ("weeks{6}", "days{41}"),
         ("weeks{6}", "days{43}"), ("days{1}", "days{2}"), ("the_models_words,", "our_extension,"),
         ("our_extension,", "the_models_words,"), ("if (", "if (false && "), ("if (!", "if (("),
         ("continue;", ";"), ("{compensation, ", "{"), (" prevention,", ""), ("per_child", "per_family"),
         ("per_family", "per_child"), ("Demand::required", "Demand::optional"),
         ("Demand::optional", "Demand::required"), ("December / 24", "December / 23"),
         ("December / 31", "December / 30"), ("return first;", "return day;"), (".until", ".from"),
         ("*closed_on", "change_on"), ("AnchorKind::held", "AnchorKind::spell_began"),
         ("AnchorKind::case_opened", "AnchorKind::spell_began"), ("= true", "= false"),
         ("AnchorKind::spell_began", "AnchorKind::held"), ("opened_on", "start_conversation_on")]


def run(command: list, limit=300) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=limit).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def object_of(source: Path) -> Path:
    return BUILD / "objects" / f"{source.parent.name}-{source.name}.o"


def compiled(source: Path, target: Path) -> bool:
    # ccache's direct mode does not see that a changed header now stands before the one it knows.
    return run(["env", "CCACHE_NODIRECT=1", "ccache", "g++", *FLAGS, "-c", str(source), "-o", str(target)])


def passes(objects: list) -> bool:
    program = BUILD / "rules_tests"
    linked = run(["g++", "-fuse-ld=mold", "-o", str(program), *map(str, objects), "-lfmt"])
    return linked and run([str(program), "--abort-after=1"], limit=30)


def prepared() -> list:
    """All sources, compiled as they are; the embedded catalogue and the English texts among them."""
    for folder in (OVERLAY, BUILD / "objects"):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    embedded, english = BUILD / "embedded.cpp", BUILD / "translations.cpp"
    subprocess.run([sys.executable, ROOT / "tools/embed_text.py", ROOT, embedded], check=True)
    subprocess.run([sys.executable, ROOT / "tools/compile_texts.py", ROOT / "src", english], check=True)
    found = {path for pattern in SOURCES for path in (ROOT / "src").glob(pattern)}
    sources = sorted(found) + [embedded, english, ROOT / "tests/support/main_test.cpp"]
    for source in sources:
        if not compiled(source, object_of(source)):
            sys.exit(f"does not compile: {source}")
    if not passes([object_of(s) for s in sources]):
        sys.exit("the tests fail before anything is changed")
    return sources


def mutants(text: str):
    """(line number, what became what, whole text) of each; comments, includes and quotations are left."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        code = line.split("//")[0]
        if code.lstrip().startswith(("#", '"', "template")) or "inline constexpr Wording" in code:
            continue
        for old, new in SWAPS:
            for place in (m.start() for m in re.finditer(re.escape(old), code)):
                changed = line[:place] + new + line[place + len(old):]
                changed = changed.replace("if ((", "if (", 1) if old == "if (!" else changed
                yield number + 1, f"{old.strip()} → {new.strip()}", "\n".join(
                    [*lines[:number], changed, *lines[number + 1:]])


def users_of(header: Path, sources: list) -> list:
    return [s for s in sources if f"/{header.parent.name}/{header.name}" in object_of(s).with_suffix(".d").read_text()]


def lives(name: str, text: str, sources: list) -> bool | None:
    """None where the mutant does not even compile."""
    changed = OVERLAY / name
    changed.parent.mkdir(parents=True, exist_ok=True)
    changed.write_text(text)
    touched = [ROOT / "src" / name] if name.endswith(".cpp") else users_of(changed, sources)
    swapped = {}
    for source in touched:
        swapped[source] = BUILD / "objects" / f"{source.parent.name}-{source.name}.mutant.o"
        if not compiled(changed if name.endswith(".cpp") else source, swapped[source]):
            changed.unlink()
            return None
    changed.unlink()
    return passes([swapped.get(s, object_of(s)) for s in sources])


if __name__ == "__main__":
    sources = prepared()
    killed, refused, survived = 0, 0, []
    for name in sys.argv[1:] or MUTATED:
        for line, what, text in mutants((ROOT / "src" / name).read_text()):
            verdict = lives(name, text, sources)
            killed += verdict is False
            refused += verdict is None
            if verdict:
                survived.append(f"src/{name}:{line}: {what}")
                print(survived[-1], flush=True)
    print(f"{killed} killed, {len(survived)} survived, {refused} did not compile")
    sys.exit(1 if survived else 0)
