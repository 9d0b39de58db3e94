"""Word order → roles, where the tree gives none: the nearest party before and behind a verb.

English puts the doer before the verb and the rest behind it, each with its preposition. Where the parser
has lost an argument, the words in between still tell: no other verb may stand there, no clause may end.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from graph.claims.syntax import Roles, Syntax
from graph.claims.trees import is_passive
from graph.entities import Entities, Mention

__all__ = ["SurfaceOrder"]

BREAKS = frozenset({";", ":", "(", ")", "“", "”", '"', "—", "–", "|", "•"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
WIDTH = 22
"""Tokens to look to either side."""


class SurfaceOrder:
    """Fills roles of verbs in one document from the order of its mentions."""

    def __init__(self, entities: Entities, syntax: Syntax) -> None:
        self._entities = entities
        self._syntax = syntax

    def complete(self, verb: Token, roles: Roles, wanted: frozenset[str]) -> Roles:
        """*roles* of *verb* with those of *wanted* that the tree does not give, as far as word order tells."""
        passive = is_passive(verb)
        found = dict(roles)
        before = "object" if passive else "subject"
        if before in wanted and before not in found and (token := self._before(verb)) is not None:
            found[before] = (token,)
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

    def _before(self, verb: Token) -> Token | None:
        """The head of the nearest mention to the left that no preposition or other verb claims."""
        place = self._verb_group_start(verb) - 1
        first = max(verb.sent.start, verb.i - WIDTH)
        while place >= first:
            token = verb.doc[place]
            if token.text == "," and (start := self._parenthesis_start(token, first)) is not None:
                place = start - 1
                continue
            if token.text in BREAKS or token.pos_ in {"VERB", "AUX", "SCONJ"} or token.text == ",":
                return None
            mention = self._entities.at(place)
            if mention is None:
                place -= 1
                continue
            case = verb.doc[mention.start - 1] if mention.start > first else None
            while case is not None and case.pos_ in {"DET", "ADJ"} and case.i > first:
                case = case.nbor(-1)
            if case is not None and case.pos_ == "ADP" and case.lower_ != "of":
                place = case.i - 1
                continue
            return verb.doc[mention.head]
        return None

    @staticmethod
    def _verb_group_start(verb: Token) -> int:
        """The first of the auxiliaries, adverbs and catenative verbs right before *verb*."""
        place = verb.i
        while place > verb.sent.start:
            token = verb.doc[place - 1]
            chained = token.pos_ == "VERB" and (verb.doc[place].tag_ in {"VBG", "TO"} or verb.doc[place].pos_ == "PART")
            if token.pos_ not in {"AUX", "ADV", "PART"} and not chained:
                break
            place -= 1
        return place

    @staticmethod
    def _parenthesis_start(comma: Token, first: int) -> int | None:
        """Where ", …," begins that ends at *comma*; None where no comma opens it nearby."""
        for place in range(comma.i - 1, max(first, comma.i - 9), -1):
            token = comma.doc[place]
            if token.text in BREAKS:
                return None
            if token.text == ",":
                return place
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
