"""Joins the stages: files → documents → parse → entities → claims → dataset. Read this first.

Each document is done alone (:class:`Stages`), here or in worker processes, and leaves one shard.
What depends on all documents is computed afterwards, from the union of the shards: that is why any
number of workers, in any order, with any part already done, gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.claims import extract_claims
from graph.comparison import DocumentChanges, compare_documents
from graph.dataset import export_rdf, read_index, write_store
from graph.documents import LanguageModel, Source, boilerplate, find_documents, read_document
from graph.documents.sources import READABLE
from graph.entities import find_entities
from graph.errors import DocumentError, RunError
from graph.files import write_whole
from graph.folder import ONTOLOGY, check_folder, claim_folder
from graph.folder.lines import claim_lines
from graph.folder.recipe import recipe
from graph.folder.results import replacing
from graph.folder.shards import is_whole, read_shard, shard_name, sweep_shards, write_shard
from graph.model import Corpus, Document, Statement
from graph.ontology import Ontology, load_ontology
from graph.origins import find_origins
from graph.workers import spread

__all__ = ["BuildReport", "Outcome", "Progress", "Stages", "build"]

Progress = Callable[[int, int, str], None]
"""Called with files done, files in all, and the name of the file that was done last."""

Finish = Callable[[Corpus, Ontology, Path], None]
"""Called with the corpus, its ontology and the folder of the results, to add to them before they are shown."""

SHARDS = "shards"


@dataclass(frozen=True)
class BuildReport:
    """What a build did: the corpus it left, what it skipped and passed over, how many were done before.

    ``changes`` are those since the build before; None where there was none.
    """

    corpus: Corpus
    ontology: Ontology
    skipped: tuple[DocumentError, ...]
    passed_over: int
    reused: int
    changes: DocumentChanges | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of one file: its documents' shards, how many stood already, ``(name, reason)`` of the skipped."""

    shards: tuple[str, ...] = ()
    reused: int = 0
    skipped: tuple[tuple[str, str], ...] = ()


def build(
    paths: Sequence[Path],
    out: Path,
    *,
    workers: int = 1,
    ontology: Path | None = None,
    model: str | None = None,
    resume: bool = True,
    progress: Progress | None = None,
    finish: Finish | None = None,
) -> BuildReport:
    """Documents under *paths* → store, ``claims.jsonl``, ``graph.trig`` and texts in the folder *out*.

    With *resume*, a document that was done by the same ontology, model and program is not done
    again. The results of the build before stay until all of the new ones are there, and then change at
    one moment. Raises RunError, before any work, for an unsound ontology, an unfit model, an unusable
    *out*, while another build writes to it, or when there is nothing to read; and afterwards when every
    document had to be skipped.
    """
    loaded = load_ontology(ontology)
    found = find_documents(paths)
    if not found.sources:
        raise _nothing(found.errors)
    check_folder(out)
    language = LanguageModel.load(model)
    with claim_folder(out):
        before, folder = read_index(out), out / SHARDS
        with replacing(out) as results:
            write_whole(results / ONTOLOGY, loaded.text)
            outcomes = _process(found.sources, (folder, results / ONTOLOGY, model, resume), workers, progress)
            skipped = _skipped(found.errors, outcomes)
            shards = {folder / name for outcome in outcomes for name in outcome.shards}
            corpus = _join(shards, results, loaded, f"{language.name} {language.version}")
            if finish:
                finish(corpus, loaded, results)
        sweep_shards(folder, shards)
    reused = sum(outcome.reused for outcome in outcomes)
    changes = compare_documents(before, corpus.documents) if before else None
    return BuildReport(corpus, loaded, skipped, len(found.passed_over), reused, changes)


class Stages:
    """One file → the shards of its documents. Each worker process makes one, and with it loads the model."""

    def __init__(self, shards: Path, ontology: Path, model: str | None, resume: bool) -> None:
        self.shards = shards
        self.resume = resume
        self.ontology = load_ontology(ontology)
        self.language = LanguageModel.load(model)
        self.recipe = recipe(self.ontology.sha256, self.language.name, self.language.version)

    def __call__(self, source: Source) -> Outcome:
        """Read *source* and do each document that it holds; what cannot be used is named, never raised."""
        shards, reused, skipped = [], 0, []
        for found in read_document(source):
            try:
                name, was_there = self._do(found)
            except DocumentError as error:
                skipped.append((error.name, error.reason))
            except RunError:
                raise
            except Exception as error:  # noqa: BLE001 one document must not cost the others: it is named and skipped
                skipped.append((found.name, _unexpected(error)))
            else:
                shards.append(name)
                reused += was_there
        return Outcome(tuple(shards), reused, tuple(skipped))

    def _do(self, document: Document | DocumentError) -> tuple[str, bool]:
        if isinstance(document, DocumentError):
            raise document
        name = shard_name(document, self.recipe)
        if self.resume and is_whole(self.shards / name):
            return name, True
        write_shard(self.shards / name, document, self.statements(document))
        return name, False

    def statements(self, document: Document) -> list[Statement]:
        """The stages themselves, in their order."""
        doc = self.language.parse(document)
        entities = find_entities(document, doc, self.ontology)
        noise = boilerplate(document, self.ontology)
        return extract_claims(document, doc, entities, self.ontology, boilerplate=noise)


def _process(
    sources: Sequence[Source], making: tuple[Path, Path, str | None, bool], workers: int, progress: Progress | None
) -> list[Outcome]:
    """Do each of *sources* by a :class:`Stages` made of *making*, in this process or in *workers* others."""
    making[0].mkdir(exist_ok=True)
    outcomes: list[Outcome] = []
    for source, outcome in spread(Stages, making, sources, workers=workers):
        outcomes.append(outcome)
        if progress:
            progress(len(outcomes), len(sources), source.name)
    return outcomes


def _join(shards: Iterable[Path], results: Path, ontology: Ontology, model: str) -> Corpus:
    """The union of *shards* → everything in *results* that depends on more than one document."""
    pairs = sorted(map(read_shard, sorted(shards)), key=lambda pair: pair[0].name)
    corpus = write_store(results, pairs, ontology, model=model, origins=find_origins(pairs))
    write_whole(results / "claims.jsonl", claim_lines(corpus))
    export_rdf(results, "trig", results / "graph.trig")
    return corpus


def _skipped(early: Sequence[DocumentError], outcomes: Sequence[Outcome]) -> tuple[DocumentError, ...]:
    late = [DocumentError(*skip) for outcome in outcomes for skip in outcome.skipped]
    skipped = tuple(sorted([*early, *late], key=str))
    if not any(outcome.shards for outcome in outcomes):
        raise _nothing(skipped)
    return skipped


def _nothing(errors: Sequence[DocumentError]) -> RunError:
    reasons = "".join(f"\n  {error}" for error in errors)
    return RunError(f"no document to build from; {READABLE} are read, and folders of them.{reasons}")


def _unexpected(error: Exception) -> str:
    return f"stopped with {type(error).__name__} ({error}), which is a fault of claimgraph: please report it"
