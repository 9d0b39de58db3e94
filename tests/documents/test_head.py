from __future__ import annotations

import pytest

from graph.documents.head import Head, read_head

BODY = "\n\nThe envoy of Chile left Peru on Monday after a quarrel over fishing rights off the coast.\n"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Envoy leaves Lima\n\nMay 2021\nBy Ana Ruiz", Head("Envoy leaves Lima", None, "Ana Ruiz", "2021-05")),
        ("Envoy leaves Lima\n\nBy a staff writer\nLima, 3 May 2021", Head("Envoy leaves Lima", date="2021-05-03")),
        ("Envoy leaves Lima\n\nLima / Quito, Monday 3 May 2021", Head("Envoy leaves Lima", date="2021-05-03")),
        ("Envoy leaves Lima\n\nLast updated: 3 May 2021, 10:22 GMT", Head("Envoy leaves Lima", date="2021-05-03")),
        (
            "Envoy leaves Lima\n\nNotes | The Institute | 3 May 2021 | 9:30",
            Head("Envoy leaves Lima", date="2021-05-03"),
        ),
        (
            "Envoy leaves Lima\n\nLIMA (Andes Press), 3 May 2021",
            Head("Envoy leaves Lima", "Andes Press", None, "2021-05-03"),
        ),
        ("Press briefing – May 3, 2021 (excerpt)", Head("Press briefing – May 3, 2021 (excerpt)", date="2021-05-03")),
        ("Menu\n\nLatest News\n\nEnvoy leaves Lima", Head("Envoy leaves Lima")),
        ("Envoy leaves Lima\n\n03/05/2021", Head("Envoy leaves Lima")),
    ],
)
def test_a_head_says_what_it_says(head: str, expected: Head) -> None:
    assert read_head(head + BODY) == expected


@pytest.mark.parametrize(
    ("dateline", "publisher", "date"),
    [
        ("LIMA, May 3, 2021 (Andes Press) —", "Andes Press", "2021-05-03"),
        ("LIMA (AP) —", "AP", None),
        ("LIMA, May 3 (Andes Press) –", "Andes Press", None),
        ("LIMA/QUITO, May 3, 2021 --", None, "2021-05-03"),
        ("SANTIAGO DE CHILE, Sept. 3, 2021 -", None, "2021-09-03"),
        ("Lima, May 3, 2021 —", None, "2021-05-03"),
    ],
)
def test_a_dateline_gives_agency_and_date(dateline: str, publisher: str | None, date: str | None) -> None:
    head = read_head(f"Envoy leaves Lima\n\n{dateline} The envoy of Chile left Peru after a quarrel over fish.\n")
    assert (head.publisher, head.date) == (publisher, date)


def test_the_year_may_stand_elsewhere_in_the_head() -> None:
    text = "Envoy leaves Lima\n\nEdition of 2021\n\nLIMA, May 3 (Andes Press) — The envoy left Peru after a quarrel."
    assert read_head(text).date == "2021-05-03"


@pytest.mark.parametrize(
    "text",
    [
        "Treaty of 3 May 2021 divides the coast\n" + BODY,
        "Envoy leaves Lima\n\nThe treaty was signed on 3 May 2021 by two of the four states on that coast.",
        "Envoy leaves Lima\n\nThe treaty — signed on 3 May 2021 — was never ratified by any of the states.",
        "Envoy leaves Lima"
        + BODY
        + "\nThe quarrel began years ago, with a net that was cut one night.\n\n3 May 2015\n\nMore.",
        "Envoy leaves Lima\n\nLIMA, May 3 (AP) — The quarrel of 2015 about the coast is back, the envoy said.",
    ],
    ids=["headline", "sentence", "dashes", "below the head", "year in a sentence"],
)
def test_a_wrong_date_is_worse_than_none(text: str) -> None:
    assert read_head(text).date is None


@pytest.mark.parametrize(
    "text",
    [
        "The envoy of Chile left Peru on Monday.",
        "The envoy of Chile, who had come to Lima in spring of that year to\nsettle a quarrel over fish, left Peru.",
        "just a few words without any sentence",
    ],
    ids=["sentence", "wrapped prose", "nothing but a line"],
)
def test_prose_is_no_title(text: str) -> None:
    assert read_head(text).title is None
