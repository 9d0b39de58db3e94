"""One gold document and the predictions for it → what is right, wrong and missed, at two levels.

An *edge* is source, relation and target; *attributed* is an edge with its speaker and stance. Each
level is a set: the same thing found twice in a document counts once. What is optional in the gold is
neither right, wrong nor missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from graph.evaluation.gold import GoldClaim, GoldDocument, GoldStatement
from graph.evaluation.names import normalised
from graph.evaluation.predicted import Named, Prediction
from graph.model import Stance

__all__ = ["FALSE_EVIDENCE", "Key", "Level", "Match", "in_order", "match"]

FALSE_EVIDENCE = "!evidence"
"""The source of a line whose offsets do not give its text: it matches nothing, whatever else it says."""

DENIAL = Stance.DENIES.value
"""The relation that shares its name with the stance; only its target may be open in the gold."""


class Key(NamedTuple):
    """What is compared: ids of gold parties, or ``?`` and a normalised name for who is not in the gold.

    An edge has neither speaker nor stance; an attributed statement has a stance, and None as its
    speaker where the document speaks.
    """

    source: str
    relation: str
    target: str | None
    speaker: str | None = None
    stance: str | None = None

    @property
    def edge(self) -> Key:
        return Key(self.source, self.relation, self.target)


@dataclass(frozen=True)
class Level:
    """What the gold asks for and allows, and the predictions by what they say (in the order of the lines).

    ``meant`` maps each key that was said to the gold key that it stands for, mostly itself.
    """

    required: frozenset[Key]
    optional: frozenset[Key]
    said: Mapping[Key, Sequence[Prediction]]
    meant: Mapping[Key, Key]

    @cached_property
    def found(self) -> frozenset[Key]:
        return frozenset(self.meant.values())

    @cached_property
    def right(self) -> frozenset[Key]:
        return self.found & self.required

    @cached_property
    def wrong(self) -> frozenset[Key]:
        return self.found - self.required - self.optional

    @cached_property
    def missed(self) -> frozenset[Key]:
        return self.required - self.found

    def meaning(self, key: Key) -> list[Prediction]:
        """The predictions that stand for the gold key *key*."""
        return [line for said, lines in self.said.items() if self.meant[said] == key for line in lines]


@dataclass(frozen=True)
class Match:
    """One document compared; ``false_evidence`` counts those of its ``lines`` whose offsets do not give their text."""

    document: GoldDocument
    edge: Level
    attributed: Level
    lines: int
    false_evidence: int

    @property
    def levels(self) -> dict[str, Level]:
        return {"edge": self.edge, "attributed": self.attributed}

    def stated(self) -> Iterator[tuple[Key, GoldClaim, GoldStatement]]:
        """Every statement of the gold, in its order, with its attributed key."""
        return _stated(self.document)


def match(document: GoldDocument, predictions: Iterable[Prediction]) -> Match:
    """Compare *document* with the *predictions* for it."""
    parties = _Parties(document)
    edges: dict[Key, list[Prediction]] = {}
    statements: dict[Key, list[Prediction]] = {}
    lines = false = 0
    for line in predictions:
        lines += 1
        honest = _reproduces(line, document.text)
        false += not honest
        edge = parties.edge(line) if honest else Key(FALSE_EVIDENCE, line.relation, str(line.start))
        edges.setdefault(edge, []).append(line)
        key = edge._replace(speaker=parties.find(line.speaker), stance=line.stance)
        statements.setdefault(key, []).append(line)
    return Match(document, *_compared(document, edges, statements), lines, false)


def in_order(keys: Iterable[Key]) -> list[Key]:
    """*keys* sorted, None before every name."""
    return sorted(keys, key=lambda key: tuple((part is not None, part or "") for part in key))


def _compared(
    document: GoldDocument, edges: Mapping[Key, Sequence[Prediction]], statements: Mapping[Key, Sequence[Prediction]]
) -> tuple[Level, Level]:
    required: tuple[set[Key], set[Key]] = set(), set()
    optional: tuple[set[Key], set[Key]] = set(), set()
    for claim in document.claims:
        (optional if claim.optional else required)[0].add(_edge(claim))
    for key, claim, statement in _stated(document):
        (optional if claim.optional or statement.optional else required)[1].add(key)
    return _level(required[0], optional[0], edges), _level(required[1], optional[1], statements)


def _level(required: set[Key], optional: set[Key], said: Mapping[Key, Sequence[Prediction]]) -> Level:
    meant = {key: _meant(key, required | optional) for key in said}
    return Level(frozenset(required), frozenset(optional), said, meant)


def _meant(key: Key, gold: set[Key]) -> Key:
    """A denial of nobody named in the gold may be listed with any target; the reverse is a mistake."""
    nobody = key._replace(target=None)
    return nobody if key.relation == DENIAL and key not in gold and nobody in gold else key


def _stated(document: GoldDocument) -> Iterator[tuple[Key, GoldClaim, GoldStatement]]:
    for claim in document.claims:
        for statement in claim.statements:
            yield _edge(claim)._replace(speaker=statement.speaker, stance=statement.stance.value), claim, statement


def _edge(claim: GoldClaim) -> Key:
    return Key(claim.source, claim.relation, claim.target)


def _reproduces(line: Prediction, text: str) -> bool:
    # an end behind the text is false too, though a slice would forgive it
    return 0 <= line.start < line.end <= len(text) and text[line.start : line.end] == line.evidence


class _Parties:
    """The parties of one gold document, to be found by what a prediction calls them."""

    def __init__(self, document: GoldDocument) -> None:
        self.names = {key: set(map(normalised, party.names)) for key, party in document.parties.items()}

    def edge(self, line: Prediction) -> Key:
        source = self.find(line.source) or ""
        return Key(source, line.relation, self.find(line.target))

    def find(self, entity: Named | None) -> str | None:
        """The id of the first party that has the entity's own name; else of the one that shares most names with it."""
        if entity is None:
            return None
        own = normalised(entity.name)
        known = next((key for key, names in self.names.items() if own in names), None)
        if known is not None:
            return known
        forms = {own, *map(normalised, entity.names)}
        shared = {key: len(names & forms) for key, names in self.names.items()}
        best = max(shared, key=lambda key: shared[key], default=None)  # of equals the first, as the gold lists them
        return best if best is not None and shared[best] else f"?{own}"
