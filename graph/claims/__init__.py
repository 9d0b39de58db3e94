"""Document + Entities → Claims: who did what, who says so, with which stance, when.

Read in this order; which words mean what stands in ``ontology.ttl``:

* from trees to roles: ``trees`` (one token), ``control`` (subjects and objects), ``syntax`` (roles), ``surface``
  (word order, where the tree gives none);
* from roles to proposals: ``parties`` (who a phrase stands for), ``items``, ``reasons``, ``frames``, ``lists``;
* who says so: ``attribution``, with ``speakers``, ``authors``, ``asides``, ``quotes`` and ``utterances``;
* what is meant by it: ``stance``, ``dates`` (``times``, ``timephrases``, ``spans``), ``events``;
* who denies whom: ``cues``, ``accusers``, ``answers``, and what: ``contents``, ``antecedents``,
  ``allegations``; joined in ``denials``;
* ``extraction`` wires all of it and writes the statements down.
"""

from __future__ import annotations

from graph.claims.extraction import extract_claims

__all__ = ["extract_claims"]
