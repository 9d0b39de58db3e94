"""Verb → the complement clauses that it governs, as token indices, wherever the parser has hung them."""

from __future__ import annotations

from spacy.tokens import Token

from graph.attributions.lexicon import Lexicon
from graph.attributions.phrases import subtree
from graph.attributions.sources import inverted_subject
from graph.attributions.trees import CLAUSES, is_finite, is_verbal, mark_of, subjects
from graph.claims.trees import preposition

__all__ = ["Clauses"]

REMARK = 25
"""Tokens between a quotation and the verb behind it: a name with an apposition."""


class Clauses:
    """Reads complement clauses off the trees of verbs and adjectives that attribute."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def of(self, verb: Token) -> set[int]:
        """Complement clauses; one that stands before the verb takes all that stands before its subject."""
        found: set[int] = set()
        for child in self._heads(verb):
            found |= subtree(child)
            if child.i < verb.i:
                found = self._within_quotation(found, verb) | self._leading(verb)
            elif self._is_interrupted(verb, child):
                found |= self._leading(verb)
        for companion in self._lexicon.companions(verb):  # "made clear that …": the clause hangs on the companion
            found |= {i for child in companion.children if child.dep_ in CLAUSES for i in subtree(child)}
        return found or self._stated(verb)

    def _heads(self, verb: Token) -> list[Token]:
        """Complement clauses of *verb*; a bare noun beside one with "that" is no clause, but who is told."""
        turned = inverted_subject(verb)
        found = [child for child in verb.children if child != turned and self._is_clause(child, verb)]
        marked = any(mark_of(child) for child in found)
        return [child for child in found if not marked or is_verbal(child)]

    def _is_clause(self, child: Token, verb: Token) -> bool:
        if child.dep_ in CLAUSES:
            if any(below.tag_ == "WDT" for below in subjects(child)):
                return False  # a relative clause, read as a complement
            if self._explains(child, verb):
                return False
            return child.i > verb.i or is_verbal(child) or child.i < min((s.i for s in subjects(verb)), default=verb.i)
        if child.dep_ == "advcl" and child.left_edge.i == verb.i + 1 and mark_of(child) != child.left_edge.lower_:
            return bool(subjects(child))  # "said the house burned before …", read as "said … before the house …"
        if child.dep_ == "parataxis" and child.i > verb.i and not any(c.dep_ == "obj" for c in verb.children):
            return verb.doc[child.left_edge.i - 1].text == ":" or verb.doc[child.left_edge.i].text == ":"
        return False

    @staticmethod
    def _explains(clause: Token, verb: Token) -> bool:
        """ "They learned a trade: some were smiths": what stands behind the colon is the text's own explanation."""
        left = clause.left_edge
        mark = left if left.text == ":" else left.nbor(-1) if left.i else left
        behind = clause.i > verb.i and mark.text == ":" and not verb.doc[mark.i + 1].is_quote
        return behind and any(c.dep_ == "obj" and verb.i < c.i < mark.i for c in verb.children)

    @staticmethod
    def _is_interrupted(verb: Token, clause: Token) -> bool:
        """ "A, X said, B": a comma before who says it and one before what follows."""
        own = [child for child in subjects(verb) if child.i < verb.i]
        start = own[-1].left_edge.i if own else verb.i
        behind = min((i for i in subtree(clause) if i > verb.i), default=verb.i)
        if verb.doc[behind].is_quote and not any(verb.doc[i].is_quote for i in range(verb.left_edge.i, start)):
            return False
        marks = [verb.doc[i].text for i in (start - 1, behind - 1, behind) if i >= 0]
        return start > verb.sent.start and marks[0] == "," and "," in marks[1:] and mark_of(clause) is None

    @staticmethod
    def _within_quotation(content: set[int], verb: Token) -> set[int]:
        """Of a content whose part before *verb* ends with a quotation mark, that part and what is quoted behind."""
        doc = verb.doc
        left = [i for i in content if i < verb.i]
        last = max((i for i in left if doc[i].text != ","), default=verb.i)
        if not doc[last].is_quote or verb.i - last > REMARK:
            return content
        behind = [i for i in content if i > verb.i and not doc[i].is_punct]
        quoted = behind and any(doc[i].is_quote for i in range(verb.i, behind[0]))
        return content if quoted else set(left)

    @staticmethod
    def _leading(verb: Token) -> set[int]:
        """Everything that *verb* governs before its subject, up to the comma."""
        own = [child for child in subjects(verb) if child.i < verb.i]
        end = own[-1].left_edge.i if own else verb.i
        mine = {token.i for token in verb.subtree if token.i < end}
        return {i for i in mine if not any(i == c.i and c.dep_ in {"cc", "mark"} for c in verb.children)}

    def _stated(self, verb: Token) -> set[int]:
        """ "Said in a statement that …": the clause may hang on the noun of where it was said."""
        for child in verb.children:
            if child.dep_ == "obl" and child.i > verb.i and preposition(child):
                for below in child.subtree:
                    stated = below.dep_ in {"acl", "ccomp", "acl:relcl"} and is_finite(below) and mark_of(below)
                    if stated and below.head.i < below.i:
                        return subtree(below)
        return set()
