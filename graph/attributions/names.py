"""Phrase of a source → the same with the title before its name, and the name behind its title, if the tree parts them.

"First Minister of Norland *Nina Stark*" and "*Maj.* Clay Merk" are one phrase, though a parser ends a sentence
or begins another phrase in the middle.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from graph.attributions.phrases import noun_phrase

__all__ = ["completed"]

TITLES = frozenset({"NNP", "NNPS", "NN", "NNS", "IN", "DT", "JJ", "POS", "CC", "HYPH"})
"""Tags of the words of a title."""
LONGEST = 10
"""Words of the longest title that is added."""
ABBREVIATION = 5
TIMES = frozenset({"obl", "obl:unmarked", "nsubj", "nsubj:pass", "obj", "iobj"})


def completed(doc: Doc, phrase: set[int]) -> set[int]:
    """*phrase* with what belongs to it on both sides."""
    if not phrase:
        return phrase
    return _with_name(doc, _with_title(doc, phrase))


def _with_title(doc: Doc, phrase: set[int]) -> set[int]:
    first = min(phrase)
    if doc[first].tag_ != "NNP" or first == 0 or doc[first - 1].pos_ not in {"NOUN", "PROPN"}:
        return phrase
    place = first
    while place > 0 and first - place < LONGEST and _is_of_title(doc[place - 1]):
        place -= 1
    clean = place == 0 or doc[place - 1].is_space or doc[place - 1].is_punct
    if not clean or doc[place].tag_ in {"IN", "CC", "POS"} or not _names_office(doc, place, first):
        return phrase
    return phrase | set(range(place, first))


def _is_of_title(token: Token) -> bool:
    return token.tag_ in TITLES and not (token.dep_ in TIMES and token.head.pos_ in {"VERB", "AUX"} and _is_said(token))


def _is_said(token: Token) -> bool:
    """Whether *token* plays a part of its own in the clause behind it."""
    return token.head.i > token.i


def _names_office(doc: Doc, start: int, end: int) -> bool:
    """Whether an office stands before the name: a noun, capitalised or not, and nothing that is a name's possessor."""
    return any(token.pos_ in {"NOUN", "PROPN"} for token in doc[start:end]) and doc[end - 1].tag_ != "POS"


def _with_name(doc: Doc, phrase: set[int]) -> set[int]:
    """ "Maj" + "." + "Clay Merk": an abbreviation that was taken for the end of a sentence."""
    last = max(phrase)
    if last + 2 >= len(doc) or doc[last + 1].text != "." or doc[last + 2].pos_ != "PROPN":
        return phrase
    if doc[last].pos_ != "PROPN" or len(doc[last]) > ABBREVIATION or not doc[last + 2].is_sent_start:
        return phrase
    name = noun_phrase(doc[last + 2].sent.root)
    verbal = any(token.pos_ in {"VERB", "AUX"} for token in doc[last + 2].sent if token.i in name)
    return phrase if verbal or min(name) != last + 2 else phrase | {last + 1} | name
