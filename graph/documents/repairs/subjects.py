"""Repairs that give a verb the subject that stands before it."""

from __future__ import annotations

from graph.documents.repairs.tree import FINITE, NOMINAL, SUBJECTS, Tree

__all__ = [
    "active_subject",
    "aside_in_commas",
    "bare_subject",
    "before_finite",
    "cleft_clause",
    "fronted_subject",
    "inverted_aside",
    "speakers_behind_comma",
    "subject_of_content",
    "two_subjects",
]

CLAUSE_BREAKS = frozenset({";", ":", "(", ")", "“", "”", '"'})
REACH = 12
"""Tokens that a repair looks to the left: a longer way is more often wrong than right."""


def inverted_aside(tree: Tree, token: int) -> None:
    """ "Peru/nsubj>said, said the envoy/nsubj>left, left": each of the two verbs has the other one's subject."""
    verb = tree.heads[token]
    if tree.deps[token] not in SUBJECTS or not token < verb or tree.words[verb - 1] != ",":
        return
    for said in (c for c in tree.children(verb) if tree.deps[c] == "ccomp" and c > verb):
        between = [c for c in tree.children(said) if tree.deps[c] in SUBJECTS and verb < c < said]
        if between and "," in tree.words[between[0] : said]:
            dep = tree.deps[between[0]]
            tree.attach(between[0], verb, tree.deps[token])
            tree.attach(token, said, dep)


def speakers_behind_comma(tree: Tree, token: int) -> None:
    """ "Peru buys arms from Chile, Ana Ruiz/conj>Chile and Juan Roca said": the names behind the comma say so."""
    clauses = [c for c in tree.children(token) if tree.deps[c] == "ccomp" and c < token]
    if tree.tags[token] not in FINITE or tree.has(token, SUBJECTS) or len(clauses) != 1:
        return
    commas = [i for i in range(clauses[0], token) if tree.words[i] == ","]
    behind = range(commas[-1] + 1, token) if commas else range(0)
    names = [i for i in behind if tree.deps[i] in {"conj", "nmod", "appos"}]
    if names and all(tree.tags[i] in {"NNP", "CC"} for i in behind):
        tree.attach(names[0], token, "nsubj")
        for name in names[1:]:
            tree.attach(name, names[0], "conj")


def bare_subject(tree: Tree, token: int) -> None:
    """ "after Ana Ruiz/obl accused them": a name before a verb without subject or preposition is its subject."""
    head = tree.heads[token]
    if tree.deps[token] not in {"obl", "obl:unmarked"} or token > head or tree.pos[head] != "VERB":
        return
    named = tree.pos[token] == "PROPN" and tree.has(token, frozenset({"flat", "appos"}))  # "Monday" has neither
    finite = tree.tags[head] in FINITE and not tree.has(head, SUBJECTS)
    if named and finite and not tree.has(token, frozenset({"case", "mark"})):
        tree.attach(token, head, "nsubj")


def before_finite(tree: Tree, token: int) -> None:
    """ "denies it/obj>denies supplies/ccomp them": the word right before a finite verb without subject is that."""
    verb = token + 1
    if tree.deps[token] != "obj" or verb >= len(tree.words) or tree.heads[verb] != tree.heads[token]:
        return
    if tree.deps[verb] == "ccomp" and tree.tags[verb] in FINITE and not tree.has(verb, SUBJECTS):
        tree.attach(token, verb, "nsubj")


def cleft_clause(tree: Tree, token: int) -> None:
    """ "It is Chile that sells/advcl:relcl>Chile them": the clause says what Chile does, not what that means."""
    named = tree.heads[token]
    if tree.deps[token] != "advcl:relcl" or not tree.has(named, frozenset({"cop"})):
        return
    if any(tree.deps[c] in SUBJECTS and tree.words[c].lower() == "it" for c in tree.children(named)):
        tree.attach(token, named, "acl:relcl")


def aside_in_commas(tree: Tree, token: int) -> None:
    """ "The plan, he said/acl:relcl>plan, is mad": no clause without a relative word stands between commas."""
    if tree.deps[token] != "acl:relcl" or tree.tags[token] not in FINITE:
        return
    noun, inside = tree.heads[token], tree.children(token)
    clause = tree.heads[noun]
    subjects = [c for c in inside if tree.deps[c] == "nsubj" and c < token]
    if tree.deps[noun] not in SUBJECTS or not noun < token < clause or len(subjects) != 1:
        return
    opened = "," in tree.words[noun + 1 : subjects[0]] and tree.words[token + 1] == ","
    if opened and not any(tree.tags[c].startswith("W") or tree.words[c] == "that" for c in range(noun + 1, token)):
        tree.attach(token, clause, "parataxis")


def active_subject(tree: Tree, token: int) -> None:
    """ "The team/nsubj:pass trained in Peru." has no helper and no agent: in a whole sentence that is no passive."""
    verb = tree.heads[token]
    if tree.deps[token] != "nsubj:pass" or tree.deps[verb] != "ROOT" or tree.tags[verb] not in {"VBN", "VBD"}:
        return
    _, end = tree.sentence(token)
    if tree.words[end - 1] == "." and not tree.has(verb, frozenset({"aux", "aux:pass", "obl:agent"})):
        tree.retag(verb, "VBD", "VERB")
        tree.attach(token, verb, "nsubj")


def two_subjects(tree: Tree, token: int) -> None:
    """ "Peru/nsubj armed/acl Chile, the envoy/nsubj said": the first of two subjects has a verb of its own."""
    if tree.pos[token] != "VERB":
        return
    found = [c for c in tree.children(token) if tree.deps[c] == "nsubj" and c < token]
    if len(found) != 2:
        return
    first, second = found
    for verb in tree.children(first):
        if tree.deps[verb] == "acl" and tree.tags[verb] == "VBN" and first < verb < second:
            tree.retag(verb, "VBD", "VERB")
            tree.attach(verb, token, "ccomp")
            tree.attach(first, verb, "nsubj")


def subject_of_content(tree: Tree, token: int) -> None:
    """ "The claim/nsubj>says that Peru paid is a lie/ccomp, the envoy/nsubj says": of two, the first has the clause."""
    found = [c for c in tree.children(token) if tree.deps[c] == "nsubj" and c < token]
    if tree.pos[token] != "VERB" or len(found) != 2:
        return
    first, second = found
    said = [c for c in tree.children(token) if tree.deps[c] == "ccomp" and first < c < second]
    if len(said) != 1 or tree.has(said[0], SUBJECTS) or "," not in tree.words[said[0] : second]:
        return
    tree.attach(first, said[0], "nsubj")
    clauses = [c for c in tree.children(first) if tree.deps[c] == "acl" and c > first]
    marks = [c for c in tree.children(said[0]) if tree.deps[c] == "mark" and c == first + 1]
    if clauses and marks:
        tree.attach(marks[0], clauses[0], "mark")


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
    if (begun := _before_relative(tree, place, start)) is not None:
        return begun
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


def _before_relative(tree: Tree, place: int, start: int) -> int | None:
    """ ", and *Peru*, from which it buys arms, may …": the noun that begins a clause, before its relative clause."""
    if place < start or tree.words[place] != ",":
        return None
    for noun in range(place - 1, max(start, place - 2 * REACH), -1):
        children = tree.children(noun)
        joined = any(tree.deps[c] == "cc" and tree.words[c - 1] == "," for c in children)
        relative = any(tree.deps[c] == "acl:relcl" for c in children) and tree.words[noun + 1] == ","
        if joined and relative and all(noun in tree.above(i) for i in range(noun + 1, place)):
            return noun
    return None


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
