"""Time phrase + a day to look from → ISO 8601 at the precision that the words give ("2024-10", "2023")."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache

from dateparser.date import DateDataParser

__all__ = ["DAY", "YEAR", "is_calendar_name", "resolve", "season"]

YEAR = re.compile(r"\b(1[89]|20)\d\d\b")
DAY = re.compile(r"\b([12]?\d|3[01])(st|nd|rd|th)?\b")
FORMATS = {"day": "%Y-%m-%d", "week": "%Y-%m", "month": "%Y-%m", "year": "%Y"}


def is_calendar_name(word: str) -> bool:
    """Whether *word* is the capitalised name of a month or a day of the week, or a short form of one."""
    return word[:1].isupper() and _mentions(word, (*calendar.month_name, *calendar.day_name))


def season(month: int, base: str | None) -> str | None:
    """The year of the last season that began in *month* (of three), where the month of *base* leaves no doubt.

    >>> season(6, "2023-08-24"), season(3, "2024-02-21"), season(6, "2024-11"), season(12, "2024-05")
    ('2022', '2023', None, None)
    """
    if base is None or len(base) < 7 or month > 9:
        return None
    year, now = (int(part) for part in base.split("-")[:2])
    return str(year - 1) if now < month + 3 else None


@lru_cache(maxsize=4096)
def resolve(phrase: str, base: str | None) -> str | None:
    """A time phrase as ISO 8601, or None where it is none or cannot be told from *base*.

    >>> resolve("March 2021", None), resolve("last week", "2024-10-24"), resolve("Thursday", "2024-10-24")
    ('2021-03', '2024-10', '2024-10-24')
    >>> resolve("last September", "2024-06-27"), resolve("Sept. 10", "2024-10")
    ('2023-09', '2024-09-10')
    >>> resolve("August last year", "2024-10-24"), resolve("mid-2020", None)
    ('2023-08', '2020')
    >>> resolve("Thursday", "2024-10") is resolve("eight trucks", "2024-10-24") is None
    True
    """
    named_year = YEAR.search(phrase)
    if not any(c.isalpha() for c in phrase) and not (named_year and named_year[0] == phrase):
        return None
    if base is None and not named_year:
        return None
    if (month := _month_of_a_year(phrase, base)) is not None:
        return month
    found = _parser(base, weekday=_mentions(phrase, calendar.day_name)).get_date_data(phrase)
    if found.date_obj is None:
        _, _, shorter = phrase.replace("-", " ").partition(" ")  # "last September", "earlier this month", "mid-2020"
        return resolve(shorter, base) if shorter else None
    period = found.period if found.period in FORMATS else "day"
    if period == "day" and named_year and not DAY.search(phrase.replace(named_year[0], "")):
        period = "year"
    explicit = named_year or _mentions(phrase, calendar.month_abbr)
    if base is not None and not explicit and not _fine_enough(base, period):
        return None
    return str(found.date_obj.strftime(FORMATS[period]))


def _month_of_a_year(phrase: str, base: str | None) -> str | None:
    """ "August last year", "May of this year": a month, and what tells the year without naming it."""
    first, _, rest = phrase.partition(" ")
    if not rest or YEAR.search(phrase) or first[:3].title() not in list(calendar.month_abbr)[1:]:
        return None
    year = resolve(rest, base)
    return f"{year}-{list(calendar.month_abbr).index(first[:3].title()):02}" if year and len(year) == 4 else None


def _mentions(phrase: str, names: Iterable[str]) -> bool:
    """Whether a word of *phrase* begins with one of the calendar's *names*."""
    known = tuple(name.lower() for name in names if name)
    return any(word.startswith(known) for word in phrase.lower().split())


def _fine_enough(base: str, period: str) -> bool:
    """A date that is only known to the month cannot tell which Thursday is meant."""
    return len(base) >= {"day": 10, "week": 10, "month": 7, "year": 4}[period]


@lru_cache(maxsize=256)
def _parser(base: str | None, *, weekday: bool) -> DateDataParser:
    year, month, day = (*(int(part) for part in (base or "2000").split("-")), 1, 1)[:3]
    now = datetime(year, month, day, 12)  # noqa: DTZ001 (dateparser wants a naive one)
    settings = {
        # On a Thursday "Thursday" is today; dateparser would say a week ago.
        "RELATIVE_BASE": now + timedelta(days=1) if weekday else now,
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PARSERS": ["relative-time", "absolute-time", "custom-formats"],
    }
    return DateDataParser(languages=["en"], settings=settings)
