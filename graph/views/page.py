"""A corpus and its network come in, one HTML page goes out that needs no other file and no network.

pyvis holds nodes and edges and renders our own template (``assets/``), for its stock page fetches
scripts from elsewhere and runs text as markup. Everything is inlined; a Content-Security-Policy
allows exactly these scripts and styles, by hash, and nothing else. Data is JSON in an inert element.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from importlib import resources
from typing import TYPE_CHECKING

import networkx as nx
from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup
from pyvis.network import Network

from graph.model import Corpus
from graph.views.dossier import build_dossiers, describe_kinds, describe_relations
from graph.views.drawing import draw_network, edge_rows, node_rows
from graph.views.excerpt import ROLES
from graph.views.layout import LAID_OUT_AT_MOST
from graph.views.names import LABEL_FONT, LABELLED_EDGES, NAME_FONT, WIDEST_NAME
from graph.views.packing import pack

if TYPE_CHECKING:
    from graph.ontology import Ontology

__all__ = ["DRAWN_AT_MOST", "embed_json", "render_page"]

DRAWN_AT_MOST = LAID_OUT_AT_MOST
"""Nodes at a time. Beyond that a browser without a graphics card no longer follows the mouse."""
LIBRARY = "templates/lib/vis-9.1.2/vis-network.min.js"
SCRIPTS = (
    "elements.js", "data.js", "dates.js", "routes.js", "shown.js", "fragment.js", "state.js",
    "looks.js", "geometry.js", "boxes.js", "hollow.js", "lines.js", "names.js", "moving.js", "picture.js", "notice.js",
    "search.js", "legend.js", "active.js", "timeline.js",
    "claims.js", "statements.js", "dossiers.js", "entities.js", "panel.js",
    "rows.js", "vector.js", "takeaway.js", "start.js",
)  # fmt: skip
STYLES = ("tones.css", "page.css", "stage.css", "panel.css", "dossier.css", "print.css")
WORDS = "words.json"
"""Every word that the page itself says; those of relations and kinds stand in the ontology."""


def render_page(corpus: Corpus, network: nx.MultiDiGraph[str], ontology: Ontology, *, title: str | None = None) -> str:
    """The viewer: *network* as a picture, every claim of *corpus* as a list and a dossier.

    Of a network with more than ``DRAWN_AT_MOST`` nodes the most reported ones are drawn; the page says so,
    and draws others when they are searched for.
    """
    wording = json.loads(asset(WORDS))
    page = Network(directed=True, heading=title or wording["title"])
    page.set_options(json.dumps({"physics": {"enabled": False}}))
    draw_network(network, page)
    dossiers = build_dossiers(corpus)
    drawn = {"nodes": node_rows(page.nodes), "edges": edge_rows(page.edges, dossiers["claims"])}
    page.templateEnv = template_environment()
    page.templateEnv.globals.update(
        words=wording,
        packed=pack(dossiers | drawn),
        settings={
            "documents": len(corpus.documents),
            "drawn": DRAWN_AT_MOST,
            "kinds": describe_kinds(network, ontology),
            "names": {"largest": NAME_FONT, "label": LABEL_FONT, "widest": WIDEST_NAME, "edges": LABELLED_EDGES},
            "relations": describe_relations({s.claim.relation for s in corpus.statements}, ontology),
            "roles": ROLES,
        },
    )
    page.path = "page.html"
    return str(page.generate_html())


def template_environment() -> Environment:
    """Jinja that escapes by default and stops at a name that is not there, with our scripts and styles."""
    scripts = [library_text(LIBRARY), *(asset(name) for name in SCRIPTS)]
    styles = [asset(name) for name in STYLES]
    templates = Environment(loader=FunctionLoader(asset), autoescape=True, undefined=StrictUndefined)
    templates.filters["embed_json"] = embed_json
    templates.globals.update(
        scripts=[Markup(script) for script in scripts],  # noqa: S704 files of ours and of vis-network, no data
        styles=[Markup(style) for style in styles],  # noqa: S704
        policy=content_policy(scripts, styles),
    )
    return templates


def asset(name: str) -> str:
    return resources.files("graph.views").joinpath("assets", name).read_text(encoding="utf-8")


def library_text(name: str) -> str:
    """A script that comes with pyvis, without the pointer to its source map, which a browser would fetch."""
    text = resources.files("pyvis").joinpath(name).read_text(encoding="utf-8")
    return text.split("//# sourceMappingURL", 1)[0]


def content_policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """A policy under which only these very texts run and nothing is fetched from anywhere."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {hashes(scripts)}",
            f"style-src {hashes(styles)}",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def hashes(texts: Iterable[str]) -> str:
    digests = (hashlib.sha256(text.encode("utf-8")).digest() for text in texts)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode('ascii')}'" for digest in digests)


def embed_json(value: object) -> Markup:
    """*value* as JSON that can stand in a ``<script type="application/json">``: no character of it is markup.

    >>> print(embed_json("</script>"))
    "\\u003c/script\\u003e"
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text.encode("utf-8", "replace").decode("utf-8"))  # noqa: S704 escaped just above
