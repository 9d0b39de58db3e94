"""Statements → how a speaker's stance on a claim changed: "denied on 3 October, asserted on 4 November".

What counts is when something was *said*: the date that the text gives the saying (``Statement.said``), else that of
the document that reports it. The date of the event (``Statement.date``) says nothing of when people spoke of it. A
long sentence that is printed again later is not said again: all its statements bear the earliest of their dates.

Nothing is guessed. A document's date is the last day on which something in it can have been said: in a document that
dates another saying of the speaker on the claim, it does not count. ISO dates are put in order only where the order
is certain: a statement of "October 2031" stands before those of November, but neither before nor after one of
3 October 2031. It is set apart then, like a statement in a document without a date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.model import Claim, Corpus, Entity, Stance, Statement, slug

__all__ = ["History", "Position", "histories"]

SHORT = 8
"""Words; a sentence with no more of them is not taken for a reprint of another."""


@dataclass(frozen=True)
class Position:
    """What a speaker held from the date ``first`` to the date ``last``: one stance, or several on the same day.

    The dates are those of the first and the last statement, ISO 8601 at the precision known.
    """

    stances: tuple[Stance, ...]
    first: str
    last: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class History:
    """What one speaker has said of one claim, in the order of time; ``undated`` are the statements set apart."""

    speaker: Entity
    claim: Claim
    positions: tuple[Position, ...]
    undated: tuple[Statement, ...]

    @property
    def changed(self) -> bool:
        """Whether the speaker took another position later on."""
        return len(self.positions) > 1


def histories(corpus: Corpus) -> Iterator[History]:
    """A history for each speaker and claim, sorted by claim and speaker; a document's own voice has none."""
    published = {key: document.date for document in corpus.documents for key in (document.iri, document.name)}
    spoken: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in corpus.statements:
        if statement.speaker is not None:
            spoken[statement.claim.id, statement.speaker.iri].append(statement)
    for _, statements in sorted(spoken.items()):
        yield from _history(statements, _dates(statements, published))


def _dates(statements: Sequence[Statement], published: Mapping[str, str | None]) -> dict[str, str | None]:
    """Statements (by IRI) → when each was said, as far as is known; the same for the same sentence."""
    printed: dict[tuple[Stance, str], list[str]] = defaultdict(list)
    dating = {statement.document for statement in statements if statement.said}
    sentences = {statement.iri: _sentence(statement, alone=len(statements) == 1) for statement in statements}
    for statement in statements:
        latest = None if statement.document in dating else published.get(statement.document)
        if date := statement.said or latest:
            printed[sentences[statement.iri]].append(date)
    return {iri: min(printed.get(sentence, ()), key=_last_day, default=None) for iri, sentence in sentences.items()}


def _sentence(statement: Statement, *, alone: bool) -> tuple[Stance, str]:
    """The same for reprints of one sentence, and for no others: a short one may well be written twice."""
    words = "" if alone else slug(statement.evidence.text)
    return statement.stance, words if words.count("-") >= SHORT else statement.iri


def _last_day(date: str) -> str:
    """A key that sorts a month or a year behind its days."""
    return f"{date}~"


def _history(statements: Sequence[Statement], dates: Mapping[str, str | None]) -> Iterator[History]:
    known = {date for date in dates.values() if date}
    certain = {date for date in known if not any(other != date and other.startswith(date) for other in known)}
    moments: dict[str, list[Statement]] = defaultdict(list)
    undated: list[Statement] = []
    for statement in statements:
        date = dates[statement.iri]
        (moments[date] if date in certain else undated).append(statement)
    speaker = statements[0].speaker
    if speaker is not None:
        yield History(speaker, statements[0].claim, tuple(_fold(moments)), tuple(undated))


def _fold(moments: Mapping[str, Sequence[Statement]]) -> Iterator[Position]:
    """Statements by date → positions: dates that follow one another with the same stances are one position."""
    held: Position | None = None
    for date, statements in sorted(moments.items()):
        stances = tuple(stance for stance in Stance if any(s.stance is stance for s in statements))
        if held and held.stances == stances:
            held = Position(stances, held.first, date, (*held.statements, *statements))
            continue
        if held:
            yield held
        held = Position(stances, date, date, tuple(statements))
    if held:
        yield held
