"""Treebanks, names and plain prose → windows of sentences to learn from, in batches.

Quotation marks are varied and a final full stop is left out at times: treebanks of the web know neither
newspapers' quotation marks nor headlines.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from pathlib import Path

import spacy
from spacy.language import Language

from graph.documents.reader.component import Labels
from graph.documents.reader.windows import Word, cut
from model.corpus import UNSETTLED, Sentence, read_names, read_trees

__all__ = ["Example", "batches", "labels_of", "read_examples", "read_prose", "some", "varied", "windows_of", "words_of"]

WINDOW = 120
"""Words of one training window at most, unless a sentence is longer."""
BATCH = 1100
"""Words of one step."""
NAMES_SHARE = 0.5
"""Share of the windows without trees that is read in each epoch."""
CURLY = str.maketrans({"'": "’", '"': "”"})


@dataclass
class Example:
    """One sentence; the lists of what its source does not say are empty."""

    words: list[Word]
    tags: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    """0 is the root, words count from 1."""
    relations: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    document: str = ""


def read_examples(data: Path, part: str) -> list[Example]:
    """All sentences of ``train`` or ``dev`` whose licence is settled, names laid over the trees by characters."""
    found: list[Example] = []
    for bank, name_file in (("ewt", f"ner-ewt-{part}"), ("gum-clean", f"ner-gum-{part}")):
        names = {_letters(row[0] for row in rows): rows for rows in read_names(data / f"{name_file}.iob.gz")}
        found += [
            _parsed(sentence, names.get(_letters(word.form for word in sentence.words)))
            for sentence in read_trees(data / f"{bank}-{part}.conllu.gz")
            if not UNSETTLED.match(sentence.document)
        ]
    if part == "train":
        for path in (data / "ner-wikigold.iob.gz", *sorted(data.glob("ner-crossner-*.iob.gz"))):
            found += [_named(rows, path.name) for rows in read_names(path)]
    return found


def _named(rows: Sequence[tuple[str, bool, str]], document: str) -> Example:
    words = _words((form, spaced) for form, spaced, _ in rows)
    return Example(words=words, names=[label for *_, label in rows], document=document)


def _letters(words: Iterable[str]) -> str:
    return "".join(words).replace(" ", "")


def _words(pairs: Iterable[tuple[str, bool]]) -> list[Word]:
    """``(form, is followed by a space)`` → ``(form, is glued to the word before)``."""
    glued, words = False, []
    for form, spaced in pairs:
        words.append((form, glued))
        glued = not spaced
    return words


def _parsed(sentence: Sentence, names: Sequence[tuple[str, bool, str]] | None) -> Example:
    words = sentence.words
    return Example(
        words=_words((word.form, word.spaced) for word in words),
        tags=["NFP" if word.xpos == "_" else word.xpos for word in words],
        morphs=[f"{'X' if word.upos == '_' else word.upos}|{word.feats}" for word in words],
        heads=[word.head for word in words],
        relations=[word.relation for word in words],
        names=_laid_over(names, [word.form for word in words]) if names else [],
        document=sentence.document,
    )


def _laid_over(rows: Sequence[tuple[str, bool, str]], forms: Sequence[str]) -> list[str]:
    """IOB2 labels of *rows* → of *forms*, which are the same characters cut otherwise."""
    starts = dict(zip(accumulate((len(row[0].replace(" ", "")) for row in rows), initial=0), rows, strict=False))
    labels: list[str] = []
    at = 0
    for form in forms:
        row = starts.get(at)
        inside = labels[-1] if labels else "O"
        labels.append(row[2] if row else inside.replace("B-", "I-"))
        at += len(form.replace(" ", ""))
    return labels


def labels_of(examples: Sequence[Example]) -> Labels:
    """Everything the training sentences use, sorted."""
    tags, morphs, relations, names = (
        tuple(sorted({label for example in examples for label in getattr(example, part)}))
        for part in ("tags", "morphs", "relations", "names")
    )
    return Labels(tags, morphs, relations, names)


def read_prose(folder: Path, words: int, chance: random.Random) -> list[list[Example]]:
    """Windows of prose without any gold, about *words* words, the most relevant part of each file first."""
    nlp = spacy.blank("en")
    files = sorted(folder.glob("*.jsonl.gz"))
    total = sum(path.stat().st_size for path in files)
    windows: list[list[Example]] = []
    for path in files:
        wanted = words * path.stat().st_size // total
        for window in _windows(path, nlp):
            windows.append(window)
            wanted -= len(window[0].words)
            if wanted <= 0:
                break
    chance.shuffle(windows)
    return windows


def _windows(path: Path, nlp: Language) -> Iterator[list[Example]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            for paragraph in json.loads(line)["text"].split("\n\n"):
                tokens = [token for token in nlp.tokenizer(paragraph) if not token.is_space]
                words = [(token.text, bool(token.i) and not token.nbor(-1).whitespace_) for token in tokens]
                for start, end in cut([word for word, _ in words], WINDOW):
                    yield [Example(words=words[start:end])]


def varied(example: Example, chance: random.Random) -> Example:
    """*example* with other quotation marks at times, or without its full stop, like a headline."""
    words, keep = example.words, len(example.words)
    if chance.random() < 0.4:
        words = [(form.translate(CURLY), glued) for form, glued in words]
        opening = True
        for place, (form, glued) in enumerate(words):
            if form == "”":
                words[place] = ("“" if opening else "”", glued)
                opening = not opening
    if chance.random() < 0.08 and keep > 3 and words[-1][0] == ".":
        keep -= 1
    parts = ("tags", "morphs", "heads", "relations", "names")
    return replace(example, words=words[:keep], **{part: getattr(example, part)[:keep] for part in parts})


def windows_of(examples: Sequence[Example], chance: random.Random) -> list[list[Example]]:
    """Sentences that follow each other → windows of a random number of them, never of two documents."""
    windows: list[list[Example]] = []
    limit = 0
    for example in examples:
        last = windows[-1] if windows else []
        size = sum(len(each.words) for each in last) + len(example.words)
        if last and len(last) < limit and last[-1].document == example.document and size <= WINDOW:
            last.append(example)
        else:
            windows.append([example])
            limit = chance.choice((1, 1, 2, 3, 5, 8))
    return windows


def some(windows: list[list[Example]], chance: random.Random) -> list[list[Example]]:
    """All windows with trees, and as many of the others as are read in one epoch."""
    return [window for window in windows if window[0].heads or chance.random() < NAMES_SHARE]


def batches(windows: list[list[Example]], chance: random.Random) -> Iterator[list[list[Example]]]:
    """Windows of like length together, so that little is padding, in random order."""
    chance.shuffle(windows)
    ordered = sorted(windows, key=lambda window: sum(len(example.words) for example in window) // 8)
    found: list[list[list[Example]]] = [[]]
    for window in ordered:
        size = max(sum(len(example.words) for example in each) for each in (window, *found[-1]))
        if found[-1] and size * (len(found[-1]) + 1) > BATCH:
            found.append([])
        found[-1].append(window)
    chance.shuffle(found)
    yield from found


def words_of(batch: Sequence[Sequence[Example]]) -> list[list[Word]]:
    """Windows → their words."""
    return [[word for example in window for word in example.words] for window in batch]
