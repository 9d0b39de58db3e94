"""A folder → a SPARQL server, by the SPARQL 1.1 Graph Store HTTP Protocol.

==================================================  =============================================
where to, with which credentials, and is that safe  :mod:`graph.publishing.endpoint`
one graph put or deleted, patiently                 :mod:`graph.publishing.server`
what an answer means                                :mod:`graph.publishing.answers`
what the server has already                         :mod:`graph.publishing.journal`
the whole folder                                    :mod:`graph.publishing.publication`
==================================================  =============================================

Each graph is sent by itself, under its own name, and takes the place of what the server had under
that name. The server's default graph is left alone unless the union is asked for: many servers show
the union of the named graphs there, and a triple that is sent twice would count twice.
"""

from __future__ import annotations

from graph.publishing.endpoint import Endpoint, read_credentials
from graph.publishing.publication import Publication, publish
from graph.publishing.server import GraphServer

__all__ = ["Endpoint", "GraphServer", "Publication", "publish", "read_credentials"]
