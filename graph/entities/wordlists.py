"""Ontology → its word lists that this room reads, checked to be there.

Every list is named here once, so that an edited ontology which lacks one is refused before any work.
"""

from __future__ import annotations

from collections.abc import Mapping

from graph.errors import RunError

__all__ = ["REQUIRED_WORDS", "require_words"]

REQUIRED_WORDS = frozenset(
    {
        "agencyNouns",
        "allArticles",
        "articles",
        "blocNouns",
        "bodyForms",
        "companyForms",
        "companyNouns",
        "compass",
        "conjunctions",
        "councilNouns",
        "countryNouns",
        "destinations",
        "dispositions",
        "forces",
        "governments",
        "groupNouns",
        "honorifics",
        "ministries",
        "ministryForms",
        "ministryNouns",
        "nameLinks",
        "nameParticles",
        "notNames",
        "officials",
        "organs",
        "otherNamed",
        "outletNouns",
        "ownerPrepositions",
        "pairWords",
        "performatives",
        "placeNouns",
        "placePrepositions",
        "portfolioPrepositions",
        "portfolios",
        "positionLinks",
        "positionOpenings",
        "possessiveMarks",
        "privateParties",
        "reasonPrepositions",
        "regions",
        "relationNouns",
        "relatives",
        "sameDefence",
        "sameForeign",
        "sameInterior",
        "seatPrepositions",
        "stateNouns",
        "titles",
        "transcriptLabels",
    }
)
"""Names of word lists of the ontology without which no entity can be found."""


def require_words(words: Mapping[str, frozenset[str]]) -> None:
    """The ontology's word lists → nothing; RunError names those of ``REQUIRED_WORDS`` that are missing."""
    missing = sorted(REQUIRED_WORDS - words.keys())
    if missing:
        names = ", ".join(f"cg:{name}" for name in missing)
        raise RunError(
            f"the ontology lacks these word lists, which finding entities needs: {names}. "
            "Copy them from the ontology.ttl that comes with the program."
        )
