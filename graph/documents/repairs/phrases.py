"""Repairs of phrases that hang on the word before them instead of the one that they belong to."""

from __future__ import annotations

from graph.documents.repairs.tree import Tree

__all__ = ["abbreviated_name", "of_phrase_behind_name", "receiver_before_number", "second_object"]

OBJECTS = frozenset({"obj", "iobj"})
COMMON = frozenset({"NN", "NNS"})
OWNED = frozenset({"det", "amod", "nmod:poss", "compound"})


def of_phrase_behind_name(tree: Tree, token: int) -> None:
    """ "took delivery on Friday of two boats/nmod>Friday": no bare name has an "of" with a common noun behind it."""
    name = tree.heads[token]
    cases = [c for c in tree.children(token) if tree.deps[c] == "case" and c < token]
    if tree.deps[token] != "nmod" or tree.tags[token] not in COMMON or not cases or tree.words[cases[0]] != "of":
        return
    inside = [c for c in tree.children(name) if c < name]
    if tree.tags[name] != "NNP" or cases[0] != name + 1 or [tree.deps[c] for c in inside] != ["case"]:
        return
    before = inside[0] - 1
    if inside[0] + 1 == name and before >= tree.sentence(token)[0] and tree.tags[before] in COMMON:
        tree.attach(token, before, "nmod")


def abbreviated_name(tree: Tree, token: int) -> None:
    """ "Orlan/NNP Sdn./NN Bhd.": a capital and a full stop behind a name belong to it."""
    word = tree.words[token]
    shortened = tree.tags[token] == "NN" and word[:1].isupper() and word.endswith(".") and len(word) > 1
    if shortened and token > tree.sentence(token)[0] and tree.tags[token - 1] == "NNP":
        tree.retag(token, "NNP", "PROPN")


def second_object(tree: Tree, token: int) -> None:
    """ "sell Peru's army/obj ten jets/appos>army": a number without a comma before it begins another phrase."""
    receiver = tree.heads[token]
    if tree.deps[token] != "appos" or tree.deps[receiver] not in OBJECTS or tree.tags[token] not in COMMON:
        return
    start = min((i for i in range(receiver + 1, token) if token in tree.above(i)), default=token)
    apart = start == receiver + 1 and tree.tags[start] == "CD" and tree.pos[tree.heads[receiver]] == "VERB"
    taken = [c for c in tree.children(tree.heads[receiver]) if tree.deps[c] in OBJECTS]
    if apart and taken == [receiver]:
        tree.attach(token, tree.heads[receiver], "obj")
        tree.attach(receiver, tree.heads[receiver], "iobj")


def receiver_before_number(tree: Tree, token: int) -> None:
    """ "sell Peru's army/compound>jets ten jets", "gives the Front/compound>radios only radios" name two things."""
    thing = tree.heads[token]
    verb = tree.heads[thing]
    if tree.deps[token] != "compound" or tree.deps[thing] != "obj" or not verb < token < thing:
        return
    number = tree.tags[token + 1] == "CD" and tree.tags[token] == "NN"
    adverb = tree.deps[token + 1] == "advmod" and tree.heads[token + 1] == thing
    owned = [c for c in tree.children(thing) if c < token and tree.deps[c] in OWNED]
    begun = bool(owned) or tree.has(token, OWNED)
    if not ((number and begun) or adverb) or tree.has(verb, frozenset({"iobj"})):
        return
    tree.attach(token, verb, "iobj")
    for part in owned:
        tree.attach(part, token, tree.deps[part])
