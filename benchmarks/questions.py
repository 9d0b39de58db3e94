"""What is asked of each engine: five queries of the kinds that people write, and named queries as they are shipped."""

from __future__ import annotations

from graph.dataset import named_query
from graph.dataset.terms import PREFIXES

__all__ = ["QUESTIONS"]

HEAD = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())

COUNT = """SELECT ?relation (COUNT(?claim) AS ?claims) WHERE {
  ?claim a cg:Claim ; cg:relation/rdfs:label ?relation
} GROUP BY ?relation ORDER BY ?relation"""

LOOKUP = """SELECT ?receiver ?sentence WHERE {
  ?source cg:name "State 7" . ?claim cg:source ?source ; cg:relation cg:supplies ; cg:target/rdfs:label ?receiver .
  ?statement cg:claim ?claim ; oa:hasTarget/oa:hasSelector/oa:exact ?sentence
} ORDER BY ?receiver ?sentence"""

BOTH = """SELECT ?claim ?yes ?no WHERE {
  {
    SELECT ?claim (SUM(IF(?stance = cg:asserts, 1, 0)) AS ?yes) (SUM(IF(?stance = cg:denies, 1, 0)) AS ?no) WHERE {
      ?statement cg:claim ?claim ; cg:stance ?stance
    } GROUP BY ?claim
  }
  FILTER(?yes > 0 && ?no > 0)
} ORDER BY ?claim"""

JOIN = """SELECT ?speaker ?state (COUNT(?claim) AS ?claims) WHERE {
  ?speaker a cg:Official ; cg:represents ?state . ?statement cg:speaker ?speaker ; cg:claim ?claim .
  ?claim cg:source ?state ; cg:relation cg:supplies
} GROUP BY ?speaker ?state ORDER BY DESC(?claims) ?speaker"""

BUSIEST = """SELECT ?party (COUNT(?claim) AS ?claims) WHERE { ?claim cg:source|cg:target ?party }
GROUP BY ?party ORDER BY DESC(?claims) ?party LIMIT 10"""

QUESTIONS = {
    "claims by relation": HEAD + COUNT,
    "sentences on what one state supplies": HEAD + LOOKUP,
    "claims asserted and denied": HEAD + BOTH,
    "officials on their own state": HEAD + JOIN,
    "ten busiest parties": HEAD + BUSIEST,
    "named: supplies, one source": named_query("supplies", source="State 7"),
    "named: disputed": named_query("disputed"),
    "named: statements-by, one speaker": named_query("statements-by", speaker="Official 7"),
    "named: timeline, one source": named_query("timeline", source="State 7"),
    "named: most-cited": named_query("most-cited"),
    "named: sanctioned-suppliers": named_query("sanctioned-suppliers"),
}
"""Title → SPARQL that declares its prefixes, the same text for every engine."""
