"""A folder served on this computer: the viewer, its dossiers as pages, SPARQL with a page to ask it, the files.

======================================  ==============================================================
what may be asked for, and where        :mod:`~graph.server.app`
started, and on which address           :mod:`~graph.server.launch`
who is let in                           :mod:`~graph.server.hosts`, :mod:`~graph.server.origins`
what a browser may do with an answer    :mod:`~graph.server.policy`
what the folder holds now               :mod:`~graph.server.shelf`, :mod:`~graph.server.edition`
the SPARQL 1.1 Protocol                 :mod:`~graph.server.protocol`, :mod:`~graph.server.negotiation`,
                                        :mod:`~graph.server.endpoint`, :mod:`~graph.server.queries`
pages for people                        :mod:`~graph.server.pages`, ``templates/``, ``assets/``
the files of the folder                 :mod:`~graph.server.downloads`
======================================  ==============================================================

Nothing here writes, and of the disk nothing can be reached but this folder's own results.
"""

from __future__ import annotations

from graph.server.launch import serve
from graph.server.settings import Settings

__all__ = ["Settings", "serve"]
