"""Rare verb forms → common ones that the shipped model has learnt well, so that it reads them alike.

The model looks at a word's *norm* first. In its training texts "denies" hardly occurs, and it takes the word
for a noun; with the norm of "says" the sentence around it is read as one around "says" is. Only forms that
are verbs and nothing else stand in the table; text, lemma and everything behind the model keep the word.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

__all__ = ["read_likeness"]

TABLE = Path(__file__).with_name("likeness.tsv")


@lru_cache(maxsize=1)
def read_likeness() -> Mapping[str, str]:
    """Lower-case form → the form that it is read like; lines that begin with ``#`` are comments.

    >>> read_likeness()["denies"]
    'says'
    """
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return {form: like for form, _, like in rows}
