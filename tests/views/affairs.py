"""Corpora whose pictures are hard to label: two states tied by several edges, hubs, long names and long items."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Claim, Corpus, Entity, Kind, Stance

from .corpora import corpus_of, document, entity, statement

__all__ = ["AFFAIRS", "affair_of", "fleet_affair", "ring_affair", "star_affair"]

Told = tuple[Entity, str, Entity, str | None]


def affair_of(told: Sequence[Told], disputed: Sequence[Told] = ()) -> Corpus:
    """Each claim told once; those of *disputed* are denied as well."""
    documents, statements = [], []
    for number, (source, relation, target, item) in enumerate([*told, *disputed]):
        sentence = f"Report {number}: {source.name} {relation} {target.name} {item or ''}."
        of = document(f"reports/{number:02}.txt", sentence)
        stance = Stance.DENIES if number >= len(told) else Stance.ASSERTS
        documents.append(of)
        statements.append(statement(of, Claim(source, relation, target, item), sentence, stance=stance))
    return corpus_of(tuple(documents), statements)


def fleet_affair() -> Corpus:
    """Nine parties and eleven edges: two hubs, two pairs of states with two edges each, long items and names."""
    arvenia, brelland, corvia = entity("Arvenia"), entity("Brelland"), entity("United Cantons of Corvia")
    airline = entity("Air Arvenia", Kind.ORGANISATION)
    guard = entity("Revolutionary Harbour Guard Corps", Kind.ORGANISATION)
    league = entity("League of Islands", Kind.ORGANISATION)
    friends = [entity("Dorland"), entity("Estmark"), entity("United Farrow")]
    delivery: Told = (arvenia, "supplies", brelland, "long-range gliders")
    return affair_of(
        [
            delivery,
            (arvenia, "trains", brelland, "fly these new machines"),
            (arvenia, "denies", corvia, None),
            (corvia, "sanctions", arvenia, "further sanctions"),
            (corvia, "sanctions", brelland, None),
            (corvia, "sanctions", airline, None),
            (league, "sanctions", arvenia, "league sanctions"),
            (guard, "supplies", brelland, "patrol boats"),
            *((friend, "sanctions", airline, "sanctions") for friend in friends),
        ],
        [delivery],
    )


def star_affair(rays: int = 12) -> Corpus:
    """One state that supplies *rays* others."""
    hub = entity("Arvenia")
    return affair_of([(hub, "supplies", entity(f"Far Province {number}"), "gliders") for number in range(rays)])


def ring_affair(states: int = 8) -> Corpus:
    """Each state supplies the next one and is sanctioned by it: twice as many edges as states."""
    ring = [entity(f"Coastal Republic {number}") for number in range(states)]
    pairs = list(zip(ring, ring[1:] + ring[:1], strict=True))
    return affair_of(
        [
            *((giver, "supplies", taker, "grain") for giver, taker in pairs),
            *((taker, "sanctions", giver, None) for giver, taker in pairs),
        ]
    )


AFFAIRS = {"fleet": fleet_affair(), "star of 12": star_affair(), "ring of 8, 16 edges": ring_affair()}
