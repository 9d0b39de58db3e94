"""Transcript → a find for each turn: its label is the source, the colon the cue, what follows the content."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from graph.attributions.lexicon import Lexicon
from graph.attributions.model import Find
from graph.claims.quotes import find_turns

__all__ = ["find_spoken"]

LONGEST = 5
"""Words of the longest name that is read as a label."""


def find_spoken(doc: Doc, lexicon: Lexicon) -> Iterator[Find]:
    """Finds in text order; none where the text is no transcript."""

    def names_speaker(label: Span) -> bool:
        words = [token for token in label if token.is_alpha]
        named = 1 < len(words) <= LONGEST and all(token.text[0].isupper() for token in words)
        return named or label[0].lower_ in lexicon.labels

    for turn in find_turns(doc, names_speaker=names_speaker):
        start, end = turn.label
        phrase = set(range(start, end))
        colon = {i for i in range(end, turn.start) if doc[i].text == ":"}
        content = set(range(turn.start, turn.end))
        head = next((doc[i] for i in phrase if doc[i].head.i not in phrase), doc[start])
        yield Find(doc[start], head, "turn", cue=colon, content=content, phrase=phrase)
