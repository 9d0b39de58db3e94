"""Documents → which passages each carries, where a passage is the same in all that carry it or an edited copy of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.model import Document, Evidence
from graph.origins.likeness import group_passages
from graph.origins.passages import Passage, split_passages

__all__ = ["COPIED", "LEAST", "Carried", "copies", "read_carried"]

COPIED = 0.5
"""The part of a document that another one must carry for the two to be copies."""

LEAST = 40
"""Words that they must share at least: two short notices may have half of their words from one template."""


NOTICE = 100
"""Documents, none a copy of another, that may carry one passage; what more of them carry is a notice or a motto."""


@dataclass(frozen=True)
class Carried:
    """A document's passages, each with the class that it belongs to."""

    passages: tuple[tuple[Passage, int], ...]

    @property
    def classes(self) -> dict[int, int]:
        """Class → words of the passages of that class."""
        words: dict[int, int] = defaultdict(int)
        for passage, number in self.passages:
            words[number] += len(passage.words)
        return dict(words)

    def under(self, evidence: Evidence) -> set[int]:
        """The classes of the passages that *evidence* lies in or reaches into."""
        return {n for passage, n in self.passages if passage.start < evidence.end and evidence.start < passage.end}


def read_carried(documents: Iterable[Document]) -> dict[str, Carried]:
    """Documents → what each carries, by its IRI."""
    split = {document.iri: split_passages(document.text) for document in documents}
    classes = group_passages(passage.words for passages in split.values() for passage in passages)
    return {iri: Carried(tuple((p, classes[p.words]) for p in passages)) for iri, passages in split.items()}


def copies(carried: Mapping[str, Mapping[int, int]]) -> Iterator[tuple[str, str]]:
    """Documents with their classes and words → pairs of them that are copies, by containment.

    Each document is looked for in longer ones that are no copies themselves. What is shared counts by the words
    of the shorter one, so that a short story is found inside a long page.
    """
    holders: dict[int, list[str]] = defaultdict(list)
    for iri in sorted(carried, key=lambda iri: (-sum(carried[iri].values()), iri)):
        shared: dict[str, int] = defaultdict(int)
        for number, words in carried[iri].items():
            for holder in holders[number] if len(holders[number]) <= NOTICE else ():
                shared[holder] += words
        enough = max(LEAST, COPIED * sum(carried[iri].values()))
        found = sorted(holder for holder, words in shared.items() if words >= enough)
        yield from ((iri, holder) for holder in found)
        for number in () if found else carried[iri]:
            holders[number].append(iri)
