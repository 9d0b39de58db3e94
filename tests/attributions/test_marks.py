"""Quotation marks → quotations; no model is needed."""

from __future__ import annotations

import pytest
from spacy.lang.en import English

from graph.attributions.marks import find_quotations

QUOTED = [
    ("He said “no” twice.", ["“no”"]),
    ('He said "no" twice.', ['"no"']),
    ("He said ``no'' twice.", ["``no''"]),
    ("Er sagte „nein“ und ging.", ["„nein“"]),
    ("Il dit «non» et partit.", ["«non»"]),
    ("She said, ‘We can’t go on like this.’", ["‘We can’t go on like this.’"]),
    ("'We can't go on like this,' she said.", ["'We can't go on like this,'"]),
    ("The workers' union and the miners' club met.", []),
    ("It was the summer of '68, when he said 'no'.", []),
    ("“He told me ‘never’ and left,” she said.", ["“He told me ‘never’ and left,”"]),
    ("“One.\n“Two.” Three.", ["“One.", "“Two.”"]),
    ("A mark at the end of a line: “\nNothing.", []),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_where_quotations_stand(text: str, expected: list[str]) -> None:
    doc = English()(text)

    assert [doc[q.start : q.end].text for q in find_quotations(doc)] == expected
