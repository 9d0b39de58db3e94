"""Small questions to one token of a Universal Dependencies tree: its preposition, its clause, its voice."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

__all__ = [
    "OBLIQUE",
    "antecedent",
    "children",
    "conjuncts",
    "examples",
    "has_helper",
    "is_nominal",
    "is_own",
    "is_participle",
    "is_passive",
    "is_relative",
    "is_set_off",
    "marker",
    "owner",
    "preposition",
    "prepositions",
    "restated",
    "some_among",
]

DASHES = frozenset({"—", "–", "-", "--"})
OBLIQUE = frozenset({"obl", "obl:agent", "obl:arg", "nmod", "obl:unmarked", "nmod:unmarked"})
"""Relations under which a phrase with a preposition hangs."""


def children(token: Token, deps: frozenset[str]) -> list[Token]:
    """The dependents of *token* under one of *deps*, in text order."""
    return [child for child in token.children if child.dep_ in deps]


def conjuncts(token: Token) -> Iterator[Token]:
    """*token* and everything coordinated below it, in text order of the tree walk."""
    yield token
    for child in token.children:
        if child.dep_ == "conj" or (child.dep_ == "appos" and child.left_edge.dep_ == "cc"):
            yield from conjuncts(child)


def examples(token: Token, marks: frozenset[str]) -> Iterator[Token]:
    """What *marks* name as an example of the noun *token*, or of what is joined to it: "banks, including X".

    It may hang on a noun inside the phrase, which in the singular has none: "firms from the region, including X".
    """
    for part in conjuncts(token):
        inner = (noun for noun in part.subtree if noun.tag_ == "NN" and noun.dep_ in {"obl", "nmod"} and noun != part)
        for host in (part, *(inner if part.tag_ == "NNS" else ())):
            for child in host.children:
                if child.dep_ in {"nmod", "obl"} and child.i > host.i and marks & set(prepositions(child)):
                    yield from conjuncts(child)


def restated(token: Token) -> Iterator[Token]:
    """The noun behind a dash that takes up the plural *token* or its first part: "client states—*clients* like X"."""
    if token.tag_ != "NNS":
        return
    words = {token.lemma_, *(child.lemma_ for child in token.children if child.dep_ == "compound")}
    for other in token.doc[token.i + 1 : token.sent.end]:
        if other.tag_ == "NNS" and other.lemma_ in words and other.nbor(-1).text in DASHES:
            yield other


def some_among(token: Token, marks: frozenset[str]) -> Iterator[Token]:
    """Who is named as one of the noun *token* behind a pronoun, wherever that hangs: "banks, among them X"."""
    hosts = [token, *token.ancestors]
    for child in (child for host in hosts for child in host.children):
        if child.pos_ == "PRON" and child.i > token.i and marks & set(prepositions(child)):
            yield from (name for part in child.children if part.dep_ == "appos" for name in conjuncts(part))


def is_relative(token: Token) -> bool:
    """Whether *token* is a relative pronoun (who, which, that, whose); with a part in the clause, "that" is one."""
    if token.lower_ == "that" and token.tag_ == "IN" and token.dep_ in {"nsubj", "nsubj:pass", "obj"}:
        return token.head.dep_ == "acl:relcl"
    return "Rel" in token.morph.get("PronType", []) or (
        token.tag_ in {"WDT", "WP", "WP$"} and any(a.dep_ == "acl:relcl" for a in (token.head, token.head.head))
    )


def is_set_off(token: Token) -> bool:
    """Whether a comma stands before the phrase or clause of *token*."""
    first = token.left_edge
    return "," in {first.text, first.nbor(-1).text if first.i else ""}


def prepositions(token: Token) -> tuple[str, ...]:
    """The case markers of a nominal in lower case: ("to",), or ("including", "against") for a chain."""
    return tuple(child.lower_ for child in token.children if child.dep_ == "case" and child.tag_ != "POS")


def preposition(token: Token) -> str | None:
    """The first case marker of a nominal in lower case."""
    return next(iter(prepositions(token)), None)


def marker(token: Token) -> str | None:
    """The subordinating word of a clause in lower case ("of" in "accused of sending")."""
    marks = [child for child in token.children if child.dep_ in {"mark", "case"} and child.i < token.i]
    return marks[0].lower_ if marks else None


def is_nominal(token: Token) -> bool:
    """Nouns, and gerunds used as nouns ("the training of police")."""
    if token.pos_ in {"NOUN", "PROPN"}:
        return True
    return token.tag_ == "VBG" and any(child.dep_ in {"det", "nmod:poss", "amod"} for child in token.children)


def is_own(noun: Token) -> bool:
    """ "Its own pilots": those of the subject, and of nobody else."""
    return any(child.lower_ == "own" and child.dep_ == "amod" for child in noun.children)


def is_participle(verb: Token) -> bool:
    """Whether *verb* stands in a clause of circumstance without a subject or a marker of its own ("…, denying it")."""
    own = {child.dep_ for child in verb.children} & {"nsubj", "mark", "aux"}
    return verb.tag_ == "VBG" and verb.dep_ == "advcl" and not own


def has_helper(verb: Token) -> bool:
    """Whether *verb* is a passive with "be" or "get": "was designated", not "designated for"."""
    return any(child.dep_ == "aux:pass" for child in verb.children)


def is_passive(verb: Token) -> bool:
    """Passive clauses and bare past participles that modify a noun ("missiles supplied by …").

    With an object and without a helper it is no passive, whatever its subject is called ("Chile equipped them").
    """
    deps = {child.dep_ for child in verb.children}
    if "obj" in deps and "nsubj:pass" in deps and not deps & {"aux:pass", "aux", "obl:agent"}:
        return False
    if any(child.dep_ in {"nsubj:pass", "aux:pass", "obl:agent", "csubj:pass"} for child in verb.children):
        return True
    has_helper = any(child.dep_ in {"aux", "nsubj"} for child in verb.children)
    if verb.dep_ in {"acl", "amod", "advcl", "xcomp"} and verb.tag_ == "VBN" and not has_helper:
        return True
    return verb.dep_ == "conj" and verb.tag_ == "VBN" and not has_helper and is_passive(verb.head)


def antecedent(token: Token, verb: Token) -> Token:
    """The noun behind the relative pronoun *token* of *verb*'s clause ("both of which", too), or *token* itself."""
    counted = token.pos_ in {"DET", "PRON", "NUM"} and any(c.dep_ == "nmod" and is_relative(c) for c in token.children)
    if not (counted or is_relative(token)):
        return token
    clause: Token | None = verb
    while clause is not None and clause.dep_ != "acl:relcl":
        clause = clause.head if clause.head != clause and clause.dep_ in {"conj", "xcomp", "ccomp"} else None
    return clause.head if clause is not None else token


def owner(possessor: Token, noun: Token) -> Token:
    """The noun that "whose" before *noun* means, or *possessor* itself."""
    if not is_relative(possessor):
        return possessor
    clause = noun.head
    if noun.dep_ == "appos":  # "Ana Ruiz, whose accounts/appos Chile froze"
        return clause
    while clause.dep_ != "acl:relcl" and clause.head != clause:
        clause = clause.head
    return clause.head
