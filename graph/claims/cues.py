"""Word → what it denies: verbs ("denied it"), calling something a lie, "the claim is false", "its denial".

A cue says that something is not so. Refusing is another matter ("denied entry", "dismissed a petition"), and
so are declining ("would neither confirm nor deny it") and denials that did not happen ("stopped short of").
"""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from graph.claims.attribution import Attributor
from graph.claims.parties import Parties, Party
from graph.claims.stance import Factuality
from graph.claims.syntax import Syntax
from graph.claims.trees import conjuncts, is_passive, is_relative, marker, preposition
from graph.claims.verdicts import Verdicts

__all__ = ["Content", "DenialCues"]

Content = tuple[Token, ...]
"""Heads of what is denied: nouns, pronouns, clauses; empty where the cue alone stands ("Cairo denies")."""

COMPLEMENTS = frozenset({"xcomp", "obl", "obj", "advcl", "ccomp", "nmod", "iobj", "dep", "obl:unmarked", "parataxis"})
"""How the judgement hangs on a naming verb: "called it *a lie*", "dismissed it *as baseless*"."""

SUBJECTS = frozenset({"nsubj", "nsubj:outer", "nsubj:pass"})
CLAUSES = frozenset({"ccomp", "xcomp", "advcl"})


class DenialCues:
    """Recognises the cues of denial; *deeds* are the nouns of the relations ("sale")."""

    def __init__(
        self,
        words: Mapping[str, frozenset[str]],
        *,
        attributor: Attributor,
        factuality: Factuality,
        parties: Parties,
        syntax: Syntax,
        deeds: frozenset[str],
    ) -> None:
        self._words = words
        self._deniable = words["claimNouns"] | words["eventNouns"] | deeds
        self._attributor = attributor
        self._factuality = factuality
        self._parties = parties
        self._syntax = syntax
        self._verdicts = Verdicts(words, factuality)

    def content(self, token: Token) -> Content | None:
        """What *token* denies; None where it is no cue of denial."""
        if token.pos_ in {"VERB", "AUX"}:
            return self._of_verb(token) if self._happens(token) else None
        if token.lemma_.lower() in self._words["denialNouns"]:
            return self._of_noun(token)
        return self._of_judgement(token)

    def is_claim(self, token: Token) -> bool:
        """A noun for a claim, a pronoun that no party stands behind, or "that", even as a conjunction."""
        if token.pos_ == "SCONJ" and token.lower_ in self._words["pointers"]:
            return True
        if token.pos_ in {"PRON", "DET"}:
            denied = token.dep_ == "obj" and token.head.lemma_.lower() in self._words["denyingVerbs"]
            judged = token.dep_ in SUBJECTS and self._verdicts.is_false(token.head)
            return denied or judged or not self._parties.of(token)
        return any(part.lemma_.lower() in self._words["claimNouns"] for part in conjuncts(token))

    def _happens(self, verb: Token) -> bool:
        if self._factuality.negated(verb) or self._attributor.declines(verb) or self._is_alternative(verb):
            return False
        if _is_kind_of_deed(verb):
            return False
        return not self._factuality.hedged(verb) and not self._factuality.void(verb, None)

    def _is_alternative(self, verb: Token) -> bool:
        """ "Confirm or deny" takes no side."""
        others = [child for child in verb.children if child.dep_ == "conj"]
        others += [verb.head] if verb.dep_ == "conj" else []
        confirming = self._words["confirmingVerbs"]
        return any(
            other.lemma_.lower() in confirming
            and any(c.lower_ in {"or", "nor"} for c in max(verb, other, key=_place).children)
            for other in others
        )

    def _of_verb(self, verb: Token) -> Content | None:
        lemma = verb.lemma_.lower()
        lemmas = {lemma, *(f"{lemma} {c.lower_}" for c in verb.children if c.dep_ == "compound:prt")}
        if lemmas & self._words["denyingVerbs"]:
            return self._denied(verb)
        if lemmas & self._words["rejectingVerbs"] and (found := self._rejected(verb)):
            return found
        return self._named(verb) if lemma in self._words["namingVerbs"] else None

    def _denied(self, verb: Token) -> Content | None:
        """ "Denied entry", "denied him a visa" refuse; everything else that one denies is said not to be so."""
        beyond = [c for c in verb.children if c.dep_ == "obj" and is_relative(c) and c.i > 0 and c.nbor(-1).text == ","]
        if beyond:
            return tuple(beyond)  # "A did it, which B denies": all of it
        roles = self._syntax.roles(verb)
        objects = roles.get("object", ())
        if roles.get("indirect") or any(self._is_refused(o, verb) for o in objects):
            return None
        if any(self._parties.of(o) and o.pos_ == "PROPN" for o in objects):
            return None
        refuting = verb.lemma_.lower() in self._words["refutingVerbs"]
        if objects and refuting and not any(map(self._is_deniable, objects)):
            return None
        clauses = [c for c in verb.children if c.dep_ in CLAUSES and c.i > verb.i]
        if objects:  # "denied it, calling it a lie"
            clauses = [clause for clause in clauses if marker(clause) == "that"]
        return (*objects, *clauses)

    def _is_deniable(self, thing: Token) -> bool:
        """Claims, deeds and whatever is no noun: what one can refute; "repudiated violence" says that one shuns it."""
        return thing.pos_ != "NOUN" or thing.lemma_.lower() in self._deniable or self.is_claim(thing)

    def _is_refused(self, thing: Token, verb: Token) -> bool:
        """ "Denied entry", "denied a berth to a tanker": a good, not a deed, that somebody does not get."""
        if thing.lemma_.lower() in self._words["refusedNouns"]:
            return True
        receivers = [c for host in (thing, verb) for c in host.children if preposition(c) == "to" and c.i > verb.i]
        return bool(receivers) and thing.pos_ == "NOUN" and thing.lemma_.lower() not in self._deniable

    def _rejected(self, verb: Token) -> Content | None:
        """Claims, clauses, "them"; anything at all where the verb goes on to call it false."""
        objects = self._syntax.roles(verb).get("object", ()) or tuple(
            c for c in verb.children if c.dep_ in {"obl:unmarked", "dep"} and c.i > verb.i and c.pos_ == "NOUN"
        )
        false = self._judgement(verb) is not None
        objects = tuple(thing for thing in objects if not self._is_ruling(verb, thing))
        accepted = tuple(o for o in objects if self._is_told(o) or (false and o.pos_ != "PROPN"))
        return (accepted + tuple(c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i)) or None

    def _is_ruling(self, verb: Token, thing: Token) -> bool:
        """ "A court dismissed the charges", "dropped and dismissed charges against Ana Ruiz": of law, and no denial."""
        if thing.lemma_.lower() not in self._words["legalNouns"]:
            return False
        others = (c for c in thing.children if preposition(c) == "against" and c.pos_ != "PRON")
        subjects = {token.lemma_.lower() for token in self._syntax.roles(verb).get("subject", ())}
        return bool(subjects & self._words["courtNouns"]) or any(others)

    def _is_told(self, thing: Token) -> bool:
        """A claim, a deed that may not have been done, or what is called "purported" or "alleged"."""
        alleged = any(child.lower_ in self._words["allegedWords"] for child in thing.children)
        return alleged or self.is_claim(thing) or self._is_any(thing)

    def _is_any(self, noun: Token) -> bool:
        """ "Rejected *any* involvement", "rejected *its* involvement": a deed, whatever it was."""
        own = any(child.lower_ in self._words["anyWords"] or child.tag_ == "PRP$" for child in noun.children)
        return own and noun.lemma_.lower() in self._words["eventNouns"]

    def _named(self, verb: Token) -> Content | None:
        """ "Called the report a lie", "called that ludicrous", "spoke of fiction"."""
        judgement = self._judgement(verb)
        if judgement is None:
            return None
        if self._verdicts.calls_false(verb, judgement.head):
            return (judgement.head,)
        between = [t for t in verb.doc[verb.i + 1 : judgement.i] if t.head.i >= verb.i]
        claims = tuple(t for t in between if t.lemma_.lower() in self._words["claimNouns"])
        pointing = tuple(t for t in between[:1] if t.lower_ in self._words["pointers"])
        if claims or pointing or self._is_alone(verb, judgement):
            return claims or pointing
        passive = is_passive(verb) and self._syntax.roles(verb).get("object", ())
        return tuple(t for t in passive if self.is_claim(t)) or None if passive else None

    def _is_alone(self, verb: Token, judgement: Token) -> bool:
        """ "Spoke of pure fiction": the verb has no other object than the judgement."""
        inside = set(judgement.subtree) | set(judgement.ancestors)
        return verb.lemma_.lower() in self._words["speakingOfVerbs"] and not any(
            c.dep_ == "obj" and c not in inside for c in verb.children
        )

    def _judgement(self, verb: Token) -> Token | None:
        """The word for what is false in a complement of *verb*."""
        for child in verb.children:
            elsewhere = child.dep_ == "advcl" and any(c.dep_ in SUBJECTS for c in child.children)
            if child.dep_ in COMPLEMENTS and child.i > verb.i and not elsewhere:
                found = next((part for part in child.subtree if self._verdicts.is_false(part)), None)
                if found is not None:
                    return found
        return None

    def _of_noun(self, noun: Token) -> Content | None:
        """ "Iran's denial that …", "the denials of the authorities": what hangs on the noun, but for its owner."""
        if any(child.dep_ == "compound" for child in noun.children) or not self.owners(noun):
            return None
        return tuple(c for c in noun.children if c.dep_ in {"acl", "ccomp"})

    def owners(self, noun: Token) -> tuple[Party, ...]:
        """Whose denial a noun for one is; nobody's for any other word."""
        if noun.lemma_.lower() not in self._words["denialNouns"]:
            return ()
        roles = self._syntax.roles(noun)
        return tuple(p for role in ("subject", "from", "of") for t in roles.get(role, ()) for p in self._parties.of(t))

    def _of_judgement(self, token: Token) -> Content | None:
        """ "The claim is false", "it's a fabrication", and a bare "A fake." in somebody's mouth."""
        head = token
        while (
            head.dep_ in {"nmod", "amod", "compound", "conj"}
            and head.head.i < head.i + 3
            and head.head.pos_ in {"NOUN", "ADJ"}
        ):
            head = head.head  # "a tissue of lies"
        false = self._verdicts.is_false(token) and not self._factuality.negated(head)
        if not false and not self._verdicts.is_not_true(token):
            return None
        basis = head.dep_ == "obl" and head.head.lemma_.lower() in self._words["basingVerbs"]
        if basis:
            head = head.head  # "the report is based on lies"
        subjects = tuple(c for c in head.children if c.dep_ in SUBJECTS)
        if not (basis or any(child.dep_ == "cop" for child in head.children)):
            return () if head.dep_ == "ROOT" and not subjects and self._attributor.turn_at(token) else None
        pointing = all(s.lower_ in self._words["pointers"] or self.is_claim(s) for s in subjects)
        return subjects if subjects and pointing else None


def _place(token: Token) -> int:
    return token.i


def _is_kind_of_deed(verb: Token) -> bool:
    """ "Forms *of denying* it", "forms of condoning or denying it": a deed that is named, and nobody's."""
    while verb.tag_ == "VBG" and verb.dep_ == "conj":
        verb = verb.head
    return verb.tag_ == "VBG" and verb.head.pos_ == "NOUN" and marker(verb) == "of"
