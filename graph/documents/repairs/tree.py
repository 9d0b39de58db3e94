"""A dependency tree that can be changed, and the classes of labels that repairs ask for."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

__all__ = ["FINITE", "NOMINAL", "SUBJECTS", "Tree"]

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl"})


class Tree:
    """A dependency tree that can be changed: parallel lists over the tokens of *doc*."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.words = [token.text for token in doc]
        self.heads = [token.head.i for token in doc]
        self.deps = [token.dep_ for token in doc]
        self.tags = [token.tag_ for token in doc]
        self.pos = [token.pos_ for token in doc]
        self.lemmas = [token.lemma_ for token in doc]
        self.morphs = [str(token.morph) for token in doc]
        self.changed = False

    def sentence(self, token: int) -> tuple[int, int]:
        sent = self.doc[token].sent
        return sent.start, sent.end

    def children(self, token: int) -> list[int]:
        start, end = self.sentence(token)
        return [i for i in range(start, end) if self.heads[i] == token and i != token]

    def has(self, token: int, deps: frozenset[str]) -> bool:
        return any(self.deps[child] in deps for child in self.children(token))

    def above(self, token: int) -> Iterator[int]:
        """The heads of *token*, nearest first, up to the root."""
        for _ in range(len(self.heads)):
            if self.heads[token] == token:
                return
            token = self.heads[token]
            yield token

    def attach(self, token: int, head: int, dep: str) -> None:
        """Hang *token* on *head*, unless that would make a loop."""
        if token != head and token not in self.above(head):
            self.heads[token], self.deps[token], self.changed = head, dep, True

    def retag(self, token: int, tag: str, pos: str) -> None:
        """A new tag; features and lemma were those of the wrong one and go (a lemmatizer fills the gap)."""
        self.tags[token], self.pos[token], self.changed = tag, pos, True
        self.lemmas[token] = self.morphs[token] = ""

    def to_doc(self) -> Doc:
        """A new Doc with the mended tree; text and entities as before. What was retagged has no lemma yet."""
        doc = self.doc
        mended = Doc(
            doc.vocab,
            words=self.words,
            spaces=[bool(token.whitespace_) for token in doc],
            heads=self.heads,
            deps=self.deps,
            tags=self.tags,
            pos=self.pos,
            morphs=self.morphs,
            lemmas=self.lemmas,
        )
        mended.set_ents([Span(mended, e.start, e.end, label=e.label_) for e in doc.ents])
        return mended
