"""Joins the stages: files → documents → parse → entities → claims → dataset. Read this first.

Each document is done alone (:class:`Stages`), here or in worker processes, and leaves one shard.
What depends on all documents is computed afterwards, from the union of the shards: that is why any
number of workers, in any order, with any part already done, gives the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph import __version__
from graph.claims import extract_claims
from graph.dataset import export_rdf, write_store
from graph.documents import LanguageModel, Source, boilerplate, find_documents, read_document
from graph.documents.sources import READABLE
from graph.entities import find_entities
from graph.errors import DocumentError, RunError
from graph.files import write_whole
from graph.folder import ONTOLOGY, check_folder, claim_folder
from graph.folder.lines import claim_lines
from graph.folder.shards import read_shard, shard_name, write_shard
from graph.model import Corpus, Document, Statement, digest
from graph.ontology import Ontology, load_ontology
from graph.origins import find_origins
from graph.workers import spread

__all__ = ["BuildReport", "Outcome", "Progress", "Stages", "build"]

Progress = Callable[[int, int, str], None]
"""Called with files done, files in all, and the name of the file that was done last."""

SHARDS = "shards"


@dataclass(frozen=True)
class BuildReport:
    """What a build did: the corpus it left, what it skipped and passed over, how many were done before."""

    corpus: Corpus
    ontology: Ontology
    skipped: tuple[DocumentError, ...]
    passed_over: int
    reused: int


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
) -> BuildReport:
    """Documents under *paths* → store, ``claims.jsonl``, ``graph.trig`` and texts in the folder *out*.

    With *resume*, a document that was done by the same ontology, model and program is not done
    again. Raises RunError, before any work, for an unsound ontology, an unfit model, an unusable
    *out* or when there is nothing to read; and afterwards when every document had to be skipped.
    """
    loaded = load_ontology(ontology)
    found = find_documents(paths)
    if not found.sources:
        raise _nothing(found.errors)
    check_folder(out)
    language = LanguageModel.load(model)
    claim_folder(out)
    write_whole(out / ONTOLOGY, loaded.text)
    (out / SHARDS).mkdir(exist_ok=True)
    outcomes = []
    for source, outcome in spread(Stages, (out, model, resume), found.sources, workers=workers):
        outcomes.append(outcome)
        if progress:
            progress(len(outcomes), len(found.sources), source.name)
    skipped = _skipped(found.errors, outcomes)
    corpus = _join(out, outcomes, loaded, f"{language.name} {language.version}")
    reused = sum(outcome.reused for outcome in outcomes)
    return BuildReport(corpus, loaded, skipped, len(found.passed_over), reused)


class Stages:
    """One file → the shards of its documents. Each worker process makes one, and with it loads the model."""

    def __init__(self, out: Path, model: str | None, resume: bool) -> None:
        self.shards = out / SHARDS
        self.resume = resume
        self.ontology = load_ontology(out / ONTOLOGY)
        self.language = LanguageModel.load(model)
        self.recipe = digest(_program(), self.ontology.sha256, self.language.name, self.language.version)

    def __call__(self, source: Source) -> Outcome:
        """Read *source* and do each document that it holds; what cannot be used is named, never raised."""
        shards, reused, skipped = [], 0, []
        for found in read_document(source):
            try:
                name, was_there = self._do(found)
            except DocumentError as error:
                skipped.append((error.name, error.reason))
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
        if self.resume and (self.shards / name).exists():
            return name, True
        write_shard(self.shards / name, document, self.statements(document))
        return name, False

    def statements(self, document: Document) -> list[Statement]:
        """The stages themselves, in their order."""
        doc = self.language.parse(document)
        entities = find_entities(document, doc, self.ontology)
        noise = boilerplate(document, self.ontology)
        return extract_claims(document, doc, entities, self.ontology, boilerplate=noise)


def _join(out: Path, outcomes: Sequence[Outcome], ontology: Ontology, model: str) -> Corpus:
    """The union of all shards → everything in *out* that depends on more than one document."""
    names = sorted({name for outcome in outcomes for name in outcome.shards})
    pairs = sorted((read_shard(out / SHARDS / name) for name in names), key=lambda pair: pair[0].name)
    corpus = write_store(out, pairs, ontology, model=model, origins=find_origins(pairs))
    write_whole(out / "claims.jsonl", claim_lines(corpus))
    export_rdf(out, "trig", out / "graph.trig")
    for stale in {path.name for path in (out / SHARDS).iterdir()} - set(names):
        (out / SHARDS / stale).unlink()
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


def _program() -> str:
    """A hash of the program's own files: edited code or data makes no use of what older code left."""
    root = Path(__file__).parent
    files = sorted(path for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc")
    total = hashlib.sha256(__version__.encode())
    for path in files:
        total.update(f"{path.relative_to(root).as_posix()} {path.stat().st_size}\n".encode())
        total.update(path.read_bytes())
    return total.hexdigest()
