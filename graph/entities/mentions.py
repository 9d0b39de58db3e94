"""What the entities of a document are handed over in: :class:`Mention` and :class:`Entities`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from graph.model import Entity

__all__ = ["Entities", "Form", "Mention"]

Form = Literal["name", "demonym", "description", "pronoun", "place"]
"""How an entity is mentioned. A ``place`` is a capital that stands for a city, not for a government:
use it only as a last resort ("trained in Teheran" says who trained if nothing else does)."""


@dataclass(frozen=True)
class Mention:
    """Tokens ``start`` to ``end`` (half-open) that stand for ``entities`` (two for "both countries").

    ``head`` is the index of the token that the sentence's syntax hangs the mention on.
    """

    start: int
    end: int
    head: int
    entities: tuple[Entity, ...]
    form: Form


@dataclass(frozen=True)
class Entities:
    """All entities of a document, sorted by IRI, and their mentions, sorted by start; no two overlap."""

    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    heads: Mapping[int, int] = field(default_factory=dict, repr=False)
    """Index of a token → index in ``mentions``, for each token that attaches a mention to its sentence."""
    seconds: Mapping[int, Entity] = field(default_factory=dict, repr=False)
    """Start of a mention that points back → who is meant if what it says of the first choice cannot be."""
    _tokens: dict[int, int] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for number, mention in enumerate(self.mentions):
            self._tokens.update(dict.fromkeys(range(mention.start, mention.end), number))

    def at(self, token: int) -> Mention | None:
        """The mention that covers the token with this index."""
        number = self._tokens.get(token)
        return None if number is None else self.mentions[number]

    def headed_by(self, token: int) -> Mention | None:
        """The mention that hangs in its sentence by the token with this index."""
        number = self.heads.get(token)
        return None if number is None else self.mentions[number]
