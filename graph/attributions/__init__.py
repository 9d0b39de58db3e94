"""Parsed document → every attribution in it: who is said to say, think, want or ask what.

Whatever it is about: the four relations of the graph play no part here.

==================================================  =============================================
To change …                                         edit …
==================================================  =============================================
which words attribute                               ``ontology.ttl``, the lists ``cg:attribution…``
who is the source of a verb, and how much of it     ``sources.py``, ``phrases.py``
what a verb passes on                               ``contents.py``, ``clauses.py``
", X said": remarks beside what is said             ``remarks.py``
"according to X"                                    ``markers.py``
"X's claim that …"                                  ``nouns.py``
quotations, and who stands beside them              ``marks.py``, ``quotations.py``, ``speakers.py``
NAME: transcripts                                   ``turns.py``
names and titles that the tree parts                ``names.py``
", adding that": verbs hung on the wrong clause     ``participles.py``
what goes before what, and how they are joined      ``discovery.py``
==================================================  =============================================
"""

from __future__ import annotations

from graph.attributions.discovery import find_attributions
from graph.attributions.model import Attribution, Span
from graph.attributions.reading import Reading, read_attributions

__all__ = ["Attribution", "Reading", "Span", "find_attributions", "read_attributions"]
