"""A document while it is read: tokens, word lists, the register, and what has been found where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.entities.mentions import Entities, Form, Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from graph.entities.register import Draft, Register

__all__ = ["Found", "Reading"]

DEPENDENT = frozenset({"punct", "case", "det", "cc"})
"""Relations by which no mention hangs in its sentence."""

FEWEST_WORDS, HEADLINE_SHARE = 3, 0.8
"""A headline has so many longer words, and at least this share of them with a capital; or all are shouted."""

SENTENCE_ENDS = frozenset(".?!:")
ENTRY_ENDS = frozenset(";,")
"""What an entry of a list ends with, and no headline."""

SHORTEST_COUNTED = 4
"""Words shorter than this are not capitalised in headlines, so they do not count."""


@dataclass(frozen=True)
class Found:
    """Tokens ``start`` to ``end`` (half-open) mean the entities ``iris``; ``capital`` where a city is named."""

    start: int
    end: int
    iris: tuple[str, ...]
    form: Form
    capital: bool = False


class Reading:
    """What the mechanisms share. Found pieces never overlap: a later, longer one replaces what it covers.

    ``voice`` is the IRI of whoever publishes the document, where that is a party of its own.
    """

    def __init__(
        self, doc: Doc, words: Mapping[str, frozenset[str]], register: Register, *, voice: str | None = None
    ) -> None:
        self.doc = doc
        self.voice = voice
        self.words = words
        self.register = register
        self.texts = [token.text for token in doc]
        self.counts = Counter(self.texts)
        self.lower = [text.lower().replace("’", "'") for text in self.texts]
        self.lemmas = [token.lemma_.lower() for token in doc]
        self.pos = [token.pos_ for token in doc]
        self.dep = [token.dep_ for token in doc]
        self.heads = [token.head.i for token in doc]
        self.labels = [token.ent_type_ for token in doc]
        self.labelled = {(name.start, name.end): name.label_ for name in doc.ents}
        self.sentences = _sentence_numbers(doc)
        self.lines = _line_numbers(doc)
        self.headlines = _headlines(self.texts, self.lines)
        self._found: list[Found | None] = [None] * len(doc)
        self._seconds: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self.texts)

    def at(self, token: int) -> Found | None:
        """What was found at *token*; None outside of the document."""
        return self._found[token] if 0 <= token < len(self._found) else None

    def free(self, start: int, end: int) -> bool:
        """Whether nothing was found in ``start:end``."""
        return all(found is None for found in self._found[start:end])

    def mark(
        self, start: int, end: int, iris: tuple[str, ...], form: Form, *, capital: bool = False, note: bool = True
    ) -> None:
        """Say that ``start:end`` means *iris*; ``note`` adds the words there to the entities' names."""
        for token in range(start, end):
            self.forget(token)
        found = Found(start, end, iris, form, capital)
        self._found[start:end] = [found] * (end - start)
        if note and len(iris) == 1 and form in ("name", "demonym", "description"):
            self.register.drafts[iris[0]].names.add(self.text(start, end))

    def second(self, start: int, iri: str | None) -> None:
        """Say that the mention at *start*, which points back, means *iri* if it does not mean what was found."""
        if iri is not None:
            self._seconds[start] = iri

    def forget(self, token: int) -> None:
        """Take back what was found at *token*, if anything."""
        old = self._found[token]
        if old is not None:
            self._found[old.start : old.end] = [None] * (old.end - old.start)

    def text(self, start: int, end: int) -> str:
        """The words ``start:end`` as written, white space made single blanks."""
        return " ".join(self.doc[start:end].text.split())

    def is_word(self, token: int, name: str) -> bool:
        """Whether the word or its lemma is in the word list *name*."""
        if not 0 <= token < len(self.lower):
            return False
        listed = self.words[name]
        return self.lower[token] in listed or self.lemmas[token] in listed

    def same_sentence(self, one: int, other: int) -> bool:
        return min(one, other) >= 0 and max(one, other) < len(self) and self.sentences[one] == self.sentences[other]

    def same_line(self, one: int, other: int) -> bool:
        """Whether no line ends between the tokens; a parser may see a sentence end where none is."""
        return 0 <= one <= other < len(self) and self.lines[one] == self.lines[other]

    def feature(self, token: int, name: str) -> str:
        """The value of a morphological feature ("Number" → "Plur"), "" where there is none."""
        return "".join(self.doc[token].morph.get(name, []))

    def draft(self, iri: str) -> Draft:
        """The draft of *iri* in the register."""
        return self.register.drafts[iri]

    def all_found(self) -> Iterator[Found]:
        """Everything found, from left to right."""
        token = 0
        while token < len(self._found):
            found = self._found[token]
            if found is not None:
                yield found
            token = found.end if found is not None else token + 1

    def freeze(self) -> Entities:
        """The result: entities sorted by IRI (those mentioned, and whom they represent), mentions by start."""
        found = list(self.all_found())
        seconds = {one.start: self._seconds[one.start] for one in found if one.start in self._seconds}
        needed = {*seconds.values(), *(iri for one in found for iri in one.iris)}
        for iri in sorted(needed):
            owner = self.register.drafts[iri].represents
            while owner is not None and owner not in needed:
                needed.add(owner)
                owner = (self.register.drafts.get(owner) or self.register.known(owner)).represents
        entities = {iri: self.register.drafts[iri].freeze() for iri in sorted(needed)}
        mentions: list[Mention] = []
        heads: dict[int, int] = {}
        for number, one in enumerate(found):
            roots = self._roots(one.start, one.end)
            heads.update((root, number) for root in roots)
            parties = tuple(entities[iri] for iri in one.iris)
            mentions.append(Mention(one.start, one.end, roots[0], parties, one.form))
        second = {start: entities[iri] for start, iri in seconds.items()}
        return Entities(tuple(entities.values()), tuple(mentions), heads, second)

    def _roots(self, start: int, end: int) -> list[int]:
        """Tokens of ``start:end`` whose syntactic head lies outside, the best one first."""
        outside = [i for i in range(start, end) if not start <= self.heads[i] < end or self.heads[i] == i]
        proper = [i for i in outside if self.dep[i] not in DEPENDENT]
        return proper or outside or [end - 1]


def _sentence_numbers(doc: Doc) -> list[int]:
    numbers, number = [], -1
    for token in doc:
        number += bool(token.is_sent_start) or token.i == 0
        numbers.append(number)
    return numbers


def _line_numbers(doc: Doc) -> list[int]:
    numbers, number = [], 0
    for token in doc:
        numbers.append(number)
        number += "\n" in token.text_with_ws
    return numbers


def _headlines(texts: list[str], lines: list[int]) -> frozenset[int]:
    """Numbers of the lines that are set as headlines are: nearly every longer word with a capital."""
    counts: dict[int, list[int]] = {}
    closed = {line for text, line in zip(texts, lines, strict=True) if text in SENTENCE_ENDS}
    last = {line: text for text, line in zip(texts, lines, strict=True) if text.strip()}
    closed |= {line for line, text in last.items() if text in ENTRY_ENDS}
    for text, line in zip(texts, lines, strict=True):
        if len(text) >= SHORTEST_COUNTED and text.isalpha():
            count = counts.setdefault(line, [0, 0, 0])
            count[0] += 1
            count[1] += text[0].isupper()
            count[2] += text.isupper()
    return frozenset(
        line
        for line, (words, capitals, shouted) in counts.items()
        if line not in closed and (shouted == words or (words >= FEWEST_WORDS and capitals >= HEADLINE_SHARE * words))
    )
