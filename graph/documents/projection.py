"""Parsed pieces of a text → one spaCy Doc of the whole text, white space included.

The model sees the words of one piece without any white-space token, so that neither a line break nor
a double space disturbs it; here the white space comes back, so that every offset fits the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

__all__ = ["bare", "join_pieces"]


def bare(tokens: Doc) -> Doc:
    """The tokens that are no white space, as a Doc for the model; norms of the tokenizer are kept."""
    kept = [token for token in tokens if not token.is_space]
    doc = Doc(
        tokens.vocab,
        words=[token.text for token in kept],
        spaces=[_is_spaced(tokens, token) for token in kept],
    )
    for token, original in zip(doc, kept, strict=True):
        if token.norm != original.norm:
            token.norm_ = original.norm_
    return doc


def join_pieces(vocab: Vocab, pieces: Iterable[tuple[Doc, Doc]]) -> Doc:
    """Pairs of a tokenized piece and the same piece parsed (see :func:`bare`) → one Doc, with sentences set."""
    columns = _Columns()
    for tokens, parsed in pieces:
        columns.add(tokens, parsed)
    return columns.doc(vocab)


def _is_spaced(tokens: Doc, token: Token) -> bool:
    """Is there white space of any kind after *token*?"""
    return bool(token.whitespace_) or (token.i + 1 < len(tokens) and tokens[token.i + 1].is_space)


@dataclass
class _Columns:
    """The annotation of the whole text, one list for each attribute, as Doc takes it."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    ents: list[str] = field(default_factory=list)
    norms: dict[int, str] = field(default_factory=dict)

    def add(self, tokens: Doc, parsed: Doc) -> None:
        """One piece: a white-space token hangs on the word before it, or on the first one."""
        first = len(self.words)
        places = [token.i for token in tokens if not token.is_space]
        words = iter(parsed)
        for token in tokens:
            self.words.append(token.text)
            self.spaces.append(bool(token.whitespace_))
            if token.is_space:
                before = [place for place in places[:1] if place > token.i] or [_last_before(tokens, token.i)]
                self._add_space(token, first + before[0])
            else:
                word = next(words)
                self._add_word(word, first + places[word.head.i])
                if word.norm != word.lex.norm:
                    self.norms[first + token.i] = word.norm_

    def _add_space(self, token: Token, head: int) -> None:
        self.tags.append("_SP")
        self.pos.append("SPACE")
        self.morphs.append("")
        self.lemmas.append(token.text)
        self.heads.append(head)
        self.deps.append("dep")
        self.ents.append("O")

    def _add_word(self, word: Token, head: int) -> None:
        self.tags.append(word.tag_)
        self.pos.append(word.pos_)
        self.morphs.append(str(word.morph))
        self.lemmas.append(word.lemma_)
        self.heads.append(head)
        self.deps.append(word.dep_)
        self.ents.append(f"{word.ent_iob_}-{word.ent_type_}" if word.ent_type_ else "O")

    def doc(self, vocab: Vocab) -> Doc:
        doc = Doc(
            vocab,
            words=self.words,
            spaces=self.spaces,
            tags=self.tags,
            pos=self.pos,
            morphs=self.morphs,
            lemmas=self.lemmas,
            heads=self.heads,
            deps=self.deps,
            ents=_bridged(self.ents, self.pos),
        )
        for place, norm in self.norms.items():
            doc[place].norm_ = norm
        return doc


def _last_before(tokens: Doc, place: int) -> int:
    """The last word before *place*; *place* itself where there is none (a piece of white space only)."""
    return next((i for i in range(place - 1, -1, -1) if not tokens[i].is_space), place)


def _bridged(ents: Sequence[str], pos: Sequence[str]) -> list[str]:
    """A name that a line break runs through stays one name."""
    bridged = list(ents)
    for place in range(len(ents) - 2, -1, -1):
        if pos[place] == "SPACE" and bridged[place + 1].startswith("I-"):
            bridged[place] = bridged[place + 1]
    return bridged
