"""Tokens → phrases: the whole noun phrase of a source, the subtree of a clause, and pieces of text from token sets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from graph.attributions.model import Span

__all__ = ["noun_phrase", "pieces", "runs", "subtree", "to_spans"]

LEFT_OUT = frozenset({"acl:relcl", "parataxis", "advcl", "ccomp", "csubj", "discourse", "punct", "dep", "cop", "mark"})
"""What hangs on a noun and is no part of the phrase that names somebody."""
INSERTED = frozenset({"appos", "conj", "flat", "list"})
"""What stays part of a phrase behind a comma."""
EDGES = frozenset({",", ";", ":", ".", "-", "–", "—", "--", "...", "…"})
"""Marks that no span begins or ends with; a question mark says something."""
BREAKS = frozenset({",", "–", "—", "--", "-", "(", ";", ":"})
CLOSERS = frozenset({"”", "»", "’", "", "“"})
"""Marks that close a quotation; “ closes one that „ opens."""


def subtree(token: Token) -> set[int]:
    """The indices of everything at and below *token*, without a remark on all of it ("…, which he denies")."""
    found = {below.i for below in token.subtree}
    for child in token.children:
        if child.dep_ == "advcl:relcl" and child.i > token.i and _is_apart(child):
            found -= {below.i for below in child.subtree}
    return found


def noun_phrase(head: Token) -> set[int]:
    """The indices of the whole phrase of the nominal *head*: determiner, modifiers, titles, "of …", appositions.

    Without its own preposition, and without relative clauses and other matter that follows.
    """
    kept = _kept(head, top=True)
    run = next((run for run in runs(head.doc, kept) if head.i in run), {head.i})
    doc, last = head.doc, max(run)
    texts = [doc[i].text for i in sorted(run)]
    if texts.count("(") > texts.count(")"):  # the bracket may hang elsewhere, behind a full stop: "(R-Tex.)"
        closing = next((i for i in range(last + 1, min(last + 3, len(doc))) if doc[i].text == ")"), last)
        run |= set(range(last + 1, closing + 1))
    return set(_trimmed(doc, sorted(run)))


def _kept(token: Token, *, top: bool = False) -> set[int]:
    kept = {token.i}
    for child in token.children:
        if child.dep_ in LEFT_OUT or (top and child.dep_ in {"case", "cc"} and child.i < token.i and not _pairs(child)):
            continue
        if top and child.dep_ == "case":  # the possessive mark of a possessor
            continue
        if child.i > token.i and _is_apart(child) and child.dep_ not in INSERTED:
            continue
        if child.dep_ == "conj" and child.pos_ in {"NUM", "SYM"} and token.pos_ == "PROPN":
            continue  # a sum is nobody
        if child.dep_ in {"acl", "nmod", "obl", "advmod"} and child.i > token.i and _has_clause(child):
            continue
        kept |= _kept(child)
    return kept


def _pairs(child: Token) -> bool:
    """Whether a word before the phrase belongs to a pair ("neither … nor")."""
    return child.dep_.startswith("cc:")


def _is_apart(child: Token) -> bool:
    """Whether a comma or dash stands right before what hangs on *child*."""
    left = child.left_edge.i
    return child.doc[left].text in BREAKS or (left > 0 and child.doc[left - 1].text in BREAKS)


def _has_clause(child: Token) -> bool:
    return any(below.dep_ in {"ccomp", "csubj"} for below in child.children)


def runs(doc: Doc, tokens: Iterable[int]) -> Iterator[set[int]]:
    """*tokens* as runs, bridged where nothing but punctuation and white space lies between."""
    run: list[int] = []
    for index in sorted(tokens):
        if run and not all(doc[i].is_punct or doc[i].is_space for i in range(run[-1] + 1, index)):
            yield set(run)
            run = []
        run += range(run[-1] + 1, index + 1) if run else [index]
    if run:
        yield set(run)


def pieces(doc: Doc, tokens: Iterable[int]) -> list[list[int]]:
    """*tokens* as runs without the commas, full stops and lone quotation marks at their edges."""
    trimmed = (_trimmed(doc, sorted(run)) for run in runs(doc, tokens))
    return [run for run in trimmed if any(not doc[i].is_punct for i in run)]


def _trimmed(doc: Doc, run: list[int]) -> list[int]:
    start, end = 0, len(run)
    while start < end and _is_edge(doc[run[start]], run, opening=True):
        start += 1
    while end > start and _is_edge(doc[run[end - 1]], run[start:end], opening=False):
        end -= 1
    return run[start:end]


def _is_edge(token: Token, run: list[int], *, opening: bool) -> bool:
    if token.is_space or token.text in EDGES:
        return True
    if opening and token.text in {")", "]", "?", "!"}:
        return True
    if token.is_bracket:
        marks = {token.doc[i].text for i in run}
        return not marks & ({")", "]"} if token.text in {"(", "["} else {"(", "["})
    return token.is_quote and not _is_paired(token, run, opening=opening)


def _is_paired(mark: Token, run: list[int], *, opening: bool) -> bool:
    """Whether a quotation mark at an edge of *run* opens or closes what stands in it.

    A quotation of several paragraphs is opened more than once and closed once, or not at all.
    """
    marks = [mark.doc[i] for i in run if mark.doc[i].is_quote]
    opens = [_opens(other) for other in marks]
    if opening:
        return _opens(mark) and (False in opens or opens.count(True) > 1)
    return not _opens(mark) and True in opens


def _opens(mark: Token) -> bool:
    """Whether a mark opens a quotation: by its shape, or because a word follows and none stands right before."""
    if mark.text in CLOSERS and not (mark.text == "“" and mark.i and not mark.nbor(-1).whitespace_):
        return mark.text == "“"
    before = mark.i == 0 or bool(mark.nbor(-1).whitespace_) or mark.nbor(-1).is_space or mark.nbor(-1).is_bracket
    return before and not mark.whitespace_


def to_spans(doc: Doc, tokens: Iterable[int]) -> tuple[Span, ...]:
    """*tokens* as spans of the text, in order."""
    spans = []
    for run in pieces(doc, tokens):
        start, end = doc[run[0]].idx, doc[run[-1]].idx + len(doc[run[-1]])
        spans.append(Span(start, end, doc.text[start:end]))
    return tuple(spans)
