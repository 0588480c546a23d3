#!/usr/bin/env python3
"""Writes catalogue/holidays.csv: the Danish public holidays of 2018–2040, by rule.

    tools/make_holidays.py > catalogue/holidays.csv

E is Easter Sunday (Gauss/Butcher). Store bededag was abolished from 2024 (LOV nr. 214 af 06/03/2023).
"""
import csv
import sys
from datetime import date, timedelta

LAW = "Lov om Folkekirkens helligdage (helligdagsloven)"
GREAT_PRAYER_DAY_ENDS = "Helligdagsloven, afskaffet fra 2024 ved lov nr. 214 af 6. marts 2023"
MOVABLE = [
    (-3, "Skærtorsdag", "Maundy Thursday"),
    (-2, "Langfredag", "Good Friday"),
    (0, "Påskedag", "Easter Sunday"),
    (1, "2. påskedag", "Easter Monday"),
    (26, "Store bededag", "Great Prayer Day"),
    (39, "Kristi himmelfartsdag", "Ascension Day"),
    (49, "Pinsedag", "Whit Sunday"),
    (50, "2. pinsedag", "Whit Monday"),
]
FIXED = [
    (1, 1, "Nytårsdag", "New Year's Day"),
    (12, 25, "Juledag", "Christmas Day"),
    (12, 26, "2. juledag", "Boxing Day"),
]


def easter(year: int) -> date:
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


def holidays(year: int):
    for days, danish, english in MOVABLE:
        if danish == "Store bededag":
            if year <= 2023:
                yield easter(year) + timedelta(days), danish, english, GREAT_PRAYER_DAY_ENDS
        else:
            yield easter(year) + timedelta(days), danish, english, LAW
    for month, day, danish, english in FIXED:
        yield date(year, month, day), danish, english, LAW


if __name__ == "__main__":
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["day", "name_da", "name_en", "source"])
    for year in range(2018, 2041):
        out.writerows(sorted(holidays(year)))
