"""What a run of capitalised words looks like: a common word, a make, an acronym, a shouted surname."""

from __future__ import annotations

from graph.entities.reading import Reading

__all__ = [
    "has_article",
    "has_shouted_surname",
    "is_acronym",
    "is_common",
    "is_initial",
    "is_model",
    "is_other",
    "with_number",
]

COMMON = ("bodyForms", "titles", "portfolios", "forces", "governments", "officials", "stateNouns", "honorifics")
"""Word lists whose words, alone and with a capital, are no name."""

DASHES = frozenset("-–—")

SHORTEST_SHOUTED = 4
"""A word in capitals of this length may be a surname; a shorter one is an acronym."""

DESIGNATION = 3
"""The make of a weapon has at most so many tokens."""


def is_initial(reading: Reading, token: int) -> bool:
    """Whether a single word has its capital only where a sentence or line begins, or names the agency of a dateline."""
    if reading.texts[token - 1] == "(" and token + 2 < len(reading) and reading.texts[token + 2] in DASHES:
        return True
    behind_mark = token > 0 and reading.pos[token - 1] == "PUNCT" and reading.texts[token - 1] != ","
    first = (
        behind_mark
        or token == 0
        or not reading.same_sentence(token - 1, token)
        or not reading.same_line(token - 1, token)
    )
    return first and reading.counts[reading.texts[token]] == 1


def is_common(reading: Reading, start: int, end: int) -> bool:
    """Whether the run is one common word with a capital, or the first half of "X-made" or such a word."""
    if end - start == 1 and any(_is_common_word(reading, start, name) for name in COMMON):
        return True
    if end + 1 >= len(reading) or reading.texts[end] != "-" or reading.doc[end].whitespace_:
        return False
    return reading.texts[end + 1].islower() and not reading.doc[end - 1].whitespace_


def _is_common_word(reading: Reading, token: int, name: str) -> bool:
    """Whether the word is in the list *name*, the plural of a proper noun, which has no lemma, by its singular."""
    plural = reading.pos[token] == "PROPN" and reading.feature(token, "Number") == "Plur"
    return reading.is_word(token, name) or (plural and reading.lower[token].removesuffix("s") in reading.words[name])


def is_other(reading: Reading, start: int, end: int) -> bool:
    """Whether the run is a common word with a capital, a title, or the name of a text, an event, a thing."""
    if is_common(reading, start, end):
        return True
    last = end - 1
    before_of = end < len(reading) and reading.lower[end] == "of" and reading.is_word(last, "otherNamed")
    return before_of or reading.is_word(last, "otherNamed") or reading.lower[start] in reading.words["otherNamed"]


def is_model(reading: Reading, start: int, end: int) -> bool:
    """Whether it is the designation of a make: letters, a hyphen and a number ("X-12"), no name behind it."""
    last = reading.texts[end - 1]
    return end - start <= DESIGNATION and last[-1:].isdigit() and any(c in "-–" for c in reading.text(start, end))


def has_shouted_surname(reading: Reading, start: int, end: int) -> bool:
    """Whether the last word of several is in capitals and the first is not: "Ana QUISPE"."""
    first, last = reading.texts[start], reading.texts[end - 1]
    shouted = last.isalpha() and last.isupper() and len(last) >= SHORTEST_SHOUTED
    return end - start > 1 and shouted and first[:1].isupper() and first[1:].islower()


def is_acronym(reading: Reading, start: int, end: int) -> bool:
    """A single word in capitals that is not called a place and does not say of what make a thing is."""
    text, head = reading.texts[start], reading.heads[start]
    serving = any(reading.is_word(head, name) for name in ("forces", "officials", "groupNouns"))
    if reading.dep[start] == "compound" and head > start and reading.texts[head].islower() and not serving:
        return False
    return end - start == 1 and text.isupper() and text.isalpha() and len(text) > 2 and reading.labels[start] != "LOC"


def with_number(reading: Reading, start: int, end: int) -> int:
    """The end of the name with the number that belongs to it: "HQX 12"."""
    hangs = end < len(reading) and reading.pos[end] == "NUM" and start <= reading.heads[end] < end
    return end + 1 if hangs and reading.texts[end - 1].isupper() and reading.texts[end].isdigit() else end


def has_article(reading: Reading, start: int) -> bool:
    """Whether an article or another determiner stands before the run."""
    return start > 0 and reading.pos[start - 1] == "DET"
