"""Annotated news → how far each sign of a statement can be trusted: ``graph/claims/confidence.json``.

    python -m model.confidence GOLD [--shown OTHER_GOLD] [--out graph/claims/confidence.json]

GOLD is a folder of pairs as ``claimgraph evaluate`` reads them. Each statement that the program makes of a text is
right or wrong there (what the gold calls optional is left out); a logistic regression over its signs
(:mod:`graph.claims.signs`) learns how often. Its penalty is strong, for such sets are small: signs that are seen
in fewer than FEWEST statements, or in nearly all, have no weight. Printed are the reliability tables of
held-out tenths of GOLD, of each relation by what the others teach (signs know no relation, so that one that is
added to the ontology profits), and, with ``--shown``, of a folder that nothing was fitted on.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from graph.claims.confidence import Confidence
from graph.claims.extraction import read_signed
from graph.documents import LanguageModel, find_documents, read_document
from graph.entities import find_entities
from graph.errors import DocumentError
from graph.evaluation.gold import read_gold
from graph.evaluation.matching import match
from graph.evaluation.predicted import Named, Prediction
from graph.evaluation.reliability import Judged, Reliability, assess
from graph.model import Document, Entity, Statement
from graph.ontology import load_ontology

__all__ = ["Example", "fit", "read_examples"]

FEWEST = 4
"""Statements in which a sign must be seen, and must be missing, to have a weight."""
STRENGTH = 0.05
"""Inverse strength of the penalty on the weights."""
FOLDS = 10
DIGITS = 4


@dataclass(frozen=True)
class Example:
    """A statement on a claim of ``relation`` that was made of ``document``: its signs, and whether the gold has it."""

    document: str
    relation: str
    signs: tuple[str, ...]
    right: bool


def read_examples(folder: Path) -> list[Example]:
    """Every statement that the program makes of the texts in *folder*, but for those that the gold calls optional."""
    language, ontology = LanguageModel.load(), load_ontology()
    texts = {Path(text.name).stem: text for text in _documents(folder)}
    found: list[Example] = []
    for gold in read_gold(folder, relations=ontology.relations).documents:
        text = texts[gold.name]
        doc = language.parse(text)
        signed = read_signed(text, doc, find_entities(text, doc, ontology), ontology)
        lines = [(_prediction(statement, gold.name), signs) for statement, signs in signed]
        level = match(gold, [line for line, _ in lines]).attributed
        meant = {id(line): level.meant[key] for key, said in level.said.items() for line in said}
        for line, signs in lines:
            if meant[id(line)] not in level.optional - level.required:
                found.append(Example(gold.name, line.relation, signs, meant[id(line)] in level.required))
    return found


def _documents(folder: Path) -> Iterator[Document]:
    for source in find_documents([folder]).sources:
        if source.name.endswith(".txt"):
            yield from (found for found in read_document(source) if not isinstance(found, DocumentError))


def _prediction(statement: Statement, document: str) -> Prediction:
    claim, evidence = statement.claim, statement.evidence
    return Prediction(
        document=document,
        source=_named(claim.source),
        relation=claim.relation,
        target=_named(claim.target) if claim.target else None,
        item=claim.item,
        speaker=_named(statement.speaker) if statement.speaker else None,
        stance=statement.stance,
        modality=statement.modality,
        date=statement.date,
        start=evidence.start,
        end=evidence.end,
        evidence=evidence.text,
        confidence=statement.confidence,
    )


def _named(entity: Entity) -> Named:
    return Named(entity.name, entity.kind, entity.names)


def fit(examples: Sequence[Example]) -> dict[str, object]:
    """Weights of signs, sorted by name, and the bias: what ``confidence.json`` holds."""
    counts = Counter(sign for example in examples for sign in set(example.signs))
    signs = sorted(sign for sign, number in counts.items() if FEWEST <= number <= len(examples) - FEWEST)
    place = {sign: number for number, sign in enumerate(signs)}
    seen = np.zeros((len(examples), len(signs)))
    for row, example in enumerate(examples):
        seen[row, [place[sign] for sign in example.signs if sign in place]] = 1
    learnt = LogisticRegression(C=STRENGTH, max_iter=1000).fit(seen, [example.right for example in examples])
    weights = {sign: round(float(weight), DIGITS) for sign, weight in zip(signs, learnt.coef_[0], strict=True)}
    return {"bias": round(float(learnt.intercept_[0]), DIGITS), "weights": weights}


def _judged(weights: dict[str, object], examples: Iterable[Example]) -> Iterator[Judged]:
    confidence = Confidence(weights["weights"], weights["bias"])  # type: ignore[arg-type]
    return (Judged(confidence.of(example.signs), example.right) for example in examples)


def _held_out(examples: Sequence[Example]) -> Iterator[Judged]:
    """Each tenth of the documents, judged by what was learnt from the others."""
    fold = {name: number % FOLDS for number, name in enumerate(sorted({example.document for example in examples}))}
    for number in range(FOLDS):
        weights = fit([example for example in examples if fold[example.document] != number])
        yield from _judged(weights, (example for example in examples if fold[example.document] == number))


def _by_the_others(examples: Sequence[Example], relation: str) -> Iterator[Judged]:
    """The statements of one relation, judged by what was learnt from those of the others."""
    weights = fit([example for example in examples if example.relation != relation])
    return _judged(weights, (example for example in examples if example.relation == relation))


def _show(title: str, table: Reliability | None) -> None:
    if table is None:
        return
    print(f"{title}: {table.statements} statements, expected calibration error {table.error:.3f}")
    for each in table.bins:
        share = f"said {each.confidence:.2f}  right {each.right:.2f}"
        print(f"  {each.low:.1f} to {each.high:.1f}  {each.statements:4}  {share}")


def main() -> None:
    """Fit, print the tables, write the weights."""
    parser = argparse.ArgumentParser(description="annotated news → weights of the signs of a statement")
    parser.add_argument("gold", type=Path, help="folder of pairs NAME.txt, NAME.json to learn from")
    parser.add_argument("--shown", type=Path, help="another such folder, only to look at")
    parser.add_argument("--out", type=Path, default=Path("graph/claims/confidence.json"))
    options = parser.parse_args()
    examples = read_examples(options.gold)
    weights = fit(examples)
    _show("held-out tenths", assess(_held_out(examples)))
    for relation in sorted({example.relation for example in examples}):
        _show(f"{relation}, by the others", assess(_by_the_others(examples, relation)))
    if options.shown:
        _show("not learnt from", assess(_judged(weights, read_examples(options.shown))))
    options.out.write_text(json.dumps(weights, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
