"""A generated corpus in which everything occurs that the viewer can filter: always the same one for the same size."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from graph.model import Claim, Corpus, Document, Entity, Kind, Modality, Stance, Statement

from .corpora import corpus_of, document, entity, statement

__all__ = ["busy_affair"]

RELATIONS = ("sanctions", "supplies", "supplies", "trains")
ITEMS = ("gliders", "patrol boats", "grain", "field kitchens", "radio sets", None)
STANCES = (Stance.ASSERTS, Stance.ASSERTS, Stance.ASSERTS, Stance.DENIES, Stance.DECLINES)
MODALITIES = (Modality.ACTUAL, Modality.ACTUAL, Modality.ACTUAL, Modality.PLANNED, Modality.POSSIBLE)
FILLING = "while the talks about the ferry line, the fishing grounds and the price of rope went on in the capital"
A_DOCUMENT = 12
OUTLETS = 9


def busy_affair(parties: int, *, each: int = 3) -> Corpus:
    """*each* statements for every one of *parties*, who are states and organisations; some have far more edges."""
    dice = random.Random(parties)  # noqa: S311 no secret depends on it
    actors = [
        entity(f"{'Harbour Company' if number % 4 == 3 else 'Province of Arvenia'} {number}", kind_of(number))
        for number in range(parties)
    ]
    officials = [
        entity(
            f"Minister Tolvan {number}", Kind.OFFICIAL, position="Minister of Ferries", represents=actors[number].iri
        )
        for number in range(max(2, parties // 20))
    ]
    told = [tell(dice, number, actors, officials) for number in range(parties * each)]
    pages = [told[start : start + A_DOCUMENT] for start in range(0, len(told), A_DOCUMENT)]
    statements: list[Statement] = []
    documents = []
    for number, page in enumerate(pages):
        of = report(number, page)
        documents.append(of)
        statements += [replace(found, document=of.name) for found in page]
    return corpus_of(tuple(documents), statements)


def kind_of(number: int) -> Kind:
    return Kind.ORGANISATION if number % 4 == 3 else Kind.STATE


def tell(dice: random.Random, number: int, actors: list[Entity], officials: list[Entity]) -> Statement:
    """One statement; every party is the source of some claims, the first ones are the target of most."""
    source = actors[number % len(actors)]
    target = actors[int((len(actors) - 1) * dice.random() ** 2)]
    target = target if target is not source else actors[(number + 1) % len(actors)]
    item = dice.choice(ITEMS)
    speaker = dice.choice([*officials, None])
    sentence = f"{speaker.name if speaker else 'It'} said that {source.name} sent {item} to {target.name}, {FILLING}."
    return statement(
        document(f"draft/{number}.txt", sentence),
        Claim(source, dice.choice(RELATIONS), target, item, item),
        sentence,
        speaker=speaker,
        stance=dice.choice(STANCES),
        modality=dice.choice(MODALITIES),
        date=dice.choice([None, f"20{30 + number % 3}", f"2031-{1 + number % 12:02}", f"2031-{1 + number % 12:02}-17"]),
        cue="said",
    )


def report(number: int, page: list[Statement]) -> Document:
    text = " ".join(sentences(page))
    name, outlet = f"reports/{number:05}.txt", f"Strait Courier {number % OUTLETS}"
    of = document(name, text, title=f"What the ferries carried, part {number}", publisher=outlet)
    return replace(of, date=f"203{1 + number % 2}-{1 + number % 12:02}-0{1 + number % 9}")


def sentences(page: list[Statement]) -> Iterator[str]:
    for found in page:
        yield found.evidence.text
