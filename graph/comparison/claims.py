"""The claims of two builds → which are new, gone and changed, and by which statements.

A claim is the same where its id is, which is made of its parties, relation and kind of item. A statement
is the same where a reader would say so: the same document, speaker, sentence, stance, modality, date and
item. Where in the document it stands, and how it was read, may differ.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from graph.comparison.documents import DocumentChanges, compare_documents
from graph.model import Claim, Corpus, Statement, Status, status_of

__all__ = ["ASPECTS", "Aspect", "Change", "ClaimChange", "Difference", "compare"]

Key = tuple[str | None, ...]


class Change(StrEnum):
    """What became of a claim."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True)
class Aspect:
    """What all statements on a claim hold of one thing ("dates"): values that only the old or the new ones have."""

    name: str
    gone: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True)
class ClaimChange:
    """One claim that is not as it was: its status (None where it is not there), and the statements that differ.

    ``claim`` is as the new build words it, or the old one where it is gone. ``aspects`` are those of
    :data:`ASPECTS` that differ, in their order.
    """

    change: Change
    claim: Claim
    before: Status | None
    after: Status | None
    aspects: tuple[Aspect, ...]
    added: tuple[Statement, ...]
    withdrawn: tuple[Statement, ...]


@dataclass(frozen=True)
class Difference:
    """All that differs between two builds; ``same`` counts claims, ``names`` has documents' names by IRI."""

    documents: DocumentChanges
    claims: tuple[ClaimChange, ...]
    same: int
    names: Mapping[str, str]


def speaker(statement: Statement) -> str | None:
    return statement.speaker.name if statement.speaker else None


ASPECTS: Mapping[str, Callable[[Statement], str | None]] = {
    "speakers": speaker,
    "stances": lambda statement: statement.stance,
    "modalities": lambda statement: statement.modality,
    "dates": lambda statement: statement.date,
    "items": lambda statement: statement.claim.item,
}
"""What is compared over all statements on a claim. Where a document speaks itself there is no speaker."""


def compare(old: Corpus, new: Corpus) -> Difference:
    """Two corpora → their difference; claims by change, then by the words of the claim, then by id."""
    documents = compare_documents(old.documents, new.documents)
    names = {document.iri: document.name for corpus in (old, new) for document in corpus.documents}
    matcher = _Matcher(names, dict(documents.renamed))
    before, after = _by_claim(old.statements), _by_claim(new.statements)
    found = [matcher.compare(before.get(id_, []), after.get(id_, [])) for id_ in before.keys() | after.keys()]
    changes = [change for change in found if change]
    return Difference(documents, tuple(sorted(changes, key=_order)), len(found) - len(changes), names)


def _by_claim(statements: Iterable[Statement]) -> Mapping[str, list[Statement]]:
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        found[statement.claim.id].append(statement)
    return found


def _order(change: ClaimChange) -> tuple[int, str, str, str, str, str]:
    claim = change.claim
    target = claim.target.name if claim.target else ""
    return list(Change).index(change.change), claim.source.name, claim.relation, target, claim.item or "", claim.id


class _Matcher:
    """Compares the statements on one claim, in documents that may have been renamed between the builds."""

    def __init__(self, names: Mapping[str, str], renamed: Mapping[str, str]) -> None:
        self.names, self.renamed = names, renamed

    def compare(self, old: Sequence[Statement], new: Sequence[Statement]) -> ClaimChange | None:
        """The statements of either build on one claim → what has changed, None if nothing has."""
        withdrawn, added = tuple(self._surplus(old, new)), tuple(self._surplus(new, old))
        if not withdrawn and not added:
            return None
        return ClaimChange(
            change=Change.NEW if not old else Change.CHANGED if new else Change.GONE,
            claim=(new or old)[0].claim,
            before=_status(old),
            after=_status(new),
            aspects=tuple(_aspects(old, new)),
            added=added,
            withdrawn=withdrawn,
        )

    def _surplus(self, some: Sequence[Statement], others: Sequence[Statement]) -> Iterator[Statement]:
        """Those of *some* that *others* do not have; one that is there twice must be there twice."""
        left = Counter(map(self._key, others))
        for statement in some:
            key = self._key(statement)
            if left[key]:
                left[key] -= 1
            else:
                yield statement

    def _key(self, statement: Statement) -> Key:
        name = self.names[statement.document]
        said = " ".join(statement.evidence.text.split())
        who = statement.speaker.iri if statement.speaker else None
        how = statement.stance, statement.modality, statement.date, statement.claim.item
        return (self.renamed.get(name, name), who, *how, said)


def _status(statements: Sequence[Statement]) -> Status | None:
    return status_of({statement.stance for statement in statements}) if statements else None


def _aspects(old: Sequence[Statement], new: Sequence[Statement]) -> Iterator[Aspect]:
    for name, value in ASPECTS.items():
        before = {found for statement in old if (found := value(statement))}
        after = {found for statement in new if (found := value(statement))}
        if before != after:
            yield Aspect(name, tuple(sorted(before - after)), tuple(sorted(after - before)))
