"""Quotation → the verb that stands right behind or before it and says who utters it, read from word order."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from graph.attributions.lexicon import Lexicon
from graph.attributions.marks import Quotation
from graph.attributions.trees import subjects

__all__ = ["verb_before", "verb_behind"]

BEHIND = 30
"""Tokens behind a quotation in which its verb stands: a name with a long apposition may come first."""
BEFORE = 40
OPEN = frozenset({",", "?", "!", "—", "–", "…", "..."})
LEADS = frozenset({":", ","})


def verb_behind(doc: Doc, quotation: Quotation, lexicon: Lexicon) -> Token | None:
    """ "…,” X *said*", "…?” *asked* X"; also an unlisted verb right there ("…,” *chirped* X")."""
    end = quotation.end
    if not quotation.closed or end >= len(doc) or doc[end].is_space:
        return None
    if doc[end].pos_ in {"CCONJ", "SCONJ"} or (
        doc[end].text == "," and end + 1 < len(doc) and doc[end + 1].pos_ == "CCONJ"
    ):
        return None
    open_end = doc[end - 2].text in OPEN or doc[end].text == ","
    begins = doc[end].pos_ == "VERB" and lexicon.is_verb(doc[end])
    lower = not doc[end].text[:1].isupper()
    if not open_end and not begins and not lower:
        return None
    stop = next(
        (t.i for t in doc[end : end + BEHIND] if t.is_space or t.text in {".", ";", ":", "“", "”"}), end + BEHIND
    )
    window = [token for token in doc[end:stop] if token.pos_ in {"VERB", "AUX"}]
    listed = _first(window, lexicon)
    if listed is not None:
        return listed
    near = [token for token in window if token.pos_ == "VERB" and token.i <= end + 3 and open_end]
    return next((token for token in near if _has_speaker(token, end)), None)


def _first(window: Iterable[Token], lexicon: Lexicon) -> Token | None:
    """The first listed verb that is no participle of a modifier and no relative clause."""
    verbs = [token for token in window if lexicon.is_verb(token) and token.dep_ not in {"acl:relcl", "acl", "amod"}]
    return verbs[0] if verbs else None


def _has_speaker(verb: Token, start: int) -> bool:
    own = [child for child in subjects(verb) if child.i >= start]
    inverted = verb.i == start and any(c.dep_ == "obj" and c.pos_ == "PROPN" for c in verb.children)
    return verb.tag_ in {"VBD", "VBZ", "VBP"} and (inverted or any(t.pos_ in {"PROPN", "PRON"} for t in own))


def verb_before(doc: Doc, quotation: Quotation, lexicon: Lexicon) -> Token | None:
    """ "X *said*: “…", "X *added*, “…", "X *said* “…": the nearest listed verb on the left of a leading mark."""
    start = quotation.start
    if start == 0 or doc[start - 1].is_space:
        return None
    leading = doc[start - 1].text in LEADS
    first = start - 1
    while first > max(0, start - BEFORE) and not doc[first].is_space and doc[first].text not in {".", "”", "?", "!"}:
        first -= 1
    verbs = [t for t in doc[first:start] if lexicon.is_verb(t) and t.dep_ not in {"acl:relcl", "amod"}]
    if not verbs or not (leading or verbs[-1].i == start - 1):
        return None
    return next((t for t in reversed(verbs) if subjects(t)), verbs[-1])
