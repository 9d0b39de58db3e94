"""Parsed Doc → the same Doc with trees mended where the grammar of English says that they are wrong.

A small parser makes the same mistakes again and again: the verb taken for a noun, the subject hung on
a participle before it, the second party of a list hung on the first one's title. Each repair here looks
at form alone (tags, word order, commas), changes one thing and knows no word of any relation. They run in
the order of ``REPAIRS``; everything behind this module may trust the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Doc

__all__ = ["Tree", "repair"]

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl"})
CLAUSE_BREAKS = frozenset({";", ":", "(", ")", "“", "”", '"'})
REACH = 12
"""Tokens that a repair looks to the left: a longer way is more often wrong than right."""


class Tree:
    """A dependency tree that can be changed: parallel lists over the tokens of *doc*."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.words = [token.text for token in doc]
        self.heads = [token.head.i for token in doc]
        self.deps = [token.dep_ for token in doc]
        self.tags = [token.tag_ for token in doc]
        self.pos = [token.pos_ for token in doc]
        self.lemmas = [token.lemma_ for token in doc]
        self.changed = False

    def sentence(self, token: int) -> tuple[int, int]:
        sent = self.doc[token].sent
        return sent.start, sent.end

    def children(self, token: int) -> list[int]:
        start, end = self.sentence(token)
        return [i for i in range(start, end) if self.heads[i] == token and i != token]

    def has(self, token: int, deps: frozenset[str]) -> bool:
        return any(self.deps[child] in deps for child in self.children(token))

    def above(self, token: int) -> Iterator[int]:
        """The heads of *token*, nearest first, up to the root."""
        for _ in range(len(self.heads)):
            if self.heads[token] == token:
                return
            token = self.heads[token]
            yield token

    def attach(self, token: int, head: int, dep: str) -> None:
        """Hang *token* on *head*, unless that would make a loop."""
        if token != head and token not in self.above(head):
            self.heads[token], self.deps[token], self.changed = head, dep, True

    def retag(self, token: int, tag: str, pos: str) -> None:
        self.tags[token], self.pos[token], self.changed = tag, pos, True

    def to_doc(self) -> Doc:
        """A new Doc with the mended tree; text, entities and sentence ends as before."""
        doc = self.doc
        mended = Doc(
            doc.vocab,
            words=self.words,
            spaces=[bool(token.whitespace_) for token in doc],
            heads=self.heads,
            deps=self.deps,
            tags=self.tags,
            pos=self.pos,
            morphs=[str(token.morph) for token in doc],
            lemmas=self.lemmas,
        )
        mended.set_ents([mended.char_span(e.start_char, e.end_char, label=e.label_) for e in doc.ents])
        return mended


def repair(doc: Doc) -> Doc:
    """*doc* with its trees mended (a new Doc of the same text), or *doc* itself where nothing is wrong."""
    tree = Tree(doc)
    for mend in REPAIRS:
        for token in range(len(doc)):
            mend(tree, token)
    return tree.to_doc() if tree.changed else doc


def perfect_verb(tree: Tree, token: int) -> None:
    """ "has/ROOT imposed/amod sanctions": a participle after *have* is the verb, *have* its auxiliary."""
    have = token - 1
    while have > 0 and tree.pos[have] in {"ADV", "PART"}:
        have -= 1
    if token == 0 or tree.tags[token] != "VBN" or tree.deps[token] != "amod":
        return
    noun = tree.heads[token]
    if tree.doc[have].lemma_ != "have" or tree.heads[noun] != have or tree.deps[noun] != "obj":
        return
    head, dep = tree.heads[have], tree.deps[have]
    tree.heads[token], tree.deps[token], tree.changed = (token if head == have else head), dep, True
    for child in tree.children(have):
        if child != token:
            tree.attach(child, token, tree.deps[child])
    tree.attach(have, token, "aux")
    tree.pos[token] = "VERB"


def verb_as_noun(tree: Tree, token: int) -> None:
    """ "Iran/compound denies/NNS/ROOT arming Russia": the root of a sentence with a clause behind it is a verb."""
    if tree.tags[token] not in {"NNS", "NN"} or tree.deps[token] != "ROOT":
        return
    kids = tree.children(token)
    before = [k for k in kids if k < token and tree.deps[k] in {"compound", "nmod:unmarked"} and tree.pos[k] == "PROPN"]
    clause = any(k > token and tree.deps[k] in {"acl", "ccomp"} and tree.pos[k] == "VERB" for k in kids)
    determined = any(tree.deps[k] in {"det", "nmod:poss", "amod", "nummod", "case", "cop"} for k in kids)
    if before and clause and not determined and tree.words[token].endswith("s"):
        tree.retag(token, "VBZ", "VERB")
        tree.lemmas[token] = _without_ending(tree.words[token].lower())
        tree.attach(before[0], token, "nsubj")
        for kid in kids:
            if kid > token and tree.deps[kid] == "acl":
                tree.attach(kid, token, "xcomp")


def _without_ending(word: str) -> str:
    """The plain form of a verb in the third person ("denies" → "deny")."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zes")) else word[:-1]


def fronted_subject(tree: Tree, token: int) -> None:
    """ "Acting alone, Canada announced …": a finite verb without a subject takes the bare noun phrase before it."""
    if not _lacks_subject(tree, token):
        return
    noun = _phrase_before(tree, token)
    if noun is not None:
        passive = any(tree.deps[child] == "aux:pass" for child in tree.children(token))
        tree.attach(noun, token, "nsubj:pass" if passive else "nsubj")


def _lacks_subject(tree: Tree, token: int) -> bool:
    if tree.pos[token] != "VERB" or tree.has(token, SUBJECTS):
        return False
    auxiliaries = [c for c in tree.children(token) if tree.deps[c] in {"aux", "aux:pass"}]
    finite = tree.tags[token] in FINITE or any(tree.tags[a] in {*FINITE, "MD"} for a in auxiliaries)
    if not finite or tree.deps[token] not in {"ROOT", "ccomp", "parataxis", "advcl"}:
        return False
    return not any(tree.deps[c] == "mark" and tree.words[c].lower() == "to" for c in tree.children(token))


def _phrase_before(tree: Tree, token: int) -> int | None:
    """The head of a noun phrase without preposition that ends right before the verb group of *token*."""
    start, _ = tree.sentence(token)
    place = token - 1
    while place >= start and (tree.pos[place] in {"AUX", "ADV", "PART"}):
        place -= 1
    place = _before_parenthesis(tree, place, start)
    if place < start or tree.pos[place] not in NOMINAL or tree.words[place] in CLAUSE_BREAKS:
        return None
    head = place
    while (
        start <= tree.heads[head] < place and place - tree.heads[head] < REACH and tree.pos[tree.heads[head]] in NOMINAL
    ):
        if tree.deps[head] not in {"flat", "conj", "appos", "compound", "nmod"}:
            break
        head = tree.heads[head]
    if tree.deps[head] in SUBJECTS or any(tree.deps[c] == "case" and c < head for c in tree.children(head)):
        return None
    return head


def _before_parenthesis(tree: Tree, place: int, start: int) -> int:
    """Skips ", he said," between subject and verb."""
    if place < start or tree.words[place] != ",":
        return place
    for left in range(place - 1, max(start, place - 7) - 1, -1):
        if tree.words[left] == ",":
            inside = range(left + 1, place)
            spoken = any(tree.tags[i] in FINITE for i in inside) and any(tree.deps[i] == "nsubj" for i in inside)
            return left - 1 if spoken else place
    return place


def two_objects(tree: Tree, token: int) -> None:
    """ "sold Pakistan/compound 40 fighters": no name stands before the determiner or number of its own phrase."""
    if tree.deps[token] != "compound" or tree.pos[token] != "PROPN":
        return
    noun = tree.heads[token]
    verb = tree.heads[noun]
    if tree.deps[noun] != "obj" or not verb < token < noun or tree.pos[verb] != "VERB":
        return
    opens = [c for c in tree.children(noun) if token < c < noun and tree.deps[c] in {"det", "nummod", "nmod:poss"}]
    alone = all(c > token or c < verb for c in tree.children(noun) if c != token)
    if opens and alone:
        tree.attach(token, verb, "iobj")


def later_conjunct(tree: Tree, token: int) -> None:
    """ "A, minister of state for trade, and B": a name after the comma is coordinated with the name, not with "trade"."""
    head = tree.heads[token]
    if tree.deps[token] != "conj" or tree.pos[token] != "PROPN" or tree.pos[head] != "NOUN":
        return
    link = next((c for c in tree.children(token) if tree.deps[c] == "cc" and c < token), None)
    if link is None or tree.words[link - 1] != ",":
        return
    path = [head, *tree.above(head)]
    for place, node in enumerate(path[:-1]):
        if tree.deps[node] == "appos" and tree.pos[path[place + 1]] == "PROPN":
            tree.attach(token, path[place + 1], "conj")
            return


def late_apposition(tree: Tree, token: int) -> None:
    """ "froze the assets of the minister, B/obj": a name after a comma explains the noun before it."""
    if tree.deps[token] != "obj" or tree.pos[token] != "PROPN":
        return
    left = min(_phrase(tree, token), default=token)
    if left < 2 or tree.words[left - 1] != "," or tree.pos[left - 2] not in {"NOUN", "PROPN"}:
        return
    verb = tree.heads[token]
    others = [c for c in tree.children(verb) if tree.deps[c] in {"obj", "obl", "nsubj"} and c < token]
    if any(verb < c for c in others) and verb < left - 2:
        tree.attach(token, left - 2, "appos")


def _phrase(tree: Tree, token: int) -> list[int]:
    """*token* and the name parts and determiner that hang on it."""
    parts = [token]
    for child in tree.children(token):
        if tree.deps[child] in {"compound", "flat", "det", "amod", "nmod:poss"}:
            parts += _phrase(tree, child)
    return parts


REPAIRS: tuple[Callable[[Tree, int], None], ...] = (
    perfect_verb,
    verb_as_noun,
    two_objects,
    later_conjunct,
    late_apposition,
    fronted_subject,
)
