"""Words for an event → the phrases of its sentence that may say when it takes place, and their text."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from graph.claims.times import DAY, YEAR, is_calendar_name
from graph.claims.trees import is_set_off, preposition

__all__ = [
    "UNMARKED",
    "beginning",
    "beside",
    "date_at",
    "find_around",
    "hanging",
    "hanging_on",
    "head_of_date",
    "is_calendar",
    "opening",
    "shared",
    "text",
]

UNMARKED = frozenset({"obl:unmarked", "nmod:unmarked", "obl:tmod", "nmod:tmod", "advmod"})
"""How a time phrase hangs that has no preposition."""
TEMPORAL = UNMARKED | {"obl", "nmod"}
GAPPED = TEMPORAL | {"orphan"}
ARGUMENTS = frozenset({"obj", "obl", "iobj", "nsubj", "nsubj:pass"})
INSIDE = frozenset({"nmod:unmarked", "nummod", "flat", "compound", "appos"})
"""How the parts of a date hang on its head."""
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
RANGES = frozenset({"between", "from"})
"""Prepositions before two dates, of which the first says when it began."""
ARTICLES = frozenset({"the", "a", "an"})
COUNTED = frozenset({"nummod", "compound", "amod", "flat"})
"""How a number hangs that is no year: "2000 rifles", "the Mirage 2000"."""
LONGEST = 7
"""Tokens of a time phrase, less one."""
BEFORE = 8
"""Tokens before an event in which its date may stand."""
BEHIND = 16
"""Tokens behind an event in which its date may stand."""


def hanging_on(host: Token) -> Iterator[Token]:
    """Heads of the short phrases on *host* itself."""
    yield from (c for c in host.children if c.dep_ in TEMPORAL and c.right_edge.i - c.left_edge.i < LONGEST)


def hanging(hosts: Iterable[Token]) -> Iterator[Token]:
    """Heads of the phrases on *hosts*, then on their arguments ("delivered tanks *last week*")."""
    for host in hosts:
        yield from hanging_on(host)
    for host in hosts:
        for argument in host.children:
            yield from (c for c in argument.children if argument.dep_ in ARGUMENTS and c.dep_ in UNMARKED)


def beside(parts: Iterable[Token], predicate: Token) -> Iterator[Token]:
    """Phrases that hang on a joined word of the event's parts: "A in May, and *in June* B"."""
    for part in parts:
        path = [node for node in (part, *part.ancestors) if predicate in node.ancestors and node.dep_ == "conj"]
        yield from (c for node in path for c in node.children if c.dep_ in GAPPED)


def shared(verb: Token) -> Iterator[Token]:
    """What stands before the verb whose subject *verb* shares, or before "he said": "*Last week*, he said, it left"."""
    above = verb.head
    subject = _subject(above) or above
    for child in above.children:
        joined = verb.dep_ == "conj" and child.i < above.i and _subject(verb) is None
        told = verb.dep_ == "ccomp" and child.i < subject.i and above.i < verb.i and is_set_off(subject)
        if child.dep_ in TEMPORAL and (joined or told):
            yield child


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in SUBJECTS), None)


def find_around(token: Token, nouns: frozenset[str]) -> Iterator[Token]:
    """Months, days, years and, before *token*, *nouns* of time by word order: from the start, then behind."""
    doc, sent, start = token.doc, token.sent, _start(token)
    for other in reversed(doc[max(start, token.i - BEFORE) : token.i]):
        if _is_in_aside(other, token):
            continue
        if (other.tag_ in FINITE and other.pos_ != "AUX") or other.text == ";":
            break
        if is_calendar(other) or (other.dep_ in UNMARKED and other.lemma_.lower() in nouns):
            yield other
    opening = next((other for other in doc[start : token.i] if is_calendar(other)), None)
    if opening is not None and opening.i - start <= 3 and not _is_of_another(opening, token):
        yield opening
    for other in doc[token.i + 1 : min(sent.end, token.i + BEHIND)]:
        if other.tag_ in FINITE | {"MD"} or other.text in {";", "“", "”", '"'}:
            return
        if is_calendar(other):
            yield other
            return


def _is_in_aside(word: Token, token: Token) -> bool:
    """ "The pact, *which Chile signed in 2019*, …": a relative clause without *token* tells of something else."""
    clause = next((node for node in (word, *word.ancestors) if node.dep_ == "acl:relcl"), None)
    return clause is not None and clause != token and not clause.is_ancestor(token)


def _is_of_another(word: Token, token: Token) -> bool:
    """ "In May *Peru* left, and *Chile* stayed": the time stands with a clause that *token*'s is only joined to."""
    verb = next((node for node in word.ancestors if node.pos_ == "VERB"), word)
    path = itertools.takewhile(lambda node: node != verb, (token, *token.ancestors))
    return verb.is_ancestor(token) and any(node.dep_ == "conj" and _subject(node) is not None for node in path)


def _start(token: Token) -> int:
    """Where the sentence of *token* begins, with a piece before it that was cut off ("Question: Last week | it …")."""
    start = token.sent.start
    if start == 0 or token.doc[start - 1].is_punct or token.doc[start - 1].is_space:
        return start
    return token.doc[start - 1].sent.start


def is_calendar(token: Token) -> bool:
    """Whether *token* names a month or a day, or is a year that counts nothing."""
    if token.text[:1].isupper():
        return is_calendar_name(token.text)
    return YEAR.fullmatch(token.text) is not None and token.dep_ not in COUNTED


def head_of_date(word: Token) -> Token:
    """The word that the date hangs by of which *word* is a part."""
    node = word
    while node.dep_ in INSIDE and node.head != node:
        node = node.head
    return node


def text(phrase: Token) -> str:
    """A time phrase without preposition and article in front ("this" stays: "this year")."""
    words = [t for t in phrase.subtree if t.dep_ not in {"case", "punct"}]
    first = next((t for t in words if t.lower_ not in ARTICLES), phrase)
    end = _with_year(phrase.doc, words[-1].i) + 1
    behind = (c for c in phrase.head.children if c.dep_ in UNMARKED and c.left_edge.i == end)
    if is_calendar(phrase) and (year := next(behind, None)) is not None:  # "since August *last year*"
        end = year.i + 1
    return str(phrase.doc[first.i : end].text).strip(" ,.;")


def beginning(phrase: Token) -> Token | None:
    """The first of two dates joined in *phrase*: "in lots *between 2020* and 2022"."""
    joined = (t for t in phrase.subtree if t.dep_ == "conj" and is_calendar(t) and is_calendar(t.head))
    return next((t.head for t in joined if preposition(t.head) in RANGES), None)


def opening(phrase: Token) -> str:
    """A time phrase up to its head, with a year behind it: "last July" of "last July's", "its"."""
    return str(phrase.doc[phrase.left_edge.i : _with_year(phrase.doc, phrase.i) + 1].text)


def date_at(word: Token) -> str:
    """The date that *word* is part of: a day's number before or behind, then a year."""
    first = word.i
    if first > word.sent.start and YEAR.fullmatch(word.text) and is_calendar_name(word.nbor(-1).text):
        word = word.nbor(-1)
        first = word.i
    if first > word.sent.start and DAY.fullmatch(word.nbor(-1).text):
        first -= 1
    return str(word.doc[first : _with_year(word.doc, word.i) + 1].text)


def _with_year(doc: Doc, last: int) -> int:
    """The last token of a date that goes on behind token *last* with a day or, after a comma, a year."""
    while last + 1 < len(doc) and (DAY.fullmatch(doc[last + 1].text) or YEAR.fullmatch(doc[last + 1].text)):
        last += 1
    comma = last + 2 < len(doc) and doc[last + 1].text == ","
    return last + 2 if comma and YEAR.fullmatch(doc[last + 2].text) else last
