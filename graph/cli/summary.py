"""A build's report → the lines that ``claimgraph build`` ends with."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from graph.cli.wording import document_counts, proposition, voice
from graph.model import Corpus, Kind, Stance, Statement, Status, status_of

if TYPE_CHECKING:
    from graph.ontology import Ontology
    from graph.pipeline import BuildReport

__all__ = ["summarise"]


def summarise(report: BuildReport, out: Path) -> str:
    """Documents, entities by kind, claims by relation and status, one disputed claim, and where the viewer is."""
    corpus = report.corpus
    lines = [
        _documents(report),
        _entities(corpus, report.ontology),
        "",
        *_claims(corpus),
        *_dispute(corpus, report.ontology),
        "",
        f"Viewer:  {out / 'graph.html'}   (open it in a browser; it needs no network)",
    ]
    return "\n".join(lines)


def _documents(report: BuildReport) -> str:
    count = _count(len(report.corpus.documents), "document")
    notes = [
        f"{report.reused} done before" if report.reused else "",
        f"{len(report.skipped)} skipped" if report.skipped else "",
        f"{_count(report.passed_over, 'other file')} passed over" if report.passed_over else "",
    ]
    more = ", ".join(note for note in notes if note)
    changes = ", ".join(document_counts(report.changes)) if report.changes else ""
    return count + (f": {changes}" if changes else "") + (f" ({more})" if more else "")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _entities(corpus: Corpus, ontology: Ontology) -> str:
    counts = Counter(entity.kind for entity in corpus.entities)
    kinds = ", ".join(f"{ontology.classes[kind].label} {counts[kind]}" for kind in Kind)
    return f"{len(corpus.entities)} entities: {kinds}"


def _claims(corpus: Corpus) -> Iterator[str]:
    claims = claims_of(corpus)
    counts: dict[str, Counter[Status]] = defaultdict(Counter)
    for statements in claims.values():
        counts[statements[0].claim.relation][status_of({s.stance for s in statements})] += 1
    yield f"{_count(len(claims), 'claim')} in {_count(len(corpus.statements), 'statement')}:"
    width = max((len(name) for name in counts), default=0)
    for relation, by_status in sorted(counts.items()):
        parts = ", ".join(f"{by_status[status]} {status}" for status in Status if by_status[status])
        yield f"  {relation:<{width}}  {by_status.total():>3}  ({parts})"


def _dispute(corpus: Corpus, ontology: Ontology) -> Iterator[str]:
    """The disputed claim with most statements, and who stands on which side."""
    disputed = [s for s in claims_of(corpus).values() if status_of({x.stance for x in s}) is Status.DISPUTED]
    if not disputed:
        return
    statements = min(disputed, key=lambda found: (-len(found), found[0].claim.id))
    yield ""
    yield f"Disputed: {proposition(statements[0].claim, ontology)}  [{statements[0].claim.id}]"
    for stance, verb in ((Stance.ASSERTS, "asserted by"), (Stance.DENIES, "denied by")):
        speakers = {voice(s) for s in statements if s.stance is stance}
        yield f"  {verb:<11} {'; '.join(sorted(speakers))}"


def claims_of(corpus: Corpus) -> dict[str, list[Statement]]:
    """Statements by claim id, ids sorted."""
    grouped: dict[str, list[Statement]] = defaultdict(list)
    for statement in corpus.statements:
        grouped[statement.claim.id].append(statement)
    return dict(sorted(grouped.items()))
