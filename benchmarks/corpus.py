"""A number of claims → documents with statements, invented and seeded: the same number gives the same corpus.

A few parties come up often and most of them rarely, as in the news (a Zipf distribution); five statements make
a document; one in five denies and one in ten declines.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from graph.model import ID, Claim, Document, Entity, Evidence, Kind, Modality, Stance, Statement, digest

__all__ = ["make_corpus"]

T = TypeVar("T")

PER_DOCUMENT = 5
STATES = 200
PUBLISHERS = 300
RELATIONS = ("supplies", "sanctions", "trains")
STANCES = (7, 2, 1)
MODALITIES = (8, 1, 1)
"""How often each stance and modality comes, in the order in which the model lists them."""

ITEMS = (("missiles", "missile"), ("drones", "drone"), ("rockets", "rocket"), ("tanks", "tank"), ("fuel", "fuel"))
WORDS = (
    "officials crates harbour convoy spokesman shipment border ministry vessel agreement Tuesday inspectors cargo "
    "radar brigade pallets customs airfield contract delegation freight manifest pier warehouse escort"
)


@dataclass(frozen=True)
class _World:
    """The parties, each list from the one that comes up most often to the one that does so least."""

    states: Sequence[Entity]
    speakers: Sequence[Entity]


def make_corpus(claims: int) -> Iterator[tuple[Document, list[Statement]]]:
    """As many statements as *claims*, as the earlier stages would give them; the more, the more repeat a claim."""
    chance = random.Random(claims)
    world = _make_world(max(300, claims // 10))
    for number in range(claims // PER_DOCUMENT):
        yield _make_document(number, world, chance)


def _make_world(speakers: int) -> _World:
    states = [Entity(f"{ID}state/s{n}", f"State {n}", Kind.STATE, (f"State {n}", f"S{n}")) for n in range(STATES)]
    people = [_make_speaker(number, states[number % STATES]) for number in range(speakers)]
    return _World(states, people)


def _make_speaker(number: int, state: Entity) -> Entity:
    kind = Kind.OFFICIAL if number % 3 else Kind.ORGANISATION
    name = f"{kind} {number}"
    position = "minister" if kind is Kind.OFFICIAL else None
    return Entity(f"{ID}{kind.lower()}/p{number}", name, kind, (name, f"P{number}"), position, state.iri)


def _make_document(number: int, world: _World, chance: random.Random) -> tuple[Document, list[Statement]]:
    sentences = [f"{' '.join(chance.choices(WORDS.split(), k=chance.randint(14, 28)))}." for _ in range(PER_DOCUMENT)]
    text = " ".join(sentences)
    date = f"20{chance.randint(14, 26)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
    publisher = f"Outlet {number % PUBLISHERS}"
    document = Document(f"{number}.txt", text, digest(text), f"Report {number}", publisher, date=date)
    starts = [0, *accumulate(len(sentence) + 1 for sentence in sentences)]
    pieces = zip(starts, sentences, strict=False)
    return document, [_make_statement(document, start, sentence, world, chance) for start, sentence in pieces]


def _make_statement(document: Document, start: int, sentence: str, world: _World, chance: random.Random) -> Statement:
    source, target = _choose(chance, world.states), _choose(chance, chance.choice((world.states, world.speakers)))
    relation = _choose(chance, RELATIONS)
    item, kind = chance.choice(ITEMS) if relation == "supplies" else (None, None)
    return Statement(
        document=document.iri,
        claim=Claim(source, relation, target, item, kind),
        speaker=_choose(chance, world.speakers) if chance.random() < 0.8 else None,
        stance=chance.choices(list(Stance), STANCES)[0],
        modality=chance.choices(list(Modality), MODALITIES)[0],
        evidence=Evidence(start, start + len(sentence), sentence, (("source", start, start + 5),)),
        date=document.date[:7] if document.date else None,
        cue="said",
        explanation="invented",
        confidence=chance.randint(50, 99) / 100,
    )


def _choose(chance: random.Random, ranked: Sequence[T]) -> T:
    """One of *ranked*, the earlier the likelier (Zipf), in constant time."""
    return ranked[int((len(ranked) + 1) ** chance.random()) - 1]
