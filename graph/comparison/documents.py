"""The documents of two builds → which are new, gone, changed, renamed, kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.model import Document

__all__ = ["DocumentChanges", "compare_documents"]


@dataclass(frozen=True)
class DocumentChanges:
    """Names of documents, sorted. ``renamed`` has pairs of the old name and the new one."""

    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    kept: tuple[str, ...] = ()


def compare_documents(old: Iterable[Document], new: Iterable[Document]) -> DocumentChanges:
    """What became of the documents *old*, by their names; texts are told apart by the hash of their bytes.

    A document has changed when its bytes have, or what is known of it (title, date …). One that has
    another name and the same bytes is renamed; of several such, the first by name goes with the first.
    """
    before, after = _by_name(old), _by_name(new)
    both = sorted(before.keys() & after.keys())
    renamed = tuple(_renamed(before, after))
    moved, come = {name for name, _ in renamed}, {name for _, name in renamed}
    return DocumentChanges(
        new=tuple(sorted(after.keys() - before.keys() - come)),
        gone=tuple(sorted(before.keys() - after.keys() - moved)),
        changed=tuple(name for name in both if before[name] != after[name]),
        renamed=renamed,
        kept=tuple(name for name in both if before[name] == after[name]),
    )


def _by_name(documents: Iterable[Document]) -> dict[str, Document]:
    return {document.name: replace(document, text="") for document in documents}


def _renamed(before: Mapping[str, Document], after: Mapping[str, Document]) -> Iterator[tuple[str, str]]:
    come: dict[str, list[str]] = defaultdict(list)
    for name in sorted(after.keys() - before.keys(), reverse=True):
        come[after[name].sha256].append(name)
    for name in sorted(before.keys() - after.keys()):
        if names := come[before[name].sha256]:
            yield name, names.pop()
