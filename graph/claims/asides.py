"""Sentence → who is quoted for it in passing: "…, the ministry said on Monday.", "…, says the panel, …".

Read from word order, for sentences whose tree hangs such a remark on the wrong word. An aside stands between
commas, or between a comma and the end of its sentence, and holds one verb of saying, who says it, and no more
than a time or a place; or it begins with "according to".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from graph.claims.parties import Parties, Party
from graph.claims.trees import preposition

__all__ = ["Aside", "find_asides"]

LONGEST = 14
"""Tokens of the longest aside: what is longer says something itself."""
BOUNDS = frozenset({",", "”", '"', "–", "—", "(", ")", ";", ":", "’"})
INVERTED = 5
"""Tokens behind an inverted verb in which the head of its subject stands."""
CONTENT = frozenset({"ccomp", "obj", "xcomp"})


@dataclass(frozen=True)
class Aside:
    """Tokens ``start`` to ``end`` (half-open) in which ``parties`` are said to say the rest of the sentence."""

    start: int
    end: int
    cue: Token
    parties: tuple[Party, ...]


def find_asides(doc: Doc, words: Mapping[str, frozenset[str]], *, parties: Parties) -> tuple[Aside, ...]:
    """Asides in text order; one without a known speaker is left out."""
    found = []
    for sentence in doc.sents:
        for segment in _segments(sentence):
            aside = _said(segment, words, parties) or _according(segment, words, parties)
            if aside is not None:
                found.append(aside)
    return tuple(found)


def _segments(sentence: Span) -> list[Span]:
    """What stands between the commas and quotation marks of a sentence, the sentence's own end left out."""
    doc, start = sentence.doc, sentence.start
    segments = []
    for token in sentence:
        if token.text in BOUNDS or (token.is_punct and token.i >= sentence.end - 2):
            segments.append(doc[start : token.i])
            start = token.i + 1
    segments.append(doc[start : sentence.end])
    return [segment for segment in segments[1:] if 1 < len(segment) <= LONGEST]


def _said(segment: Span, words: Mapping[str, frozenset[str]], parties: Parties) -> Aside | None:
    verbs = [token for token in segment if token.pos_ == "VERB"]
    if len(verbs) != 1 or verbs[0].lemma_.lower() not in words["assertingVerbs"]:
        return None
    verb = verbs[0]
    named = [token for token in segment if _head_of(token) and parties.of(token, places=False)]
    named = [token for token in named if token.dep_ != "obj" or token.pos_ != "PRON"]  # "…, welcomed it"
    before = [token for token in named if token.i < verb.i and _leads_to(parties.span(token)[1], verb)]
    after = [token for token in named if verb.i < token.i <= verb.i + INVERTED and verb.tag_ != "VBG"]
    if (before and _has_content(verb, segment)) or not (before or after):
        return None
    if not before and segment[0] != verb:
        return None
    return Aside(segment.start, segment.end, verb, parties.of((before or after)[-1 if before else 0], places=False))


def _has_content(verb: Token, segment: Span) -> bool:
    """Whether what is said follows in the same segment, as clause or as object."""
    return any(c.dep_ in CONTENT and verb.i < c.i < segment.end for c in verb.children)


def _leads_to(place: int, verb: Token) -> bool:
    """Whether nothing but helpers and adverbs stands between *place* and *verb*."""
    return all(token.pos_ in {"ADV", "AUX", "PART"} for token in verb.doc[place : verb.i])


def _head_of(token: Token) -> bool:
    """Whether *token* is not a part of another phrase's name."""
    return token.dep_ not in {"nmod:poss", "amod", "compound", "flat"} and token.pos_ in {"NOUN", "PROPN", "PRON"}


def _according(segment: Span, words: Mapping[str, frozenset[str]], parties: Parties) -> Aside | None:
    if segment[0].lower_ not in words["sourceMarkers"]:
        return None
    for token in segment:
        named = preposition(token) in words["sourceMarkers"] or token.pos_ in {"PROPN", "NOUN"}
        if named and (found := parties.of(token)):
            return Aside(segment.start, segment.end, segment[0], found)
    return None
