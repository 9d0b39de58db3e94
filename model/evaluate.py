"""A pipeline and the test files → its scores, from raw text: the pipeline tokenizes and splits sentences itself.

    python -m model.evaluate DATA [--pipeline graph/documents/pipeline] [SET ...]

SET is the name of a file in DATA without its ending (``pud-test``, ``ner-pud-test``), or ``gum-news-test`` and
``gum-news-dev`` for the news of GUM. Trees are scored by spaCy's scorer (punctuation left out, subtypes
counted); names exactly, for persons, organisations and places.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from model.corpus import group, make_doc, make_named_doc, read_names, read_trees

MEASURES = ("token_f", "sents_f", "tag_acc", "pos_acc", "lemma_acc", "dep_uas", "dep_las")
LABELS = ("PERSON", "ORG", "LOC")
PARTS = ("senter", "tagger", "morphologizer", "parser")
"""Of spaCy, whose way to score is used, whatever parts the pipeline has."""
SETS = ("ewt-test", "gum-news-test", "gum-news-dev", "pud-test", "ner-ewt-test", "ner-pud-test")


def gold_trees(nlp: Language, data: Path, name: str) -> Iterator[Doc]:
    """Gold documents of ten sentences; PUD's are single sentences, which belong to no text."""
    file = name.replace("gum-news", "gum-clean")
    sentences = read_trees(data / f"{file}.conllu.gz")
    if file != name:
        sentences = (sentence for sentence in sentences if sentence.document.startswith("GUM_news"))
    for part in group(sentences, 1 if name.startswith("pud") else 10):
        yield make_doc(nlp.vocab, part)


def score_trees(nlp: Language, gold: list[Doc]) -> str:
    """One line of percentages in the order of MEASURES."""
    found = nlp.pipe([doc.text for doc in gold], batch_size=64)
    examples = [Example(guess, doc) for guess, doc in zip(found, gold, strict=True)]
    scores = Scorer(default_pipeline=PARTS).score(examples) | Scorer.score_token_attr(examples, "lemma")
    return "  ".join(f"{measure} {100 * (scores.get(measure) or 0):.1f}" for measure in MEASURES)


def score_names(nlp: Language, gold: list[Doc]) -> str:
    """F for each label and for all; a name counts when its characters and its label are right."""
    right, found, wanted = Counter[str](), Counter[str](), Counter[str]()
    for guess, doc in zip(nlp.pipe([doc.text for doc in gold], batch_size=64), gold, strict=True):
        guessed, true = _names(guess), _names(doc)
        right.update(label for *_, label in guessed & true)
        found.update(label for *_, label in guessed)
        wanted.update(label for *_, label in true)
    each = "  ".join(f"{label} {_f(right[label], found[label], wanted[label]):.1f}" for label in LABELS)
    return f"all {_f(right.total(), found.total(), wanted.total()):.1f}  {each}"


def _names(doc: Doc) -> set[tuple[int, int, str]]:
    return {(name.start_char, name.end_char, name.label_) for name in doc.ents if name.label_ in LABELS}


def _f(right: int, found: int, wanted: int) -> float:
    return 200 * right / (found + wanted) if found + wanted else 0.0


def main() -> None:
    """Print one line for each set."""
    parser = argparse.ArgumentParser(description="a pipeline and the test files → its scores")
    parser.add_argument("data", type=Path, help="folder with *.conllu.gz and ner-*.iob.gz")
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"default: {' '.join(SETS)}")
    parser.add_argument("--pipeline", default="graph/documents/pipeline", help="folder or name of a spaCy pipeline")
    options = parser.parse_args()
    nlp = spacy.load(options.pipeline)
    for name in options.sets or SETS:
        if name.startswith("ner-"):
            gold = [make_named_doc(nlp.vocab, [rows]) for rows in read_names(options.data / f"{name}.iob.gz")]
            print(f"{name:14} {score_names(nlp, gold)}", flush=True)
        else:
            print(f"{name:14} {score_trees(nlp, list(gold_trees(nlp, options.data, name)))}", flush=True)


if __name__ == "__main__":
    main()
