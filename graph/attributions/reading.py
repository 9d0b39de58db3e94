"""Files and folders → the attributions of each document in them, and the documents that had to be skipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.attributions.discovery import find_attributions
from graph.attributions.model import Attribution
from graph.documents import LanguageModel, Source, find_documents, read_document
from graph.documents.sources import READABLE
from graph.errors import DocumentError, RunError
from graph.model import Document
from graph.ontology import Ontology, load_ontology

__all__ = ["Reading", "read_attributions"]

Progress = Callable[[int, int, str], None]
"""Called with files done, files in all, and the name of the file that was done last."""


@dataclass(frozen=True)
class Reading:
    """What was found in each document, by the documents' names, and what was skipped."""

    documents: tuple[tuple[Document, tuple[Attribution, ...]], ...]
    skipped: tuple[DocumentError, ...]


def read_attributions(
    paths: Sequence[Path],
    *,
    ontology: Path | None = None,
    model: str | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Every attribution of the documents under *paths*.

    Raises RunError for an unsound ontology or an unfit model, and when no document could be read.
    """
    loaded = load_ontology(ontology)
    found = find_documents(paths)
    done, skipped = [], list(found.errors)
    language = LanguageModel.load(model)
    for number, source in enumerate(found.sources, start=1):
        for result in _read(source, language, loaded):
            if isinstance(result, DocumentError):
                skipped.append(result)
            else:
                done.append(result)
        if progress:
            progress(number, len(found.sources), source.name)
    skipped.sort(key=str)
    if not done:
        reasons = "".join(f"\n  {error}" for error in skipped)
        raise RunError(f"no document to read; {READABLE} are read, and folders of them.{reasons}")
    return Reading(tuple(sorted(done, key=lambda pair: pair[0].name)), tuple(skipped))


def _read(
    source: Source, language: LanguageModel, ontology: Ontology
) -> Iterator[tuple[Document, tuple[Attribution, ...]] | DocumentError]:
    """The documents of one file; what goes wrong costs that document only."""
    for result in read_document(source):
        if isinstance(result, DocumentError):
            yield result
            continue
        try:
            yield result, find_attributions(language.parse(result), ontology)
        except DocumentError as error:
            yield error
        except Exception as error:  # noqa: BLE001 one document must not cost the others: it is named and skipped
            reason = f"stopped with {type(error).__name__} ({error}), which is a fault of claimgraph: please report it"
            yield DocumentError(result.name, reason)
