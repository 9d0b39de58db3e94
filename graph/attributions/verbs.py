"""Verb or adjective that governs what it passes on → a find: "X said that C", "X denied N", "X is sure that C"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from graph.attributions.contents import Contents
from graph.attributions.lexicon import Lexicon
from graph.attributions.model import Find
from graph.attributions.phrases import noun_phrase, subtree
from graph.attributions.sources import Sources
from graph.attributions.trees import has_passive_form, mark_of, subjects, verb_group

__all__ = ["Verbs"]


class Verbs:
    """The finds of all verbs and adjectives of attribution that have a content in their own tree."""

    def __init__(self, lexicon: Lexicon, sources: Sources) -> None:
        self._lexicon = lexicon
        self._sources = sources
        self._contents = Contents(lexicon)

    def find(self, doc: Doc) -> Iterator[Find]:
        """Finds in the order of their verbs."""
        for token in doc:
            if self._is_held(token):
                continue
            if self._lexicon.is_verb(token) or self._lexicon.is_adjective(token):
                find = self._read(token)
                if find.content and self._is_somebodys(find):
                    yield find

    def _is_held(self, verb: Token) -> bool:
        """ "Declined to *comment* on it": the verb above has all of it for its content."""
        carried = verb.dep_ == "xcomp" and mark_of(verb) == "to" and verb.head.lemma_.lower() in self._lexicon.carriers
        return carried and self._lexicon.is_verb(verb.head) and not self._contents.has_clause(verb)

    def _is_somebodys(self, find: Find) -> bool:
        """Only a passive, hearsay or "it" leaves out whose words they are; an order to the reader is nobody's."""
        verb = find.verb
        if find.source is None and verb.dep_ in {"acl", "advcl", "amod"} and not subjects(verb):
            return False  # "a guest invited to speak"
        if find.source is not None or has_passive_form(verb) or self._lexicon.is_hearsay(verb):
            return True
        return any(child.dep_ == "expl" for child in verb.children)

    def cue(self, verb: Token) -> set[int]:
        """The verb group, the verb's companions, and the verb that carries it: "declined to say"."""
        group = verb_group(verb, self._lexicon.negations)
        group |= {companion.i for companion in self._lexicon.companions(verb)}
        if self.is_carried(verb):
            marks = {child.i for child in verb.children if child.dep_ == "mark" and child.i < verb.i}
            group |= marks | self.cue(verb.head)
        return group

    def is_carried(self, verb: Token) -> bool:
        """ "Declined to *say*", "was quoted as *saying*": one attribution with the verb above."""
        above = verb.head
        if verb.dep_ == "xcomp" and mark_of(verb) == "to" and above.lemma_.lower() in self._lexicon.carriers:
            return not self._lexicon.is_verb(above) or self._contents.has_clause(verb)
        cited = verb.dep_ in {"xcomp", "advcl"} and mark_of(verb) in self._lexicon.namers
        return cited and has_passive_form(above) and self._lexicon.is_verb(above)

    def _read(self, verb: Token) -> Find:
        source = self._sources.of(verb)
        content = self._contents.of(verb) - {verb.i}
        if source is not None and source.i in content:
            content -= noun_phrase(source) if source.dep_ != "nsubj" else subtree(source)
        cue = self.cue(verb)
        content -= cue
        rule = "adjective" if self._lexicon.is_adjective(verb) else "verb"
        return Find(verb, source, rule, cue=cue, content=content)
