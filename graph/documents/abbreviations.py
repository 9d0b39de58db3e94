"""Abbreviations whose full stop ends no sentence, and that the shipped tokenizer would cut off: "Orlan Sdn. Bhd."."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["keep_abbreviations"]

ABBREVIATIONS = (
    "Sdn.", "Bhd.", "Pvt.", "Pte.", "Col.", "Maj.", "Brig.", "Capt.", "Lt.", "Adm.", "Cmdr.", "Sgt.", "Amb.",
)  # fmt: skip
"""Legal forms and ranks; each stands before more of a name."""


def keep_abbreviations(pipeline: Language) -> None:
    """Make each abbreviation one token of *pipeline*'s tokenizer, if that is spaCy's own."""
    add = getattr(pipeline.tokenizer, "add_special_case", None)
    if add is not None:
        for word in ABBREVIATIONS:
            add(word, [{"ORTH": word}])
