"""Quotation marks and transcript labels → spans of tokens; no model."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Span

from graph.claims.quotes import find_quotes, find_turns

TOKENIZE = spacy.blank("en")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said nothing.", []),
        ('He said "no" and left.', ['"no"']),
        ("She wrote: “Not here.” Then “never”.", ["“Not here.”", "“never”"]),
        ("«Nein», sagte er.", ["«Nein»"]),
        ("“It goes on\n\nA new paragraph.", ["“It goes on"]),  # never closed: to the end of its paragraph
        ("It's the ministers' day.", []),
    ],
)
def test_quotes(text: str, quoted: list[str]) -> None:
    doc = TOKENIZE(text)
    assert [doc[quote.start : quote.end].text for quote in find_quotes(doc)] == quoted


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("MR. DOE: Yes.\nMS. ROE: No.", [("MR. DOE", "Yes."), ("MS. ROE", "No.")]),
        ("Q: Why?\nA: Because.", [("Q", "Why?"), ("A", "Because.")]),
        ("Ana DOE: Yes.\nBen ROE: No.", [("Ana DOE", "Yes."), ("Ben ROE", "No.")]),
        ("MR. DOE: Alone.", []),  # one label makes no transcript
        ("It ended at: noon.\nThey left at: one.", []),
        ("Ana Doe: Yes.\nBen: No.", []),  # not in capitals, and never again
        (
            "Ana Doe (Lima): Yes.\nBen: No.\nAna Doe: Both.",
            [("Ana Doe (Lima):", "Yes.\nBen: No."), ("Ana Doe", "Both.")],
        ),
        (
            "ANA ROE (Federal Democratic Republic of the Two Islands): Yes.\nBEN DOE (Peru) (by video): No.",
            [
                ("ANA ROE (Federal Democratic Republic of the Two Islands):", "Yes."),
                ("BEN DOE (Peru) (by video):", "No."),
            ],
        ),
        ("Ana Doe (Lima) (in Spanish): Yes.\nBEN: No.", [("Ana Doe (Lima) (in Spanish):", "Yes."), ("BEN", "No.")]),
        ("Address: Lima.\nAddress: Quito.", []),  # comes back, but is nobody
    ],
)
def test_turns(text: str, turns: list[tuple[str, str]]) -> None:
    doc = TOKENIZE(text)

    def is_ana(label: Span) -> bool:
        return label.text.startswith("Ana")

    found = find_turns(doc, names_speaker=is_ana)
    assert [(doc[slice(*t.label)].text, doc[t.start : t.end].text.strip()) for t in found] == turns
