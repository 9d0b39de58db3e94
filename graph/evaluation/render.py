"""A scorecard → tables of text and lines of text; who prints them, and how, is not known here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from graph.evaluation.counts import Counts, Share
from graph.evaluation.mistakes import Mistake
from graph.evaluation.reliability import Reliability
from graph.evaluation.scorecard import Scorecard

__all__ = ["Table", "mistake_lines", "summary", "tables"]


class Table(NamedTuple):
    """Heads of the columns, the first of which says what the rows are, the cells, and a line to stand below."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    note: str = ""


def summary(card: Scorecard) -> str:
    """What was compared, in one line, and a line for whatever of it could not count."""
    lines = [f"{_number(card.documents, 'document')}, {_number(card.lines, 'statement')} found."]
    if card.elsewhere:
        lines.append(f"{_number(card.elsewhere, 'statement')} on documents that are not in the gold: not scored.")
    if card.false_evidence:
        lines.append(f"{_number(card.false_evidence, 'statement')} whose offsets do not give their text: wrong.")
    return "\n".join(lines)


def tables(card: Scorecard) -> Iterator[Table]:
    """The tables of the card in their order; one without rows is left out."""
    levels = {"edge": card.edge, "attributed": card.attributed}
    found = [
        _counted("in all", levels),
        _counted("edge, by relation", card.edge_by_relation),
        _counted("attributed, by relation", card.attributed_by_relation),
        _counted("attributed, by stance", card.by_stance),
        _counted("attributed, by speaker", card.by_speaker),
        _recalled(card),
        _attributes(card),
    ]
    if card.reliability:
        found.append(_reliability(card.reliability))
    yield from (table for table in found if table.rows)


def mistake_lines(mistakes: Iterable[Mistake]) -> Iterator[str]:
    """Each sentence once, after the name of its document; below it what is missed and what is wrong there."""
    for (document, _, sentence), found in groupby(
        mistakes, key=lambda each: (each.document, each.start, each.sentence)
    ):
        yield f"{document}: “{' '.join(sentence.split())}”"
        for mistake in found:
            reason = "  (its offsets do not give this text)" if mistake.false_evidence else ""
            yield f"    {mistake.level} {mistake.verdict}: {_claim(mistake)}{reason}"


def _claim(mistake: Mistake) -> str:
    item = f": {mistake.item}" if mistake.item else ""
    proposition = f"{mistake.source} —{mistake.relation}→ {mistake.target or '…'}{item}"
    if mistake.stance is None:
        return proposition
    return f"{mistake.speaker or 'the document itself'} {mistake.stance}: {proposition}"


def _counted(what: str, rows: Mapping[str, Counts]) -> Table:
    columns = (what, "precision", "recall", "F1", "right", "wrong", "missed")
    return Table(columns, [(name, *_shares(counts)) for name, counts in rows.items()])


def _shares(counts: Counts) -> tuple[str, ...]:
    shares = (counts.precision, counts.recall, counts.f1)
    return (*map(_share, shares), *map(str, (counts.tp, counts.fp, counts.fn)))


def _recalled(card: Scorecard) -> Table:
    columns = ("attributed, by modality of the gold", "recall", "found", "of", "with that modality")
    rows = [
        (name, _share(Share(row.found, row.required).value), str(row.found), str(row.required), str(row.same))
        for name, row in card.by_modality.items()
    ]
    return Table(columns, rows)


def _attributes(card: Scorecard) -> Table:
    columns = ("on matched edges", "share", "right", "of")
    rows = [
        (name, _share(share.value), str(share.right), str(share.total))
        for name, share in card.attributes.items()
        if share.total
    ]
    return Table(columns, rows)


def _reliability(table: Reliability) -> Table:
    columns = ("confidence", "statements", "mean confidence", "share right")
    rows = [
        (f"{each.low:.1f} to {each.high:.1f}", str(each.statements), _share(each.confidence), _share(each.right))
        for each in table.bins
    ]
    unsaid = f"; {_number(table.unsaid, 'statement')} without a confidence left out" if table.unsaid else ""
    return Table(columns, rows, f"Expected calibration error: {_share(table.error)}{unsaid}.")


def _share(value: float) -> str:
    return f"{value:.3f}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"
