"""Remark beside what is said → a find: "C, X said on Monday", "A, says X, B", "as X noted, C"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from graph.attributions.following import what_follows
from graph.attributions.lexicon import Lexicon
from graph.attributions.model import Find
from graph.attributions.phrases import subtree
from graph.attributions.sources import Sources
from graph.attributions.trees import SUBJECTS, is_finite, is_verbal, mark_of, subjects
from graph.attributions.verbs import Verbs

__all__ = ["Remarks", "scope"]

SHORT_END = 6
"""Tokens behind a verb that ends its sentence: a time or a place."""
SHORTEST = 3
"""Words of the shortest clause that a remark at the end of its sentence is taken to be about."""


def scope(token: Token, inside: int | None = None) -> Token:
    """The clause that a remark hanging on *token* is about: the whole one that it stands in.

    One that stands *inside* (the index of a token of it) a clause that has begun with "that" is about that clause.
    """
    node = token
    while node.head != node and node.dep_ not in {"ROOT", "parataxis"}:
        if node.dep_ == "conj" and subjects(node):
            break
        if inside is not None and node.dep_ == "ccomp" and mark_of(node) and node.left_edge.i < inside < node.i:
            break
        node = node.head
    return node


class Remarks:
    """The finds of verbs whose content does not hang on them."""

    def __init__(self, lexicon: Lexicon, sources: Sources, verbs: Verbs) -> None:
        self._lexicon = lexicon
        self._sources = sources
        self._verbs = verbs

    def find(self, doc: Doc, taken: set[int]) -> Iterator[Find]:
        """Finds of verbs other than the *taken* ones, by their indices."""
        for token in doc:
            if token.i in taken or not self._lexicon.is_verb(token) or not self._lexicon.takes_clause(token):
                continue
            find = self._beside(token) or self._behind(token) or self._last(token) or self._before(token)
            if find is not None and find.content:
                yield find

    def _beside(self, verb: Token) -> Find | None:
        """A parenthetical clause, or one with "as"."""
        as_said = verb.dep_ == "advcl" and mark_of(verb) == "as"
        if not as_said and not (verb.dep_ == "parataxis" and self._is_set_off(verb) and is_finite(verb)):
            return None
        source = self._sources.of(verb)
        if (source is None and not as_said) or (source is not None and _points(source)):
            return None
        aside = subtree(verb)
        about = subtree(scope(verb.head))
        if not as_said and verb.head.i > verb.i:
            about = {i for i in about if i > verb.i or i < min(aside)}
        return self._found(verb, source, about - aside, aside)

    @staticmethod
    def _is_set_off(verb: Token) -> bool:
        left = verb.left_edge.i
        marks = [verb.doc[i] for i in (left - 1, left) if i >= 0]
        return any(token.is_punct and token.text not in {":", ";"} for token in marks)

    def _behind(self, verb: Token) -> Find | None:
        """A verb at the end of its sentence, whose tree makes no content of what stands before its subject."""
        own = [child for child in subjects(verb) if child.i < verb.i]
        start = own[-1].left_edge.i if own else verb.i
        before = verb.doc[start - 1] if start else verb
        if before.text != "," or self._sources.of(verb) is None or verb.dep_ in {"acl:relcl", "acl", "advcl"}:
            return None
        leading = {token.i for token in verb.subtree if token.i < start}
        clauses = [c for c in verb.children if c.i < start and is_verbal(c) and is_finite(c) and not mark_of(c)]
        if len(leading) <= SHORTEST or not clauses:
            return None
        return self._found(verb, self._sources.of(verb), leading, subtree(verb) - leading)

    def _last(self, verb: Token) -> Find | None:
        """ "…, people close to him said.": read from word order, where the tree joins it to what stands before."""
        sentence, doc = verb.sent, verb.doc
        rest = doc[verb.i + 1 : sentence.end]
        closed = len(rest) <= SHORT_END and not any(t.pos_ in {"VERB", "AUX", "SCONJ"} or t.text == "," for t in rest)
        comma = next((t.i for t in reversed(doc[sentence.start : verb.i]) if t.text == ","), None)
        if comma is None or not closed or not is_finite(verb) or comma - sentence.start < SHORTEST:
            return None
        own = doc[comma + 1 : verb.i]
        if len(own) == 0 or any(t.tag_ in {"VBD", "VBZ", "VBP", "MD", "WP", "WDT", "CC", "IN"} for t in own[:1]):
            return None
        if any(t.pos_ in {"VERB", "AUX", "SCONJ"} and t.head != verb and t.tag_ not in {"VBN", "VBG"} for t in own):
            return None
        heads = [t for t in own if t.pos_ in {"NOUN", "PROPN", "PRON"} and t.dep_ in SUBJECTS]
        if not heads or not any(t.pos_ in {"VERB", "AUX"} for t in doc[sentence.start : comma]):
            return None
        content = set(range(sentence.start, comma))
        if _points(heads[-1]):
            return None
        return self._found(verb, heads[-1], content, set(range(comma, sentence.end)))

    def _before(self, verb: Token) -> Find | None:
        """A verb whose content stands right behind it, though not in its tree."""
        source, content = self._sources.of(verb), what_follows(verb)
        if source is None or not content or _points(source):
            return None
        return Find(verb, source, "verb", cue=self._verbs.cue(verb), content=content)

    def _found(self, verb: Token, source: Token | None, content: set[int], aside: set[int]) -> Find:
        return Find(verb, source, "remark", cue=self._verbs.cue(verb), content=content, aside=aside)


def _points(source: Token) -> bool:
    """Whether *source* is a word like "that" or "which", and no somebody."""
    return bool({"Dem", "Rel"} & set(source.morph.get("PronType", []))) or source.tag_ in {"WDT", "IN"}
