"""Matches → every miss and every wrong one, as a reader would want to look it up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.evaluation.gold import GoldClaim, GoldDocument, GoldStatement
from graph.evaluation.matching import FALSE_EVIDENCE, Key, Level, Match
from graph.evaluation.predicted import Named, Prediction

__all__ = ["Mistake", "list_mistakes"]


@dataclass(frozen=True)
class Mistake:
    """What is missed, told in the gold's names, or wrong, told in the line's, with the sentence.

    ``level`` is ``edge`` (without speaker and stance) or ``attributed``, where a speaker of None is
    the document. ``start`` counts characters of the text, -1 where a line gave no evidence.
    ``false_evidence``: it is wrong because its offsets do not give its text.
    """

    document: str
    start: int
    level: str
    verdict: str
    source: str
    relation: str
    target: str | None
    item: str | None
    speaker: str | None
    stance: str | None
    sentence: str
    false_evidence: bool = False


def list_mistakes(matches: Iterable[Match]) -> tuple[Mistake, ...]:
    """All of them, by document and place in it; at each level as many as the counts say."""
    return tuple(sorted((mistake for match in matches for mistake in _of_document(match)), key=_order))


def _order(mistake: Mistake) -> tuple[str | int, ...]:
    who = (mistake.source, mistake.relation, mistake.target or "", mistake.speaker or "", mistake.stance or "")
    return (mistake.document, mistake.start, mistake.sentence, mistake.level != "edge", mistake.verdict, *who)


def _of_document(match: Match) -> Iterator[Mistake]:
    for name, level in match.levels.items():
        for key in level.missed:
            yield _missed(match.document, name, *_example(match, key))
        for key in level.wrong:
            yield _wrong(match.document, name, key, level)


def _example(match: Match, key: Key) -> tuple[GoldClaim, GoldStatement]:
    """The first statement of the gold with *key*, an edge or attributed; one that is not optional, if there is any."""
    found = [(claim, statement) for said, claim, statement in match.stated() if key in {said, said.edge}]
    return min(found, key=lambda pair: pair[0].optional or pair[1].optional)


def _missed(document: GoldDocument, level: str, claim: GoldClaim, statement: GoldStatement) -> Mistake:
    names = {None: None} | {key: party.names[0] for key, party in document.parties.items()}
    attributed = level == "attributed"
    return Mistake(
        document=document.name,
        start=document.text.find(statement.evidence),
        level=level,
        verdict="missed",
        source=document.parties[claim.source].names[0],
        relation=claim.relation,
        target=names[claim.target],
        item=claim.item,
        speaker=names[statement.speaker] if attributed else None,
        stance=statement.stance if attributed else None,
        sentence=statement.evidence,
    )


def _wrong(document: GoldDocument, name: str, key: Key, level: Level) -> Mistake:
    line: Prediction = level.said[key][0]
    attributed = name == "attributed"
    return Mistake(
        document=document.name,
        start=line.start,
        level=name,
        verdict="wrong",
        source=line.source.name,
        relation=line.relation,
        target=_name(line.target),
        item=line.item,
        speaker=_name(line.speaker) if attributed else None,
        stance=line.stance if attributed else None,
        sentence=line.evidence,
        false_evidence=key.source == FALSE_EVIDENCE,
    )


def _name(entity: Named | None) -> str | None:
    return entity.name if entity else None
