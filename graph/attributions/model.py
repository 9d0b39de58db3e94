"""The words of this stage: a span of the text, an attribution, and the find that becomes one."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

__all__ = ["Attribution", "Find", "Span"]


@dataclass(frozen=True, order=True)
class Span:
    """Characters ``start`` to ``end`` (half-open, of ``Document.text``) and what stands there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Attribution:
    """``source`` is None where nobody is named; ``cue`` and ``content`` are in text order and may be in pieces.

    ``rule`` names the construction, for whoever wonders why.
    """

    source: Span | None
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: str

    @property
    def place(self) -> tuple[int, int, int]:
        """What attributions are sorted by: where the content, the cue and the source begin."""
        spans = (self.content, self.cue, (self.source,) if self.source else ())
        first, second, third = (part[0].start if part else -1 for part in spans)
        return first, second, third


@dataclass
class Find:
    """An attribution that is being put together, in tokens.

    ``cue`` and ``content`` are token indices. ``verb`` is the word that it hangs on (a verb, noun, adjective
    or marker); ``aside`` the tokens of the remark that it makes beside its content, if it is one.
    """

    verb: Token
    source: Token | None
    rule: str
    cue: set[int] = field(default_factory=set)
    content: set[int] = field(default_factory=set)
    aside: set[int] = field(default_factory=set)
    phrase: set[int] | None = None
    """The tokens of the source where its tree does not tell them."""
