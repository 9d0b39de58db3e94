"""Marker of a source → a find: "according to X, C", "C, in the words of X", "in X's view, C"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from graph.attributions.lexicon import Lexicon
from graph.attributions.model import Find
from graph.attributions.phrases import noun_phrase, subtree
from graph.attributions.remarks import scope
from graph.attributions.trees import subjects
from graph.claims.trees import preposition

__all__ = ["find_marked"]


def find_marked(doc: Doc, lexicon: Lexicon) -> Iterator[Find]:
    """Finds in text order."""
    for token in doc:
        length = _marker_at(token, lexicon)
        if length:
            yield from _marked(doc, token.i, token.i + length)
        elif token.dep_ == "advmod" and token.lower_ in lexicon.adverbs:
            yield from _hearsay(token)
        elif token.lemma_.lower() in lexicon.possessions and preposition(token) in {"in", "by", "to"}:
            yield from _possessed(token)


def _marker_at(token: Token, lexicon: Lexicon) -> int:
    doc, start = token.doc, token.i
    for marker in lexicon.markers:
        if tuple(t.lower_ for t in doc[start : start + len(marker)]) == marker:
            return len(marker)
    return 0


def _marked(doc: Doc, start: int, end: int) -> Iterator[Find]:
    """The source begins at *end*; the highest word that begins no further left than the marker heads it."""
    if end >= len(doc) or doc[end].is_punct:
        return
    source = _head_at(doc[end], start, end)
    top = source.head if start <= source.head.i < end else source
    phrase = set(range(end, max(noun_phrase(source), default=end) + 1))
    aside = {i for i in subtree(top) if i >= start} | phrase
    about = subtree(scope(top.head, start)) if top.head != top else set(range(top.sent.start, top.sent.end))
    content = _beside(about, aside, scope(top.head, start))
    if content:
        cue = set(range(start, end))
        yield Find(doc[start], source, "marker", cue=cue, content=content, aside=aside, phrase=phrase)


def _head_at(token: Token, start: int, end: int) -> Token:
    """The word over *token* that the marker (tokens *start* to *end*) hangs on or governs."""
    while token.head != token and token.head.i >= end and not _is_marked(token, start, end):
        token = token.head
    return token


def _is_marked(token: Token, start: int, end: int) -> bool:
    hangs = token.dep_ in {"obl", "nmod", "nsubj", "obj", "conj"}
    return hangs or start <= token.head.i < end or any(start <= child.i < end for child in token.children)


def _beside(about: set[int], aside: set[int], clause: Token) -> set[int]:
    """The *clause* without the remark, and without a coordinated one that begins behind it."""
    end = max(aside)
    others = [c for c in clause.children if c.dep_ in {"conj", "parataxis"} and c.left_edge.i > end and subjects(c)]
    further = {i for other in others for i in subtree(other) if min(aside) > clause.left_edge.i}
    return {i for i in about - aside - further if clause.sent.start <= i < clause.sent.end}


def _hearsay(adverb: Token) -> Iterator[Find]:
    """ "Reportedly, C", "an allegedly forged letter": what the adverb stands with, and nobody's name."""
    about = scope(adverb.head) if adverb.head.pos_ in {"VERB", "AUX"} else adverb.head
    if adverb.head.pos_ in {"VERB", "AUX"} and adverb.head.dep_ in {"acl", "acl:relcl", "amod", "ccomp", "conj"}:
        about = adverb.head
    content = subtree(about) - {adverb.i}
    if content:
        yield Find(adverb, None, "marker", cue={adverb.i}, content=content)


def _possessed(noun: Token) -> Iterator[Find]:
    owner = next((child for child in noun.children if child.dep_ == "nmod:poss"), None)
    if owner is None or noun.head == noun or noun.dep_ not in {"obl", "nmod", "advmod", "parataxis"}:
        return
    aside = subtree(noun)
    inside = {child.i for child in noun.children if child.dep_ in {"case", "amod"}} | {noun.i}
    content = subtree(scope(noun.head, noun.left_edge.i)) - aside
    if content and _is_set_off(noun):
        yield Find(noun, owner, "marker", cue=inside, content=content, aside=aside)


def _is_set_off(noun: Token) -> bool:
    """Whether the phrase begins its sentence or stands between commas: "he wrote in his account" is another thing."""
    doc, left, right = noun.doc, noun.left_edge.i, noun.right_edge.i
    before = left == noun.sent.start or doc[left - 1].is_punct or doc[left].is_punct
    after = right + 1 >= noun.sent.end or doc[right + 1].is_punct or doc[right].is_punct
    return before and after
