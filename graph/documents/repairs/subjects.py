"""Repairs that give a verb the subject that stands before it."""

from __future__ import annotations

from graph.documents.repairs.tree import FINITE, NOMINAL, SUBJECTS, Tree

__all__ = ["clause_subject", "contact_clause", "fronted_subject", "listed_subjects", "phrase_before"]

CONJUNCTIONS = frozenset({"after", "before", "since", "until", "as", "than", "while"})
"""Words that open a phrase or a clause."""
LOOSE = frozenset({"vocative", "discourse", "dislocated"})
CLAUSE_BREAKS = frozenset({";", ":", "(", ")", "“", "”", '"'})
REACH = 12
"""Tokens that a repair looks to the left: a longer way is more often wrong than right."""


def listed_subjects(tree: Tree, token: int) -> None:
    """ "Chile/vocative, Peru/appos and Cuba/nsubj freeze": names before the subject are subjects, too."""
    subject = next((c for c in tree.children(token) if tree.deps[c] in {"nsubj", "nsubj:pass"}), None)
    if subject is None or tree.pos[token] != "VERB":
        return
    first = next(
        (c for c in tree.children(token) if c < subject and tree.deps[c] in LOOSE and tree.pos[c] == "PROPN"), None
    )
    if first is None or any(tree.tags[i].startswith("VB") for i in range(first, subject)):
        return
    coordinated = tree.has(subject, frozenset({"conj"}))
    tree.attach(first, token, tree.deps[subject])
    tree.attach(subject, first, "conj" if coordinated else "appos")
    for child in tree.children(first):
        if coordinated and tree.deps[child] == "appos":
            tree.deps[child] = "conj"


def contact_clause(tree: Tree, token: int) -> None:
    """ "The jets Chile bought/ROOT never worked": of two subjects side by side the first is what was bought."""
    subjects = [c for c in tree.children(token) if tree.deps[c] in {"nsubj", "nsubj:pass"} and c < token]
    if tree.tags[token] not in FINITE or len(subjects) != 2 or subjects[1] != subjects[0] + 1:
        return
    later = {"advcl", "conj", "ccomp", "parataxis", "dep"}
    main = next(
        (c for c in tree.children(token) if c > token and tree.tags[c][:2] == "VB" and tree.deps[c] in later), None
    )
    if main is None or tree.pos[subjects[0]] != "NOUN":
        return
    head, dep = tree.heads[token], tree.deps[token]
    tree.heads[main], tree.deps[main], tree.changed = (main if head == token else head), dep, True
    tree.attach(subjects[0], main, "nsubj")
    tree.attach(token, subjects[0], "acl:relcl")


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
    noun = phrase_before(tree, token)
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


def phrase_before(tree: Tree, token: int) -> int | None:
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
