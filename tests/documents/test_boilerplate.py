from __future__ import annotations

import pytest

from graph.documents import boilerplate
from graph.model import Document
from graph.ontology import load_ontology

ONTOLOGY = load_ontology()


def _lines(text: str) -> list[str]:
    document = Document(name="a.txt", text=text, sha256="")
    return [text[start:end] for start, end in boilerplate(document, ONTOLOGY)]


@pytest.mark.parametrize(
    "line",
    [
        "0:00 0:01:07 0:00",
        "* * *",
        "Home | Sport | Weather",
        "Share • Print • Save",
        "© 2021 Andes Press",
        "Read more: Chile sells boats to Peru",
        "Skip to content",
        "We use cookies. Accept all?",
        "Photos by Ana Ruiz. All rights reserved.",
        "Please wait...",
        "SUBSCRIBE TO OUR LETTER",
    ],
)
def test_what_is_not_of_the_article_is_known(line: str) -> None:
    assert _lines(f"Envoy leaves Lima\n\n{line}\n\nThe envoy left.\n") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Chile sells forty boats to Peru",
        "Chile | Peru: envoy leaves",
        "The envoy said that the two sides would read more of the treaty before they sign it in June.",
        "Read more treaties before you sign one, the envoy of Chile told the forty captains of the southern fleet in "
        "Arica on Monday, when they asked him what they should do about the new rules for fish.",
    ],
)
def test_headlines_and_prose_stay(line: str) -> None:
    assert _lines(f"{line}\n\nThe envoy left.\n") == []


def test_only_repetitions_of_a_line_are_dropped() -> None:
    caption = "A boat in the port of Arica\n"
    text = f"Envoy leaves Lima\n\n{caption}{caption}\nEnvoy leaves Lima\nThe envoy left.\n"
    document = Document(name="a.txt", text=text, sha256="")
    spans = boilerplate(document, ONTOLOGY)
    assert [text[start:end] for start, end in spans] == ["A boat in the port of Arica", "Envoy leaves Lima"]
    assert all(text.index(text[start:end]) < start for start, end in spans)


def test_a_table_is_no_menu() -> None:
    assert _lines("Seller | Buyer | What\nChile | Peru | forty boats\n") == []
