"""Templates and what they may call: escaped by default, and stopped by a name that is not there."""

from __future__ import annotations

import re
from functools import partial

from jinja2 import Environment, PackageLoader, StrictUndefined

from graph.ontology import Ontology
from graph.server.addresses import address
from graph.server.edition import Edition
from graph.views.dossier import web_address
from graph.views.excerpt import pieces
from graph.views.lookup import voice
from graph.views.network import relation_label
from graph.views.page import embed_json

__all__ = ["colours", "render", "render_edition"]

TEMPLATES = Environment(
    loader=PackageLoader("graph.server"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters.update(address=address, embed_json=embed_json, pieces=pieces, web_address=web_address)
NAME = re.compile(r"[A-Za-z][\w-]*", re.ASCII)
"""Names of relations that can stand in a style sheet as they are; the others go without a colour."""


def render(name: str, **values: object) -> str:
    """The page that the template *name* makes of *values*."""
    return TEMPLATES.get_template(name).render(**values)


def render_edition(name: str, edition: Edition, **values: object) -> str:
    """The page that the template *name* makes of *values*, in the words of *edition*."""
    label = partial(relation_label, ontology=edition.ontology)
    return render(name, edition=edition, label=label, voice=partial(voice, documents=edition.documents), **values)


def colours(ontology: Ontology) -> str:
    """A style sheet with the colour that *ontology* gives to each relation."""
    return "".join(
        f".relation-{relation.name} {{ --relation: {relation.colour}; }}\n"
        for relation in ontology.relations.values()
        if NAME.fullmatch(relation.name)
    )
