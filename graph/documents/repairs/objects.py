"""Repairs of what stands behind a verb and is its object."""

from __future__ import annotations

from graph.documents.repairs.tree import NOMINAL, SUBJECTS, Tree

__all__ = [
    "bare_oblique",
    "clause_of_object",
    "finding_of_somebody",
    "gerund_clause",
    "lone_indirect",
    "noun_by_its_article",
    "object_before_marker",
    "object_behind_judgement",
    "participle_of_subject",
    "plural_of_compound",
    "verb_behind_name",
    "verb_beside_verb",
    "verb_by_its_tag",
    "verb_root",
]

CLAUSES = frozenset({"advcl", "ccomp", "xcomp", "acl", "acl:relcl"})
DETERMINERS = frozenset({"det", "amod", "nmod:poss"})
OBJECTS = frozenset({"obj", "iobj", "xcomp", "ccomp"})


def verb_by_its_tag(tree: Tree, token: int) -> None:
    """ "accused of shipping/NN arms", by its class a noun: with an object, or as the head of a clause, it is a verb."""
    if tree.pos[token] not in NOMINAL or not tree.words[token].endswith("ing"):
        return
    clause, taken = tree.deps[token] in CLAUSES, tree.has(token, OBJECTS)
    if (clause or taken) if tree.tags[token] == "VBG" else ((clause and taken) or _is_joined(tree, token)):
        tree.retag(token, "VBG", "VERB")


def _is_joined(tree: Tree, token: int) -> bool:
    """ "accused of arming and training/NN them": it has the object of the verb to which it is joined."""
    verb = tree.heads[token]
    joined = tree.deps[token] == "conj" and tree.tags[verb] == "VBG" and tree.has(verb, OBJECTS)
    return joined and not tree.has(token, DETERMINERS)


def gerund_clause(tree: Tree, token: int) -> None:
    """ "accused Peru of funding/obl and arming them": a verb behind a preposition, with an object, is a clause."""
    if tree.tags[token] != "VBG" or tree.deps[token] != "obl" or tree.pos[tree.heads[token]] != "VERB":
        return
    joined = [c for c in tree.children(token) if tree.deps[c] == "conj" and tree.tags[c] == "VBG"]
    marked = tree.has(token, frozenset({"mark"}))
    if marked and any(tree.has(verb, frozenset({"obj"})) for verb in (token, *joined)):
        tree.attach(token, tree.heads[token], "advcl")


def noun_by_its_article(tree: Tree, token: int) -> None:
    """ "called the finding/VBG:xcomp a fake/obj>finding": behind an article stands a noun, and beside it what it is."""
    verb = tree.heads[token]
    if tree.tags[token] != "VBG" or tree.deps[token] != "xcomp" or not tree.has(token, frozenset({"det"})):
        return
    complements = [c for c in tree.children(token) if tree.deps[c] in OBJECTS and c > token]
    tree.retag(token, "NN", "NOUN")
    tree.attach(token, verb, "obj")
    for complement in complements:
        tree.attach(complement, verb, "xcomp")


def finding_of_somebody(tree: Tree, token: int) -> None:
    """ "a panel's finding/VBG that it paid": with an owner before it and a "that" clause behind, it is a noun."""
    owned = any(tree.deps[c] == "nmod:poss" and c < token for c in tree.children(token))
    told = [c for c in tree.children(token) if tree.deps[c] in {"acl", "ccomp"} and c > token]
    if tree.tags[token] == "VBG" and owned and told and not tree.has(token, frozenset({"obj"})):
        tree.retag(token, "NN", "NOUN")
        tree.attach(told[0], token, "acl")


def plural_of_compound(tree: Tree, token: int) -> None:
    """ "rejected government claims/VBZ that …": a bare noun in the singular is no subject, so a plural follows it."""
    verb, before = tree.heads[token], token - 1
    if tree.tags[token] != "VBZ" or tree.deps[token] not in {"obj", "ccomp"} or not verb < before:
        return
    bare = tree.tags[before] == "NN" and not tree.has(before, frozenset({"det", "nmod:poss"}))
    clauses = [c for c in tree.children(token) if tree.deps[c] == "ccomp" and c > token]
    if not bare or not clauses or tree.heads[before] not in {verb, token} or tree.pos[verb] != "VERB":
        return
    tree.retag(token, "NNS", "NOUN")
    tree.attach(token, verb, "obj")
    for part in [c for c in tree.children(before) if c < before]:
        tree.attach(part, token, tree.deps[part])
    tree.attach(before, token, "compound")
    for clause in clauses:
        tree.attach(clause, token, "acl")


def verb_root(tree: Tree, token: int) -> None:
    """ "Chile sanctions/NNS/ROOT the fleet/appos": a plural with a subject and a phrase beside it is a verb."""
    if tree.pos[token] == "VERB" or tree.deps[token] != "ROOT" or not tree.words[token].islower():
        return
    if not tree.has(token, frozenset({"nsubj"})) or tree.has(token, frozenset({"cop", "aux"})):
        return
    taken = [c for c in tree.children(token) if tree.deps[c] in {"obj", "appos"} and c > token]
    beside = [c for c in tree.children(token) if tree.deps[c] == "advmod" and c > token]
    if (taken or beside) and tree.words[token].endswith("s"):
        tree.retag(token, "VBZ", "VERB")
        for thing in taken[:1]:
            tree.attach(thing, token, "obj")


def verb_behind_name(tree: Tree, token: int) -> None:
    """ "Chile/compound votes/NNS/ROOT in favour/obl of it": what a phrase with a preposition hangs on is a verb."""
    if tree.tags[token] != "NNS" or tree.deps[token] != "ROOT" or not tree.words[token].islower():
        return
    before = [c for c in tree.children(token) if c < token and tree.deps[c] != "punct"]
    named = [c for c in before if tree.deps[c] == "compound" and tree.pos[c] == "PROPN" and c == token - 1]
    if not named or not tree.has(token, frozenset({"obl", "obl:unmarked"})) or tree.has(token, SUBJECTS | {"cop"}):
        return
    tree.retag(token, "VBZ", "VERB")
    for part in before:
        tree.attach(part, token if part == named[0] else named[0], "nsubj" if part == named[0] else tree.deps[part])


def verb_beside_verb(tree: Tree, token: int) -> None:
    """ "Chile charges/VBZ and sanctions/NNS:conj nine firms/obj>charges": of two before one object, both are verbs."""
    verb = tree.heads[token]
    if tree.tags[token] != "NNS" or tree.deps[token] != "conj" or tree.tags[verb] != "VBZ" or token != verb + 2:
        return
    things = [c for c in tree.children(verb) if tree.deps[c] == "obj" and c > token]
    if tree.deps[verb + 1] == "cc" and things and not tree.has(token, frozenset({"det", "amod", "nmod"})):
        tree.retag(token, "VBZ", "VERB")


def object_behind_judgement(tree: Tree, token: int) -> None:
    """ "rejected as baseless claims/obj that …": "as" belongs to what the claims are said to be, not to the claims."""
    marks = [c for c in tree.children(token) if tree.deps[c] in {"case", "mark"} and c < token]
    judgement, verb = _judged(tree, token, marks) or (None, None)
    if judgement is None or verb is None or tree.pos[verb] != "VERB" or tree.has(verb, OBJECTS - {"obj"}):
        return
    tree.attach(judgement, verb, "obl")
    tree.attach(verb + 1, judgement, "case")
    tree.attach(token, verb, "obj")


def _judged(tree: Tree, token: int, marks: list[int]) -> tuple[int, int] | None:
    """The judgement between "as" and the noun *token*, and the verb before "as"; None where no claim follows."""
    if tree.tags[token] not in {"NN", "NNS"} or not tree.has(token, frozenset({"acl", "acl:relcl"})):
        return None
    above = tree.heads[token]
    if tree.deps[token] in {"obj", "obl"} and [tree.words[c].lower() for c in marks] == ["as"]:
        inside = marks[0] == above + 1 and tree.deps[above + 2] == "amod" and tree.heads[above + 2] == token
        return (above + 2, above) if inside and above + 3 == token else None
    verb = tree.heads[above]
    clause = tree.deps[token] == "obj" and tree.deps[above] == "advcl" and not tree.words[above].endswith("ing")
    begun = verb + 2 == above and tree.words[verb + 1].lower() == "as" and not tree.has(verb, frozenset({"obj"}))
    return (above, verb) if clause and begun else None


def lone_indirect(tree: Tree, token: int) -> None:
    """ "promised Peru jets/iobj": what is given to nobody else is the object; "taught pilots/iobj to fly" stays."""
    head = tree.heads[token]
    if tree.deps[token] == "iobj" and not tree.has(head, frozenset({"obj", "xcomp", "ccomp"})):
        tree.attach(token, head, "obj")


def bare_oblique(tree: Tree, token: int) -> None:
    """ "rejected as fiction a claim/obl", "denied the crew entry/xcomp": a bare noun behind a verb without object."""
    head = tree.heads[token]
    if tree.deps[token] not in {"obl", "xcomp"} or token < head or tree.pos[head] != "VERB":
        return
    if tree.has(head, OBJECTS - {"xcomp"}) or tree.pos[token] not in {"NOUN", "PROPN"}:
        return
    passive = tree.has(head, frozenset({"aux:pass"}))
    if not passive and not tree.has(token, frozenset({"case", "mark", "cop"})):
        tree.attach(token, head, "obj")


def clause_of_object(tree: Tree, token: int) -> None:
    """ "rejected an assertion by Peru that it sells/advcl arms": a "that" clause says what the noun before it is."""
    head = tree.heads[token]
    marks = [c for c in tree.children(token) if tree.deps[c] == "mark" and c < token]
    if tree.deps[token] != "advcl" or token < head or [tree.words[c].lower() for c in marks] != ["that"]:
        return
    objects = [c for c in tree.children(head) if tree.deps[c] == "obj" and head < c < marks[0]]
    if len(objects) == 1 and tree.pos[objects[0]] == "NOUN" and not tree.has(head, frozenset({"ccomp"})):
        tree.attach(token, objects[0], "acl")


def participle_of_subject(tree: Tree, token: int) -> None:
    """ "denied the charge, calling/acl>charge it a lie": behind a comma a participle says what the subject does too."""
    noun = tree.heads[token]
    verb = tree.heads[noun]
    if tree.deps[token] != "acl" or tree.tags[token] != "VBG" or tree.deps[noun] != "obj" or not verb < noun < token:
        return
    if tree.words[token - 2 : token] == [tree.words[noun], ","] and tree.has(token, OBJECTS):
        tree.attach(token, verb, "advcl")


def object_before_marker(tree: Tree, token: int) -> None:
    """ "suspects Peru/obj>sold of having sold …": nothing before the word that opens a clause is a part of it."""
    verb = tree.heads[token]
    above = tree.heads[verb]
    if tree.deps[token] != "obj" or not above < token < verb:
        return
    if any(tree.deps[c] in OBJECTS and c < token for c in tree.children(above)):
        return
    if any(tree.deps[c] == "mark" and token < c < verb for c in tree.children(verb)):
        tree.attach(token, above, "obj")
