"""Trained parts, lemma tables and lists of names → one pipeline folder, with its fingerprint beside it.

python -m model.assemble RUNS TABLES OUT [--ruler graph/documents/pipeline/entity_ruler/patterns.jsonl]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import spacy
import srsly
from spacy.language import Language
from spacy.lookups import Lookups

from graph.documents.fingerprint import fingerprint

META = {
    "name": "news_ud_sm",
    "version": "0.1.0",
    "license": "CC BY-SA 4.0",
    "description": "English articles and statements: tags, Universal Dependencies, lemmas, names",
}


def assemble(runs: Path, tables: Path, ruler: Path) -> Language:
    """The kept parser, a rule lemmatizer, names with their own vectors, and a ruler that only fills gaps."""
    nlp = spacy.load(runs / "anneal" / "model-last")
    lookups = Lookups()
    for name in ("lemma_rules", "lemma_index", "lemma_exc"):
        lookups.add_table(name, srsly.read_json(tables / f"{name}.json"))
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": True})
    lemmatizer.initialize(lookups=lookups)  # type: ignore[attr-defined]
    names = spacy.load(runs / "names" / "model-best")
    names.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    nlp.add_pipe("ner", source=names)
    patterns = nlp.add_pipe("entity_ruler", config={"overwrite_ents": False, "phrase_matcher_attr": "ORTH"})
    patterns.add_patterns(list(srsly.read_jsonl(ruler)))  # type: ignore[attr-defined]
    nlp.meta.update(META)
    return nlp


def main() -> None:
    """Write the pipeline; licence and card are put in by hand, and then the fingerprint is made again."""
    parser = argparse.ArgumentParser(description="trained parts → one pipeline folder with its fingerprint")
    parser.add_argument("runs", type=Path, help="folder with anneal/ and names/")
    parser.add_argument("tables", type=Path, help="folder with the lemma tables")
    parser.add_argument("out", type=Path, help="folder for the pipeline; OUT.sha256 is written beside it")
    shipped = Path("graph/documents/pipeline/entity_ruler/patterns.jsonl")
    parser.add_argument("--ruler", type=Path, default=shipped, help="names as spaCy patterns (default: %(default)s)")
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    assemble(options.runs, options.tables, options.ruler).to_disk(options.out)
    total = fingerprint(options.out)
    options.out.with_suffix(".sha256").write_text(f"{total}\n", encoding="ascii")
    print(f"{options.out}: {total}")


if __name__ == "__main__":
    main()
