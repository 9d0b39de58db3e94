"""The difference of two builds → lines for people: what became of the documents, then claim by claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from graph.cli.wording import document_counts, proposition, voice
from graph.comparison import Aspect, Change, ClaimChange, Difference
from graph.model import Claim, Modality, Statement

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["difference_lines"]

SIGNS = {Change.NEW: "+", Change.GONE: "-", Change.CHANGED: "~"}


def difference_lines(difference: Difference, ontologies: Sequence[Ontology]) -> Iterator[str]:
    """Counts, then each claim that differs; a relation is labelled by the first of *ontologies* that knows it."""
    yield f"Documents: {', '.join(document_counts(difference.documents)) or 'none'}"
    counts = Counter(change.change for change in difference.claims)
    numbers = [f"{counts[change]} {change}" for change in Change if counts[change]]
    yield f"Claims: {', '.join([*numbers, f'{difference.same} as before'])}"
    for change in difference.claims:
        yield ""
        yield from _claim_lines(change, difference.names, ontologies)


def _claim_lines(change: ClaimChange, names: Mapping[str, str], ontologies: Sequence[Ontology]) -> Iterator[str]:
    status = " → ".join(dict.fromkeys(status for status in (change.before, change.after) if status))
    yield f"{SIGNS[change.change]} {_words(change.claim, ontologies)}  [{change.claim.id}, {status}]"
    if change.change is Change.CHANGED:
        yield from map(_aspect_line, change.aspects)
    for sign, statements in (("-", change.withdrawn), ("+", change.added)):
        for statement in statements:
            yield f"    {sign} {voice(statement)} {statement.stance}{_circumstances(statement)}"
            yield f"        “{' '.join(statement.evidence.text.split())}”"
            yield f"        {names[statement.document]}, characters {statement.evidence.start}–{statement.evidence.end}"


def _words(claim: Claim, ontologies: Sequence[Ontology]) -> str:
    """The claim in words."""
    knowing = [ontology for ontology in ontologies if claim.relation in ontology.relations]
    return proposition(claim, knowing[0] if knowing else None)


def _aspect_line(aspect: Aspect) -> str:
    parts = [f"{sign} {value}" for sign, values in (("-", aspect.gone), ("+", aspect.new)) for value in values]
    return f"    {aspect.name}: {', '.join(parts)}"


def _circumstances(statement: Statement) -> str:
    modality = "" if statement.modality is Modality.ACTUAL else statement.modality
    known = ", ".join(fact for fact in (modality, statement.date, statement.claim.item) if fact)
    return f" ({known})" if known else ""
