"""Parsed Doc → the same Doc with trees mended where the grammar of English says that they are wrong.

A small parser makes the same mistakes again and again: the verb taken for a noun, the subject hung on
a participle before it, the second party of a list hung on the first one's title. Each repair here looks
at form alone (tags, word order, commas), changes one thing and knows no word of any relation. They run in
the order of ``REPAIRS``; everything behind this module may trust the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Span

__all__ = ["Tree", "repair"]

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl"})
GERUND_OPENERS = frozenset({"after", "before", "by", "without", "for", "on"})
CONJUNCTIONS = frozenset({"after", "before", "since", "until", "as", "than", "while"})
"""Words that open a phrase or a clause."""
CASE = frozenset({"case"})
LOOSE = frozenset({"vocative", "discourse", "dislocated"})
OPENERS = frozenset({"det", "nummod", "nmod:poss", "amod"})
"""What opens a noun phrase: a compound stands behind it, never before."""
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
        self.morphs = [str(token.morph) for token in doc]
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
        """A new tag; features and lemma were those of the wrong one and go (a lemmatizer fills the gap)."""
        self.tags[token], self.pos[token], self.changed = tag, pos, True
        self.lemmas[token] = self.morphs[token] = ""

    def to_doc(self) -> Doc:
        """A new Doc with the mended tree; text and entities as before. What was retagged has no lemma yet."""
        doc = self.doc
        mended = Doc(
            doc.vocab,
            words=self.words,
            spaces=[bool(token.whitespace_) for token in doc],
            heads=self.heads,
            deps=self.deps,
            tags=self.tags,
            pos=self.pos,
            morphs=self.morphs,
            lemmas=self.lemmas,
        )
        mended.set_ents([Span(mended, e.start, e.end, label=e.label_) for e in doc.ents])
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
        tree.attach(before[0], token, "nsubj")
        for kid in kids:
            if kid > token and tree.deps[kid] == "acl":
                tree.attach(kid, token, "xcomp")


def missing_verb(tree: Tree, token: int) -> None:
    """ "The Ministry of Trade announces/NNS sanctions …": a sentence needs a verb; the form in -s behind the name is it."""
    start, end = tree.sentence(token)
    if not _may_be_verb(tree, token, start, end):
        return
    _close_phrase(tree, token)
    left = [i for i in range(start, token) if not start <= tree.heads[i] < token or tree.heads[i] == i]
    right = [i for i in range(token + 1, end) if tree.heads[i] <= token or tree.heads[i] == i]
    tree.heads[token], tree.deps[token] = token, "ROOT"
    tree.retag(token, "VBZ", "VERB")
    subject = next((i for i in reversed(left) if tree.pos[i] in NOMINAL and not tree.has(i, CASE)), None)
    for i in left:
        other = tree.deps[i] if tree.deps[i] in {"punct", "advmod", "obl", "cc"} else "dep"
        tree.attach(i, token, "nsubj" if i == subject else other)
    taken: int | None = None
    for i in right:
        if taken is not None and tree.tags[i] == "VB":  # "announces plans to impose …"
            tree.attach(i, taken, "acl")
            continue
        bare = tree.pos[i] in NOMINAL and not tree.has(i, CASE | {"mark"})
        other = tree.deps[i] if tree.deps[i] in {"punct", "advmod", "xcomp", "advcl"} else "obl"
        tree.attach(i, token, "obj" if bare and taken is None else other)
        taken = i if bare and taken is None else taken


def _may_be_verb(tree: Tree, token: int, start: int, end: int) -> bool:
    """A lower-case form in -s between a name and a new phrase, in a full sentence without another finite verb."""
    word = tree.words[token]
    plural = tree.tags[token] == "NN" and any(tree.tags[i] == "CC" for i in range(start, token))  # "A and B announce"
    singular = tree.tags[token] in {"NNS", "VBZ"} and word.endswith("s")
    if not (plural or singular) or not word.islower() or token + 1 >= end:
        return False
    if tree.words[end - 1] not in {".", "!"} and tree.words[end - 1].strip():
        return False
    if token == start or tree.tags[token - 1] not in {"NNP", "NNPS", "NN"} or tree.words[token - 1].islower():
        return False
    opens = tree.tags[token + 1] in {"DT", "JJ", "NNP", "NNPS", "NNS", "CD", "PRP$"}
    finite = [i for i in range(start, end) if i != token and tree.tags[i] in {*FINITE, "MD"}]
    clause = next((i for i in range(token, end) if tree.tags[i] in {"WDT", "WP", "IN"} and i + 1 in finite), end)
    return opens and not tree.has(token, SUBJECTS) and not any(i < clause for i in finite)


def _close_phrase(tree: Tree, token: int) -> None:
    """What hung on *token* as the head of the phrase before it hangs on that phrase's own last word."""
    last = token - 1
    hanging = [c for c in tree.children(token) if c < token]
    if last in hanging or not hanging:
        if tree.deps[last] in {"compound", "flat"} and tree.heads[last] == token and tree.heads[token] < token:
            tree.heads[last], tree.deps[last] = tree.heads[token], tree.deps[token]
        for child in hanging:
            if child != last and tree.heads[last] != token:
                tree.attach(child, last, tree.deps[child])


def nominal_root(tree: Tree, token: int) -> None:
    """ "The council/nsubj further armed/amod Chile/ROOT with …": a name with a subject and no copula has lost its verb."""
    noun = tree.heads[token]
    if tree.deps[token] != "amod" or not tree.words[token].endswith("ed") or tree.heads[noun] != noun or token > noun:
        return
    kids = tree.children(noun)
    subject = next((c for c in kids if tree.deps[c] == "nsubj" and c < token), None)
    if tree.pos[noun] != "PROPN" or subject is None or tree.has(noun, frozenset({"cop", "aux"})):
        return
    _promote(tree, token, noun)
    tree.retag(token, "VBD", "VERB")
    for child in kids:
        if tree.deps[child] in {"nsubj", "punct", "advmod"}:
            tree.attach(child, token, tree.deps[child])
        elif tree.deps[child] == "nmod" and child > noun:
            tree.attach(child, token, "obl")


def verb_root(tree: Tree, token: int) -> None:
    """ "Chile buys/RB/ROOT jets": what has a subject and an object is a verb, whatever its tag."""
    if tree.pos[token] == "VERB" or tree.deps[token] != "ROOT" or not tree.words[token].islower():
        return
    if tree.has(token, frozenset({"obj"})) and tree.has(token, frozenset({"nsubj"})) and tree.words[token].endswith("s"):
        tree.retag(token, "VBZ", "VERB")


def progressive(tree: Tree, token: int) -> None:
    """ "is/cop training/NN and mentoring the brigade": a bare form in -ing behind *be*, before a new phrase, is a verb."""
    if tree.tags[token] != "NN" or not tree.words[token].endswith("ing") or not tree.has(token, frozenset({"cop"})):
        return
    if tree.has(token, frozenset({"det", "amod", "compound", "nmod:poss", "case"})) or token + 1 >= len(tree.words):
        return
    if tree.tags[token + 1] in {"CC", "DT", "JJ", "NNP", "CD", "PRP$", "NNS"}:
        tree.retag(token, "VBG", "VERB")
        for child in tree.children(token):
            if tree.deps[child] == "cop":
                tree.attach(child, token, "aux")


def split_compound(tree: Tree, token: int) -> None:
    """ "lifted an arms/obj embargo/xcomp": two nouns side by side are one compound."""
    first = token - 1
    if tree.deps[token] != "xcomp" or tree.tags[token] not in {"NN", "NNS"} or first < 0:
        return
    if tree.deps[first] == "obj" and tree.heads[first] == tree.heads[token]:
        tree.deps[token], tree.changed = "obj", True
        for child in tree.children(first):
            tree.attach(child, token, tree.deps[child])
        tree.attach(first, token, "compound")


def relative_of_noun(tree: Tree, token: int) -> None:
    """ "lifts/VERB an embargo it imposed/acl:relcl": a relative clause hangs on the noun before it, not on a verb."""
    verb = tree.heads[token]
    if tree.deps[token] != "acl:relcl" or tree.pos[verb] != "VERB" or verb > token:
        return
    first = min((c for c in tree.children(token) if c < token), default=token)
    noun = first - 1
    while noun > verb and tree.words[noun] == ",":
        noun -= 1
    if noun > verb and tree.pos[noun] in {"NOUN", "PROPN"}:
        tree.attach(token, noun, "acl:relcl")


def listed_subjects(tree: Tree, token: int) -> None:
    """ "Chile/vocative, Peru/appos and Cuba/nsubj freeze": names before the subject are subjects or are explained by it."""
    subject = next((c for c in tree.children(token) if tree.deps[c] in {"nsubj", "nsubj:pass"}), None)
    if subject is None or tree.pos[token] != "VERB":
        return
    first = next((c for c in tree.children(token) if c < subject and tree.deps[c] in LOOSE and tree.pos[c] == "PROPN"), None)
    if first is None or any(tree.tags[i].startswith("VB") for i in range(first, subject)):
        return
    coordinated = tree.has(subject, frozenset({"conj"}))
    tree.attach(first, token, tree.deps[subject])
    tree.attach(subject, first, "conj" if coordinated else "appos")
    for child in tree.children(first):
        if coordinated and tree.deps[child] == "appos":
            tree.deps[child] = "conj"


def gerund_as_noun(tree: Tree, token: int) -> None:
    """ "keep teaching/NN/compound Cuban agents": no noun stands before the adjective of its phrase; a gerund does."""
    if not tree.words[token].endswith("ing") or tree.deps[token] not in {"compound", "amod"}:
        return
    noun = tree.heads[token]
    between = [c for c in tree.children(noun) if token < c < noun and tree.deps[c] in {"amod", "det", "nummod", "nmod:poss"}]
    left = [c for c in tree.children(noun) if c < token and tree.deps[c] in {"det", "amod", "nmod:poss", "compound"}]
    helper = next((c for c in tree.children(noun) if c == token - 1 and tree.deps[c] == "cop"), None)
    accused = tree.tags[token] == "NN" and tree.deps[token] == "amod"
    before = tree.words[token - 1].lower() if token else ""
    accused = accused or (before in GERUND_OPENERS and tree.tags[noun] == "NNS" and noun == token + 1)
    if left or not (between or helper is not None or accused):
        return
    head, dep = tree.heads[noun], tree.deps[noun]
    _promote(tree, token, noun)
    tree.retag(token, "VBG", "VERB")
    if tree.deps[token] == "obj":
        tree.deps[token] = "xcomp"
    elif dep in {"nmod", "obl"} and tree.pos[head] in {"VERB", *NOMINAL}:
        tree.deps[token] = "advcl"
    for child in tree.children(noun):
        if tree.deps[child] in {"case", "cop", "nsubj", "mark"} and child < token:
            names = {"case": "mark", "cop": "aux"}
            tree.attach(child, token, names.get(tree.deps[child], tree.deps[child]))


def _promote(tree: Tree, verb: int, noun: int) -> None:
    """Turn the pair round: *verb* takes the place of *noun*, *noun* becomes its object."""
    head, dep = tree.heads[noun], tree.deps[noun]
    tree.heads[verb], tree.deps[verb] = (verb if head == noun else head), dep
    tree.heads[noun], tree.deps[noun], tree.changed = verb, "obj", True


def finite_modifier(tree: Tree, token: int) -> None:
    """ "Chile/compound imposed/VBD/amod sanctions": a finite verb modifies nothing; it is the head of its noun."""
    if tree.deps[token] != "amod" or not (tree.tags[token] in FINITE or _only_verb(tree, token)):
        return
    noun = tree.heads[token]
    if noun < token:
        return
    before = [c for c in tree.children(noun) if c < token and tree.deps[c] in {"compound", "nmod:poss", "nmod", "amod"}]
    _promote(tree, token, noun)
    tree.pos[token] = "VERB"
    for child in tree.children(noun):
        if child < token:
            tree.attach(child, token, "nsubj" if child == max(before, default=-1) else tree.deps[child])


def _only_verb(tree: Tree, token: int) -> bool:
    """ "Falcon, a company, instructed/VBN crews": a participle behind the comma in a sentence without a finite verb."""
    start, end = tree.sentence(token)
    lone = not any(tree.tags[i] in {*FINITE, "MD"} for i in range(start, end))
    return tree.tags[token] == "VBN" and token > start + 1 and tree.words[token - 1] == "," and lone


def finite_complement(tree: Tree, token: int) -> None:
    """ "…, the exporter said/xcomp on Monday": what is finite and has no subject is a clause of its own."""
    if tree.tags[token] not in FINITE or tree.deps[token] != "xcomp" or tree.has(token, SUBJECTS):
        return
    noun = _phrase_before(tree, token)
    if noun is None:
        return
    first = min(_phrase(tree, noun))
    if first > 0 and tree.words[first - 1] == ",":
        tree.deps[token], tree.changed = "parataxis", True
        tree.attach(noun, token, "nsubj")


def past_as_plain(tree: Tree, token: int) -> None:
    """ "the Union froze/VB assets": a plain form with a subject and no auxiliary is a past form."""
    bare = tree.tags[token] == "VB" and tree.pos[token] == "VERB" and tree.has(token, frozenset({"nsubj"}))
    if bare and not tree.has(token, frozenset({"aux", "mark"})) and tree.doc[token].lemma_ == tree.words[token].lower():
        tree.retag(token, "VBD", "VERB")


def plural_as_adjective(tree: Tree, token: int) -> None:
    """ "Chilean commandos/JJ/nsubj trained": an adjective with a modifier of its own in a noun's place is a noun."""
    if tree.tags[token] == "JJ" and tree.deps[token] in {"nsubj", "obj", "nsubj:pass"} and tree.words[token].endswith("s"):
        if tree.has(token, frozenset({"amod", "det", "compound", "nummod"})):
            tree.retag(token, "NNS", "NOUN")


def verb_conjunct(tree: Tree, token: int) -> None:
    """ "keeps men there and trains/conj-of-men the police": a finite verb is coordinated with a verb."""
    head = tree.heads[token]
    if tree.tags[token] not in FINITE or tree.deps[token] != "conj" or tree.tags[head].startswith("VB"):
        return
    verb = next((node for node in tree.above(head) if tree.tags[node].startswith("VB")), None)
    if verb is not None and tree.pos[head] in NOMINAL and not tree.has(token, SUBJECTS):
        tree.attach(token, verb, "conj")


def clause_subject(tree: Tree, token: int) -> None:
    """ "after the council/obl sanctioned/advcl Chile": a conjunction taken for a preposition leaves the verb bare."""
    if tree.tags[token] not in FINITE or tree.deps[token] != "advcl" or tree.has(token, SUBJECTS):
        return
    noun = token - 1
    cases = [c for c in tree.children(noun) if tree.deps[c] == "case"] if noun >= 0 else []
    if tree.pos[noun] in NOMINAL and len(cases) == 1 and tree.words[cases[0]].lower() in CONJUNCTIONS:
        tree.attach(noun, token, "nsubj")
        tree.attach(cases[0], token, "mark")


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
    while tree.deps[noun] == "compound" and tree.heads[noun] > noun:
        noun = tree.heads[noun]
    verb = tree.heads[noun]
    if tree.deps[noun] != "obj" or not verb < token < noun or tree.pos[verb] != "VERB":
        return
    opens = [c for c in tree.children(noun) if token < c < noun and tree.deps[c] in OPENERS]
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
    missing_verb,
    nominal_root,
    verb_root,
    progressive,
    split_compound,
    relative_of_noun,
    listed_subjects,
    past_as_plain,
    plural_as_adjective,
    finite_modifier,
    gerund_as_noun,
    finite_complement,
    two_objects,
    later_conjunct,
    late_apposition,
    verb_conjunct,
    clause_subject,
    fronted_subject,
)
