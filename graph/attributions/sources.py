"""Verb → its source: the token that heads the phrase of whoever speaks, thinks, wants or asks."""

from __future__ import annotations

from spacy.tokens import Token

from graph.attributions.lexicon import Lexicon
from graph.attributions.trees import agent, has_passive_form, mark_of, subjects

__all__ = ["Sources", "inverted_subject"]

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"})
OPENERS = frozenset({",", "”", '"', "’", "'", "''", "»", "?", "!", "—", "–", "-"})
"""Marks right before a verb whose subject stands behind it."""
EXPLETIVE = frozenset({"expl", "expl:pass"})
DEPTH = 8


class Sources:
    """Finds who attributes with a verb; the lists of *lexicon* tell who controls whom."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def of(self, verb: Token, depth: int = DEPTH) -> Token | None:
        """The source of *verb*: its subject, a passive's agent, or who controls it; None where nobody is named."""
        if depth == 0:
            return None
        own = subjects(verb)
        if self._lexicon.is_adjective(verb) and own:
            return own[-1]
        if has_passive_form(verb) or self._lexicon.is_hearsay(verb):
            return agent(verb)
        if own:
            return self._nearest(own, verb)
        if any(child.dep_ in EXPLETIVE for child in verb.children):
            return None
        return inverted_subject(verb) or self._controller(verb, depth - 1)

    @staticmethod
    def _nearest(own: list[Token], verb: Token) -> Token:
        """The last subject before the verb (a dateline may be read as one, too), else the first behind it."""
        before = [token for token in own if token.i < verb.i]
        return before[-1] if before else own[0]

    def _controller(self, verb: Token, depth: int) -> Token | None:
        """Who does what a verb without a subject says: the subject of the clause that it depends on."""
        above = verb.head
        if above == verb:
            return None
        if verb.dep_ == "conj":
            return self._coordinated(verb, above, depth)
        if verb.dep_ in {"acl", "acl:relcl"}:
            return above if verb.tag_ == "VBG" else None
        if verb.dep_ in {"xcomp", "ccomp", "advcl", "obl", "parataxis", "dep"}:
            return self._governing(verb, above, depth)
        return None

    def _coordinated(self, verb: Token, above: Token, depth: int) -> Token | None:
        """ "Hopes …, and said …": who says is who hopes, and who is told of is who says."""
        while above.dep_ == "conj" and not subjects(above):
            above = above.head
        if has_passive_form(above) and not has_passive_form(verb):
            own = subjects(above)
            return own[-1] if own else None
        return self.of(above, depth)

    def _governing(self, verb: Token, above: Token, depth: int) -> Token | None:
        if above.pos_ not in {"VERB", "AUX"} and not subjects(above):
            return self._governing(verb, above.head, depth - 1) if above.head != above and depth > 0 else None
        objects = [child for child in above.children if child.dep_ in {"obj", "iobj"} and child.i < verb.i]
        if verb.dep_ == "xcomp" and objects and self._lexicon.is_verb(above):
            return objects[-1]
        own = subjects(above)
        if own and (has_passive_form(above) or mark_of(verb) == "as"):
            return own[-1]
        return own[-1] if own and verb.i > own[-1].i else own[0] if own else self.of(above, depth)


def inverted_subject(verb: Token) -> Token | None:
    """ "“…,” said Ana Doe": the phrase right behind a verb that begins a remark, whatever its label."""
    if verb.i == 0 or subjects(verb) or verb.tag_ not in {"VBD", "VBZ", "VBP", "VBN", "VB"}:
        return None
    before = verb.nbor(-1)
    if before.text not in OPENERS and not (before.is_space and verb.i > 1):
        return None
    for child in verb.children:
        if child.i > verb.i and child.pos_ in NOMINAL and child.dep_ in {"obj", "iobj", "obl", "nsubj", "dep", "ccomp"}:
            return child if child.left_edge.i == verb.i + 1 else None
    return None
