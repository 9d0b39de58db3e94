"""A trained network, or the mean of several, and lemma tables → one pipeline folder, with its fingerprint beside it.

python -m model.assemble TABLES OUT NETWORK.pt...
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import spacy
import srsly
from spacy.language import Language
from spacy.lookups import Lookups

from graph.documents.fingerprint import fingerprint
from model.export import export
from model.network import load_network

META = {
    "name": "news_ud_sm",
    "version": "0.3.0",
    "license": "CC BY-SA 4.0",
    "description": "English articles and statements: tags, Universal Dependencies, lemmas, names",
}
PAPERS = Path("graph/documents/pipeline")
"""Where licences, the short card and the list of documents are taken from."""


def assemble(reader: Path, tables: Path) -> Language:
    """spaCy's English tokenizer, the reader whose files are in *reader*, a rule lemmatizer."""
    nlp = spacy.blank("en")
    nlp.add_pipe("claimgraph_reader", name="reader").from_disk(reader)  # type: ignore[attr-defined]
    lookups = Lookups()
    for name in ("lemma_rules", "lemma_index", "lemma_exc"):
        lookups.add_table(name, srsly.read_json(tables / f"{name}.json"))
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": True})
    lemmatizer.initialize(lookups=lookups)  # type: ignore[attr-defined]
    nlp.meta.update(META)
    return nlp


def main() -> None:
    """Write the pipeline."""
    parser = argparse.ArgumentParser(description="a trained network and lemma tables → one pipeline folder")
    parser.add_argument("tables", type=Path, help="folder with the lemma tables")
    parser.add_argument("out", type=Path, help="folder for the pipeline; OUT.sha256 is written beside it")
    parser.add_argument(
        "networks", type=Path, nargs="+", help="files that model.distil left; of several, the mean is taken"
    )
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as reader:
        export(load_network(*options.networks), Path(reader))
        assemble(Path(reader), options.tables).to_disk(options.out)
    for paper in (*PAPERS.glob("LICENSE*"), PAPERS / "CARD.md", PAPERS / "GUM-DOCUMENTS.tsv"):
        shutil.copyfile(paper, options.out / paper.name)
    total = fingerprint(options.out)
    options.out.with_suffix(".sha256").write_text(f"{total}\n", encoding="ascii")
    print(f"{options.out}: {total}")


if __name__ == "__main__":
    main()
