"""Verb → what it passes on, as token indices: a clause, an infinitive, an object, a topic."""

from __future__ import annotations

from spacy.tokens import Token

from graph.attributions.lexicon import Lexicon
from graph.attributions.phrases import noun_phrase, subtree
from graph.attributions.sources import inverted_subject
from graph.attributions.trees import CLAUSES, agent, has_passive_form, is_finite, is_verbal, mark_of, subjects
from graph.claims.trees import preposition

__all__ = ["Contents"]


REMARK = 25
"""Tokens between a quotation and the verb behind it: a name with an apposition."""


class Contents:
    """Reads contents off the trees of verbs and adjectives that attribute."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def of(self, verb: Token) -> set[int]:
        """The content of *verb*; empty where it passes nothing on."""
        if self._lexicon.is_adjective(verb):
            return self._clause(verb) or self._infinitive(verb)
        found = self._called(verb) if self._lexicon.is_naming(verb) else set()
        if not found and self._lexicon.takes_clause(verb):
            found = self._clause(verb) or self._infinitive(verb)
        if not found and self._lexicon.takes_object(verb):
            found = self._object(verb)
        if not found and self._lexicon.takes_topic(verb):
            found = self._topic(verb)
        return found

    def _clause(self, verb: Token) -> set[int]:
        """Complement clauses; one that stands before the verb takes all that stands before its subject."""
        found: set[int] = set()
        turned = inverted_subject(verb)
        for child in verb.children:
            if child == turned or not self._is_clause(child, verb):
                continue
            found |= subtree(child)
            if child.i < verb.i:
                found = self._within_quotation(found, verb) | self._leading(verb)
            elif self._is_interrupted(verb, child):
                found |= self._leading(verb)
        for companion in self._lexicon.companions(verb):  # "made clear that …": the clause hangs on the companion
            found |= {i for child in companion.children if child.dep_ in CLAUSES for i in subtree(child)}
        return found or self._stated(verb)

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
        """ "In a statement that …": the clause may hang on the noun of where it was said."""
        for child in verb.children:
            if child.dep_ == "obl" and child.i > verb.i and self._lexicon.is_noun(child) and preposition(child):
                clauses = [below for below in child.children if below.dep_ in {"acl", "ccomp"} and is_finite(below)]
                if clauses and mark_of(clauses[0]):
                    return subtree(clauses[0])
        return set()

    def _infinitive(self, verb: Token) -> set[int]:
        """ "Promised to go", "denied going", "urged Peru to go": with the object that is to do it."""
        for child in verb.children:
            if child.dep_ == "xcomp" and child.i > verb.i and (mark_of(child) or _is_gerund(child)):
                if child in self._lexicon.companions(verb):
                    continue
                return subtree(child) | self._raised(verb, child)
            if child.dep_ == "advcl" and child.i > verb.i and mark_of(child) in self._lexicon.topics:
                accused = self._lexicon.accusing_object(verb)
                return subtree(child) | (self._raised(verb, child) if accused else set())
        return set()

    def has_clause(self, verb: Token) -> bool:
        """Whether *verb* passes on a clause of its own."""
        return bool(self._clause(verb) or self._called(verb))

    def _raised(self, verb: Token, clause: Token) -> set[int]:
        """Who is to do what the clause says: the object of *verb*, or the subject of a passive or of hearsay."""
        if has_passive_form(verb) or self._lexicon.is_hearsay(verb):
            own = [child for child in subjects(verb) if child.i < verb.i]
            return noun_phrase(own[-1]) if own else set()
        objects = [child for child in verb.children if child.dep_ in {"obj", "iobj"} and verb.i < child.i < clause.i]
        return {i for child in objects for i in subtree(child)}

    def _called(self, verb: Token) -> set[int]:
        """ "Called it a mess", "described it as mad", "blamed Peru for the leak"."""
        for child in verb.children:
            if child.i < verb.i:
                continue
            if self._is_name(child, verb) or (child.dep_ == "xcomp" and mark_of(child) is None):
                raised = self._raised(verb, child)
                return subtree(child) | raised if raised else set()
            if child.dep_ == "obj" and any(below.dep_ == "appos" and _is_quoted(below) for below in child.children):
                return subtree(child)  # called it “a joke”
        return set()

    def _is_name(self, child: Token, verb: Token) -> bool:
        """ "As a hero" behind any verb of calling; "for the leak" behind those that judge somebody for something."""
        case = (preposition(child) or mark_of(child)) if child.dep_ in {"obl", "advcl"} else None
        return case in self._lexicon.namers and (case == "as" or self._lexicon.takes_object(verb))

    def _object(self, verb: Token) -> set[int]:
        if has_passive_form(verb):
            own = [child for child in subjects(verb) if child.i < verb.i]
            rest = self._topic(verb) if self._lexicon.accusing_object(verb) else set()
            return noun_phrase(own[-1]) | rest if own and (agent(verb) or rest) else set()
        if any(child.tag_ == "WDT" for child in subjects(verb)):
            return set()  # "a resolution which endorsed the deal": a thing that only has an object says nothing
        wanted = self._lexicon.preposition(verb)
        turned = inverted_subject(verb)
        for child in verb.children:
            if child.i < verb.i or child == turned:
                continue
            if wanted and child.dep_ in {"obl", "advcl"} and wanted in {preposition(child), mark_of(child)}:
                cased = {c.i for c in child.children if c.dep_ in {"case", "mark"} and c.i < child.i}
                return subtree(child) - {min(cased)}
            if child.dep_ == "obj" and not wanted:
                rest = self._topic(verb) if self._lexicon.accusing_object(verb) else set()
                return subtree(child) | rest
        return set()

    def _topic(self, verb: Token) -> set[int]:
        for child in verb.children:
            follows = child.i > verb.i and child.dep_ in {"obl", "advcl"}
            if follows and (preposition(child) or mark_of(child)) in self._lexicon.topics:
                return subtree(child)
        return set()


def _is_gerund(clause: Token) -> bool:
    """ "Going", "being late", "having gone"."""
    first = [clause, *(child for child in clause.children if child.dep_ in {"aux", "aux:pass", "cop"})]
    return min(first, key=lambda token: token.i).tag_ == "VBG"


def _is_quoted(phrase: Token) -> bool:
    return phrase.doc[phrase.left_edge.i].is_quote
