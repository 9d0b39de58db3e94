"""A language model, checked before any work, and its one use: Document → parsed Doc.

spaCy is imported when a model is loaded, not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from graph.documents.abbreviations import keep_abbreviations
from graph.documents.fingerprint import fingerprint
from graph.documents.fitness import find_lacks
from graph.documents.paragraphs import split_pieces
from graph.errors import RunError
from graph.model import Document

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["SHIPPED", "LanguageModel"]

SHIPPED = Path(__file__).parent / "pipeline"
"""The pipeline that comes with the package; its fingerprint stands beside it in ``pipeline.sha256``."""

BATCH = 32
"""Pieces that the model gets at once; memory grows with it."""

ADVICE = "Leave --model out to use the one that comes with claimgraph."


class LanguageModel:
    """A spaCy pipeline that is known to give what extraction needs."""

    def __init__(self, pipeline: Language, *, version: str) -> None:
        self.pipeline = pipeline
        self.name = f"{pipeline.meta['lang']}_{pipeline.meta['name']}"
        self.version = version

    @classmethod
    def load(cls, name_or_path: str | None = None) -> LanguageModel:
        """The shipped model, or an installed spaCy package, or a folder; loaded once for each process.

        Raises RunError when there is no such model, when the shipped one is not as it was shipped,
        or when the model lacks a part: Universal Dependencies, parts of speech, lemmas, names, sentences.
        """
        return _load(name_or_path)

    def parse(self, document: Document) -> Doc:
        """A document → spaCy Doc with ``doc.text == document.text``, sentences, tags, trees and names.

        No sentence crosses a paragraph; a line break inside wrapped prose ends none.
        """
        from graph.documents.projection import join_pieces
        from graph.documents.repairs import repair

        return self._with_lemmas(repair(join_pieces(self.pipeline.vocab, self._pieces(document.text))))

    def _with_lemmas(self, doc: Doc) -> Doc:
        """*doc* with lemmas for the tokens that a repair retagged (the rule lemmatizer fills only gaps)."""
        if any(not token.lemma_ for token in doc) and "lemmatizer" in self.pipeline.pipe_names:
            return self.pipeline.get_pipe("lemmatizer")(doc)
        return doc

    def _pieces(self, text: str) -> Iterator[tuple[Doc, Doc]]:
        """Each piece twice: as tokens, and parsed without the white space between them."""
        from graph.documents.projection import bare

        tokens = (self.pipeline.tokenizer(text[start:end]) for start, end in split_pieces(text))
        pairs = ((bare(piece), piece) for piece in tokens)
        for parsed, piece in self.pipeline.pipe(pairs, as_tuples=True, batch_size=BATCH):
            yield piece, parsed


@lru_cache(maxsize=2)
def _load(name_or_path: str | None) -> LanguageModel:
    import spacy

    import graph.documents.reader.component  # noqa: F401 (its factory; spaCy finds it by itself only where installed)

    if name_or_path is None:
        _check_shipped()
    try:
        pipeline = spacy.load(name_or_path or SHIPPED)
    except (OSError, ValueError, ImportError) as error:
        raise RunError(_missing(name_or_path, error)) from error
    lacks = "; ".join(find_lacks(pipeline))
    if lacks:
        raise RunError(f"the language model {name_or_path or SHIPPED} is unfit: it lacks {lacks}. {ADVICE}")
    keep_abbreviations(pipeline)
    version = pipeline.meta["version"]
    return LanguageModel(pipeline, version=f"{version}+{fingerprint(pipeline.path)[:12]}" if pipeline.path else version)


def _check_shipped() -> None:
    stored = SHIPPED.with_suffix(".sha256").read_text(encoding="ascii").strip()
    if not SHIPPED.is_dir() or fingerprint(SHIPPED) != stored:
        raise RunError(f"the language model in {SHIPPED} is damaged or incomplete; install claimgraph again.")


def _missing(name_or_path: str | None, error: Exception) -> str:
    if name_or_path and not Path(name_or_path).exists() and isinstance(error, OSError):
        return (
            f"there is no language model {name_or_path}: no folder has this path and no installed package this name. "
            f"Install it with pip, or check the path. {ADVICE}"
        )
    return f"the language model {name_or_path or SHIPPED} cannot be loaded: {' '.join(str(error).split())}. {ADVICE}"
