"""Quotations in all marks, split, continued, mixed and alone; transcripts."""

from __future__ import annotations

import pytest

from tests.attributions.conftest import Attribute
from tests.attributions.tables import row, told

WHOLE = [
    row("“We must stop,” Ana Doe said on Monday.", "Ana Doe | said | “We must stop,”"),
    row('"We must stop," Ana Doe said on Monday.', 'Ana Doe | said | "We must stop,"'),
    row("‘We must stop,’ Ana Doe said on Monday.", "Ana Doe | said | ‘We must stop,’"),
    row("'We must stop,' Ana Doe said on Monday.", "Ana Doe | said | 'We must stop,'"),
    row("„We must stop“, said Ana Doe.", "Ana Doe | said | „We must stop“"),
    row("«We must stop», said Ana Doe.", "Ana Doe | said | «We must stop»"),
    row("“Why now?” asked the judge.", "the judge | asked | “Why now?”"),
    row("Ana Doe said: “We must stop.”", "Ana Doe | said | “We must stop.”"),
    row("The judge asked, “Why now?”", "The judge | asked | “Why now?”"),
    row(
        "“The shop is gone,” said Otto Weiss, a butcher who has lived here all his life.",
        "Otto Weiss, a butcher | said | “The shop is gone,”",
    ),
    row("“It works!” the girl shouted.", "the girl | shouted | “It works!”"),
    row(
        "“I can’t feel my hands,” she told her brother, a doctor.",
        "she | told | “I can’t feel my hands,”",
    ),
]

SPLIT = [
    row(
        "“We must stop,” Ana Doe said on Monday. “It is late.”",
        "Ana Doe | said | “We must stop,” … “It is late.”",
    ),
    row(
        "“The house,” the old man said, “was full of smoke.”",
        "the old man | said | “The house,” … “was full of smoke.”",
    ),
    row(
        "“We lost. We played badly. We were tired,” the captain said.",
        "the captain | said | “We lost. We played badly. We were tired,”",
    ),
    row(
        "“We lost because we were tired,” said the captain.\n\n“We have played every day for a month.\n\n“Nobody "
        "can go on like that.”",
        "the captain | said | “We lost because we were tired,” … “We have played every day for a month.\n\n“Nobody "
        "can go on like that.”",
    ),
    row(
        "The captain said: “We lost because we were tired.\n\n“Nobody can go on like that.”",
        "The captain | said | “We lost because we were tired.\n\n“Nobody can go on like that.”",
    ),
    row(
        "“We lost,” said the captain.\n\n“We were tired.”\n\nThe stadium was empty by then.",
        "the captain | said | “We lost,” … “We were tired.”",
    ),
    row(
        "“We lost,” said the captain.\n\n“We won,” said his rival.",
        "the captain | said | “We lost,”",
        "his rival | said | “We won,”",
    ),
    row(
        "Ruiz shook his head. “I never signed that paper.”",
        "Ruiz |  | “I never signed that paper.”",
    ),
    row(
        "“We lost,” she said. “It hurts.” Then she left the room.",
        "she | said | “We lost,” … “It hurts.”",
    ),
]

LED = [
    row(
        "The foreign secretary, Ida Holm, said:\n\n“We welcome the vote. It was fair.”\n\nShe flies home today.",
        "The foreign secretary, Ida Holm | said | “We welcome the vote. It was fair.”",
        "We | welcome | the vote",
    ),
    row(
        "The foreign secretary, Ida Holm, said:\n\nWe welcome the vote. It was fair.\n\nThe text is in full here.",
        "The foreign secretary, Ida Holm | said | We welcome the vote. It was fair",
        "We | welcome | the vote",
    ),
]

MIXED = [
    row("The mayor said the plan was “mad”.", "The mayor | said | the plan was “mad”"),
    row(
        "The mayor said that “nobody in this town” wanted a second airport.",
        "The mayor | said | that “nobody in this town” wanted a second airport",
        "nobody in this town | wanted | a second airport",
    ),
    row(
        "The coach called the referee’s decision “a joke”.",
        "The coach | called | the referee’s decision “a joke”",
    ),
    row(
        "“She told me that he was ill,” the nurse said.",
        "the nurse | said | “She told me that he was ill,”",
        "She | told | that he was ill",
    ),
]

TURNS = [
    row(
        "MS. DOE: We will open the road.\n\nQUESTION: When?\n\nMS. DOE: In May.",
        "MS. DOE | : | We will open the road",
        "QUESTION | : | When?",
        "MS. DOE | : | In May",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*WHOLE, *SPLIT, *LED, *MIXED, *TURNS])
def test_who_utters_a_quotation(attribute: Attribute, text: str, expected: set[str]) -> None:
    assert {told(found) for found in attribute(text)} == expected


@pytest.mark.parametrize(("text", "expected"), [*WHOLE, *SPLIT, *LED, *MIXED, *TURNS])
def test_offsets_reproduce_the_text(attribute: Attribute, text: str, expected: set[str]) -> None:
    found = attribute(text)

    assert len(found) == len(expected)
    for span in [span for one in found for span in (*one.cue, *one.content, *filter(None, [one.source]))]:
        assert text[span.start : span.end] == span.text
