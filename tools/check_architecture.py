#!/usr/bin/env python3
"""Checks who may include whom, and what may stand where. The picture it defends is docs/map.md."""
import re
import sys
from pathlib import Path

SRC = Path(__file__).resolve().parent.parent / "src"

# The layers, and whom each may ask. foundation is open to all.
LAYERS = {
    "foundation": "",
    "db": "",
    "web": "",
    "exchange": "",
    "catalogue": "",
    "collaboration_model": "catalogue",
    "pseudonyms": "catalogue",
    "access": "db web catalogue collaboration_model",
}
# The casework: each slice may ask all layers, and of the slices those that stand here.
SLICES = {
    "practice": "",
    "cases": "",
    "attribution": "cases",
    "open_items": "cases",
    "appointments": "cases",
    "busy_times": "cases appointments",
    "outbox": "",
    "invitations": "cases open_items appointments outbox",
    "calendar_feed": "cases appointments outbox",
    "plan": "cases",
    "actions": "cases open_items plan",
    "coordinators": "cases",
    "matters": "cases",
    "interventions": "cases",
    "intake": "cases coordinators matters interventions",
    "follow_up": "cases coordinators interventions practice",
    "contact_wishes": "cases open_items plan",
    "contacts": "cases plan contact_wishes",
    "network_map": "cases",
    "core_team": "cases interventions practice",
    "partners": "cases",
    "interview_guides": "",
    "assessment": "interview_guides cases attribution core_team",
    "board_kinds": "",
    "talk_boards": "cases attribution board_kinds",
    "scales": "cases attribution interventions",
    "worries": "cases attribution scales",
    "readiness": "cases attribution",
    "dependencies": "cases interventions plan",
    "attachments": "cases",
    "plan_kinds": "",
    "source_plans": "cases plan plan_kinds attachments",
    "merging": "cases plan actions source_plans interventions matters",
    "absences": "cases",
    "agreements": "cases follow_up",
    "consent": "cases open_items",
    "analysis": "cases core_team open_items appointments",
    "briefs": "cases core_team matters network_map assessment analysis",
    "voices": "cases attachments",
    "examinations": "cases attachments open_items",
    "meeting_kinds": "",
    "meetings": "cases open_items appointments meeting_kinds interventions core_team follow_up agreements",
    "assessment_meetings": "cases open_items appointments interventions core_team agreements practice",
    "burden": "cases plan actions core_team follow_up appointments meetings analysis",
    "progress": "cases attribution plan actions interventions follow_up scales",
    "effects": "cases interventions open_items plan dependencies progress",
    "applications": "cases open_items plan",
    "experience": "cases plan",
    "sealed_files": "",
    "documents": "cases consent plan sealed_files",
    "correspondence": "cases consent open_items plan sealed_files",
    "todo": "cases open_items appointments meetings",
    "contracts": "cases open_items plan actions network_map",
    "planning": "cases open_items plan actions core_team assessment contracts source_plans merging dependencies effects burden progress",
    "plan_sheet": "cases plan actions progress",
    "reports": "cases attribution assessment board_kinds talk_boards scales analysis assessment_meetings voices examinations",
    "sign_off": "cases core_team partners reports",
    "speaking": "cases meetings",
    "figures": "speaking experience",
    "minutes": "cases attribution open_items follow_up plan actions interventions meetings",
    "meeting_room": "cases plan actions interventions effects meetings minutes speaking",
    "team_meetings": "cases appointments core_team",
    "status_deck": "cases open_items core_team team_meetings",
    "meeting_count": "cases appointments",
    "supervision": "",
    "finding_time": "appointments",
    "family_times": "cases appointments plan",
    "time_proposals": "cases appointments busy_times plan follow_up core_team finding_time family_times meeting_kinds meetings",
    "retention": "cases",
    "closing": "cases open_items interventions appointments follow_up coordinators outbox retention",
    "corrections": "cases open_items outbox plan consent",
    "insight": "cases open_items appointments outbox invitations plan actions follow_up contact_wishes contacts network_map core_team assessment attribution dependencies source_plans agreements consent analysis voices examinations meeting_kinds meetings assessment_meetings progress effects applications contracts reports sign_off minutes status_deck family_times corrections sealed_files closing retention",
    "news": "cases plan applications consent correspondence meetings minutes",
}
# Those that show what others keep, and app, which wires: they may ask every slice, and nobody asks them.
READERS = ["sign_in", "rules_page", "accessibility", "worklist", "team", "assessment_overview", "overview", "portal", "over_time", "administration", "departures", "importing", "generate", "app"]

MAY_ASK = {
    **LAYERS,
    **{folder: " ".join([*LAYERS, asked]) for folder, asked in SLICES.items()},
    **{folder: " ".join([*LAYERS, *SLICES]) for folder in READERS[:-1]},
    "overview": " ".join([*LAYERS, *SLICES, "assessment_overview"]),  # on the case page: what is next
    "generate": " ".join([*LAYERS, *SLICES, "sign_in"]),  # the invented people's password
    "app": " ".join([*LAYERS, *SLICES, *READERS[:-1]]),
}
ACTS = {"db", "web", "access", "app"}  # what rules may not reach, not even through another header
PURE = {"access/roles.hpp", "access/folders.hpp", "access/decision.hpp"}  # these act on nothing: rules may speak their words
RULES = re.compile(r"(\w+_)?(rules|cadence)")
ENGINE_ROOMS = ("db/", "exchange/backup")  # the engine's own SQL, beside the stores'
SQL = re.compile(r'"\s*(SELECT\s+[\w*(]|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE|ALTER TABLE)')
CLOCKS = ("app/clock", "web/wire")  # wire: HTTP's own Date, which no casework sees
CLOCK = re.compile(r"system_clock::now|\bstd::time\(|\btime\(nullptr\)|\bgettimeofday|clock_gettime|CURRENT_(DATE|TIME)|\bdate\('now'")
FORBIDDEN = set("utils util helpers helper common misc manager service handler base info data processor".split())
TYPE = re.compile(r"^\s*(?:template <.*>\s*)?(?:struct|class|enum class|union|concept|using) (\w+)")


def includes(path: Path):
    """(line, header, folder, stem) of each header of our own."""
    for number, line in enumerate(path.read_text().splitlines(), start=1):
        if m := re.match(r'\s*#include "((\w+)/([\w/]+)\.hpp)"', line):
            yield number, SRC / m[1], m[2], m[3]


def reach(path: Path, seen: dict) -> dict:
    for _, header, folder, _ in includes(path):
        if header not in seen and header.exists():
            seen[header] = folder
            reach(header, seen)
    return seen


def is_store(path: Path) -> bool:
    return path.stem == "store" or path.stem.endswith("_store")


def is_test(path: Path) -> bool:
    return path.stem.endswith("_test")


def wrong_asking(path: Path, here: str):
    if here not in MAY_ASK:
        yield 1, f"{here}/ is not in MAY_ASK of tools/check_architecture.py"
        return
    is_pure = str(path.relative_to(SRC)).replace(".cpp", ".hpp") in PURE
    if is_pure or RULES.fullmatch(path.stem) and (here not in LAYERS or here == "collaboration_model"):
        reached = reach(path, {})
        for folder in sorted({of for header, of in reached.items() if str(header.relative_to(SRC)) not in PURE} & ACTS):
            yield 1, f"rules are pure and may not reach {folder}/"
    for number, _, folder, header in includes(path):
        if folder in (here, "foundation") or is_test(path):
            continue
        if folder not in MAY_ASK[here].split():
            yield number, f"{here} may not ask {folder}"
        elif folder not in LAYERS and header != folder and here != "app":
            yield number, f"only {folder}/{folder}.hpp is open to other slices"


def wrong_place(path: Path, name: str):
    """SQL, the clock and names that say nothing."""
    for number, line in enumerate(path.read_text().splitlines(), start=1):
        if SQL.search(line) and not (is_store(path) or is_test(path) or name.startswith(ENGINE_ROOMS)):
            yield number, "SQL stands in store.cpp only"
        if CLOCK.search(line) and not name.startswith(CLOCKS):
            yield number, "the clock is read in app/clock only"
        if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
            yield number, "what is left for later stands in an issue, not in the code"
        if m := TYPE.match(line):
            for word in re.findall(r"[A-Z][a-z]+", m[1]):
                if word.lower() in FORBIDDEN:
                    yield number, f"{m[1]}: '{word}' says nothing; what is it for?"
    for word in re.split(r"[/_.]", name):
        if word in FORBIDDEN:
            yield 1, f"'{word}' says nothing as the name of a file"


def complaints(path: Path):
    name = str(path.relative_to(SRC))
    here = name.split("/")[0] if "/" in name else "app"
    for number, what in [*wrong_asking(path, here), *wrong_place(path, name)]:
        yield f"src/{name}:{number}: {what}"


def check_order():
    order = list(MAY_ASK)
    for folder, asked in MAY_ASK.items():
        for other in asked.split():
            if order.index(other) >= order.index(folder):
                yield f"MAY_ASK: {folder} asks {other}, which does not stand above it"


if __name__ == "__main__":
    files = sorted([*SRC.rglob("*.hpp"), *SRC.rglob("*.cpp")])
    found = [*check_order(), *(c for path in files for c in complaints(path))]
    print("\n".join(found) or f"architecture: {len(files)} files as drawn")
    sys.exit(bool(found) or not files)
