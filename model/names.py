"""Four sources of names → one form, five labels (PERSON, ORG, LOC, NORP, MISC): ``ner-*.iob.gz`` in DATA.

    python -m model.names DATA [--clones FOLDER]

Universal NER is laid over the treebanks' words by characters; WikiGold and CrossNER are mapped and their spaces
guessed; of GUM, whose mentions are whole phrases ("the president of Chile, Ana Ruiz"), the name is cut out by the
tree. Nobody labels nationalities as we do: NORP is every word of ``nationalities.txt``.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from model.corpus import Sentence, Word, read_trees
from model.fetch import Clone

NATIONALITIES = Path(__file__).with_name("nationalities.txt")
UNER = {"PER": "PERSON", "LOC": "LOC", "ORG": "ORG", "OTH": "MISC"}
WIKIGOLD = {"PER": "PERSON", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC"}
GUM = {"person": "PERSON", "organization": "ORG", "place": "LOC", "event": "MISC", "object": "MISC", "abstract": "MISC"}
CROSSNER = dict.fromkeys(("politician", "person", "scientist", "musicalartist", "writer", "researcher"), "PERSON")
CROSSNER |= dict.fromkeys(("organisation", "politicalparty", "university", "band"), "ORG")
CROSSNER |= dict.fromkeys(("country", "location"), "LOC")
"""Every other type of CrossNER that names a thing is MISC; fields of study and the like are no names."""
NO_NAMES = frozenset({"discipline", "enzyme", "protein", "chemicalcompound", "chemicalelement", "theory", "musicgenre"})
NO_NAMES |= {"literarygenre", "musicalinstrument", "task", "field", "algorithm", "metrics"}

Span = tuple[int, int, str]
OPENED = re.compile(r"\((\d+)-([a-z]+)[^()]*?(\))?(?=\(|\d+\)|$|\|)|(\d+)\)")


def spans(labels: Sequence[str]) -> list[Span]:
    """IOB1 or IOB2 labels → half-open spans."""
    found: list[Span] = []
    for place, label in enumerate(labels):
        kind = label[2:]
        if label[0] == "I" and found and found[-1][1] == place and found[-1][2] == kind:
            found[-1] = (found[-1][0], place + 1, kind)
        elif label != "O" and kind:
            found.append((place, place + 1, kind))
    return found


def lay_over(source: Sequence[str], names: Iterable[Span], target: Sequence[str]) -> Iterator[Span]:
    """Names over *source* words → the same characters over *target* words, where both have a word's edge."""
    edges = [0, *accumulate(map(len, source))]
    place_of = {edge: place for place, edge in enumerate([0, *accumulate(map(len, target))])}
    for start, end, label in names:
        first, last = place_of.get(edges[start]), place_of.get(edges[end])
        if first is not None and last is not None and first < last:
            yield first, last, label


def gum_names(sentence: Sentence) -> Iterator[Span]:
    """The names inside the mentions of one GUM sentence: the capitalised words around a proper head."""
    opened: dict[str, tuple[int, str]] = {}
    for place, word in enumerate(sentence.words):
        mention = re.search(r"Entity=([^|]*)", word.misc)
        for number, kind, closed, closing in OPENED.findall(mention[1]) if mention else ():
            if number:
                opened[number] = (place, kind)
            key = closing or (number if closed else "")
            if key in opened:
                start, kind = opened.pop(key)
                name = _name(sentence.words, start, place + 1)
                if name and kind in GUM:
                    yield (*name, GUM[kind])


def _name(words: Sequence[Word], start: int, end: int) -> tuple[int, int] | None:
    """The run of proper words around the head of ``words[start:end]``, if that is a proper noun."""
    heads = [i for i in range(start, end) if not start <= words[i].head - 1 < end]
    if not heads or not words[heads[0]].xpos.startswith("NNP"):
        return None
    first, last = heads[0], heads[0] + 1
    while first > start and _is_proper(words[first - 1]):
        first -= 1
    while last < end and (_is_proper(words[last]) or _joins(words[last : min(last + 2, end)])):
        last += 1
    return first, last


def _joins(pair: Sequence[Word]) -> bool:
    """A preposition between two parts of one name: Church *of* England."""
    return len(pair) == 2 and pair[0].relation == "case" and pair[1].relation == "nmod" and pair[1].xpos == "NNP"


def _is_proper(word: Word) -> bool:
    return word.relation != "nmod:desc" and (word.xpos.startswith("NNP") or word.xpos in {"HYPH", "CD"})


def widest(names: Iterable[Span], words: Sequence[str], nationalities: frozenset[str]) -> list[Span]:
    """Of names that overlap the longest; then every nationality that no name covers."""
    taken: set[int] = set()
    kept: list[Span] = []
    alone = [(i, i + 1, "NORP") for i, word in enumerate(words) if word in nationalities]
    for start, end, label in [*sorted(names, key=lambda name: (name[0] - name[1], name[0])), *alone]:
        is_nationality = end - start == 1 and words[start] in nationalities
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            kept.append((start, end, "NORP" if is_nationality else label))
    return sorted(kept)


def blocks(text: str, separator: str | None = None) -> Iterator[list[list[str]]]:
    """Rows of cells between blank lines; comments are left out."""
    for block in re.split(r"\n\s*\n", text):
        rows = [
            line.split(separator) for line in block.splitlines() if line.strip() and not line.startswith(("# ", "-DOC"))
        ]
        if rows:
            yield rows


def is_spaced(word: str, after: str) -> bool:
    """A guess for sources that keep only words: is there a space between these two?"""
    return not re.fullmatch(r"[,.;:?!%)\]]|\.\.\.|'s|n't|'(?:re|ve|ll|d|m)", after) and word not in "([$£€#"


def write(path: Path, sentences: Iterable[tuple[Sequence[str], Sequence[bool], Sequence[Span]]]) -> None:
    """Words, spaces after them, names → ``form<TAB>SpaceAfter=No or nothing<TAB>label`` lines."""
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for words, spaced, names in sentences:
            labels = ["O"] * len(words)
            for start, end, label in names:
                labels[start:end] = [f"B-{label}"] + [f"I-{label}"] * (end - start - 1)
            rows = zip(words, spaced, labels, strict=True)
            file.writelines(f"{word}\t{'' if space else 'SpaceAfter=No'}\t{label}\n" for word, space, label in rows)
            file.write("\n")
    print(path.name)


def main() -> None:
    """Write one file for each source and part."""
    parser = argparse.ArgumentParser(description="four sources of names → one form, five labels")
    parser.add_argument(
        "data", type=Path, help="folder with the .conllu.gz files of model.fetch; gets the .iob.gz files"
    )
    parser.add_argument(
        "--clones", type=Path, default=Path("clones"), help="folder for the clones (default: %(default)s)"
    )
    options = parser.parse_args()
    data, clones = options.data, options.clones
    norp = frozenset(NATIONALITIES.read_text(encoding="utf-8").split("\n")) - {""}

    def treebank(name: str, clone: str, path: str, nationalities: frozenset[str], commit: str | None = None) -> None:
        trees = {"".join(word.form for word in tree.words): tree for tree in read_trees(data / f"{name}.conllu.gz")}
        labelled = (
            [row for row in rows if row[0].isdigit()]
            for rows in blocks(Clone.of(clone, clones).read(path, commit=commit), "\t")
        )
        pairs = ((rows, trees.get("".join(row[1] for row in rows))) for rows in labelled)
        write(data / f"ner-{name}.iob.gz", (_laid(rows, tree, nationalities) for rows, tree in pairs if tree))

    def flat(name: str, texts: Iterable[str], labels: dict[str, str], separator: str | None = None) -> None:
        write(
            data / f"ner-{name}.iob.gz",
            (_flat(rows, labels, norp) for text in texts for rows in blocks(text, separator)),
        )

    treebank("ewt-train", "UNER-EWT", "en_ewt-ud-train.iob2", norp, "0c7ce0d")
    for part in ("dev", "test"):
        treebank(f"ewt-{part}", "UNER-EWT", f"en_ewt-ud-{part}.iob2", frozenset())
    treebank("pud-test", "UNER-PUD", "en_pud-ud-test.iob2", frozenset())
    for part in ("train", "dev"):
        trees = read_trees(data / f"gum-clean-{part}.conllu.gz")
        write(data / f"ner-gum-{part}.iob.gz", (_from_tree(tree, gum_names(tree), norp) for tree in trees))
    flat(
        "wikigold", [Clone.of("WikiGold", clones).read("data/wikigold/CONLL-format/data/wikigold.conll.txt")], WIKIGOLD
    )
    crossner = Clone.of("CrossNER", clones)
    for domain in ("politics", "science", "literature", "music"):
        texts = [crossner.read(f"ner_data/{domain}/{part}.txt") for part in ("train", "dev", "test")]
        flat(f"crossner-{domain}", texts, CROSSNER, "\t")


Row = tuple[list[str], list[bool], list[Span]]


def _from_tree(tree: Sentence, names: Iterable[Span], nationalities: frozenset[str]) -> Row:
    words = [word.form for word in tree.words]
    return words, [word.spaced for word in tree.words], widest(names, words, nationalities)


def _laid(rows: Sequence[Sequence[str]], tree: Sentence, nationalities: frozenset[str]) -> Row:
    names = [(start, end, UNER[label]) for start, end, label in spans([row[2] for row in rows]) if label in UNER]
    words = [word.form for word in tree.words]
    return _from_tree(tree, lay_over([row[1] for row in rows], names, words), nationalities)


def _flat(rows: Sequence[Sequence[str]], labels: dict[str, str], nationalities: frozenset[str]) -> Row:
    words = [row[0] for row in rows]
    found = [
        (start, end, labels.get(kind, "MISC"))
        for start, end, kind in spans([row[-1] for row in rows])
        if kind not in NO_NAMES
    ]
    spaced = [is_spaced(word, after) for word, after in zip(words, [*words[1:], ""], strict=True)]
    return words, spaced, widest(found, words, nationalities)


if __name__ == "__main__":
    main()
