"""Repairs of verbs that the tagger took for something else: each puts the verb at the head of its clause."""

from __future__ import annotations

from graph.documents.repairs.subjects import phrase_before
from graph.documents.repairs.tree import CASE, FINITE, NOMINAL, SUBJECTS, Tree, phrase, promote

__all__ = [
    "finite_complement",
    "finite_modifier",
    "gerund_as_noun",
    "infinitive_as_noun",
    "lone_participle",
    "missing_verb",
    "nominal_root",
    "past_as_plain",
    "perfect_complement",
    "perfect_verb",
    "progressive",
    "verb_as_noun",
    "verb_conjunct",
    "verb_root",
]

GERUND_OPENERS = frozenset({"after", "before", "by", "without", "for", "on"})
"""Prepositions behind which a form in -ing before a plural is a verb."""


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


def perfect_complement(tree: Tree, token: int) -> None:
    """ "Peru had/ccomp sent/xcomp rifles": a participle right behind *have* is its main verb."""
    have = tree.heads[token]
    if tree.tags[token] != "VBN" or tree.deps[token] not in {"xcomp", "ccomp", "advcl", "acl"} or have > token:
        return
    between = all(tree.pos[i] in {"ADV", "PART"} for i in range(have + 1, token))
    if tree.doc[have].lemma_ != "have" or not between or tree.has(have, frozenset({"obj"})):
        return
    tree.heads[token] = token if tree.heads[have] == have else tree.heads[have]
    tree.deps[token], tree.changed = tree.deps[have], True
    for child in tree.children(have):
        if child != token:
            tree.attach(child, token, tree.deps[child])
    tree.attach(have, token, "aux")


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
    """ "The Ministry of Trade announces/NNS sanctions": a sentence needs a verb; the form in -s is it."""
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
    opens = tree.tags[token + 1] in {"NN", "DT", "JJ", "NNP", "NNPS", "NNS", "CD", "PRP$"}
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
    """ "The council/nsubj further armed/amod Chile/ROOT": a name with a subject and no copula lost its verb."""
    noun = tree.heads[token]
    if tree.deps[token] != "amod" or not tree.words[token].endswith("ed") or tree.heads[noun] != noun or token > noun:
        return
    kids = tree.children(noun)
    subject = next((c for c in kids if tree.deps[c] == "nsubj" and c < token), None)
    if tree.pos[noun] != "PROPN" or subject is None or tree.has(noun, frozenset({"cop", "aux"})):
        return
    promote(tree, token, noun)
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
    if not tree.has(token, frozenset({"nsubj"})) or tree.has(token, frozenset({"cop", "aux"})):
        return
    taking = tree.has(token, frozenset({"obj"}))
    joined = any(tree.deps[c] == "conj" and tree.tags[c] in FINITE for c in tree.children(token))
    if taking and tree.words[token].endswith("s"):
        tree.retag(token, "VBZ", "VERB")
    elif tree.tags[token] == "JJ" and tree.words[token].endswith("ed") and (taking or joined):
        tree.retag(token, "VBD", "VERB")


def progressive(tree: Tree, token: int) -> None:
    """ "is/cop training/NN the brigade": a bare form in -ing behind *be*, before a new phrase, is a verb."""
    if tree.tags[token] != "NN" or not tree.words[token].endswith("ing") or not tree.has(token, frozenset({"cop"})):
        return
    if tree.has(token, frozenset({"det", "amod", "compound", "nmod:poss", "case"})) or token + 1 >= len(tree.words):
        return
    if tree.tags[token + 1] in {"CC", "DT", "JJ", "NNP", "CD", "PRP$", "NNS"}:
        tree.retag(token, "VBG", "VERB")
        for child in tree.children(token):
            if tree.deps[child] == "cop":
                tree.attach(child, token, "aux")


def gerund_as_noun(tree: Tree, token: int) -> None:
    """ "keep teaching/NN/compound Cuban agents": no noun stands before the adjective of its phrase; a gerund does."""
    if not tree.words[token].endswith("ing") or tree.deps[token] not in {"compound", "amod"}:
        return
    noun = tree.heads[token]
    between = [
        c for c in tree.children(noun) if token < c < noun and tree.deps[c] in {"amod", "det", "nummod", "nmod:poss"}
    ]
    left = [c for c in tree.children(noun) if c < token and tree.deps[c] in {"det", "amod", "nmod:poss", "compound"}]
    helper = next((c for c in tree.children(noun) if c == token - 1 and tree.deps[c] == "cop"), None)
    accused = tree.tags[token] == "NN" and tree.deps[token] == "amod"
    before = tree.words[token - 1].lower() if token else ""
    accused = accused or (before in GERUND_OPENERS and tree.tags[noun] == "NNS" and noun == token + 1)
    if left or not (between or helper is not None or accused):
        return
    head, dep = tree.heads[noun], tree.deps[noun]
    promote(tree, token, noun)
    tree.retag(token, "VBG", "VERB")
    if tree.deps[token] == "obj":
        tree.deps[token] = "xcomp"
    elif dep in {"nmod", "obl"} and tree.pos[head] in {"VERB", *NOMINAL}:
        tree.deps[token] = "advcl"
    for child in tree.children(noun):
        if tree.deps[child] in {"case", "cop", "nsubj", "mark"} and child < token:
            names = {"case": "mark", "cop": "aux"}
            tree.attach(child, token, names.get(tree.deps[child], tree.deps[child]))


def finite_modifier(tree: Tree, token: int) -> None:
    """ "Chile/compound imposed/VBD/amod sanctions": a finite verb modifies nothing; it is the head of its noun."""
    finite = tree.tags[token] in FINITE or _only_verb(tree, token) or _behind_name(tree, token)
    if tree.deps[token] != "amod" or not finite:
        return
    noun = tree.heads[token]
    if noun < token:
        return
    before = [c for c in tree.children(noun) if c < token and tree.deps[c] in {"compound", "nmod:poss", "nmod", "amod"}]
    promote(tree, token, noun)
    if not tree.tags[token].startswith("VB"):
        tree.retag(token, "VBD", "VERB")
    tree.pos[token] = "VERB"
    for child in tree.children(noun):
        if child < token:
            tree.attach(child, token, "nsubj" if child == max(before, default=-1) else tree.deps[child])


def _behind_name(tree: Tree, token: int) -> bool:
    """ "that Chile/compound sold/VBN/amod rifles": no participle stands between a bare name and its noun."""
    bare = token > 0 and tree.tags[token - 1] in {"NNP", "NNPS"} and tree.deps[token - 1] == "compound"
    past = tree.tags[token] == "VBN" or (tree.words[token].islower() and tree.words[token].endswith("ed"))
    return bare and past and tree.heads[token - 1] == tree.heads[token]


def lone_participle(tree: Tree, token: int) -> None:
    """ "Dutch marines/ROOT trained/VBN divers.": in a sentence without a finite verb the participle is it."""
    root = next((node for node in tree.above(token) if tree.heads[node] == node), None)
    if tree.tags[token] not in {"VBN", "VBD"} or root is None or root > token or tree.pos[root] not in NOMINAL:
        return
    start, end = tree.sentence(token)
    others = any(tree.tags[i] in {*FINITE, "MD"} for i in range(start, end) if i != token)
    agent = any(tree.words[c].lower() == "by" for k in tree.children(token) for c in tree.children(k))
    if others or agent or tree.words[end - 1] != "." or tree.deps[token] not in {"acl", "amod", "conj", "parataxis"}:
        return
    noun = tree.heads[token] if tree.deps[token] == "amod" else None
    tree.heads[token], tree.deps[token], tree.changed = token, "ROOT", True
    tree.attach(root, token, "nsubj")
    if noun is not None and noun > token:
        tree.attach(noun, token, "obj")
    tree.retag(token, "VBD", "VERB")


def infinitive_as_noun(tree: Tree, token: int) -> None:
    """ "threatened to sanction/NN Chile": a bare noun between *to* and a name is an infinitive."""
    if (
        tree.tags[token] not in {"NN", "VB"}
        or token == 0
        or tree.words[token - 1].lower() != "to"
        or token + 1 >= len(tree.words)
    ):
        return
    noun = tree.heads[token]
    if tree.tags[token] == "NN" and tree.tags[token + 1] not in {"NNP", "NNPS", "DT", "PRP", "PRP$"}:
        return
    if tree.deps[token] in {"compound", "amod"} and noun > token and tree.heads[token - 1] in {noun, token}:
        _promote_infinitive(tree, token, noun)
    elif tree.heads[token - 1] == token and tree.deps[token] in {"obl", "nmod", "obj"}:
        beside = [token + 1] if tree.heads[token + 1] == tree.heads[token] else []
        rights = [c for c in tree.children(token) if c > token] or beside
        right = next((c for c in rights if tree.pos[c] in NOMINAL), None)
        if right is not None and not tree.has(right, CASE):
            tree.attach(right, token, "obj")
            tree.deps[token] = "xcomp"
            tree.attach(token - 1, token, "mark")
            tree.retag(token, "VB", "VERB")


def _promote_infinitive(tree: Tree, token: int, noun: int) -> None:
    promote(tree, token, noun)
    tree.deps[token] = "xcomp"
    tree.attach(token - 1, token, "mark")
    tree.retag(token, "VB", "VERB")


def _only_verb(tree: Tree, token: int) -> bool:
    """ "Falcon, a firm, trained/VBN crews": a participle behind a comma or a name, in a sentence without a verb."""
    start, end = tree.sentence(token)
    opens = tree.words[token - 1] == "," or tree.tags[token - 1] in {"NNP", "NNPS"}
    lone = not any(tree.tags[i] in {*FINITE, "MD"} for i in range(start, end))
    return tree.tags[token] == "VBN" and token > start + 1 and opens and lone


def finite_complement(tree: Tree, token: int) -> None:
    """ "…, the exporter said/xcomp on Monday": what is finite and has no subject is a clause of its own."""
    if tree.tags[token] not in FINITE or tree.deps[token] != "xcomp" or tree.has(token, SUBJECTS):
        return
    noun = phrase_before(tree, token)
    if noun is None:
        return
    first = min(phrase(tree, noun))
    if first > 0 and tree.words[first - 1] == ",":
        tree.deps[token], tree.changed = "parataxis", True
        tree.attach(noun, token, "nsubj")


def past_as_plain(tree: Tree, token: int) -> None:
    """ "the Union froze/VB assets": a plain form with a subject and no auxiliary is a past form."""
    bare = tree.tags[token] == "VB" and tree.pos[token] == "VERB" and tree.has(token, frozenset({"nsubj"}))
    if bare and not tree.has(token, frozenset({"aux", "mark"})) and tree.doc[token].lemma_ == tree.words[token].lower():
        tree.retag(token, "VBD", "VERB")


def verb_conjunct(tree: Tree, token: int) -> None:
    """ "keeps men there and trains/conj-of-men the police": a finite verb is coordinated with a verb."""
    head = tree.heads[token]
    if tree.tags[token] not in FINITE or tree.deps[token] != "conj" or tree.tags[head].startswith("VB"):
        return
    verb = next((node for node in tree.above(head) if tree.tags[node].startswith("VB")), None)
    if verb is not None and tree.pos[head] in NOMINAL and not tree.has(token, SUBJECTS):
        tree.attach(token, verb, "conj")
