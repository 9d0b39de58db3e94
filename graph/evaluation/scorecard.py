"""Gold documents and predictions → the scorecard: everything that is measured, added up over documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.evaluation.attributes import judge_attributes
from graph.evaluation.breakdown import Recalled, by_modality, by_relation, by_speaker, by_stance, total
from graph.evaluation.counts import Counts, Share
from graph.evaluation.gold import GoldDocument
from graph.evaluation.matching import match
from graph.evaluation.mistakes import Mistake, list_mistakes
from graph.evaluation.predicted import Prediction
from graph.evaluation.reliability import Reliability, assess, judged

__all__ = ["Scorecard", "score"]


@dataclass(frozen=True)
class Scorecard:
    """The numbers; mappings are sorted by key.

    ``lines`` were compared, ``elsewhere`` are lines on documents that are not in the gold: not scored.
    """

    documents: int
    lines: int
    elsewhere: int
    false_evidence: int
    edge: Counts
    attributed: Counts
    edge_by_relation: Mapping[str, Counts]
    attributed_by_relation: Mapping[str, Counts]
    by_stance: Mapping[str, Counts]
    by_speaker: Mapping[str, Counts]
    by_modality: Mapping[str, Recalled]
    attributes: Mapping[str, Share]
    reliability: Reliability | None
    mistakes: tuple[Mistake, ...]


def score(gold: Sequence[GoldDocument], predictions: Iterable[Prediction]) -> Scorecard:
    """Compare; a gold document without any line is missed whole."""
    lines: dict[str, list[Prediction]] = defaultdict(list)
    for prediction in predictions:
        lines[prediction.document].append(prediction)
    matches = [match(document, lines.pop(document.name, ())) for document in gold]
    return Scorecard(
        documents=len(matches),
        lines=sum(found.lines for found in matches),
        elsewhere=sum(map(len, lines.values())),
        false_evidence=sum(found.false_evidence for found in matches),
        edge=total(matches, "edge"),
        attributed=total(matches, "attributed"),
        edge_by_relation=by_relation(matches, "edge"),
        attributed_by_relation=by_relation(matches, "attributed"),
        by_stance=by_stance(matches),
        by_speaker=by_speaker(matches),
        by_modality=by_modality(matches),
        attributes=judge_attributes(matches),
        reliability=assess(judged(matches)),
        mistakes=list_mistakes(matches),
    )
