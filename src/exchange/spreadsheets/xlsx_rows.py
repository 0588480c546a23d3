"""Reads an Excel workbook from standard input and writes its rows as lines of JSON: what a person sees
in the cells. Run by xlsx.cpp in a process of its own, so that a hostile file can hurt nobody else.

    {"sheet": "Ark1"}  [7, ["Noah Lund", "2026-03-03"]] …  {"end": true}  or  {"why": "is_damaged"}"""
import datetime
import io
import json
import resource
import sys
import warnings
import zipfile

MOST_ROWS, MOST_COLUMNS = 100_000, 500
MOST_UNPACKED = 600 * 1024 * 1024  # a sheet of 20,000 rows unpacks to about 50 MB
MEMORY, SECONDS = 2 * 1024 ** 3, 60


def hold_limits():
    """No more memory and time than a list of families needs; no files, and no core with CPR numbers."""
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0),
                       (resource.RLIMIT_FSIZE, 0)):
        resource.setrlimit(what, (most, most))


def tell(what):
    sys.stdout.write(json.dumps(what, ensure_ascii=False) + "\n")


class Unreadable(Exception):
    pass


def look_at_archive(content):
    """Whether it is a workbook that unpacks to something sensible, and whether it has formulas."""
    archive = zipfile.ZipFile(content)
    sizes = [entry.file_size for entry in archive.infolist()]
    if sum(sizes) > MOST_UNPACKED or len(sizes) > 20_000:
        raise Unreadable("unpacks_too_large")
    names = archive.namelist()
    if "xl/workbook.xml" not in names:
        raise Unreadable("not_a_spreadsheet")
    return any(has_formula(archive, name) for name in names if name.startswith("xl/worksheets/sheet"))


def has_formula(archive, name):
    with archive.open(name) as sheet:
        before = b""
        while part := sheet.read(1 << 20):
            if b"<f>" in before + part or b"<f " in before + part:
                return True
            before = part[-4:]
    return False


def shown(cell):
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d" if value.time() == datetime.time() else "%Y-%m-%d %H:%M")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else format(value, ".15g")
    if isinstance(value, int):
        zeros = cell.number_format.replace("-", "").replace("\\", "")
        return str(value).zfill(len(zeros)) if zeros and set(zeros) == {"0"} else str(value)
    return value if isinstance(value, str) else str(value)


def rows_of(values, formulas):
    """(number, cells) of each row that is not empty. A formula without a result is told as itself."""
    beside = formulas.iter_rows(max_row=MOST_ROWS + 1) if formulas else None
    for number, row in enumerate(values.iter_rows(max_row=MOST_ROWS + 1), start=1):
        cells = [shown(cell) for cell in row]
        for at, cell in enumerate(next(beside, ()) if beside else ()):
            if at < len(cells) and not cells[at] and getattr(cell, "data_type", "") == "f":
                cells[at] = str(cell.value)
        while cells and not cells[-1].strip():
            cells.pop()
        if cells and (number > MOST_ROWS or len(cells) > MOST_COLUMNS):
            raise Unreadable("too_many_rows")
        if cells:
            yield number, cells


def read(content):
    import openpyxl
    is_calculated = look_at_archive(content)
    open_book = lambda only: openpyxl.load_workbook(content, read_only=True, data_only=only, keep_links=False)  # noqa: E731
    book, formulas = open_book(True), open_book(False) if is_calculated else None
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        beside = formulas[sheet.title] if formulas else None
        for one in filter(None, (sheet, beside)):
            one.reset_dimensions()  # what a program wrote there may be wrong
        tell({"sheet": sheet.title})
        for number, cells in rows_of(sheet, beside):
            tell([number, cells])
    tell({"end": True})


def main():
    hold_limits()
    warnings.simplefilter("ignore")
    try:
        read(io.BytesIO(sys.stdin.buffer.read()))
    except Unreadable as why:
        tell({"why": str(why)})
    except ImportError:
        tell({"why": "no_reader"})
    except MemoryError:
        tell({"why": "unpacks_too_large"})
    except Exception:  # whatever a broken file makes the library stumble over
        tell({"why": "is_damaged"})


if __name__ == "__main__":
    main()
