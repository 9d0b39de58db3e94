"""WordNet's tables and the treebanks' own words → the lemmatizer's tables, without what the rules give anyway.

pip install spacy-lookups-data
python -m model.lemmas DATA OUT
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import srsly

from model.corpus import UNSETTLED, read_trees

TABLES = ("lemma_rules", "lemma_index", "lemma_exc")
TREEBANKS = ("ewt-train", "gum-clean-train")
NO_LEMMA = frozenset({"propn", "x", "sym", "punct", "num", "space"})
HARD_ENDINGS = ("ch", "sh", "s", "x", "z", "y", "f", "fe", "man", "o")
"""Of nouns, only those that end so need to be in the index: the others have a regular plural."""

Table = dict[str, dict[str, list[str]]]


def learn(data: Path) -> Table:
    """The most frequent lemma of every form in the training trees, by part of speech."""
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for name in TREEBANKS:
        settled = (each for each in read_trees(data / f"{name}.conllu.gz") if not UNSETTLED.match(each.document))
        for sentence in settled:
            for word in sentence.words:
                if word.lemma not in ("", "_") and "Typo=Yes" not in word.feats:
                    seen[word.upos.lower(), word.form.lower()][word.lemma] += 1
    table: Table = defaultdict(dict)
    for (pos, form), lemmas in sorted(seen.items()):
        if pos not in NO_LEMMA:
            table[pos][form] = [lemmas.most_common(1)[0][0]]
    return table


def prune(rules: dict[str, list[list[str]]], index: dict[str, list[str]], exceptions: Table) -> None:
    """Make the index small, then drop the exceptions that rules and index give by themselves."""
    nouns = [word for word in index["noun"] if word.isascii() and word.isalpha() and word.endswith(HARD_ENDINGS)]
    verbs = [word for word in index["verb"] if word.isalpha()]
    adjectives = [word for word in index["adj"] if word.isalpha() and len(word) <= 6]
    index.update({pos: [] for pos in index} | {"noun": nouns, "verb": verbs, "adj": adjectives})
    for pos in ("noun", "verb", "adj", "adv"):
        known = set(index.get(pos, []))
        regular = [
            form for form, lemmas in exceptions[pos].items() if lemmas == _by_rule(form, rules.get(pos, []), known)
        ]
        for form in regular:
            del exceptions[pos][form]


def _by_rule(form: str, rules: list[list[str]], known: set[str]) -> list[str]:
    """What spaCy's rule lemmatizer says first: a form of the index, else any form that a rule makes."""
    made = [form.removesuffix(old) + new for old, new in rules if form.endswith(old)]
    found = [word for word in made if word in known or (word and not word.isalpha())]
    return (found or [word for word in made if word])[:1]


def build(data: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Table names with their content."""
    rules, index, exceptions = (_wordnet(name) for name in TABLES)
    for pos, forms in learn(data).items():
        exceptions[pos] = exceptions.get(pos, {}) | forms
    for pos in exceptions:
        rules.setdefault(pos, [])
        index.setdefault(pos, [])
    prune(rules, index, exceptions)
    yield from zip(TABLES, (rules, index, exceptions), strict=True)


def _wordnet(name: str) -> dict[str, Any]:
    packed = files("spacy_lookups_data").joinpath("data", f"en_{name}.json.gz").read_bytes()
    table: dict[str, Any] = json.loads(gzip.decompress(packed))
    return table


def main() -> None:
    """Write the three tables."""
    parser = argparse.ArgumentParser(description="WordNet's tables and the treebanks' words → the lemmatizer's tables")
    parser.add_argument("data", type=Path, help="folder with *.conllu.gz")
    parser.add_argument("out", type=Path, help="folder for the three tables")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name, table in build(options.data):
        srsly.write_json(options.out / f"{name}.json", table)
        print(f"{name}.json: {sum(map(len, table.values()))} entries")


if __name__ == "__main__":
    main()
