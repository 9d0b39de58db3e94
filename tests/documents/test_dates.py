from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.documents.dates import find_dates, iso_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("3 May 2021", "2021-05-03"),
        ("3rd of May", None),
        ("May 3rd, 2021", "2021-05-03"),
        ("Sept. 9, 2019", "2019-09-09"),
        ("SEPTEMBER 2019", "2019-09"),
        ("2021-05-03T10:00:00+02:00", "2021-05-03"),
        ("2021/05/03", "2021-05-03"),
        ("2021-05", "2021-05"),
        ("13/08/2021", "2021-08-13"),
        ("08/13/2021", "2021-08-13"),
        ("3.8.2021", "2021-08-03"),
        ("08/08/2021", "2021-08-08"),
        ("05/06/2021", None),
        ("31 June 2021", None),
        ("29 February 2023", None),
        ("29 February 2024", "2024-02-29"),
        ("14 Decembers 2021", None),
        ("Resolution 1973 (2011)", None),
    ],
)
def test_a_date_is_read_or_left(text: str, iso: str | None) -> None:
    assert next((date.iso for date in find_dates(text) if date.iso), None) == iso


def test_a_date_without_year_has_month_and_day() -> None:
    (date,) = find_dates("LIMA, May 3 (Andes Press)")
    assert (date.year, date.month, date.day, date.iso) == (None, 5, 3, None)


def test_offsets_fit_the_text() -> None:
    text = "Signed on 3 May 2021, in force since Oct. 4, 2022."
    assert [text[date.start : date.end] for date in find_dates(text)] == ["3 May 2021", "Oct. 4, 2022"]


@pytest.mark.parametrize("value", [None, "", "soon", "in May 2021", "99"])
def test_a_value_that_begins_with_no_date_is_none(value: str | None) -> None:
    assert iso_date(value) is None


@given(st.dates(min_value=datetime.date(1850, 1, 1), max_value=datetime.date(2099, 12, 31)))
def test_every_day_of_the_calendar_is_read_in_each_spelling(day: datetime.date) -> None:
    for spelling in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d %b. %Y", "%d.%m.%Y"):
        assert iso_date(day.strftime(spelling)) == day.isoformat()
