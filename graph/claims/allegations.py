"""Denial → what is denied: the clause or deed that was alleged, where the denial itself only points at it.

"Chad denied *the accusation*" says nothing of what Chad is said to have done: that stands with the word that
made the accusation ("accused Chad of arming rebels", "claims that …"), in the same sentence or before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Token

from graph.claims.accusers import Accusers
from graph.claims.events import Event
from graph.claims.parties import Parties, Party
from graph.claims.trees import is_relative, marker, preposition
from graph.model import Stance

__all__ = ["Allegations"]

CLAUSES = frozenset({"ccomp", "xcomp", "acl", "acl:relcl"})
"""How what is said hangs on the word that reports it."""
COMPLEMENTS = frozenset({"ccomp", "xcomp"})
PHRASES = frozenset({"obl", "nmod", "advcl"})
"""How a topic hangs on it: "accused X *of theft*", "a report *on torture*", "accused X *of stealing*"."""


class Allegations:
    """Finds what is alleged, in one document."""

    def __init__(self, words: Mapping[str, frozenset[str]], *, accusers: Accusers, parties: Parties) -> None:
        self._words = words
        self._accusers = accusers
        self._parties = parties

    def told(self, event: Event | None) -> Token | None:
        """What those who assert *event* say, where it is told there; else its predicate, or the noun that it is on."""
        if event is None:
            return None
        cues = (voice.cue for voice in event.voices if voice.stance is Stance.ASSERTS and voice.speakers)
        whole = next((said for cue in cues if (said := self.of(cue)) is not None), None)
        if whole is not None and (whole == event.predicate or whole.is_ancestor(event.predicate)):
            return whole
        return event.predicate.head if event.predicate.dep_ in {"acl", "acl:relcl"} else event.predicate

    def before(self, cue: Token, content: Sequence[Token], denier: Party, accuser: Party | None) -> Token | None:
        """What was alleged before *cue*, best by *accuser* and of *denier*; of a bare "which", its clause."""
        cues = self._accusers.before(cue, denier.entity, accuser.entity if accuser else None)
        found = next((said for word in cues if (said := self.of(word)) is not None), None)
        return found if found is not None else _above(content)

    def of(self, cue: Token) -> Token | None:
        """Head of what the verb or noun *cue* reports, past further words of reporting ("claims to *have shown*")."""
        for said in self._reported(cue):
            further = self.of(said) if self._is_report(said) else None
            return further if further is not None else said
        return None

    def _reported(self, cue: Token) -> Iterator[Token]:
        if cue.lemma_.lower() in self._words["sourceMarkers"]:
            yield cue.sent.root
            return
        if cue.pos_ == "VERB" and cue.lemma_.lower() in self._words["accusingVerbs"]:
            yield from self._topics(cue)
        if (clause := self.clause(cue)) is not None:
            yield clause
        if cue.pos_ in {"NOUN", "PROPN"}:
            yield from self._topics(cue)
        yield from (c for c in cue.children if c.dep_ == "obj" and self._is_claim(c) and self.of(c) is not None)

    @staticmethod
    def clause(cue: Token) -> Token | None:
        """What *cue* claims: "claims *that* …", "the claim *Peru shot* …"; not "claims *made* by …"."""
        for clause in (c for c in cue.children if c.dep_ in CLAUSES and c.i > cue.i):
            if clause.dep_ in COMPLEMENTS or marker(clause) is not None or _is_told(clause):
                return clause
            inner = (c for c in clause.subtree if clause.tag_ == "VBN" and c.dep_ in CLAUSES and marker(c) == "that")
            if (found := next(inner, None)) is not None:
                return found
        return None

    def _topics(self, cue: Token) -> Iterator[Token]:
        """Phrases and clauses behind a preposition of topic, but for the parties that a claim is by or against."""
        for child in cue.children:
            before = marker(child) if child.dep_ == "advcl" else preposition(child)
            topic = child.dep_ in PHRASES and child.i > cue.i and before in self._words["claimTopics"]
            if topic and not self._parties.of(child):
                yield child

    def _is_claim(self, token: Token) -> bool:
        return token.lemma_.lower() in self._words["claimNouns"]

    def _is_report(self, token: Token) -> bool:
        verb = token.pos_ == "VERB" and token.lemma_.lower() in self._words["assertingVerbs"]
        return verb or (token.pos_ == "NOUN" and self._is_claim(token))


def _is_told(clause: Token) -> bool:
    return clause.dep_ == "acl" and any(child.dep_ in {"nsubj", "nsubj:pass"} for child in clause.children)


def _above(content: Iterable[Token]) -> Token | None:
    """ "A bridge was blown up, *which* Chad denies": the verb of the clause that the relative pronoun stands for."""
    for token in content:
        if is_relative(token):
            verbs = (node for node in token.head.ancestors if node.pos_ == "VERB")
            return next(verbs, None)
    return None
