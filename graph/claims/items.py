"""Head token of an item → the phrase as written and its kind in the ontology's SKOS scheme."""

from __future__ import annotations

from spacy.tokens import Token

from graph.claims.trees import is_relative, is_set_off, preposition
from graph.ontology import Ontology

__all__ = ["Items"]

NAMING = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "DET", "X"})
"""Parts of speech of words that head a phrase; others head a clause."""
OPENINGS = frozenset({"mark", "case", "cc"})
"""How words hang on a clause that only join it to another: "*to* clear mines"."""
ADDED = frozenset({"acl:relcl", "advcl:relcl", "appos"})
"""How a phrase or clause hangs that goes on about what was named before it."""
CLAUSE = 12
"""Tokens of a clause, from its verb on, that name it."""
QUOTES = frozenset("“”\"'‘’")
MODIFIER = frozenset(
    {"amod", "compound", "nummod", "flat", "advmod", "nmod:unmarked", "goeswith", "punct", "nmod:desc"}
)


class Items:
    """Names and classifies what is supplied, taught or punished."""

    def __init__(self, ontology: Ontology) -> None:
        self._ontology = ontology
        self._by_label = {label: kind.notation for kind in ontology.item_kinds.values() for label in kind.labels}

    def phrase(self, token: Token) -> tuple[int, int]:
        """Token offsets (half-open) of the noun phrase around *token*, without determiner and clauses."""
        if token.pos_ not in NAMING:
            return _clause_start(token), _cut(token, token.i + CLAUSE)
        start = token.i
        for child in sorted(token.lefts, key=lambda t: -t.i):
            if child.dep_ not in MODIFIER or (child.dep_ == "punct" and not child.is_quote and child.text != "-"):
                break
            start = child.left_edge.i
        end = token.i + 1
        light = token.lemma_.lower() in self._ontology.words["lightNouns"]
        for child in token.rights:
            if child.dep_ in {"flat", "compound", "nummod", "goeswith"} and child.left_edge.i == end:
                end = child.right_edge.i + 1
            elif token.is_currency and child.dep_ in {"nummod", "compound"} and child.i >= end:
                end = child.right_edge.i + 1  # "at least €25 million"
            elif child.dep_ == "nmod" and (preposition(child) == "of" or (token.is_currency and child.i > end)):
                end = self.phrase(child)[1]  # "dozens of tanks", "$3 million in aid"
            elif light and child.dep_ in {"nmod", "acl"} and child.left_edge.i == end == token.i + 1:
                end = _cut(child, token.i + CLAUSE)  # "lack of progress in talks", "part in the war"
        while start < token.i and token.doc[start].is_space:
            start += 1
        return start, end

    def text(self, token: Token, but: frozenset[int] = frozenset()) -> str:
        """The phrase around *token* as it names the item, without the words *but* that it begins with."""
        start, end = self.phrase(token)
        while start in but and start < token.i:
            start += 1
        text = "".join(_written(part) + part.whitespace_ for part in token.doc[start:end]).strip(" ,")
        if text[:1] in QUOTES and not QUOTES & set(text[1:]):
            return text[1:]  # the quotation goes on behind the phrase
        return text[1:-1] if text[:1] in QUOTES and text[-1:] in QUOTES else text

    def kind(self, token: Token) -> str | None:
        """The notation of the narrowest kind that the phrase names; what "hundreds of …" counts, counts."""
        own = self._label_at(token)
        inner = [child for child in token.children if child.dep_ == "nmod" and preposition(child) == "of"]
        nested = next(filter(None, (self.kind(child) for child in inner)), None)
        if own is None or (nested is not None and self._ontology.item_kinds[own].broader is None):
            return nested or own
        return own

    def label(self, kind: str | None) -> str | None:
        """The preferred label of a kind."""
        return self._ontology.item_kinds[kind].label if kind else None

    def related(self, kind: str, other: str) -> bool:
        """Whether one kind is the other or narrower ("weapons" may refer to the missiles)."""
        return self._ontology.falls_under(kind, other) or self._ontology.falls_under(other, kind)

    def _label_at(self, token: Token) -> str | None:
        """The longest label that ends at *token*, by lower-case form or lemma, else a compound's."""
        forms = {token.lower_, token.lemma_.lower(), token.lower_.removesuffix("s")}
        for length in (3, 2, 1):
            first = token.i - length + 1
            if first < 0:
                continue
            before = token.doc[first : token.i].text.lower()
            for form in sorted(forms):
                label = f"{before} {form}".strip()
                if label in self._by_label:
                    return self._by_label[label]
        numbers = (c for c in token.children if c.dep_ in {"nummod", "compound"} or preposition(c) == "of")
        return next((self._by_label[c.lower_] for c in numbers if c.lower_ in self._by_label), None)


def _clause_start(verb: Token) -> int:
    """The first word of the clause of *verb* that is no conjunction: "and that *crews* were taught"."""
    start = verb.left_edge.i
    while start < verb.i and _is_opening(verb.doc[start]):
        start += 1
    return start


def _is_opening(token: Token) -> bool:
    return token.dep_ in OPENINGS or token.is_punct or is_relative(token)


def _cut(head: Token, limit: int) -> int:
    """The end of the phrase or clause of *head*, before an addition; where that is behind *limit*, of whole phrases."""
    doc = head.doc
    added = [t.left_edge.i for t in head.subtree if t.left_edge.i > head.i and _is_addition(t)]
    added += [t.i for t in head.subtree if t.i > head.i and t.text == ";"]
    whole = min(head.right_edge.i + 1, *added, len(doc))
    end = min(whole, max(limit, head.i + 1))
    cut = end
    while end > head.i + 1 and (doc[end - 1].is_punct or (whole > cut and not _is_complete(doc[end - 1], end))):
        end -= 1
    return end if end > head.i + 1 else cut


def _is_complete(token: Token, end: int) -> bool:
    """Whether neither what *token* hangs on nor what hangs on it stands behind *end*."""
    return token.head.i < end and token.right_edge.i < end


def _is_addition(token: Token) -> bool:
    """ "…, which Togo denies", "…, an accusation Togo denied", also where it is taken for a second object."""
    second = token.dep_ == "obj" and any(c.dep_ == "obj" and c.i < token.i for c in token.head.children)
    return (second or token.dep_ in ADDED) and is_set_off(token)


def _written(token: Token) -> str:
    """The word, without the capital that a headline gives to common nouns and their adjectives."""
    common = token.pos_ in {"NOUN", "ADJ"} and not token.ent_type_ and token.text.istitle() and token.is_alpha
    return token.lower_ if common else token.text
