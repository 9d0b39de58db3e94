"""Questions that this stage asks of a Universal Dependencies tree beyond those of ``graph.claims.trees``."""

from __future__ import annotations

from spacy.tokens import Token

__all__ = [
    "CLAUSES",
    "SUBJECTS",
    "agent",
    "bases",
    "has_passive_form",
    "is_finite",
    "is_verbal",
    "mark_of",
    "subjects",
    "verb_group",
]

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
CLAUSES = frozenset({"ccomp", "csubj", "csubj:pass"})
HELPERS = frozenset({"aux", "aux:pass", "cop"})


def bases(verb: Token) -> set[str]:
    """The lemma of *verb* and what its ending leaves: a lemmatizer reads "hopes" as a form of "hop" at times.

    >>> from spacy.lang.en import English
    >>> sorted(bases(English()("hopes")[0]))
    ['hope']
    """
    form, found = verb.lower_, {verb.lemma_.lower()}
    for ending in ("s", "d"):
        if form.endswith(f"e{ending}"):
            found.add(form[:-1])
    if form.endswith("ing"):
        found.add(f"{form[:-3]}e")
    return found - {""}


def subjects(verb: Token) -> list[Token]:
    """The subjects of *verb* in text order."""
    return [child for child in verb.children if child.dep_ in SUBJECTS]


def agent(verb: Token) -> Token | None:
    """Who does what the passive *verb* says: "by X"."""
    return next((child for child in verb.children if child.dep_ == "obl:agent"), None)


def has_passive_form(verb: Token) -> bool:
    """ "Was told", "is said"; and a participle alone, "told of the plan"."""
    if any(child.dep_ in {"aux:pass", "nsubj:pass", "obl:agent", "csubj:pass"} for child in verb.children):
        return True
    bare = not any(child.dep_ in {"aux", "nsubj", "aux:pass"} for child in verb.children)
    if bare and verb.tag_ == "VBD" and verb.dep_ == "advcl" and mark_of(verb) is None:
        return any(subject.i > verb.i for subject in subjects(verb.head))  # "Asked why, he …"
    if verb.tag_ == "VBN" and bare and verb.dep_ in {"acl", "acl:relcl", "advcl", "amod", "xcomp"}:
        return True
    return verb.tag_ == "VBN" and bare and verb.dep_ == "conj" and has_passive_form(verb.head)


def is_finite(verb: Token) -> bool:
    """Whether the clause of *verb* has a tense."""
    group = [verb, *(child for child in verb.children if child.dep_ in HELPERS)]
    return any(token.tag_ in {"VBD", "VBZ", "VBP", "MD"} for token in group)


def is_verbal(token: Token) -> bool:
    """Whether *token* heads a clause: a verb, or a predicate with a copula or a subject."""
    return token.pos_ in {"VERB", "AUX"} or any(child.dep_ in SUBJECTS | {"cop"} for child in token.children)


def mark_of(clause: Token) -> str | None:
    """The first subordinating word of a clause in lower case."""
    return next(
        (child.lower_ for child in clause.children if child.dep_ in {"mark", "case"} and child.i < clause.i), None
    )


def verb_group(verb: Token, negations: frozenset[str]) -> set[int]:
    """The indices of *verb* with its helpers, its negation and its particle: "would not say", "pointed out"."""
    group = {verb.i}
    for child in verb.children:
        negates = child.dep_ == "advmod" and child.lower_ in negations and abs(child.i - verb.i) < 4
        if child.dep_ in {*HELPERS, "compound:prt"} or negates:
            group.add(child.i)
    between = range(min(group), verb.i)  # "has always denied": the adverb stands inside
    return group | {i for i in between if verb.doc[i].dep_ == "advmod" and verb.doc[i].head == verb}
