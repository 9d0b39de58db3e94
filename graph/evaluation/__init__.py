"""Gold texts and what was found in them → a scorecard: how much is right, how much is missed, where, and how surely.

Gold is a folder of pairs, ``NAME.txt`` and ``NAME.json`` (:mod:`graph.evaluation.gold` has the format).
What was found is ``claims.jsonl``, of this program or of another one that writes such lines.

===================  ==================================================================
``gold``             folder → gold documents, and those that cannot be used, with reasons
``predicted``        lines of ``claims.jsonl`` → what was found
``names``            when two names, two items, two dates count as the same
``matching``         one document: gold and found → right, wrong, missed
``counts``           numbers of these → precision, recall, F1
``attributes``       are item, type, modality and date right where the edge is?
``reliability``      is a confidence of 0.8 right in 80 % of cases?
``mistakes``         every miss and every wrong one, with its sentence
``breakdown``        all of these by relation, stance, speaker, modality
``scorecard``        everything, added up over documents
``render``           scorecard → tables and lines of text
``plain``            scorecard → JSON
``records``          JSON → checked fields, for both readers
===================  ==================================================================

Nothing here reads language or RDF: :mod:`graph.cli.evaluate` brings the lines that the pipeline makes.
"""

from __future__ import annotations

from graph.evaluation.gold import Gold, GoldDocument, read_gold
from graph.evaluation.plain import plain
from graph.evaluation.predicted import Prediction, read_predictions
from graph.evaluation.render import mistake_lines, summary, tables
from graph.evaluation.scorecard import Scorecard, score

__all__ = [
    "Gold",
    "GoldDocument",
    "Prediction",
    "Scorecard",
    "mistake_lines",
    "plain",
    "read_gold",
    "read_predictions",
    "score",
    "summary",
    "tables",
]
