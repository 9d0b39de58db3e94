"""Repairs of lists: what stands in one, and what the list as a whole is."""

from __future__ import annotations

from graph.documents.repairs.tree import FINITE, NOMINAL, SUBJECTS, Tree

__all__ = [
    "by_its_case",
    "counted_names",
    "first_of_subjects",
    "listed_subject",
    "name_in_commas",
    "verb_of_its_tense",
    "within_semicolons",
]

PAST = "VBD"
COUNTED = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
PHRASE = frozenset({"det", "amod", "compound", "nummod", "nmod:poss", "case", "flat"})


def verb_of_its_tense(tree: Tree, token: int) -> None:
    """ "said that they are trading, but did/conj>trading not say …": what has the outer verb's tense goes with it.

    So it is behind a relative clause: "fines men who fled, and bans/conj>fled a bank"; and no finite verb is joined to
    a gerund: "accuses them of fleeing and fines/conj>fleeing them".
    """
    inner = tree.heads[token]
    outer = tree.heads[inner]
    if _is_finite(tree, token) and _is_infinite(tree, inner) and not tree.has(token, SUBJECTS):
        finite = (node for node in tree.above(inner) if tree.pos[node] == "VERB" and _is_finite(tree, node))
        if (verb := next(finite, None)) is not None and _tense(tree, verb) == _tense(tree, token):
            tree.attach(token, verb, "conj") if tree.deps[token] == "conj" else None
        return
    if tree.deps[inner] == "acl:relcl":
        outer = next((node for node in tree.above(inner) if tree.pos[node] == "VERB"), outer)
    elif tree.deps[inner] != "ccomp":
        return
    if tree.deps[token] != "conj" or not outer < inner or tree.has(token, SUBJECTS):
        return
    joined = [c for c in tree.children(token) if tree.deps[c] == "cc" and c < token]
    if not joined or tree.words[joined[0] - 1] != ",":
        return
    tenses = [_tense(tree, verb) for verb in (outer, inner, token)]
    if tenses[0] == tenses[2] and None not in tenses and (tenses[0] == PAST) != (tenses[1] == PAST):
        tree.attach(token, outer, "conj")


def _is_finite(tree: Tree, verb: int) -> bool:
    return tree.pos[verb] == "VERB" and tree.tags[verb] in FINITE


def _is_infinite(tree: Tree, verb: int) -> bool:
    """Gerunds and infinitives without a helper: no finite verb is joined to one."""
    return tree.tags[verb] in {"VBG", "VB"} and not tree.has(verb, frozenset({"aux", "aux:pass", "cop"}))


def _tense(tree: Tree, verb: int) -> str | None:
    """The tense of the finite word of *verb*, its own or its first auxiliary's: the tag of the past, or "present"."""
    helping = [c for c in tree.children(verb) if tree.deps[c] in {"aux", "aux:pass", "cop"} and c < verb]
    found = tree.tags[min(helping, default=verb)]
    return None if found not in FINITE else found if found == PAST else "present"


def within_semicolons(tree: Tree, token: int) -> None:
    """ "sanctions on a firm; the listing/conj>firm of men and of an aide/conj>firm": semicolons part the widest list.

    What begins a part goes with the head of the whole phrase; what stands within a part stays in it.
    """
    head = tree.heads[token]
    if tree.deps[token] != "conj" or tree.pos[token] not in NOMINAL or ";" not in tree.words[head:token]:
        return
    begin = token - tree.words[token - 1 :: -1].index(";")
    before = [i for i in range(begin, token) if tree.pos[i] in NOMINAL and tree.deps[i] not in PHRASE]
    if before:
        tree.attach(token, before[-1], "conj")
    else:
        while tree.deps[head] in {"nmod", "conj"} and tree.pos[tree.heads[head]] in NOMINAL:
            head = tree.heads[head]
        tree.attach(token, head, "conj")


def by_its_case(tree: Tree, token: int) -> None:
    """ "on men based in Peru and *on* the fleet/conj>Peru": a preposition that is repeated joins equals."""
    head, case = tree.heads[token], _case(tree, token)
    if tree.deps[token] != "conj" or case is None or case == _case(tree, head) or tree.pos[head] not in NOMINAL:
        return
    start, _ = tree.sentence(token)
    before = (node for node in range(token - 1, start, -1) if tree.pos[node] in NOMINAL and node != head)
    equal = next((node for node in before if _case(tree, node) == case and token not in tree.above(node)), None)
    if equal is not None:
        tree.attach(token, equal, "conj")


def name_in_commas(tree: Tree, token: int) -> None:
    """ "an importer of fuel, Halden Oil/conj>fuel, since May": a name alone between commas explains the phrase."""
    head = tree.heads[token]
    _, end = tree.sentence(token)
    if tree.deps[token] != "conj" or tree.pos[token] != "PROPN" or tree.pos[head] != "NOUN" or head > token:
        return
    joined = [c for c in tree.children(head) if tree.deps[c] == "conj"]
    if joined != [token] or any(tree.deps[c] == "cc" for c in tree.children(token)):
        return
    last = max((i for i in range(token, end) if token in {i, *tree.above(i)}), default=token)
    if last + 1 < end and tree.words[last + 1] in {",", "."} and "," in tree.words[head:token]:
        tree.attach(token, head, "appos")


def counted_names(tree: Tree, token: int) -> None:
    """ "fined two men of Halden, Roca/conj>Halden and Ruiz": as many names as were counted behind a comma are those."""
    whole = tree.heads[token]
    noun = tree.heads[whole]
    if tree.deps[token] != "conj" or tree.deps[whole] != "nmod" or tree.tags[noun] != "NNS":
        return
    counts = [tree.words[c].lower() for c in tree.children(noun) if tree.deps[c] == "nummod" and c < noun]
    names = sorted(c for host in (whole, token) for c in tree.children(host) if tree.deps[c] == "conj")
    behind = "," in tree.words[whole + 1 : names[0]] and all(tree.pos[name] == "PROPN" for name in names)
    if counts and behind and names[0] == token and COUNTED.get(counts[0]) == len(names):
        tree.attach(token, noun, "appos")
        for name in names[1:]:
            tree.attach(name, token, "conj")


def first_of_subjects(tree: Tree, token: int) -> None:
    """ "after/case>Peru Peru/obl, Chile/nsubj and Cuba agreed/advcl": the word opens the clause, the list is one."""
    verb = tree.heads[token]
    if tree.deps[token] != "obl" or tree.pos[token] != "PROPN" or tree.deps[verb] != "advcl" or token > verb:
        return
    second = [c for c in tree.children(verb) if tree.deps[c] == "nsubj" and token < c < verb]
    opening = [c for c in tree.children(token) if tree.deps[c] == "case"]
    listed = second and tree.words[token + 1 : second[0]] == [","] and tree.pos[second[0]] == "PROPN"
    joined = [c for host in (token, *second) for c in tree.children(host) if tree.deps[c] == "conj" and c < verb]
    if listed and joined and len(opening) == 1 and not tree.has(verb, frozenset({"mark"})):
        tree.attach(opening[0], verb, "mark")
        tree.attach(token, verb, "nsubj")
        tree.attach(second[0], token, "conj")


def _case(tree: Tree, token: int) -> str | None:
    """The first preposition of *token* in lower case."""
    marks = (c for c in tree.children(token) if tree.deps[c] == "case" and c < token and tree.tags[c] != "POS")
    return next((tree.words[c].lower() for c in marks), None)


def listed_subject(tree: Tree, token: int) -> None:
    """ "With Peru, Chile/conj, Cuba/conj and Mali/nsubj froze …": what ends a list has the list before it."""
    if tree.deps[token] not in {"nsubj", "nsubj:pass"} or tree.heads[token] < token:
        return
    joined = [c for c in tree.children(token) if tree.deps[c] == "cc" and c < token]
    start, _ = tree.sentence(token)
    if not joined or joined[0] == start:
        return
    stray = [c for c in range(start, joined[0]) if tree.deps[c] == "conj" and tree.heads[tree.heads[c]] != token]
    host = tree.heads[stray[-1]] if stray else token
    if not stray or any(tree.deps[c] == "cc" and tree.heads[c] in stray for c in range(start, joined[0])):
        return
    listed = [c for c in stray if tree.heads[c] == host and "," in tree.words[host + 1 : c]]
    for place in listed[1:]:
        tree.attach(place, listed[0], "conj")
    if listed and listed[-1] == stray[-1] and tree.pos[host] in NOMINAL:
        tree.attach(listed[0], tree.heads[token], tree.deps[token])
        tree.attach(token, listed[0], "conj")
