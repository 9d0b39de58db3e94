"""The spaCy component that tags, parses, splits sentences and finds names with one network.

Registered as ``claimgraph_reader``; ``spacy.load`` finds it wherever claimgraph is installed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from graph.documents.reader.decoding import find_heads, find_names, find_sentences
from graph.documents.reader.pieces import WordPieces
from graph.documents.reader.windows import Word, cut, read_window

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

__all__ = ["Labels", "Reader", "Reading"]

ATTRIBUTES = ("TAG", "POS", "MORPH", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE")
INSIDE, OUTSIDE, BEGINS = 1, 2, 3
"""spaCy's numbers for IOB."""


@dataclass(frozen=True)
class Labels:
    """What the network chooses from, in the order of its outputs."""

    tags: tuple[str, ...]
    """Penn Treebank."""
    morphs: tuple[str, ...]
    """Universal part of speech and features: ``NOUN|Number=Sing``; ``_`` for none."""
    relations: tuple[str, ...]
    """Universal Dependencies."""
    names: tuple[str, ...]
    """IOB2: ``O``, ``B-ORG``, …"""


@dataclass(frozen=True)
class Reading:
    """What the network says of a window of W words; all are places in Labels but for heads."""

    tags: NDArray[np.int64]
    morphs: NDArray[np.int64]
    heads: NDArray[np.int64]
    """From 0 in the window; a root is its own head."""
    relations: NDArray[np.int64]
    names: Sequence[int]


@Language.factory(
    "claimgraph_reader",
    assigns=["token.tag", "token.pos", "token.morph", "token.head", "token.dep", "doc.sents", "doc.ents"],
)
def make_reader(nlp: Language, name: str) -> Reader:
    """An empty reader; its weights come with :meth:`Reader.from_disk`."""
    return Reader(nlp.vocab, name)


class Reader:
    """A network on disk and what is needed to put its words on a Doc.

    Each window is read by itself, on one core: what a sentence becomes does not depend on other texts.
    """

    def __init__(self, vocab: Vocab, name: str = "reader") -> None:
        self.vocab = vocab
        self.name = name

    def read(self, words: Sequence[Word]) -> Reading:
        """The words of one window → its sentences' trees, tags and names."""
        window = read_window(words, self._pieces)
        embedded = self._embeddings[window.pieces].astype(np.float32) * self._scales[window.pieces, None]
        inputs = {"embedded": embedded[None], "shapes": window.shapes[None], "firsts": window.firsts}
        tags, morphs, names, starts, arcs, ways, parents = self._network.run(None, inputs)
        heads = np.empty(len(words), dtype=np.int64)
        columns = np.empty(len(words), dtype=np.int64)
        for start, end in find_sentences(starts):
            found = find_heads(arcs[start:end, [0, *range(start + 1, end + 1)]])
            columns[start:end] = np.where(found, start + found, 0)
            heads[start:end] = np.where(found, start + found - 1, np.arange(start, end))
        relations = np.einsum("wrh,wh->wr", ways, parents[columns])
        return Reading(tags, morphs, heads, relations.argmax(1), find_names(names, self.choices.names))

    def __call__(self, doc: Doc) -> Doc:
        columns = self._spaces(doc)
        for block in _blocks(doc):
            words = [(token.text, _is_glued(token)) for token in block]
            places = np.array([token.i for token in block])
            for start, end in cut([word for word, _ in words]):
                columns[places[start:end]] = self._columns(self.read(words[start:end]), places[start:end])
        return doc.from_array(list(ATTRIBUTES), columns) if len(doc) else doc  # type: ignore[arg-type]

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 1) -> Iterator[Doc]:  # noqa: ARG002 (spaCy passes it)
        """Docs one after the other."""
        yield from map(self, stream)

    def _columns(self, reading: Reading, places: NDArray[np.int64]) -> NDArray[np.uint64]:
        """Numbers of labels, and the places of the words in their Doc → spaCy's numbers in the order of ATTRIBUTES."""
        tags, poses, morphs, relations, iob, kinds = self._numbers
        offsets = places[reading.heads] - places
        columns = (
            tags[reading.tags],
            poses[reading.morphs],
            morphs[reading.morphs],
            offsets.view(np.uint64),
            np.where(offsets == 0, np.uint64(self.vocab.strings.add("ROOT")), relations[reading.relations]),
            iob[reading.names],
            kinds[reading.names],
        )
        return np.stack(columns, axis=1)

    def _spaces(self, doc: Doc) -> NDArray[np.uint64]:
        """Columns of a Doc in which every token is white space that hangs on the word before it, or on the first."""
        add = self.vocab.strings.add
        row = [add("_SP"), add("SPACE"), self.vocab.morphology.add(""), 0, add("dep"), OUTSIDE, 0]
        columns = np.tile(np.array(row, dtype=np.uint64), (len(doc), 1))
        words = [token.i for token in doc if not token.is_space]
        before = words[0] if words else 0
        for token in doc:
            if token.is_space:
                columns[token.i, 3] = np.int64(before - token.i).view(np.uint64)
            else:
                before = token.i
        return columns

    @property
    def labels(self) -> tuple[str, ...]:
        """Relations and kinds of names, as spaCy's own parts list theirs."""
        return (*self.choices.relations, *sorted({name[2:] for name in self.choices.names} - {""}))

    @cached_property
    def _numbers(self) -> tuple[NDArray[np.uint64], ...]:
        """spaCy's numbers of tags, parts of speech, features, relations, IOB and kinds of names."""
        add = self.vocab.strings.add
        parts = [morph.split("|", 1) for morph in self.choices.morphs]
        columns = (
            [add(tag) for tag in self.choices.tags],
            [add(part) for part, _ in parts],
            [self.vocab.morphology.add("" if features == "_" else features) for _, features in parts],
            [add(relation) for relation in self.choices.relations],
            [{"B": BEGINS, "I": INSIDE, "O": OUTSIDE}[name[0]] for name in self.choices.names],
            [add(name[2:]) if name[2:] else 0 for name in self.choices.names],
        )
        return tuple(np.array(column, dtype=np.uint64) for column in columns)

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> Reader:  # noqa: ARG002 (spaCy's interface)
        """The folder that :func:`model.export.export` leaves."""
        from onnxruntime import InferenceSession, SessionOptions

        folder = Path(path)
        stored = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self.choices = Labels(**{part: tuple(labels) for part, labels in stored.items()})
        self._pieces = WordPieces((folder / "pieces.txt").read_text(encoding="utf-8").splitlines())
        self._embeddings = np.load(folder / "embeddings.npy", mmap_mode="r")
        self._scales = np.load(folder / "scales.npy")
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._network: InferenceSession = InferenceSession(
            folder / "network.onnx", options, providers=["CPUExecutionProvider"]
        )
        self._folder = folder
        return self

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:  # noqa: ARG002 (spaCy's interface)
        """The same files in another folder."""
        import shutil

        shutil.copytree(self._folder, path, dirs_exist_ok=True)


def _blocks(doc: Doc) -> Iterator[list[Token]]:
    """The words between blank lines, which end a sentence."""
    block: list[Token] = []
    for token in doc:
        if not token.is_space:
            block.append(token)
        elif token.text.count("\n") > 1 and block:
            yield block
            block = []
    if block:
        yield block


def _is_glued(token: Token) -> bool:
    """Does *token* follow its neighbour without any white space?"""
    before = token.nbor(-1) if token.i else None
    return before is not None and not before.whitespace_ and not before.is_space
