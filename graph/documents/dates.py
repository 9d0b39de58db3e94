"""Dates as articles print them → ISO 8601 at the precision given ("2024-10-24", "2024-10").

Only what is certain: 05/06/2021 is two dates, so it is none. Month names are dateutil's.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateutil.parser import parserinfo

__all__ = ["WEEKDAY", "FoundDate", "find_dates", "iso_date"]

MONTHS = {name.lower(): number for number, names in enumerate(parserinfo.MONTHS, 1) for name in names}

_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"

PATTERNS = tuple(
    re.compile(rf"(?<![\w/.-]){pattern}(?![\w/]|-\d|\.\d)", re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}[-/](?P<number>\d{{1,2}})[-/]{_DAY}(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?",
        rf"{_YEAR}-(?P<number>\d{{2}})",
        rf"(?P<first>\d{{1,2}})(?P<sign>[/.])(?P<second>\d{{1,2}})(?P=sign){_YEAR}",
        rf"{_DAY}\s+{_MONTH},?\s+{_YEAR}",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_MONTH},?\s+{_YEAR}",
        rf"{_DAY}\s+{_MONTH}",
        rf"{_MONTH}\s+{_DAY}",
    )
)
"""Most precise first: of two that begin at one place, the earlier pattern counts."""

_WEEKDAYS = sorted({name for names in parserinfo.WEEKDAYS for name in names}, key=len, reverse=True)
WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})\b\.?", re.IGNORECASE)


@dataclass(frozen=True)
class FoundDate:
    """A date at ``text[start:end]``; ``year`` or ``day`` is None where the text does not give it."""

    start: int
    end: int
    year: int | None
    month: int
    day: int | None

    @property
    def iso(self) -> str | None:
        """ISO 8601, or None without a year."""
        if self.year is None:
            return None
        return f"{self.year:04}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")


def find_dates(text: str) -> Iterator[FoundDate]:
    """Every date in *text*, in order; of overlapping readings the most precise.

    >>> [date.iso for date in find_dates("13/08/2021, Sept. 3rd, 2022; October 2024; 05/06/2021; May 7")]
    ['2021-08-13', '2022-09-03', '2024-10', None]
    """
    end = 0
    matches = (match for pattern in PATTERNS for match in pattern.finditer(text))
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if match.start() >= end:
            end = match.end()
            date = _date(match)
            if date:
                yield date


def iso_date(text: str | None) -> str | None:
    """The date that *text* begins with (a value that is meant to be a date), or None.

    >>> iso_date("2024-09-10T08:00:00Z"), iso_date("10 September 2024"), iso_date("2024"), iso_date("soon")
    ('2024-09-10', '2024-09-10', '2024', None)
    """
    plain = WEEKDAY.sub("", text or "").strip(" ,")
    if re.fullmatch(_YEAR, plain):
        return plain
    return next((date.iso for date in find_dates(plain) if date.start == 0), None)


def _date(match: re.Match[str]) -> FoundDate | None:
    """A match as a date of the calendar; None for 31 June and for an ambiguous order of numbers."""
    parts = match.groupdict()
    month, day = _month_and_day(parts)
    year = int(parts["year"]) if parts.get("year") else None
    try:
        datetime.date(year or 2000, month, day or 1)
    except ValueError:
        return None
    return FoundDate(match.start(), match.end(), year, month, day)


def _month_and_day(parts: dict[str, str | None]) -> tuple[int, int | None]:
    """Numbers 1–12 and 1–31, or a month 0 that no calendar has."""
    first, second = int(parts.get("first") or 0), int(parts.get("second") or 0)
    if first:
        day_first = first > 12 or first == second or parts.get("sign") == "."
        month_first = second > 12 and parts.get("sign") == "/"
        return (second, first) if day_first else (first, second) if month_first else (0, None)
    name = parts.get("month")
    month = MONTHS[name.lower()] if name else int(parts.get("number") or 0)
    return month, int(parts["day"] or 0) if parts.get("day") else None
