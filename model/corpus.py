"""Treebanks (CoNLL-U) and names (IOB) in text form → sentences, and gold Docs to measure with.

What is read here are the ``*.conllu.gz`` and ``ner-*.iob.gz`` files that ``model.fetch`` and ``model.names`` leave.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

__all__ = ["UNSETTLED", "Sentence", "Word", "group", "make_doc", "make_named_doc", "read_names", "read_trees"]

UNSETTLED = re.compile(
    r"GUM_(?:court|vlog|academic_(?:epistemic|lighting|replication)|speech_(?:data|destiny|school|trump)"
    r"|textbook_(?:alamo|artwork|evoethics))"
)
"""Documents of GUM whose licence is not settled one by one at their source; nothing is trained on them."""


@dataclass
class Word:
    """One syntactic word; ``head`` counts from 1 in its sentence, 0 is the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    relation: str
    misc: str
    spaced: bool


@dataclass
class Sentence:
    """One tree; ``paragraph`` says whether it begins one."""

    document: str
    paragraph: bool
    words: list[Word] = field(default_factory=list)


def read_trees(path: Path) -> Iterator[Sentence]:
    """A ``.conllu.gz`` file → its sentences; words written together keep the letters that were written."""
    document, paragraph = "", True
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        block: list[list[str]] = []
        for line in lines:
            if line.startswith("# newdoc"):
                document, paragraph = line.split("=")[-1].strip(), True
            elif line.startswith("# newpar"):
                paragraph = True
            elif line[0].isdigit():
                block.append(line.rstrip("\n").split("\t"))
            elif not line.strip() and block:
                yield Sentence(document, paragraph, list(_words(block)))
                block, paragraph = [], False


def _words(block: Sequence[Sequence[str]]) -> Iterator[Word]:
    """Rows of one sentence; a row ``3-4`` says how words 3 and 4 look on paper."""
    together: dict[int, tuple[str, bool]] = {}
    for row in block:
        spaced = "SpaceAfter=No" not in row[9]
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            forms = [other[1] for other in block if other[0].isdigit() and first <= int(other[0]) <= last]
            pieces = _spread(row[1], forms)
            together |= {first + i: (piece, spaced and first + i == last) for i, piece in enumerate(pieces)}
        elif row[0].isdigit():
            form, spaced = together.get(int(row[0]), (row[1], spaced))
            yield Word(form, row[2], row[3], row[4], row[5], int(row[6]), row[7], row[9], spaced)


def _spread(surface: str, forms: Sequence[str]) -> list[str]:
    """*surface* cut into pieces as long as *forms*, the rest to the last; *forms* where that leaves one empty."""
    pieces, start = [], 0
    for form in forms[:-1]:
        pieces.append(surface[start : start + len(form)])
        start += len(form)
    pieces.append(surface[start:])
    return pieces if all(pieces) else list(forms)


def read_names(path: Path) -> Iterator[list[tuple[str, bool, str]]]:
    """An ``.iob.gz`` file → for each sentence ``(form, is followed by a space, IOB2 label)``."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows: list[tuple[str, bool, str]] = []
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 3:
                rows.append((cells[0], not cells[1], cells[2]))
            elif not line.strip() and rows:
                yield rows
                rows = []
        if rows:
            yield rows


def group(sentences: Iterable[Sentence], size: int) -> Iterator[list[Sentence]]:
    """Sentences → documents of at most *size*; never across two documents."""
    current: list[Sentence] = []
    for sentence in sentences:
        if current and (len(current) >= size or sentence.document != current[-1].document):
            yield current
            current = []
        current.append(sentence)
    if current:
        yield current


def make_doc(vocab: Vocab, sentences: Sequence[Sentence], gap: str = "\n\n") -> Doc:
    """Sentences → a gold Doc with tags, features, lemmas and trees; *gap* is a token between paragraphs."""
    words: list[Word] = []
    heads: list[int] = []
    for place, sentence in enumerate(sentences):
        first = len(words)
        words += sentence.words
        heads += [first + (word.head - 1 if word.head else i) for i, word in enumerate(sentence.words)]
        if place + 1 < len(sentences):
            breaks = sentences[place + 1].paragraph
            words[-1].spaced = not breaks
            if breaks:
                words.append(Word(gap, gap, "SPACE", "_SP", "_", 0, "dep", "_", spaced=False))
                heads.append(len(words) - 2)
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.spaced for word in words],
        tags=["NFP" if word.xpos == "_" else word.xpos for word in words],
        pos=["X" if word.upos == "_" else word.upos for word in words],
        morphs=["" if word.feats == "_" else word.feats for word in words],
        lemmas=[word.form if word.lemma == "_" else word.lemma for word in words],
        heads=heads,
        deps=["ROOT" if heads[i] == i else word.relation for i, word in enumerate(words)],
    )


def make_named_doc(vocab: Vocab, sentences: Sequence[Sequence[tuple[str, bool, str]]]) -> Doc:
    """Sentences with names → a gold Doc with entities."""
    rows = [row for sentence in sentences for row in (*sentence[:-1], (sentence[-1][0], True, sentence[-1][2]))]
    doc = Doc(vocab, words=[row[0] for row in rows], spaces=[row[1] for row in rows], ents=[row[2] for row in rows])
    doc.ents = tuple(Span(doc, name.start, name.end, label=name.label) for name in doc.ents)
    return doc
