"""Dependency trees written by hand, one word after the other, so that rules are tested without a model.

A word is ``form/TAG:label>head``, the head named by its form: ``Chile/NNP:nsubj>sold sold/VBD:ROOT``. A lemma
that is not the form stands behind it: ``sold=sell/VBD:ROOT``. Forms that serve as heads occur once.
"""

from __future__ import annotations

import spacy
from spacy.tokens import Doc

__all__ = ["draw", "plant"]

CLASSES = {
    "NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON",
    "WDT": "PRON", "WP$": "PRON", "JJ": "ADJ", "RB": "ADV", "IN": "ADP", "TO": "PART", "POS": "PART", "DT": "DET",
    "CD": "NUM", "RP": "ADP", "CC": "CCONJ", "MD": "AUX", ",": "PUNCT", ".": "PUNCT",
}  # fmt: skip
"""Part of speech by Penn tag; what begins with VB is a verb unless its label makes it an auxiliary."""
VOCAB = spacy.blank("en").vocab
"""Knows lower case and the like of any word, and no more."""
AUXILIARY = frozenset({"aux", "aux:pass", "cop"})


def plant(tree: str) -> Doc:
    """A tree as written above → a parsed Doc."""
    words, lemmas, tags, deps, heads = zip(*(_read(word) for word in tree.split()), strict=True)
    return Doc(
        VOCAB,
        words=list(words),
        lemmas=list(lemmas),
        tags=list(tags),
        pos=[_class(tag, dep) for tag, dep in zip(tags, deps, strict=True)],
        deps=list(deps),
        heads=[words.index(head or words[place]) if head else place for place, head in enumerate(heads)],
    )


def draw(doc: Doc) -> str:
    """A parsed Doc → its tree as written above, without lemmas."""
    return " ".join(_write(doc, place) for place in range(len(doc)))


def _read(word: str) -> tuple[str, str, str, str, str]:
    form, _, rest = word.partition("/")
    form, _, lemma = form.partition("=")
    tag, _, rest = rest.partition(":")
    dep, _, head = rest.partition(">")
    return form, lemma or form.lower(), tag, dep, head


def _class(tag: str, dep: str) -> str:
    if tag.startswith("VB"):
        return "AUX" if dep in AUXILIARY else "VERB"
    return CLASSES[tag]


def _write(doc: Doc, place: int) -> str:
    token = doc[place]
    head = "" if token.head == token else f">{token.head.text}"
    return f"{token.text}/{token.tag_}:{token.dep_}{head}"
