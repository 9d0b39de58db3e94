"""Parsed document → its attributions: asks each construction in turn, joins what they find, and makes spans of it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from graph.attributions.lexicon import Lexicon
from graph.attributions.markers import find_marked
from graph.attributions.model import Attribution, Find, Span
from graph.attributions.names import completed
from graph.attributions.nouns import Nouns
from graph.attributions.participles import lift_participles
from graph.attributions.phrases import noun_phrase, subtree, to_spans
from graph.attributions.quotations import Quotations
from graph.attributions.remarks import Remarks
from graph.attributions.sources import Sources
from graph.attributions.turns import find_spoken
from graph.attributions.verbs import Verbs
from graph.ontology import Ontology

__all__ = ["find_attributions"]


def find_attributions(doc: Doc, ontology: Ontology) -> tuple[Attribution, ...]:
    """Every attribution of *doc* in text order; nested ones stand beside those that hold them.

    Offsets are half-open and count characters of ``doc.text``. An attribution has a content always, a source
    where one is named, and a cue unless a quotation only follows a sentence about its speaker.
    """
    lexicon = Lexicon(ontology.words)
    sources = Sources(lexicon)
    verbs = Verbs(lexicon, sources)
    finds = list(verbs.find(doc))
    finds += Remarks(lexicon, sources, verbs).find(doc, {find.verb.i for find in finds})
    lift_participles(finds)
    _leave_carriers(finds, verbs)
    finds = Quotations(doc, lexicon, sources, verbs).settle(finds)
    said = {i for find in finds for i in find.content if doc[i].head.i not in find.content}
    finds += Nouns(lexicon, sources).find(doc, {i for i in said if doc[i].dep_ == "acl"})
    finds += find_marked(doc, lexicon)
    _cut_remarks(finds)
    finds += find_spoken(doc, lexicon)
    found = {_finish(doc, find) for find in finds}
    return tuple(sorted((a for a in found if a.content), key=lambda a: (a.place, a.cue, a.content, a.rule)))


def _leave_carriers(finds: list[Find], verbs: Verbs) -> None:
    """ "Declined to say whether C" is one attribution, and the verb that carries the other none of its own."""
    carried = {find.verb.head.i for find in finds if verbs.is_carried(find.verb)}
    finds[:] = [find for find in finds if find.verb.i not in carried]


def _cut_remarks(finds: list[Find]) -> None:
    """A remark about a whole sentence is no part of what somebody in that sentence says."""
    remarks = [find for find in finds if find.aside]
    for find in finds:
        for remark in remarks:
            wide = remark.rule == "remark" or find.verb.i in remark.content
            apart = find.verb.i not in remark.aside and not find.cue & remark.aside
            if wide and apart and remark.verb.i in find.content:
                find.content -= remark.aside


def _finish(doc: Doc, find: Find) -> Attribution:
    return Attribution(_source(doc, find), _cue(doc, find), _content(doc, find), find.rule)


def _cue(doc: Doc, find: Find) -> tuple[Span, ...]:
    """The words of the cue; a transcript has a colon for it."""
    marks = [doc[i] for i in sorted(find.cue) if doc[i].is_punct and find.rule == "turn"]
    return to_spans(doc, find.cue) or tuple(Span(mark.idx, mark.idx + len(mark), mark.text) for mark in marks)


def _content(doc: Doc, find: Find) -> tuple[Span, ...]:
    return to_spans(doc, find.content - find.cue)


def _source(doc: Doc, find: Find) -> Span | None:
    if find.source is None:
        return None
    spans = to_spans(doc, find.phrase or _phrase(doc, find, find.source))
    return next(iter(spans), None)


def _phrase(doc: Doc, find: Find, source: Token) -> set[int]:
    """The whole phrase of *source*, without the participle that says it ("a statement *saying* that …")."""
    phrase = completed(doc, noun_phrase(source))
    below = subtree(find.verb) if find.verb.i in phrase and find.verb != source else set()
    return phrase - below if source.i not in below else phrase
