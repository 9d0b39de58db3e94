"""A corpus comes in, files that people open go out: a page to look at, networks for Gephi and yEd, a table.

``network`` is the only projection; ``gexf``, ``graphml`` and ``page`` write what it holds, ``table``
writes the statements themselves, ``ftm`` parties, documents and claims for FollowTheMoney. ``exports``
lists the formats. To add one: write it in a module of its own, and add a line to ``exports``.
"""

from __future__ import annotations

from graph.views.exports import FORMATS, Format, export
from graph.views.ftm import write_ftm
from graph.views.gexf import write_gexf
from graph.views.graphml import write_graphml
from graph.views.network import build_network
from graph.views.page import render_page
from graph.views.table import write_table

__all__ = [
    "FORMATS",
    "Format",
    "build_network",
    "export",
    "render_page",
    "write_ftm",
    "write_gexf",
    "write_graphml",
    "write_table",
]
