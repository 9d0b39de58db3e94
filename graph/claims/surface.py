"""Word order → roles, where the tree gives none: what stands behind a verb, each with its preposition.

Where the parser has lost an argument, the words in between still tell: no other verb may stand there, no clause
may end.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from graph.claims.syntax import Roles
from graph.claims.trees import is_passive
from graph.entities import Entities, Mention

__all__ = ["SurfaceOrder"]

BREAKS = frozenset({";", ":", "(", ")", "“", "”", '"', "—", "–", "|", "•"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
WIDTH = 22
"""Tokens to look ahead."""


class SurfaceOrder:
    """Fills roles of verbs in one document from the order of its mentions."""

    def __init__(self, entities: Entities) -> None:
        self._entities = entities

    def complete(self, verb: Token, roles: Roles, wanted: frozenset[str]) -> Roles:
        """*roles* of *verb* with those of *wanted* that the tree does not give, as far as word order tells."""
        passive = is_passive(verb)
        found = dict(roles)
        for role, token in self._behind(verb):
            if passive and role == "object":
                continue
            role = "subject" if passive and role == "by" else role
            if role in wanted and role not in found and token not in found.get("subject", ()):
                found[role] = (token,)
        if "object" not in found and not passive and (thing := self._thing_behind(verb)) is not None:
            found["object"] = (thing,)
        return found

    def _thing_behind(self, verb: Token) -> Token | None:
        """The head of the first noun phrase behind *verb* that names no party."""
        for place in range(verb.i + 1, min(verb.sent.end, verb.i + WIDTH)):
            token = verb.doc[place]
            if token.pos_ in {"VERB", "AUX", "ADP", "SCONJ", "PUNCT"}:
                return None
            ends = place + 1 >= len(verb.doc) or verb.doc[place + 1].pos_ not in {"NOUN", "PROPN"}
            if token.pos_ == "NOUN" and ends and self._entities.at(place) is None:
                return token
        return None

    def _behind(self, verb: Token) -> Iterator[tuple[str, Token]]:
        """Mentions behind *verb* up to the next clause, each under its preposition, the bare first as object."""
        last = min(verb.sent.end, verb.i + WIDTH)
        case, bare, place = "object", True, verb.i + 1
        while place < last:
            token = verb.doc[place]
            if (
                token.text in BREAKS
                or token.tag_ in {"VBD", "VBZ", "VBP", "MD"}
                or token.pos_ == "SCONJ"
                or token.tag_ == "WDT"
            ):
                return
            if token.dep_ == "fixed":  # "according to …" is no "to"
                return
            if token.lower_ == "by" and place - 1 > verb.i and verb.doc[place - 1].tag_ == "VBN":
                return  # "armed with rifles made *by* …"
            mention = self._entities.at(place)
            if mention is not None and verb.doc[mention.head].dep_ in SUBJECTS:
                return  # another verb's
            if mention is not None and self._is_nominal(mention):
                if case != "object" or bare:
                    yield case, verb.doc[mention.head]
                bare, place = False, mention.end
                continue
            if token.pos_ == "ADP":
                case = token.lower_
            elif token.pos_ in {"NOUN", "PROPN"}:
                bare = False
            place += 1

    @staticmethod
    def _is_nominal(mention: Mention) -> bool:
        return mention.form != "demonym"
