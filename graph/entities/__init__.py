"""Document → entities: states, officials, organisations, and every place where one is mentioned.

Each mechanism is a module that reads and adds to a :class:`~graph.entities.reading.Reading`, surest first:
known names, organisations by their form, people by title, other names, parts of a state, short
forms, and last the words that point back: descriptions and pronouns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.entities.aliases import find_acronyms, find_short_forms
from graph.entities.coalitions import find_coalitions
from graph.entities.descriptions import find_descriptions
from graph.entities.explanations import name_described, widen_explained
from graph.entities.gazetteer import load_gazetteer, name_key
from graph.entities.introductions import find_introduced
from graph.entities.known import find_known_names
from graph.entities.mentions import Entities, Mention
from graph.entities.ministries import find_ministries
from graph.entities.mouthpieces import find_mouthpieces
from graph.entities.officials import find_officials, find_surnames
from graph.entities.organisations import find_organisations
from graph.entities.pairs import find_pairs
from graph.entities.partitives import find_partitives
from graph.entities.parts import find_parts
from graph.entities.people import find_people
from graph.entities.places import mark_places
from graph.entities.pronouns import find_pronouns
from graph.entities.reading import Reading
from graph.entities.register import Register
from graph.entities.rulers import find_bare_offices, find_ruled, find_ruled_by_name

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from graph.model import Document
    from graph.ontology import Ontology

__all__ = ["Entities", "Mention", "find_entities"]

MECHANISMS = (
    find_known_names,
    find_coalitions,
    find_ministries,
    find_officials,
    find_organisations,
    find_parts,
    find_acronyms,
    find_people,
    find_surnames,
    find_short_forms,
    widen_explained,
    name_described,
    mark_places,
    find_bare_offices,
    find_mouthpieces,
    find_introduced,
    find_ruled_by_name,
    find_descriptions,
    find_pairs,
    find_pronouns,
    find_partitives,
    find_ruled,
)


def find_entities(document: Document, doc: Doc, ontology: Ontology) -> Entities:
    """The entities of *document*, whose parse is *doc*; word lists come from *ontology*.

    The same document gives the same entities in the same order.
    """
    register = Register(load_gazetteer())
    reading = Reading(doc, ontology.words, register, voice=_voice(document, register))
    for find in MECHANISMS:
        find(reading)
    return reading.freeze()


def _voice(document: Document, register: Register) -> str | None:
    """Who says "we" in the document's own text: its publisher, if that is known to speak for a state."""
    iri = register.gazetteer.by_name.get(name_key(document.publisher or ""))
    if iri is None:
        return None
    owner = register.known(iri).represents
    if owner is None or owner not in register.gazetteer.states:
        return None
    return register.known(owner).iri
